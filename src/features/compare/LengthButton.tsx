import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { useView } from '../../store/useBoard';
import { Button } from '../../ui/Button';

interface LengthButtonProps {
  readonly showsAll: boolean;
  /** Number of bars there are, and of those that a chart begins with. */
  readonly all: number;
  readonly short: number;
  readonly onToggle: () => void;
}

/** Shows every bar of a long chart, or the first ones only. */
export function LengthButton({ showsAll, all, short, onToggle }: LengthButtonProps) {
  const { t } = useTranslation();
  const language = useView('language');
  return (
    <Button onClick={onToggle}>
      {showsAll
        ? t('compare.showFewer', { number: formatNumber(short, language) })
        : t('compare.showAll', { number: formatNumber(all, language) })}
    </Button>
  );
}
