import { fiscalYearOf, westernYear } from '../../domain/fiscalYear';
import { readCell } from '../sources/readCell';
import { bareGoal, nameOfField, namesByField, namesByKnown, type Field, type Known } from './columnNames';

/** One column of a table as its header names it. */
export interface HeaderColumn {
  /** As printed, without markup; of two header rows both. */
  readonly name: string;
  /** null for a column that is not read. */
  readonly field: Field | null;
  /** Fiscal year in the name (令和5年度実績, R5実績), or null. */
  readonly year: number | null;
  /** What a column that is not read is known to hold; null where nobody knows, and for columns that are read. */
  readonly known: Known | null;
  /** The field of a column that is not read because another has it: a second one, or that of another year. */
  readonly other: Field | null;
}

/** Longer cells, markup included or left out, name no column. */
const maxCell = 200;
const maxName = 20;

const yearInName =
  /\(?(?:(?<era>令和|平成|昭和|(?<![a-z])[RHS])(?<eraYear>元|[0-9]{1,2})(?:年度?)?|(?<western>(?:19|20)[0-9]{2})(?:年度?)?|(?<!第)(?<short>[0-9]{1,2})年度|(?:今|本|当)年度)(?:(?:(?<=年)|[.])(?<month>1[0-2]|0?[1-9])(?:月(?:[0-9]{1,2}日)?|[.][0-9]{1,2})?)?(?:末|分|中|時点|現在)*\)?(?:の|における)?/iu;
const numbering = /^\s*(?:[①-⑳]|[(（]?(?:[0-9０-９]{1,2}|[A-Za-zＡ-Ｚア-コ])[)）.．、]\s*)/u;

/** 「①令和5年度 実績」 → 実績 and 2023. */
function readName(cell: string, isNumbered = true): { readonly printed: string; readonly base: string; readonly year: number | null } {
  const printed = readCell(cell).text;
  const folded = (isNumbered ? printed.replace(numbering, '') : printed).normalize('NFKC').replace(/\s+/gu, '');
  if (relativeYear.test(folded)) return { printed, base: folded.replace(relativeYear, ''), year: previousYear };
  return { printed, ...splitYear(folded) };
}

/** 前年度実績: a year that only the report's own year tells. */
const relativeYear = /^(?:前|昨)年度の?(?=実績|決算|目標|計画)/u;
const previousYear = -1;

/** The fiscal year that a name holds (in NFKC, without white space), and what is left of the name. */
export function splitYear(folded: string): { readonly base: string; readonly year: number | null } {
  const match = yearInName.exec(folded);
  if (match === null) return { base: folded, year: null };
  const { era = '令和', short, western, month } = match.groups ?? {};
  const eraYear = match.groups?.['eraYear'] ?? short;
  const counted = eraYear === undefined ? null : westernYear(era.toUpperCase(), eraYear === '元' ? 1 : Number(eraYear));
  const printed = western === undefined ? counted : Number(western);
  const year = printed === null || month === undefined ? printed : fiscalYearOf(printed, Number(month));
  const base = folded.replace(match[0], '');
  // 令和5年度(2023年度) names one year twice
  const again = yearInName.exec(base);
  const isTwice = again !== null && again[0] !== '' && base !== folded && splitYear(base).year === year;
  return { base: isTwice ? base.replace(again[0], '') : base, year };
}

/** 実績（アウトプット） is 実績; a bracket with numbers or a unit says more than that. */
const remark = /\((?![^)]*(?:単位|[0-9%円]))[^()]*\)$/u;

const fieldOf = (base: string): Field | null =>
  namesByField.find(([, pattern]) => pattern.test(base))?.[0] ??
  (remark.test(base) ? (namesByField.find(([, pattern]) => pattern.test(base.replace(remark, '')))?.[0] ?? null) : null);

