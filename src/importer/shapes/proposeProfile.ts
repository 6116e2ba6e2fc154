import { buildIssue, type Issue } from '../../domain/issue';
import { westernYear } from '../../domain/fiscalYear';
import { readCell } from '../sources/readCell';
import type { SourceSheet } from '../sources/sourceTable';
import { nameColumns, readColumns, type PrintedColumn, type TableColumns } from './fitProfile';
import { splitYear } from './readHeader';
import { describeColumn, isNumber, type ColumnGuess } from './guessColumn';
import { keyOfHeader, type MeasureKind, type ProfileColumn, type ProfileDraft, type ProfileMeasure } from './profileSchema';

/** A column with what a person needs to see in order to confirm how it is read. */
export interface ProposedColumn extends PrintedColumn {
  /** The first three different printed texts, shortened. */
  readonly examples: readonly string[];
  /** Rows that hold something, and those that hold a number. */
  readonly printedCount: number;
  readonly numberCount: number;
}

export interface Proposal {
  /** Column by column in the order of `columns`; `null` years and an empty municipality are to be filled in. */
  readonly draft: ProfileDraft;
  readonly columns: readonly ProposedColumn[];
  /** What only a person can confirm; words in both languages through `formatIssue`. */
  readonly doubts: readonly Issue[];
}

/** What is known of the table from elsewhere. */
export interface ProposalHints {
  readonly municipality?: { readonly code: string | null; readonly name: string };
  readonly fiscalYear?: number | null;
  readonly title?: string;
}

const searchedRows = 30;
const exampleLength = 60;

/**
 * How a sheet might be read as a table of indicators, for a person to confirm: where its header stands, which column is what, which
 * repeated block which year, and what is doubtful. Nothing is read by it before `parseProfile` has accepted the confirmed draft.
 * @returns null for a sheet without a row
 */
export function proposeProfile(sheet: SourceSheet, hints: ProposalHints = {}): Proposal | null {
  const table = findHeader(sheet);
  if (table === null) return null;
  const columns = table.columns.map((column) => describe(column, table));
  const guesses = settleRepeats(
    columns,
    columns.map((column) => describeColumn(column.header, cellsOf(column, table))),
  );
  const measures = buildMeasures(guesses);
  const years = guessYears(guesses, columns, hints.fiscalYear ?? readTitleYear(sheet, table));
  const uses = columns.map((column, at) => toColumn(column, guesses[at] ?? { as: 'ignored' }, measures, years));
  const draft: ProfileDraft = {
    schemaVersion: 1,
    title: hints.title ?? sheet.name ?? '指標一覧',
    municipality: hints.municipality ?? { code: null, name: '' },
    sheet: sheet.name,
    headerRows: [...table.headerRows],
    reportYear: years.reportYear,
    years: years.blocks.map(({ fiscalYear, holds }) => ({ fiscalYear, holds })),
    measures: measures.map(({ measure }) => measure),
    columns: uses,
  };
  return { draft, columns, doubts: listDoubts(draft, columns, years.isGuessed, measures) };
}

/** Where values come again for each year, an amount that comes once (全体計画) is none of them. */
function settleRepeats(columns: readonly PrintedColumn[], guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(keyOfHeader(header), (counts.get(keyOfHeader(header)) ?? 0) + 1);
  const countOf = (at: number): number => counts.get(keyOfHeader(columns[at]?.header ?? '')) ?? 0;
  const repeats = Math.max(0, ...guesses.map(({ as }, at) => (as === 'value' ? countOf(at) : 0)));
  return guesses.map((guess, at) => (guess.as === 'value' && guess.year === null && countOf(at) < repeats ? { as: 'ignored' } : guess));
}

/** The year that stands above the header: 令和6年度 事務事業評価. */
function readTitleYear({ lines }: SourceSheet, { headerRows: [first = 1] }: TableColumns): number | null {
  const above = lines.filter(({ line }) => line < first).map((line) => (line.kind === 'text' ? line.text : line.cells.join(' ')));
  const years = above.flatMap((text) => {
    const folded = text.slice(0, 500).normalize('NFKC').replace(/\s+/gu, '');
    return /年度/u.test(folded) ? (splitYear(folded).year ?? []) : [];
  });
  return years[0] ?? null;
}

const cellsOf = ({ at }: PrintedColumn, { body }: TableColumns): string[] =>
  body.flatMap(({ cells }) => {
    const cell = (cells[at] ?? '').trim();
    return cell === '' ? [] : [cell];
  });

