import { ruby } from '../../ui/Ruby';
import { useTranslation } from 'react-i18next';
import { useSourceLine, useNameWords } from '../../store/useNameWords';
import type { LoneComparison } from '../../query/printedPairs';
import { changeDirections } from '../../query/view';
import { useBoardActions, useSelection, useView } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { MarkedText } from '../../ui/MarkedText';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { formatNumber } from '../../words/formatNumber';
import type { ChangesModel, KindChanges } from './changesModel';
import styles from './ChangesPart.module.css';
import { ChangeTable, TargetTable } from './PairTables';
import { LaterChartPanel } from '../../panels/LaterChartPanel';
import { DepartmentLink, QuantityFigure } from '../../panels/ReportParts';

/** What the document prints beside its results: how far each lies from an earlier value or a target, and of how many it tells nothing. */
export function ChangesPart({ model }: { model: ChangesModel }) {
  const { t } = useTranslation();
  const { resetSelection } = useBoardActions();
  const source = useSourceLine();
  const { summary, targetSummary } = useChangesSummary(model);
  if (model.total.countedCount + model.lone.length + model.verdictCount === 0) {
    return (
      <EmptyState title={t('pillars.changes.empty')}>
        <Button onClick={resetSelection}>{t('filters.reset')}</Button>
      </EmptyState>
    );
  }
  return (
    <section className={styles.part} aria-label={t('pillars.part.changes')}>
      <p className={styles.lead}>{ruby(t('pillars.changes.lead'))}</p>
      <section className={styles.panel}>
        <div className={styles.head}>
          <h3 className={styles.title}>{ruby(t('pillars.changes.listTitle'))}</h3>
          {model.total.withPriorCount > 0 && <DirectionControl />}
        </div>
        <p>{ruby(summary)}</p>
        {model.changes.length > 0 && <ChangeTable changes={model.changes} />}
      </section>
      <section className={styles.panel}>
        <h3 className={styles.title}>{ruby(t('pillars.changes.targetsTitle'))}</h3>
        {targetSummary !== null && <p>{ruby(targetSummary)}</p>}
        {model.targets.length > 0 && <TargetTable targets={model.targets} />}
      </section>
      {model.lone.length > 0 && (
        <section className={styles.panel}>
          <h3 className={styles.title}>{ruby(t('pillars.changes.loneTitle'))}</h3>
          <LoneList lone={model.lone} />
        </section>
      )}
      <LaterChartPanel chart="verdicts" />
      <section className={styles.panel}>
        <h3 className={styles.title}>{ruby(t('pillars.changes.coverageTitle'))}</h3>
        <p className={styles.lead}>{ruby(t('pillars.changes.coverageCaption'))}</p>
        <KindTable model={model} />
      </section>
      <p className={styles.foot}>{ruby(source)}</p>
    </section>
  );
}

/** What the document tells about changes and targets in one sentence each; where it tells nothing, that, with its counts. */
function useChangesSummary({ total, changes, targets }: ChangesModel): { summary: string; targetSummary: string | null } {
  const { t } = useTranslation();
  const language = useView('language');
  const direction = useView('changeDirection');
  const [only, ...others] = useSelection().kinds;
  const parts = {
    what: only !== undefined && others.length === 0 ? t(`words.kinds.${only}`) : t('pillars.changes.achievements'),
    results: formatNumber(total.countedCount, language),
    withPrior: formatNumber(total.withPriorCount, language),
  };
  const targetSummary = targets.length > 0 ? null : t('pillars.changes.targetsNone', parts);
  if (total.withPriorCount === 0) return { summary: t('pillars.changes.none', parts), targetSummary };
  if (changes.length === 0 && direction !== null)
    return { summary: t(`pillars.changes.noneInDirection.${direction}`, parts), targetSummary };
  return { summary: t('pillars.changes.listSummary', { ...parts, count: total.withPriorCount }), targetSummary };
}

const every = 'all';

/** All changes, or those in one direction; one that the document does not hold can be asked for as well, and is answered. */
function DirectionControl() {
  const { t } = useTranslation();
  const { changeView } = useBoardActions();
  return (
    <SegmentedControl
      label={t('pillars.changes.direction')}
      value={useView('changeDirection') ?? every}
      options={[
        { value: every, label: t('pillars.changes.all') },
        ...changeDirections.map((value) => ({ value, label: t(`pillars.changes.directions.${value}`) })),
      ]}
      onChange={(value) => changeView({ changeDirection: value === every ? null : value })}
    />
  );
}

/** Targets and earlier values beside which the document prints no result. */
function LoneList({ lone }: { lone: readonly LoneComparison[] }) {
  const words = useNameWords();
  const { names, t } = words;
  const { openQuantity } = useBoardActions();
  return (
    <ul className={styles.loneList}>
      {lone.map(({ quantity, department }) => (
        <li key={quantity.id} className={styles.loneItem}>
          <span>
            <MarkedText value={names.translate('label', quantity.label)} />
          </span>
          <span className={styles.figure}>
            <QuantityFigure quantity={quantity} words={words} onOpen={openQuantity} />
          </span>
          <span>
            <DepartmentLink department={department} />
          </span>
          <span className={styles.loneNote}>
            {ruby(t(quantity.role === 'target' ? 'pillars.changes.loneTarget' : 'pillars.changes.lonePrior'))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Of how many results of each kind the document tells a change at all: a 0 is an answer, too. */
function KindTable({ model }: { model: ChangesModel }) {
  const { t } = useTranslation();
  const caption = t('pillars.changes.coverageCaption');
  return (
    // a region that scrolls must be reached by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.kindTableScroll} aria-label={caption} tabIndex={0}>
      <table className={styles.kindTable} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{ruby(t('pillars.changes.columns.kind'))}</th>
            <th scope="col">{ruby(t('pillars.changes.columns.results'))}</th>
            <th scope="col">{ruby(t('pillars.changes.columns.withPrior'))}</th>
            {changeDirections.map((direction) => (
              <th key={direction} scope="col">
                {ruby(t(`pillars.changes.directions.${direction}`))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.kinds.map((changes) => (
            <KindRow key={changes.kind} name={t(`words.kinds.${changes.kind}`)} changes={changes} />
          ))}
        </tbody>
        <tfoot>
          <KindRow name={t('pillars.changes.total')} changes={model.total} />
        </tfoot>
      </table>
    </section>
  );
}

function KindRow({ name, changes }: { name: string; changes: Omit<KindChanges, 'kind'> }) {
  const { language } = useNames();
  const { countedCount, withPriorCount, directions } = changes;
  return (
    <tr>
      <th scope="row">{ruby(name)}</th>
      <td>{formatNumber(countedCount, language)}</td>
      <td>{formatNumber(withPriorCount, language)}</td>
      {changeDirections.map((direction) => (
        <td key={direction}>{formatNumber(directions[direction], language)}</td>
      ))}
    </tr>
  );
}
