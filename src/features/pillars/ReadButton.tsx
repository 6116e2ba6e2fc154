import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../domain/report';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';

/** Opens what is printed about an initiative. */
export function ReadButton({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const names = useNames();
  const { openInitiative } = useBoardActions();
  return (
    <Button look="quiet" onClick={() => openInitiative(initiative.id)}>
      {t('pillars.tree.read')}
      <span className="visuallyHidden">{t('pillars.tree.readOf', { initiative: names.printed('initiative', initiative).text })}</span>
    </Button>
  );
}