function describe(column: PrintedColumn, table: TableColumns): ProposedColumn {
  const cells = cellsOf(column, table);
  const examples = [...new Set(cells.slice(0, 50).map((cell) => readCell(cell).text.replace(/\s+/gu, ' ').slice(0, exampleLength)))].slice(
    0,
    3,
  );
  return { ...column, examples, printedCount: cells.length, numberCount: cells.filter(isNumber).length };
}

/** The row, or two rows, whose names say most. */
function findHeader({ lines }: SourceSheet): TableColumns | null {
  const rows = lines.flatMap((line, at) => (line.kind === 'row' ? [at] : [])).slice(0, searchedRows);
  const tables = rows.flatMap((at) => [1, 2].flatMap((rowCount) => readColumns(lines, at, rowCount) ?? []));
  const scored = tables.map((table) => {
    const known = table.columns.filter(({ header }) => header !== '' && describeColumn(header, null).as !== 'ignored').length;
    return { table, known: known - (table.headerRows.length - 1) * 0.5 };
  });
  return scored.toSorted((a, b) => b.known - a.known)[0]?.table ?? null;
}

interface NamedMeasure {
  readonly measure: ProfileMeasure;
  /** What the headers of its columns have in common. */
  readonly base: string;
  readonly isUnitGuessed: boolean;
}

