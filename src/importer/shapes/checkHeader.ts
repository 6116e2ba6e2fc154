import { buildIssue, type Issue } from '../../domain/issue';
import { readCell } from '../sources/readCell';
import type { RowLine } from '../sources/sourceTable';
import type { Figure } from './readFigures';
import { acceptedHeaders, nameOfField, type Field } from './columnNames';
import { missingColumns, type Header, type HeaderColumn } from './readHeader';

/** A header with the rows of its table. */
export interface PlacedHeader extends Header {
  readonly line: number;
  readonly body: readonly RowLine[];
  /** The columns of values of an indicator table; none in a table of sentences. */
  readonly figures: ReadonlyMap<number, Figure['role']>;
}

/** What the headers of one document are checked against. */
export interface HeaderChecks {
  /** What was told of before, so that a header repeated at every page is told of once. */
  readonly seen: Set<string>;
  /** Result columns of the tables so far. */
  readonly results: Set<Field>;
}

const resultFields: readonly Field[] = ['target', 'actual', 'outcome', 'combined'];

/** As much of a text that was not read is shown in its issue. */
export const maxShown = 80;
/** And as much of a header's names: some have 210 columns. */
const maxFound = 300;

/** Whether a cell holds a numeral; markup has none. */
export const hasNumeral = (cell: string): boolean => /[0-9０-９]/u.test(cell) && /[0-9０-９]/u.test(readCell(cell).text);

const isPrinted = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';

/**
 * What of a table's columns is not read or missing. Whatever would lose a number is an error: a column with numerals that nobody
 * reads, a result column of earlier tables that is gone here, a header that swallowed its first row, values of another year,
 * a table of indicators.
 * @param reportYear the year that the document or its receiver names
 */
export function checkHeader(header: PlacedHeader, checks: HeaderChecks, reportYear: number | null): Issue[] {
  const { line, columns } = header;
  const found = columns.map(({ name }, at) => nameColumn(name, at)).join('・');
  const shown = {
    found: found.length > maxFound ? `${found.slice(0, maxFound)}…（全${columns.length}列）` : found,
    accepted: acceptedHeaders,
  };
  const issues = [
    ...checkNames(header, shown),
    ...shortenUnread(columns.flatMap((column, at) => checkColumn(column, at, header, shown))),
    ...checkWidth(header, shown),
    ...checkInitiatives(header, shown),
    ...missingColumns(header).map((name) => buildIssue('columnMissing', 'warning', line, { name })),
    ...checkVanished(header, checks, shown),
    ...checkYears(header, reportYear),
  ];
  return issues.filter(({ code, params }) => {
    const key = [code, params['name'], code === 'columnMissing' ? '' : found].join('\u0000');
    const isNew = !checks.seen.has(key);
    checks.seen.add(key);
    return isNew;
  });
}

const nameColumn = (name: string, at: number): string => (name.trim() === '' ? `（${at + 1}列目）` : name.trim());

interface Shown {
  readonly found: string;
  readonly accepted: string;
}

/** A header cell that holds a sentence or a count: the line break behind the header was lost, and a row stands in it. */
function checkNames({ line, columns }: PlacedHeader, shown: Shown): Issue[] {
  const joined = columns.find(({ field, known, name, year }) => {
    const isUnread = field === null && known === null;
    const isCounted =
      year === null && !/第?[0-9０-９]\s?(?:四半期|期|回)/u.test(name) && /[0-9０-９][0-9０-９,.]*\s*[\p{Script=Han}%％]/u.test(name);
    return isUnread && (isCounted || /[。①-⑳]|^[・○●]/u.test(name) || name.length > maxShown);
  });
  return joined === undefined ? [] : [buildIssue('headerJoined', 'error', line, { ...shown, text: joined.name.slice(0, maxShown) })];
}

/** So many columns are told of one by one, with their example; the others of a table in one sentence. */
const unreadShown = 3;
const namesShown = 12;

function shortenUnread(issues: readonly Issue[]): readonly Issue[] {
  const unread = issues.filter(({ code }) => code === 'columnUnread');
  const [first, ...more] = unread.slice(unreadShown);
  if (first === undefined || more.length === 0) return issues;
  const rest = [first, ...more];
  const names = rest.slice(0, namesShown).map(({ params }) => String(params['name']));
  const told = buildIssue('columnsUnread', 'error', first.line, {
    count: rest.length,
    names: `${names.join('・')}${rest.length > namesShown ? '…' : ''}`,
  });
  return [...issues.filter((issue) => !rest.includes(issue)), told];
}

/** A grade: 3 · 4点 · 90% · A(90%) · 4/5 · 1 順調. A number with what it counts (3回) is none. */
const mark = /^(?:[A-ES][+-]?\s*)?\(?[0-9]{1,3}(?:\.[0-9]{1,2})?\s*(?:%|点|段階)?\)?(?:\/[0-9]{1,3})?$|^[0-9][\s:.)、]\s*[^0-9。]{1,12}$/u;
const isMark = (cell: string): boolean => mark.test(readCell(cell).text.normalize('NFKC').trim());

