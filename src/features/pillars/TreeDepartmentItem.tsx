import { ruby } from '../../ui/Ruby';
import { memo } from 'react';
import type { Initiative } from '../../domain/report';
import type { Coverage } from '../../query/initiativeRows';
import type { TreeDepth, TreeGrouping } from '../../query/view';
import { writeCoverage } from '../../specs/specParts';
import { Button } from '../../ui/Button';
import { SearchedText } from '../../ui/SearchedText';
import { formatMissing, formatNumber } from '../../words/formatNumber';
import type { NameWords } from '../../words/nameFacetValue';
import type { TreeDepartment, TreeGroup, TreeInitiative } from './pillarTree';
import styles from './TreePart.module.css';
import { DepartmentLink, QuantityFigure } from '../../panels/ReportParts';
import { ViewLink } from '../../panels/ViewLink';

/** What every line of the outline needs; handed down as one, since there are hundreds of lines. */
export interface TreeSettings {
  readonly words: NameWords;
  readonly search: string;
  readonly grouping: TreeGrouping;
  readonly depth: TreeDepth;
  readonly openQuantity: (id: string) => void;
  readonly openInitiative: (id: string) => void;
}

interface TreeDepartmentItemProps {
  readonly inside: TreeDepartment;
  readonly settings: TreeSettings;
}

/**
 * What one department undertook: under a pillar with its own head, in the tree by section under the head that it has already. Drawn again only when
 * its content changes, not when another branch opens.
 */
export const TreeDepartmentItem = memo(function TreeDepartmentItem({ inside, settings }: TreeDepartmentItemProps) {
  const { department, coverage, groups } = inside;
  const { words, grouping, depth } = settings;
  return (
    <section className={styles.department}>
      {grouping === 'pillar' ? (
        <div className={styles.departmentHead}>
          <h4 className={styles.departmentName}>
            <DepartmentLink department={department} />
          </h4>
          <CoverageNote coverage={coverage} words={words} />
        </div>
      ) : (
        <p className={styles.sheet}>
          <ViewLink to={{ screen: 'department', sheetDepartment: department.id }}>
            {words.t('pillars.tree.sheetOf', { department: words.names.text('department', department.name) })}
          </ViewLink>
        </p>
      )}
      {groups.map((group) => (
        <TreeGroupItem key={`${group.id} ${depth}`} group={group} settings={settings} />
      ))}
    </section>
  );
});

/** How many initiatives have a number, of how many: a mark of quality, in a quiet word; goals say it where some have none. */
function CoverageNote({ coverage, words }: { coverage: Coverage; words: NameWords }) {
  return <span className={styles.detail}>{ruby(`${words.t('words.withNumber')} ${writeCoverage(coverage, words)}`)}</span>;
}

interface TreeGroupItemProps {
  readonly group: TreeGroup;
  readonly settings: TreeSettings;
}

/** A goal, or a section, with its initiatives; open from the start as far as the reader has set. */
function TreeGroupItem({ group, settings }: TreeGroupItemProps) {
  return (
    <details className={styles.group} open={settings.depth !== 'group'}>
      <summary className={styles.groupSummary}>
        <span className={styles.groupName}>
          <GroupName head={group.head} settings={settings} />
        </span>
        <span className={styles.groupCoverage}>
          {group.coverage.withNumberCount < group.coverage.initiativeCount && (
            <CoverageNote coverage={group.coverage} words={settings.words} />
          )}
        </span>
      </summary>
      <ul className={styles.initiatives}>
        {group.initiatives.map((item) => (
          <TreeInitiativeItem key={item.row.initiative.id} item={item} settings={settings} />
        ))}
      </ul>
    </details>
  );
}

function GroupName({ head, settings: { words, search } }: { head: TreeGroup['head']; settings: TreeSettings }) {
  const { names, t } = words;
  if ('goal' in head) return <SearchedText value={names.printed('goal', head.goal)} search={search} />;
  if (head.section === null) return <span>{ruby(t('pillars.tree.noSection'))}</span>;
  return <SearchedText value={names.translate('section', head.section.name)} search={search} />;
}

interface TreeInitiativeItemProps {
  readonly item: TreeInitiative;
  readonly settings: TreeSettings;
}

/** An initiative and its numbers, each one tap from its sentence; without any, the way to its words. */
function TreeInitiativeItem({ item: { row, achievements }, settings }: TreeInitiativeItemProps) {
  const { words, search, depth, openQuantity, openInitiative } = settings;
  const { names, t } = words;
  const { initiative, achievementCount } = row;
  const hasNumbers = depth !== 'initiative';
  return (
    <li className={styles.initiative} data-missing={achievementCount === 0 || undefined}>
      <p className={styles.text}>
        <span>{initiative.marker}</span>
        <span>
          <SearchedText value={names.printed('initiative', initiative)} search={search} />
          <Place row={row} settings={settings} />
        </span>
      </p>
      {achievementCount === 0 && (
        <p className={styles.missing}>
          <span aria-hidden="true">{formatMissing()}</span> <span>{ruby(t('pillars.tree.noNumber'))}</span>{' '}
          <ReadButton initiative={initiative} words={words} onOpen={openInitiative} />
        </p>
      )}
      {hasNumbers && achievementCount > 0 && achievements.length === 0 && (
        <p className={styles.missing}>{ruby(t('pillars.tree.otherNumbers', { number: formatNumber(achievementCount, names.language) }))}</p>
      )}
      {hasNumbers && achievements.length > 0 && (
        <ul className={styles.numbers}>
          {achievements.map(({ quantity }) => (
            <li key={quantity.id} className={styles.number}>
              <span className={styles.numberLabel}>
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
      {grouping === 'section' && <span>{ruby(words.t('words.pillarShort', { number: pillar.number }))}</span>}
      {(grouping === 'pillar' || sections.length > 1) &&
        sections.map(({ id, name }) => (
          <span key={id}>
            <SearchedText value={words.names.translate('section', name)} search={search} />
          </span>
        ))}
    </span>
  );
}

interface ReadButtonProps {
  readonly initiative: Initiative;
  readonly words: NameWords;
  readonly onOpen: (id: string) => void;
}

/** Opens what is printed about an initiative. */
export function ReadButton({ initiative, words: { names, t }, onOpen }: ReadButtonProps) {
  return (
    <Button look="quiet" onClick={() => onOpen(initiative.id)}>
      <span>{ruby(t('pillars.tree.read'))}</span>
      <span className="visuallyHidden">{t('pillars.tree.readOf', { initiative: names.printed('initiative', initiative).text })}</span>
    </Button>
  );
}
