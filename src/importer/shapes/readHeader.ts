import { fiscalYearOf, westernYear } from '../../domain/fiscalYear';
import { readCell } from '../sources/readCell';

/** What a column of the report's table holds. */
export type Field = 'department' | 'pillar' | 'goal' | 'initiative' | 'sections' | 'target' | 'actual' | 'outcome' | 'combined';

/** Header names by field, matched without spaces, years and numbering after NFKC; the first pattern that fits decides. */
const namesByField: readonly (readonly [Field, RegExp])[] = [
  [
    'target',
    /^(?:目標達成基準|達成基準|達成目標値?|目標(?:数値|値)|数値目標|成果目標|成果指標.*目標.*|(?:(?:成果|活動|評価|数値)?指標|KPI)(?:[・･/(]|及び|と)?目標.*|目標(?:[・･/(]|及び|と)?(?:KPI|KGI|(?:成果|活動|評価|数値)?指標)\)?|(?:年度|年間|当初)目標値?|目標水準|計画(?:値|数|量)?)$/iu,
  ],
  [
    'pillar',
    /^(?:(?:政策|施策|まちづくり|総合計画|重点)?の?柱(?:名|番号)?|(?:基本)?政策(?:名|分野|の柱)?|(?:施策)?分野名?|(?:基本|重点)方針名?|施策の大綱)$/u,
  ],
  [
    'goal',
    /^(?:組織|重点|部局?の?|課の?|施策|基本|主要|組織重点|部局?重点)?目標(?:名|項目)?$|^(?:重点課題|重点事項|取組方針|(?:めざす|目指す)(?:べき)?(?:姿|方向)|(?:重点|基本)?施策名?|[政施]策体系|政策[・･/]施策)$/u,
  ],
  [
    'combined',
    /^(?:取組)?実績[・･/,、及びと(]*(?:の)?成果[等)]*$|^成果[・･/及びと]+実績$|^(?:取組|実施)(?:の)?(?:結果|状況)(?:及び|・|と)?(?:成果|実績)?$|^実施結果$|^(?:目標)?達成状況$|^進捗状況$/u,
  ],
  ['department', /^(?:担当|所管|主管|実施)?(?:部|部局|局|部門)(?:等|名|名称|等名)*$/u],
  [
    'sections',
    /^(?:主?担当|所管|主管|実施|関係)?(?:部?課|室|係|班|部署|所属|グループ)(?:[・･/](?:室|係|所|班|グループ))*(?:名|等|室|所|係)*$|^(?:主?担当|所管|主管|関係課|担当者)$/u,
  ],
  [
    'initiative',
    /^(?:主な|主要な?|重点(?:的な)?|具体的な?|個別の?|事務|構成)*(?:取り?組み?|事業|実施)(?:の?内容|項目|事項|名称?|概要|事業)*$|^具体的な?取組.*$|^行動計画$|^活動内容$/u,
  ],
  [
    'actual',
    /^(?:取組|主な|主要な?|活動|実施|事業|年度|年間|最終)*の?実績(?:値|等|内容)?$|^アウトプット$|^(?:直近|最新)の?(?:実績)?値$|^(?:取組|活動)(?:状況|内容の実績)$/u,
  ],
  [
    'outcome',
    /^アウトカム$|^(?:主な|主要な?|取組の?|事業の?|取組による|得られた)?(?:成果|効果)(?:等|及び|[・･/、と]|効果|課題|評価|今後の方向性)*$/u,
  ],
];

/** A column named 目標 alone is an aim beside another column of goals; otherwise its cells tell. */
const bareGoal = /^目標(?:名|項目)?$/u;
const ordinals = /^(?:no\.?|番号|項番|通し?番号?|連番|(?:整理|事業|施策|取組)番号|ページ|頁|掲載(?:ページ|頁)|#)$/iu;
const derived =
  /^(?:(?:目標)?達成[率度]|(?:目標)?進捗率|対?前年度?(?:比|差|増減)|増減(?:率|数|額)?|伸び率)(?:\(?(?:%|人|件|円|千円|ポイント)\)?)?$/u;
/** What the city itself thinks of a result: marks and grades, never results. */
const judgement =
  /^(?:自己|総合|内部|外部|担当課?|部局?|一次|二次|達成度?)?(?:評価|判定)(?:結果|区分|点|ランク)?$|^(?:達成|進捗)(?:度合い?|区分|度|率)$/u;
/** What is said about a row besides its results: reasons, remarks, what is to come. */
const remarks =
  /^(?:備考|摘要|補足(?:説明)?|特記事項|(?:残された)?課題(?:等|・?(?:今後の)?(?:対応|改善|方向性?|取組)(?:策|等)?)?|今後の(?:方向性?|取組|対応|予定|展開|課題|方針)(?:方針|内容|等)?|(?:次|翌|来)年度(?:以降)?の?(?:方向性?|取組|対応|予定|計画)(?:内容)?|(?:未達成?の?|増減の?)?(?:理由|要因)(?:分析)?|指標の?(?:説明|定義|算[出定](?:方法|式))|算[出定](?:方法|式)|出典|データの?出所)$/u;
const measureName = /^(?:(?:成果|活動|評価|管理|対象|数値|業績)?指標(?:名称?|項目|の?内容)?|kpi名?)(?:\(単位\))?$/iu;
const unitName = /^単位$/u;
/** What an undertaking cost, its unit with it: a value of every row beside its sentences or indicators. */
export const moneyName =
  /^((?:事業費)?(?:の?決算額?)|決算額?(?:計|合計)?|(?:総|直接)?事業費(?:\(?決算額?\)?)?|支出済?額)\((?:単位:)?(円|千円|万円|百万円|億円)\)$/u;
const startingValue = /^\(?(?:現状|現況|基準|当初|(?:計画)?策定時の?)(?:値|年度?値?)?\)?$/u;

export const nameOfField: Readonly<Record<Field, string>> = {
  department: '部',
  pillar: '柱',
  goal: '組織目標',
  initiative: '取組内容',
  sections: '課等',
  target: '目標達成基準',
  actual: '実績',
  outcome: '成果',
  combined: '実績・成果',
};

/** Examples of names that a column may have, for those whose header was not understood. */
export const acceptedHeaders =
  '部／部局・柱／政策・組織目標／重点目標／施策・取組内容／事業名・課等／担当課・目標値／目標達成基準・実績／達成状況・成果／効果・実績・成果／取組結果';

/** What a column of no field may hold: numbers of rows, what can be computed, the city's own marks, and the parts of an indicator table. */
export type Known = 'ordinals' | 'derived' | 'judged' | 'remarks' | 'measure' | 'unit' | 'base' | 'year' | 'money';

const namesByKnown: readonly (readonly [Known, RegExp])[] = [
  ['ordinals', ordinals],
  ['derived', derived],
  ['judged', judgement],
  ['remarks', remarks],
  ['measure', measureName],
  ['unit', unitName],
  ['base', startingValue],
  ['money', moneyName],
];

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
  return { printed, ...splitYear(folded) };
}

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
function settleColumns(columns: readonly HeaderColumn[], reportYear: number | null): HeaderColumn[] {
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