function readColumn(cell: string, isNumbered = false): HeaderColumn {
  const nothing: HeaderColumn = { name: cell.slice(0, maxCell), field: null, year: null, known: null, other: null };
  if (cell.length > maxCell || !/[\p{L}#]/u.test(cell)) return nothing;
  const { printed, base: name, year } = readName(cell, isNumbered);
  if (printed.length > maxName + 10 || name.length > maxName) return { ...nothing, name: printed };
  const isYear = name === '' && year !== null;
  const known = isYear ? 'year' : (namesByKnown.find(([, pattern]) => pattern.test(name))?.[0] ?? null);
  return { ...nothing, name: printed, field: known === null ? fieldOf(name) : null, year, known };
}

/** What a text would name as the header of a column, or null. */
export const readColumnName = (text: string): Field | null => readColumn(text).field;

/** Whether a text would name a column of something that is not read: 課題, 評価, 備考. */
export function isAsideName(text: string): boolean {
  const { known } = readColumn(text);
  return known === 'remarks' || known === 'judged' || known === 'derived';
}

/** The columns of one table. */
export interface Header {
  readonly columns: readonly HeaderColumn[];
  /** Two or three where the rows below say what stands under a year or a heading of several columns. */
  readonly rowCount: 1 | 2 | 3;
}

/**
 * The columns that a row names, or null for a row of anything else: an initiative or goal column and a result column, or three
 * known columns, must be among its cells.
 * @param next the cells of the row directly below, where there is one
 * @param third the cells of the row below that one
 * @param reportYear decides between columns of several years
 */
export function readHeader(
  cells: readonly string[],
  next: readonly string[] | null = null,
  reportYear: number | null = null,
  third: readonly string[] | null = null,
): Header | null {
  if (cells.every((cell) => cell.length > maxCell || cell.trim() === '')) return null;
  // one cell with a marker is an initiative
  const isNumbered = cells.filter((cell) => cell.length <= maxCell && numbering.test(cell)).length > 1;
  const upper = cells.map((cell) => readColumn(cell, isNumbered));
  const folded = next === null || third === null ? null : foldRows(cells, next);
  const three =
    folded === null || third === null
      ? null
      : joinRows(
          folded.map((cell) => readColumn(cell)),
          folded,
          third,
        );
  if (three !== null && isHeader(three)) return { columns: settleColumns(three, reportYear), rowCount: 3 };
  const both = next === null ? null : joinRows(upper, cells, next);
  if (both !== null && isHeader(both)) return { columns: settleColumns(both, reportYear), rowCount: 2 };
  return isHeader(upper) ? { columns: settleColumns(upper, reportYear), rowCount: 1 } : null;
}

/** True for a row that names the table's columns. */
export const isHeaderRow = (cells: readonly string[]): boolean => readHeader(cells) !== null;

/** True for a row that looks like the names of columns although no table can be read by them. */
export function isNearHeader(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell.trim() !== '');
  if (named.some((cell) => cell.length > maxCell || /[0-9０-９①-⑳]/u.test(cell))) return false;
  const known = named.filter((cell) => readColumn(cell).field !== null).length;
  return known >= 2 && known * 2 >= named.length && !isHeaderRow(cells);
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  const hasResult = fields.has('actual') || fields.has('outcome') || fields.has('combined');
  const named = [...fields].filter((field) => field !== null).length;
  const isOfStatements = (fields.has('initiative') || fields.has('goal')) && (hasResult || named >= 3) && named >= 2;
  return isOfStatements || isOfIndicators(columns);
}

/** 指標 | 単位 | 令和4年度 | 令和5年度: names indicators and has values of years, and needs no undertaking. */
function isOfIndicators(columns: readonly HeaderColumn[]): boolean {
  const named = columns.filter(({ field, known }) => field !== null || known !== null);
  const hasValues = named.some(({ field, known }) => known === 'year' || known === 'base' || field === 'actual' || field === 'combined');
  return hasValues && named.some(({ known }) => known === 'measure') && named.length >= 3;
}

/** 令和5年度 over 目標 and 実績: the names of both rows together, or null where the lower row names no columns. */
function joinRows(upper: readonly HeaderColumn[], cells: readonly string[], next: readonly string[]): HeaderColumn[] | null {
  const lower = next.map((cell) => readColumn(cell));
  const isNames = lower.every(({ field, known }, at) => field !== null || known !== null || (next[at] ?? '').trim() === '');
  const isBelow = lower.some(({ field, known }) => field !== null || known !== null);
  const isFree = lower.every(({ field }, at) => field === null || (upper[at]?.field ?? null) === null);
  // a title in several cells (若草市 | 令和5年度) stands above names that need none of it
  const isTitle = upper.some(
    ({ field, known, name }, at) => field === null && known === null && name.trim() !== '' && (next[at] ?? '').trim() !== '',
  );
  const isOwn = isHeader(lower) && upper.every(({ field, known }) => field === null && (known === null || (known === 'year' && isTitle)));
  if (!isNames || !isBelow || !isFree || isOwn) return null;
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = cells[at] ?? '';
    const below = next[at] ?? '';
    if (own.trim() !== '') above = own;
    if (below.trim() === '') return upper[at] ?? readColumn('');
    const column = readColumn(`${above} ${below}`);
    return column.field === null && column.known === null
      ? { ...readColumn(below), name: column.name, year: readColumn(above).year }
      : column;
  });
}

/**
 * 年度別 over 令和4年度 and 令和5年度: the years stand for the one heading above all of them. Null where the second row is none of years, or
 * several headings stand above: each year would be another thing under each.
 */
