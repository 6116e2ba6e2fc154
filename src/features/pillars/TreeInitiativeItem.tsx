import { useTranslation } from 'react-i18next';
import { formatMissing } from '../../format/formatMissing';
import { formatNumber } from '../../format/formatNumber';
import { QuantityFigure } from '../../charts/QuantityFigure';
import { useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { SearchedText } from '../../ui/SearchedText';
import type { TreeInitiative } from './pillarTree';
import { ReadButton } from './ReadButton';
import styles from './TreeInitiativeItem.module.css';

interface TreeInitiativeItemProps {
  readonly item: TreeInitiative;
  readonly hasNumbers: boolean;
  readonly search: string;
}

/** An initiative and its numbers, each one tap from its sentence; without any, the way to its words. */
export function TreeInitiativeItem({ item: { row, achievements }, hasNumbers, search }: TreeInitiativeItemProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { initiative, achievementCount } = row;
  return (
    <div className={styles.initiative} data-missing={achievementCount === 0 || undefined}>
      <p className={styles.text}>
        <span className={styles.marker}>{initiative.marker}</span>
        <span>
          <SearchedText value={names.printed('initiative', initiative)} search={search} />
          <Place row={row} search={search} />
        </span>
      </p>
      {achievementCount === 0 && (
        <p className={styles.missing}>
          <span aria-hidden="true">{formatMissing()}</span> {t('pillars.tree.noNumber')} <ReadButton initiative={initiative} />
        </p>
      )}
      {hasNumbers && achievementCount > 0 && achievements.length === 0 && (
        <p className={styles.missing}>{t('pillars.tree.otherNumbers', { number: formatNumber(achievementCount, names.language) })}</p>
      )}
      {hasNumbers && achievements.length > 0 && (
        <ul className={styles.numbers}>
          {achievements.map(({ quantity }) => (
            <li key={quantity.id} className={styles.number}>
              <span className={styles.label}>
                <SearchedText value={names.translate('label', quantity.label)} search={search} />
              </span>
              <QuantityFigure quantity={quantity} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Where else the initiative stands: its sections in the outline of pillars, its pillar in that of sections. */
function Place({ row: { pillar, sections }, search }: { row: TreeInitiative['row']; search: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const grouping = useView('treeGrouping');
  return (
    <span className={styles.place}>
      {grouping === 'section' && <span>{t('words.pillarShort', { number: pillar.number })}</span>}
      {(grouping === 'pillar' || sections.length > 1) &&
        sections.map(({ id, name }) => (
          <span key={id}>
            <SearchedText value={names.translate('section', name)} search={search} />
          </span>
        ))}
    </span>
  );
}
