import { correctText, type Quantity, type Statement } from '../../domain/report';
import { lookUp, selectInitiativeParents, type ReportIndex } from '../../domain/reportIndex';
import { nameMunicipality, nameYearLink, type LinkPlace, type YearLink } from '../../domain/yearLinksSchema';
import { diffReports, diffClasses, isAsked, type DiffClass, type DiffEntry, type ReportDiff } from '../../query/years/diffReports';
import { findPlace } from '../../query/years/settleLinks';
import { linkReports, type LinkedReports, type ReportBeside, type YearsBeside } from '../../query/years/yearsBeside';
import type { ReviewStep } from '../../store/reviewSchema';
import { writePlace } from './writePlace';

/** What of a comparison is listed: what a person is asked about, one class, what people decided, all. */
export const diffFilters = ['asked', ...diffClasses, 'decided', 'all'] as const;
export type DiffFilter = (typeof diffFilters)[number];

/** One side of a row: where it stands, and its words. */
export interface DiffSide {
  readonly id: string;
  readonly department: string;
  readonly pillar: number;
  readonly marker: string;
  readonly offices: readonly string[];
  /** Of an undertaking its text, corrected. */
  readonly text: string;
  /** null for an undertaking. */
  readonly result: { readonly quantity: Quantity; readonly statement: Statement } | null;
}

export interface DiffRow extends DiffEntry {
  readonly key: string;
  readonly earlier: DiffSide | null;
  readonly later: DiffSide | null;
}

/** Two reports of one municipality beside each other, the earlier year first. */
export interface YearsModel {
  readonly earlier: ReportIndex;
  readonly later: ReportIndex;
  readonly diff: ReportDiff;
  readonly faults: LinkedReports['faults'];
  readonly rows: readonly DiffRow[];
  readonly counts: Readonly<Record<DiffFilter, number>>;
}

function describeSide(index: ReportIndex, { of }: DiffEntry, id: string | null): DiffSide | null {
  if (id === null) return null;
  const quantity = of === 'result' ? lookUp(index.quantities, id) : null;
  const initiative = lookUp(index.initiatives, quantity?.initiativeId ?? id);
  const { department, pillar, sections } = selectInitiativeParents(index, initiative);
  return {
    id,
    department: department.name,
    pillar: pillar.number,
    marker: initiative.marker ?? '',
    offices: sections.map(({ name }) => name),
    text: correctText({ text: initiative.text, corrections: initiative.corrections ?? [] }),
    result: quantity === null ? null : { quantity, statement: lookUp(index.statements, quantity.statementId) },
  };
}

const passes = (filter: DiffFilter, row: DiffRow): boolean => {
  if (filter === 'asked') return isAsked(row);
  if (filter === 'decided') return row.decidedBy === 'person';
  return filter === 'all' || row.classes.some((name) => name === filter);
};

export const selectRowsOf = ({ rows }: YearsModel, filter: DiffFilter): readonly DiffRow[] => rows.filter((row) => passes(filter, row));

/** Puts two reports beside each other, whichever of them is shown. */
export function buildYears(shown: ReportIndex, other: ReportBeside, { links }: YearsBeside): YearsModel {
  const isEarlier = other.index.report.fiscalYear <= shown.report.fiscalYear;
  const [earlier, later] = isEarlier ? [other.index, shown] : [shown, other.index];
  const { match, faults } = linkReports(earlier, later, links);
  const diff = diffReports(earlier, later, match);
  const rows = diff.entries.map((entry): DiffRow => ({
    ...entry,
    key: `${entry.earlierId ?? ''} ${entry.laterId ?? ''}`,
    earlier: describeSide(earlier, entry, entry.earlierId),
    later: describeSide(later, entry, entry.laterId),
  }));
  const count = (filter: DiffFilter): number => rows.filter((row) => passes(filter, row)).length;
  const ofClasses = Object.fromEntries(diffClasses.map((name) => [name, count(name)] as const));
  const classes = (name: DiffClass): number => ofClasses[name] ?? 0;
  return {
    earlier,
    later,
    diff,
    faults,
    rows,
    counts: {
      asked: count('asked'),
      new: classes('new'),
      gone: classes('gone'),
      renamed: classes('renamed'),
      moved: classes('moved'),
      redefined: classes('redefined'),
      changed: classes('changed'),
      decided: count('decided'),
      all: rows.length,
    },
  };
}

/** So many characters of a goal tell it, if they do at all. */
const shortGoal = 12;

/** Where an undertaking or a result stands, as decisions about years address it. */
export function writeLinkPlace(index: ReportIndex, { id, result }: Pick<DiffSide, 'id' | 'result'>): LinkPlace {
  const { fiscalYear } = index.report;
  if (result !== null) return { ...writePlace(index, result.quantity), column: result.statement.column, fiscalYear };
  const initiative = lookUp(index.initiatives, id);
  const { department, goal } = selectInitiativeParents(index, initiative);
  const place = { fiscalYear, department: department.name, pillar: goal.pillar, marker: initiative.marker };
  const short = { ...place, goal: [...goal.text].slice(0, shortGoal).join('') };
  return [place, short].find((one) => findPlace(index, one).length === 1) ?? { ...place, goal: goal.text };
}

/** A decision of a person about a row that both years have; null where no place tells it from others. */
export function writeLink(
  { earlier, later }: Pick<YearsModel, 'earlier' | 'later'>,
  row: Pick<DiffRow, 'earlier' | 'later'>,
  { decide, reason, decidedOn }: Pick<YearLink, 'decide' | 'reason' | 'decidedOn'>,
): YearLink | null {
  if (row.earlier === null || row.later === null) return null;
  const places = { earlier: writeLinkPlace(earlier, row.earlier), later: writeLinkPlace(later, row.later) };
  if (findPlace(earlier, places.earlier).length !== 1 || findPlace(later, places.later).length !== 1) return null;
  return { municipality: nameMunicipality(later.report.municipality), decide, ...places, reason, decidedOn };
}

/** One step of the list of decisions, which can be taken back. */
export const stepOf = (link: YearLink, isKept = true): ReviewStep => [{ key: nameYearLink(link), decision: isKept ? link : null }];
