import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../words/formatNumber';
import { pillarParts, type PillarPart } from '../../query/view';
import { useView } from '../../store/useBoard';
import { PartLinks } from '../../panels/PartLinks';

/** The three parts of the screen as links, with how much there is in those that are lists. */
export function PillarParts({ counts }: { counts: Readonly<Record<Exclude<PillarPart, 'tree'>, number>> }) {
  const { t } = useTranslation();
  const language = useView('language');
  return (
    <PartLinks
      label={t('pillars.parts')}
      parts={pillarParts}
      current={useView('pillarPart')}
      nameOf={(part) => t(`pillars.part.${part}`)}
      countOf={(part) => (part === 'tree' ? null : t('pillars.partCount', { number: formatNumber(counts[part], language) }))}
      linkTo={(pillarPart) => ({ pillarPart })}
    />
  );
}
