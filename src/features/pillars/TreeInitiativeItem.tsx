import { QuantityFigure } from '../../panels/ReportParts';
import { formatMissing, formatNumber } from '../../words/formatNumber';
import { SearchedText } from '../../ui/SearchedText';
import type { TreeInitiative } from './pillarTree';
import { ReadButton } from './ReadButton';
import type { TreeSettings } from './treeSettings';
import styles from './TreeInitiativeItem.module.css';

interface TreeInitiativeItemProps {
  readonly item: TreeInitiative;
  readonly settings: TreeSettings;
}

/** An initiative and its numbers, each one tap from its sentence; without any, the way to its words. */
export function TreeInitiativeItem({ item: { row, achievements }, settings }: TreeInitiativeItemProps) {
  const { words, search, depth, openQuantity, openInitiative } = settings;
  const { names, t } = words;
  const { initiative, achievementCount } = row;
  const hasNumbers = depth !== 'initiative';
  return (
    <li className={styles.initiative} data-missing={achievementCount === 0 || undefined}>
      <p className={styles.text}>
        <span className={styles.marker}>{initiative.marker}</span>
        <span>
          <SearchedText value={names.printed('initiative', initiative)} search={search} />
          <Place row={row} settings={settings} />
        </span>
      </p>
      {achievementCount === 0 && (
        <p className={styles.missing}>
          <span aria-hidden="true">{formatMissing()}</span> {t('pillars.tree.noNumber')}{' '}
          <ReadButton initiative={initiative} words={words} onOpen={openInitiative} />
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
              <QuantityFigure quantity={quantity} words={words} onOpen={openQuantity} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Where else the initiative stands: its sections in the outline of pillars, its pillar in that of sections. */
function Place({ row: { pillar, sections }, settings }: { row: TreeInitiative['row']; settings: TreeSettings }) {
  const { grouping, search, words } = settings;
  return (
    <span className={styles.place}>
      {grouping === 'section' && <span>{words.t('words.pillarShort', { number: pillar.number })}</span>}
      {(grouping === 'pillar' || sections.length > 1) &&
        sections.map(({ id, name }) => (
          <span key={id}>
            <SearchedText value={words.names.translate('section', name)} search={search} />
          </span>
        ))}
    </span>
  );
}