function foldRows(cells: readonly string[], next: readonly string[]): string[] | null {
  const below = next.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  const [first = 0] = below;
  const isYears = below.length > 1 && below.every((at) => readColumn(next[at] ?? '').known === 'year');
  const headings = cells.slice(first, (below.at(-1) ?? 0) + 1).filter((cell) => cell.trim() !== '');
  if (!isYears || headings.length > 1) return null;
  return Array.from({ length: Math.max(cells.length, next.length) }, (_, at) =>
    below.includes(at) ? (next[at] ?? '') : at === first ? '' : (cells[at] ?? ''),
  );
}

/** Columns of one meaning: that of the report's year is read, otherwise the first; what an initiative is called and what it does are one. */
function settleColumns(printed: readonly HeaderColumn[], reportYear: number | null): HeaderColumn[] {
  // 前年度実績 is never the report's, and of no year where the report's is not known
  const yearBefore = reportYear === null ? null : reportYear - 1;
  const columns = printed.map((column) =>
    column.year === previousYear ? { ...column, year: yearBefore, field: null, other: column.field } : column,
  );
  const has = (field: Field): boolean => columns.some((column) => column.field === field);
  const isIndicators = columns.some(({ known }) => known === 'measure');
  const goals = columns.filter(({ field }) => field === 'goal');
  const policies = goals.filter(({ name }) => !bareGoal.test(readName(name).base));
  const readings = columns.map((column): HeaderColumn => {
    const { field, name, year } = column;
    // 取組の結果 beside 成果 is what 実績 is elsewhere
    if (field === 'combined' && has('outcome') && !has('actual')) return { ...column, field: 'actual' };
    // 達成状況 of an indicator beside its 実績 is a judgement of it
    if (field === 'combined' && isIndicators && has('actual') && /^(?:目標)?(?:達成|進捗)/u.test(readName(name).base))
      return { ...column, field: null, known: 'judged' };
    if (field === 'department' && !has('sections') && /^(?:担当|所管|主管|実施)/u.test(name)) return { ...column, field: 'sections' };
    const isBare = field === 'goal' && bareGoal.test(readName(name).base);
    if (isBare && (goals.length > 1 || year !== null) && !has('target')) return { ...column, field: 'target' };
    // 基本目標 over 施策: the wider of two is the pillar
    if (policies.length > 1 && policies[0] === column && !has('pillar')) return { ...column, field: 'pillar' };
    return column;
  });
  return readings.map((column, at) => {
    const { field } = column;
    if (field === null || field === 'initiative') return column;
    const alike = readings.filter((other) => other.field === field);
    const chosen = alike.find(({ year }) => year !== null && year === reportYear) ?? alike[0];
    return chosen === column || readings.indexOf(column) !== at ? column : { ...column, field: null, other: field };
  });
}

/** Names of columns that a report is expected to have and this header lacks. */
export function missingColumns({ columns }: Header): string[] {
  const fields = new Set(columns.map(({ field }) => field));
  const expected: Field[] = fields.has('combined')
    ? ['goal', 'initiative', 'sections']
    : ['goal', 'initiative', 'sections', 'actual', 'outcome'];
  return expected.filter((field) => !fields.has(field)).map((field) => nameOfField[field]);
}

/** A number with what is counted: what an aim has and a goal has not. */
const counted = /[0-9][0-9,.]*(?:%|[\p{Script=Han}\p{Script=Katakana}a-zA-Z]{1,6})/u;
const dated = /(?:令和|平成|[RH])\s?[0-9元]+年?度?|(?:19|20)?[0-9]{2}年度?|第[0-9]+/gu;

/** What stands where no aim is set. */
const noAim = /^(?:[-－―—‐]*|なし|無し?|未設定|設定なし)$/u;

/**
 * Settles a lone 目標 column by what stands under it: mostly numbers of something make it the aims (訓練参加者 200人).
 * @param body cells of the rows under the header
 */
export function settleGoals(header: Header, body: readonly (readonly string[])[]): Header {
  const { columns } = header;
  const at = columns.findIndex(({ field, name }) => field === 'goal' && bareGoal.test(readName(name).base));
  if (at < 0 || columns.some(({ field }) => field === 'target')) return header;
  const texts = body.map((cells) => readCell(cells[at] ?? '').text).filter((text) => !noAim.test(text));
  const aims = texts.filter((text) => counted.test(text.replace(numbering, '').normalize('NFKC').replace(dated, '')));
  if (texts.length === 0 || aims.length * 2 < texts.length) return header;
  return { ...header, columns: columns.map((column, place) => (place === at ? { ...column, field: 'target' } : column)) };
}
