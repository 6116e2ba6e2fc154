import { ruby } from '../../ui/Ruby';
import { memo, useContext, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { groupBy } from '../../domain/collections';
import type { FacetCounts } from '../../query/facets';
import { type Facet, type FacetValue } from '../../query/selection';
import { BoardContext, useBoard, useBoardActions, useSelection, useView } from '../../store/useBoard';
import { useNameWords } from '../../store/useNameWords';
import { MarkedText } from '../../ui/MarkedText';
import { SelectField } from '../../ui/SelectField';
import { formatFiscalYear } from '../../words/formatDate';
import { formatNumber } from '../../words/formatNumber';
import { facetWordKeys } from '../../words/nameFacetValue';
import styles from './FilterBar.module.css';
import { listFacetOptions, type FacetOption } from './filterModel';

/** More stand in two columns, where there is room. */
const longLength = 16;

const steps: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowDown: (place, count) => Math.min(place + 1, count - 1),
  ArrowUp: (place) => Math.max(place - 1, 0),
  Home: () => 0,
  End: (_place, count) => count - 1,
};

/** The values of one facet, each with the number of achievements that choosing it would show. One Tab stop; arrow keys, Home and End move inside. */
export function FacetList({ facet, counts }: { facet: Facet; counts: FacetCounts }) {
  const { t } = useTranslation();
  const words = useNameWords();
  const selection = useSelection();
  const [reached, setReached] = useState<FacetValue | null>(null);
  const field = useRef<HTMLFieldSetElement>(null);
  const options = listFacetOptions(facet, counts, selection, words);
  const stop = options.find(({ value }) => value === reached) ?? options.find(({ isSelected }) => isSelected) ?? options[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const inputs = [...(field.current?.querySelectorAll('input') ?? [])];
    const place = inputs.findIndex((input) => input === event.target);
    if (step === undefined || place < 0) return;
    event.preventDefault();
    inputs[step(place, inputs.length)]?.focus();
  };
  return (
    // The keys are those of the boxes inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset ref={field} className={styles.values} data-long={options.length > longLength} onKeyDown={onKeyDown}>
      <legend className="visuallyHidden">{t(facetWordKeys[facet])}</legend>
      {[...groupBy(options, ({ group }) => group)].map(([group, ofGroup]) => (
        <FacetGroup key={group} name={group}>
          {ofGroup.map((option) => (
            <FacetItem key={option.value} facet={facet} {...option} isStop={option === stop} onReach={setReached} />
          ))}
        </FacetGroup>
      ))}
      {facet === 'sections' && selection.departments.length === 0 && <p className={styles.hint}>{ruby(t('filters.sectionHint'))}</p>}
    </fieldset>
  );
}

/** Values under the name of what they belong to; without one where they stand for themselves. */
function FacetGroup({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  if (name === '') return <ul className={styles.valueList}>{children}</ul>;
  return (
    <div className={styles.group}>
      <p id={id} className={styles.groupName}>
        {ruby(name)}
      </p>
      <ul className={styles.valueList} aria-labelledby={id}>
        {children}
      </ul>
    </div>
  );
}

interface FacetItemProps extends Omit<FacetOption, 'group'> {
  readonly facet: Facet;
  /** Tab comes to this one of the list. */
  readonly isStop: boolean;
  readonly onReach: (value: FacetValue) => void;
}

/** Of a long list only those are drawn anew that say something else. */
const FacetItem = memo(function FacetItem({ facet, value, name, count, isSelected, isAbsent, isStop, onReach }: FacetItemProps) {
  const { t } = useTranslation();
  const { names } = useNameWords();
  const { toggleFacet } = useBoardActions();
  const reasonId = useId();
  return (
    <li>
      <label className={styles.value} data-empty={count === 0}>
        <input
          type="checkbox"
          checked={isSelected}
          // it can be reached, so that the reason is read
          aria-disabled={isAbsent}
          aria-describedby={isAbsent ? reasonId : undefined}
          tabIndex={isStop ? 0 : -1}
          onFocus={() => onReach(value)}
          onChange={() => isAbsent || toggleFacet(facet, value)}
        />
        <span>
          <MarkedText value={name} />
        </span>
        {!isAbsent && (
          <span className={styles.valueCount}>
            <span>{formatNumber(count, names.language)}</span>
            <span className="visuallyHidden">{t('filters.countUnit')}</span>
          </span>
        )}
      </label>
      {isAbsent && (
        <p id={reasonId} className={styles.hint}>
          {ruby(t('filters.pillarMissingReason', { number: value }))}
        </p>
      )}
    </li>
  );
});

/**
 * Choice of the report, once there is more than one. Another one is another document: screen and filters hold, departments and sections by their names,
 * and what it does not have is told.
 */
export function YearField() {
  const { t } = useTranslation();
  const board = useContext(BoardContext);
  const language = useView('language');
  const catalogue = useBoard((state) => state.catalogue);
  const shown = useBoard(({ loading }) => (loading.status === 'ready' ? loading.folder : null));
  if (catalogue.length < 2 || shown === null) return null;
  const open = (folder: string) => {
    const entry = catalogue.find((other) => other.folder === folder);
    // it needs the rules for reports, which the first screen does without
    if (entry !== undefined && board !== null)
      void import('../../store/switchYear').then(async ({ switchReport }) => switchReport(board, entry));
  };
  return (
    <SelectField
      label={t('words.year')}
      value={shown}
      options={catalogue.map(({ folder, fiscalYear, kept }) => {
        const year = formatFiscalYear(fiscalYear, language);
        return { value: folder, label: kept === undefined ? year : t('filters.keptReport', { year, municipality: kept.municipality }) };
      })}
      onChange={open}
    />
  );
}