function checkColumn({ name, field, known }: HeaderColumn, at: number, { line, body, figures }: PlacedHeader, shown: Shown): Issue[] {
  const isPartOfFigures = figures.size > 0 && (figures.has(at) || known === 'measure' || known === 'unit');
  if (field !== null || known === 'ordinals' || isPartOfFigures) return [];
  const printed = body.filter(({ cells }) => isPrinted(cells[at]));
  const numerals = printed.filter(({ cells }) => hasNumeral(cells[at] ?? ''));
  const numeral = numerals.find(({ cells }) => known !== 'judged' || !isMark(cells[at] ?? ''));
  const params = { name: nameColumn(name, at), ...shown };
  if (numeral !== undefined) {
    const example = readCell(numeral.cells[at] ?? '').text.slice(0, maxShown);
    if (known === 'remarks') return [buildIssue('columnRemarks', 'warning', line, { name: params.name, example })];
    if (known === 'derived') return [buildIssue('columnDerived', 'info', line, { name: params.name })];
    const code = known === null || known === 'judged' || known === 'money' ? 'columnUnread' : 'indicatorTable';
    return [buildIssue(code, 'error', line, { ...params, example })];
  }
  if (numerals.length > 0) return [buildIssue('columnJudged', 'info', line, { name: params.name })];
  return isPrinted(name) || printed.length > 0 ? [buildIssue('columnUnknown', 'warning', line, { name: params.name })] : [];
}

/** As long is what an undertaking is called, on average; marks and kinds are shorter. */
const leastName = 4;

/** A column of words that nobody knows where no column of undertakings was found: what was done would be lost, and its rows become one. */
function checkInitiatives({ line, columns, body, figures }: PlacedHeader, shown: Shown): Issue[] {
  if (figures.size > 0 || columns.some(({ field }) => field === 'initiative')) return [];
  return columns.flatMap(({ name, field, known, other }, at) => {
    const cells = body.flatMap((row) => (isPrinted(row.cells[at]) ? [readCell(row.cells[at] ?? '').text] : []));
    const length = cells.reduce((sum, cell) => sum + cell.length, 0);
    const isStrange = isPrinted(name) && field === null && known === null && other === null;
    const isOfNumbers = cells.filter(hasNumeral).length * 2 > cells.length;
    if (!isStrange || isOfNumbers || cells.length * 2 < body.length || length < cells.length * leastName) return [];
    return [
      buildIssue('initiativeUnclear', 'error', line, {
        name: nameColumn(name, at),
        ...shown,
        example: (cells[0] ?? '').slice(0, maxShown),
      }),
    ];
  });
}

/** Cells to the right of the last named column, in most rows: the header lost a name. */
function checkWidth({ line, columns, body }: PlacedHeader, shown: Shown): Issue[] {
  const wider = body.filter(({ cells }) => cells.slice(columns.length).some(isPrinted));
  if (wider.length < 2 || wider.length * 2 < body.length) return [];
  const example = readCell(wider[0]?.cells[columns.length] ?? '').text.slice(0, maxShown);
  return [buildIssue('columnUnread', 'error', line, { name: nameColumn('', columns.length), ...shown, example })];
}

/** A result column of earlier tables that this one does not name, while it has a column that nobody knows. */
function checkVanished({ line, columns, body }: PlacedHeader, { results }: HeaderChecks, shown: Shown): Issue[] {
  const fields = new Set(columns.map(({ field }) => field));
  const isCovered = (field: Field): boolean =>
    fields.has(field) ||
    (field === 'combined' && (fields.has('actual') || fields.has('outcome'))) ||
    ((field === 'actual' || field === 'outcome') && fields.has('combined'));
  const vanished = resultFields.filter((field) => results.has(field) && !isCovered(field));
  for (const field of resultFields) if (fields.has(field)) results.add(field);
  const hasStranger = columns.some(
    ({ field, known, name }, at) => field === null && known === null && (isPrinted(name) || body.some(({ cells }) => isPrinted(cells[at]))),
  );
  return vanished.map((field) => {
    const params = { name: nameOfField[field], ...shown };
    return hasStranger
      ? buildIssue('columnVanished', 'error', line, params)
      : buildIssue('columnMissing', 'warning', line, { name: params.name });
  });
}

/** A result column that names another year than the report's. */
function checkYears({ line, columns, figures }: PlacedHeader, reportYear: number | null): Issue[] {
  return columns
    .filter((_, at) => !figures.has(at))
    .filter(({ field, year }) => field !== null && resultFields.includes(field) && year !== null && year !== (reportYear ?? year))
    .map(({ name, year }) => buildIssue('yearConflict', 'error', line, { name, columnYear: year ?? 0, year: reportYear ?? 0 }));
}