function buildMeasures(guesses: readonly ColumnGuess[]): NamedMeasure[] {
  const kinds = new Map<string, MeasureKind>();
  for (const guess of guesses) if ('base' in guess && !kinds.has(guess.base)) kinds.set(guess.base, guess.kind);
  const valued = new Set(guesses.flatMap((guess) => (guess.as === 'value' ? [guess.base] : [])));
  const money = guesses.flatMap((guess) => (guess.as === 'value' && guess.kind === 'money' ? [guess] : []));
  const total = money.find(({ isTotal }) => isTotal)?.base;
  const found = [...kinds].flatMap(([base, kind]): NamedMeasure[] => {
    if (!valued.has(base)) return [];
    const amount = money.find((guess) => guess.base === base);
    if (kind !== 'money' || amount === undefined) {
      const isNamed = guesses.some((guess) => guess.as === 'measureName' && guess.base === base);
      return [{ measure: { id: base, kind, name: isNamed ? null : base, unit: null }, base, isUnitGuessed: false }];
    }
    const isPart = amount.isPart && total !== undefined && total !== base;
    const measure = { id: base, kind, name: amount.name, unit: amount.unit ?? '千円', ...(isPart ? { partOf: total } : {}) };
    return [{ measure, base, isUnitGuessed: amount.unit === null }];
  });
  // indicators first, then what a sum of money is made of behind the sum
  const rank = ({ measure: { kind, partOf } }: NamedMeasure): number => (kind !== 'money' ? 0 : partOf === undefined ? 1 : 2);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

interface GuessedYears {
  readonly reportYear: number | null;
  readonly blocks: readonly {
    readonly fiscalYear: number | null;
    readonly holds: 'actual' | 'plan' | 'target';
    readonly occurrence: number | null;
  }[];
  readonly isGuessed: boolean;
}

/** Years that headers name; otherwise as many as the columns of values come again, counted back from the year that the table or its receiver tells. */
function guessYears(guesses: readonly ColumnGuess[], columns: readonly ProposedColumn[], told: number | null): GuessedYears {
  const values = guesses.flatMap((guess, at) => (guess.as === 'value' ? [{ ...guess, occurrence: columns[at]?.occurrence ?? 1 }] : []));
  const named = new Map(values.map(({ year, holds }) => [`${year}${holds}`, { fiscalYear: year, holds, occurrence: null }]));
  const own = [...named.values()].toSorted((a, b) => (a.fiscalYear ?? 0) - (b.fiscalYear ?? 0));
  const count = Math.max(0, ...values.map(({ occurrence }) => occurrence));
  const isNamed = own.some(({ fiscalYear }) => fiscalYear !== null);
  const printed = readPrintedYear(guesses, columns);
  const isAhead = columns.some(({ header }) => /前年度実績/u.test(header)) && columns.some(({ header }) => /今年度計画/u.test(header));
  const counted = printed === null ? null : isAhead ? printed - 1 : printed;
  if (isNamed || count < 2) {
    const latest = own.filter(({ holds }) => holds === 'actual').at(-1)?.fiscalYear ?? null;
    const reportYear = told ?? latest ?? counted;
    const filled = own.map((block) => ({ ...block, fiscalYear: block.fiscalYear ?? reportYear }));
    const blocks = filled.filter(
      ({ fiscalYear, holds }, at) => filled.findIndex((block) => block.fiscalYear === fiscalYear && block.holds === holds) === at,
    );
    return { reportYear, blocks, isGuessed: latest === null };
  }
  const reportYear = told ?? counted;
  const last = count - (isAhead ? 1 : 0);
  const blocks = Array.from({ length: count }, (_, at) => ({
    fiscalYear: reportYear === null ? null : reportYear + at + 1 - last,
    holds: at < last ? ('actual' as const) : ('plan' as const),
    occurrence: at + 1,
  }));
  return { reportYear, blocks, isGuessed: true };
}

/** A column 年度 with one text in all rows: 7 is 令和7年度. */
function readPrintedYear(guesses: readonly ColumnGuess[], columns: readonly ProposedColumn[]): number | null {
  const at = guesses.findIndex(({ as }) => as === 'constant');
  const text = columns[at]?.examples[0]?.normalize('NFKC') ?? '';
  const [, era = '令和', year = ''] = /^(令和|平成|R|H)?\s?([0-9]{1,2})(?:年度?)?$/u.exec(text) ?? [];
  if (year !== '') return westernYear(era, Number(year));
  const western = /^((?:19|20)[0-9]{2})(?:年度?)?$/u.exec(text)?.[1];
  return western === undefined ? null : Number(western);
}

function toColumn(
  column: ProposedColumn,
  guess: ColumnGuess,
  measures: readonly NamedMeasure[],
  { blocks, reportYear }: GuessedYears,
): ProfileColumn {
  const { header, occurrence, examples } = column;
  const place = { header, occurrence };
  const measure = 'base' in guess ? measures.find(({ base }) => base === guess.base)?.measure.id : undefined;
  if (guess.as === 'constant') return { ...place, as: 'constant', value: examples[0] ?? '' };
  if (guess.as === 'ignored') return { ...place, as: 'ignored', ...(guess.reason === undefined ? {} : { reason: guess.reason }) };
  if (!('base' in guess)) return { ...place, as: guess.as };
  if (measure === undefined) return { ...place, as: 'ignored' };
  if (guess.as !== 'value') return { ...place, as: guess.as, measure };
  const isRepeated = blocks.some((block) => block.occurrence !== null);
  const block = isRepeated
    ? blocks.findIndex((one) => one.occurrence === occurrence)
    : blocks.findIndex((one) => one.holds === guess.holds && one.fiscalYear === (guess.year ?? reportYear));
  return block < 0 ? { ...place, as: 'ignored' } : { ...place, as: 'value', measure, block: block + 1 };
}

function listDoubts(
  draft: ProfileDraft,
  columns: readonly ProposedColumn[],
  isYearGuessed: boolean,
  measures: readonly NamedMeasure[],
): Issue[] {
  const [row = 1] = draft.headerRows;
  const has = (...uses: readonly ProfileColumn['as'][]): boolean => draft.columns.some(({ as }) => uses.includes(as));
  const place = (what: string, isFound: boolean): Issue[] => (isFound ? [] : [buildIssue('doubtPlace', 'warning', row, { what })]);
  const guess = draft.years.map(
    ({ fiscalYear, holds }, at) => `${at + 1}=${fiscalYear ?? '？'}${holds === 'actual' ? '実績' : holds === 'plan' ? '計画' : '目標'}`,
  );
  const money = measures.filter(({ isUnitGuessed }) => isUnitGuessed).map(({ measure }) => measure.name ?? measure.id);
  const left = columns.filter(({ numberCount, printedCount }, at) => {
    const use = draft.columns[at];
    return use?.as === 'ignored' && use.reason === undefined && numberCount * 2 > printedCount;
  });
  return [
    ...(columns.every((_, at) => draft.columns[at]?.as === 'ignored') ? [buildIssue('doubtHeader', 'warning', row)] : []),
    ...(isYearGuessed ? [buildIssue('doubtYears', 'warning', row, { blocks: draft.years.length, guess: guess.join('・') })] : []),
    ...place('部・課等', has('department', 'section', 'departmentAndSection')),
    ...place('事業名', has('initiative')),
    ...place('指標の値', has('value')),
    ...(money.length === 0 ? [] : [buildIssue('doubtMoneyUnit', 'warning', row, { names: money.join('・'), unit: '千円' })]),
    ...(left.length === 0 ? [] : [buildIssue('doubtColumns', 'warning', row, { count: left.length, names: nameColumns(left) })]),
  ];
}
