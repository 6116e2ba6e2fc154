import { useTranslation } from 'react-i18next';
import { useView } from '../../store/useBoard';
import { compareParts } from '../../query/view';
import { PartLinks } from '../../ui/PartLinks';

/** The parts of the screen as links. */
export function CompareParts() {
  const { t } = useTranslation();
  return (
    <PartLinks
      label={t('compare.parts')}
      parts={compareParts}
      current={useView('comparePart')}
      nameOf={(part) => t(`compare.part.${part}`)}
      linkTo={(comparePart) => ({ comparePart })}
    />
  );
}
