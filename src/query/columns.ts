import { isFamily, type Family } from '../domain/families';
import { eraFiscalYear } from '../domain/fiscalYear';
import type { Activity, AdditivityReason, Column, Counting, Goal, Initiative, Kind, Quantity, Statement } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import type { TranslatedKind } from '../domain/translation';
import type { InitiativeRow } from './initiativeRows';
import { measureShare } from './printedPairs';
import { questionsOfQuantity } from './questions';
import type { AchievementRow } from './achievementRows';

type Additivity = NonNullable<Quantity['additivity']>;

/** The closed lists of data.md that a column may hold an entry of. */
export interface ClosedLists {
  readonly columns: Column;
  readonly kinds: Kind;
  readonly activities: Activity;
  readonly countings: Counting;
  readonly additivity: Additivity;
  readonly reasons: AdditivityReason;
}

/** An entry of one of these lists. */
export type ClosedWord = {
  [List in keyof ClosedLists]: { readonly is: 'word'; readonly list: List; readonly key: ClosedLists[List] };
}[keyof ClosedLists];

/**
 * What a column finds in a row, before it is said in a language (`formatCell.ts` of words) or written into a file (`columnCells.ts` of exports).
 * `text`: Japanese in every language. `missing`: no number is printed, never to be taken for a 0.
 */
export type ColumnContent =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'code' | 'text'; readonly text: string }
  | { readonly is: 'texts'; readonly texts: readonly string[] }
  | { readonly is: 'name'; readonly of: TranslatedKind; readonly original: string }
  | { readonly is: 'names'; readonly of: TranslatedKind; readonly originals: readonly string[] }
  | { readonly is: 'goal'; readonly item: Goal }
  | { readonly is: 'initiative'; readonly item: Initiative }
  | { readonly is: 'statement'; readonly item: Statement }
  | { readonly is: 'value' | 'unit'; readonly quantity: Quantity }
  | { readonly is: 'quantities'; readonly quantities: readonly Quantity[] }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'years'; readonly years: readonly (number | null)[] }
  | { readonly is: 'reference'; readonly id: string }
  | { readonly is: 'family'; readonly key: Family }
  | { readonly is: 'missing' }
  | ClosedWord;

/** A line of the table: an achievement, or an initiative that has none. */
export type ColumnRow = AchievementRow | InitiativeRow;
type Found = ColumnContent | null;
type Read<Row> = (row: Row, index: ReportIndex) => Found;

interface TableColumnFacts {
  /** Place, from 1, and header in achievements.csv: a published contract (data/README.md). Left out for a column of the screen alone. */
  readonly csv?: readonly [place: number, header: string];
  /** `prose`: sentences. `amount`: a number that is compared by its size. `number`: one that isn't (a line, a pillar). `year`: a number in files, a name on the screen. */
  readonly form: 'text' | 'prose' | 'code' | 'number' | 'amount' | 'year';
  /** Natural width in CSS pixels: texts that are read get room, names and numbers what they need. English names and heads are longer. */
  readonly width: number;
  readonly widthInEnglish?: number;
  /** null for nothing, also where only achievements have it and the row is an initiative. */
  readonly read: Read<ColumnRow>;
  /** What it is sorted by, where that is not what it shows. */
  readonly sort?: (row: AchievementRow) => number;
}

/** A column that initiatives without a number do not have. */
const own =
  (read: Read<AchievementRow>): Read<ColumnRow> =>
  (row, index) =>
    'quantity' in row ? read(row, index) : null;
const text = (words: string): Found => ({ is: 'text', text: words });
const code = (words: string | null | undefined): Found => (words === null || words === undefined ? null : { is: 'code', text: words });
const number = (value: number): Found => ({ is: 'number', value });
const name = (of: TranslatedKind, original: string | null): Found =>
  original === null || original === '' ? null : { is: 'name', of, original };
const reference = (id: string | undefined): Found => (id === undefined ? null : { is: 'reference', id });

/** Values that the document prints for comparison with this one. */
const dependentsOf = (field: 'priorOf' | 'targetOf', { quantity }: AchievementRow, { dependents }: ReportIndex): readonly Quantity[] =>
  dependents.get(quantity.id)?.[field] ?? [];

/**
 * Every column of the table, by the name under which it stands in links and JSON, which never changes, in the order of the screen: number and unit
 * close to what they count and early, so that a narrow page shows them. A new column is an entry here and one in `columnWords.ts` of words.
 */
export const columns = {
  department: {
    csv: [5, '部'],
    form: 'text',
    width: 100,
    widthInEnglish: 144,
    read: ({ department }) => name('department', department.name),
    sort: ({ department }) => department.order,
  },
  pillarNumber: { csv: [6, '柱_番号'], form: 'number', width: 52, widthInEnglish: 76, read: ({ pillar }) => number(pillar.number) },
  label: { csv: [13, '指標_名称'], form: 'text', width: 232, read: own(({ quantity }) => name('label', quantity.label)) },
  value: {
    csv: [14, '値'],
    form: 'amount',
    width: 116,
    widthInEnglish: 184,
    read: (row) => ('quantity' in row ? { is: 'value', quantity: row.quantity } : { is: 'missing' }),
    sort: ({ quantity }) => quantity.value,
  },
  unit: { csv: [15, '単位'], form: 'text', width: 68, widthInEnglish: 108, read: own(({ quantity }) => ({ is: 'unit', quantity })) },
  initiative: { csv: [10, '取組内容'], form: 'prose', width: 248, read: ({ initiative: item }) => ({ is: 'initiative', item }) },
  sections: {
    csv: [11, '課等'],
    form: 'text',
    width: 104,
    widthInEnglish: 184,
    read: ({ sections }) => ({ is: 'names', of: 'section', originals: sections.map((section) => section.name) }),
  },
  period: {
    csv: [22, '期間_年度'],
    form: 'year',
    width: 108,
    read: own(({ quantity: { period: year } }) => (year === null ? null : { is: 'year', year })),
  },
  kind: {
    csv: [16, '種別'],
    form: 'text',
    width: 72,
    widthInEnglish: 88,
    read: own(({ quantity: { kind: key } }) => ({ is: 'word', list: 'kinds', key })),
  },
  activity: {
    csv: [17, '活動分類'],
    form: 'text',
    width: 136,
    read: own(({ quantity: { activity: key } }) => ({ is: 'word', list: 'activities', key })),
  },
  qualifiers: {
    csv: [18, '修飾'],
    form: 'text',
    width: 88,
    widthInEnglish: 112,
    read: own(({ quantity }) => ({ is: 'texts', texts: quantity.qualifiers })),
  },
  counting: {
    csv: [19, '数え方'],
    form: 'text',
    width: 88,
    widthInEnglish: 112,
    read: own(({ quantity: { counting: key } }) => key && { is: 'word', list: 'countings', key }),
  },
  additivity: {
    csv: [20, '集計可否'],
    form: 'text',
    width: 88,
    widthInEnglish: 112,
    read: own(({ quantity: { additivity: key } }) => key && { is: 'word', list: 'additivity', key }),
  },
  reason: {
    csv: [21, '集計不可の理由'],
    form: 'text',
    width: 200,
    read: own(({ quantity: { additivityReason: key } }) => key && { is: 'word', list: 'reasons', key }),
  },
  prior: {
    csv: [26, '比較値'],
    form: 'amount',
    width: 104,
    read: own((row, index) => ({ is: 'quantities', quantities: dependentsOf('priorOf', row, index) })),
  },
  priorPeriod: {
    csv: [27, '比較値_期間'],
    form: 'year',
    width: 112,
    read: own((row, index) => ({ is: 'years', years: dependentsOf('priorOf', row, index).map(({ period }) => period) })),
  },
  target: {
    csv: [28, '目標値'],
    form: 'amount',
    width: 104,
    read: own((row, index) => ({ is: 'quantities', quantities: dependentsOf('targetOf', row, index) })),
  },
  partOf: { csv: [23, '内訳元_ID'], form: 'code', width: 200, read: own(({ quantity }) => reference(quantity.partOf)) },
  alternativeOf: { csv: [24, '別の数え方_ID'], form: 'code', width: 200, read: own(({ quantity }) => reference(quantity.alternativeOf)) },
  sameAs: { csv: [25, '同一値_ID'], form: 'code', width: 200, read: own(({ quantity }) => reference(quantity.sameAs)) },
  pillar: { csv: [7, '柱_名称'], form: 'text', width: 220, read: ({ pillar }) => name('pillar', pillar.name) },
  goal: { csv: [8, '組織目標'], form: 'prose', width: 260, read: ({ goal: item }) => ({ is: 'goal', item }) },
  marker: { csv: [9, '取組_番号'], form: 'code', width: 64, read: ({ initiative }) => code(initiative.marker) },
  column: {
    csv: [12, '欄'],
    form: 'text',
    width: 72,
    read: own(({ statement: { column: key } }) => ({ is: 'word', list: 'columns', key })),
  },
  sentence: { csv: [29, '原文'], form: 'prose', width: 320, read: own(({ statement: item }) => ({ is: 'statement', item })) },
  line: { csv: [31, '出典_行'], form: 'number', width: 80, read: own(({ statement }) => number(statement.line)) },
  file: { csv: [30, '出典_文書'], form: 'text', width: 200, read: (_row, { report }) => name('title', report.title) },
  municipalityCode: {
    csv: [1, '全国地方公共団体コード'],
    form: 'code',
    width: 104,
    read: (_row, { report }) => code(report.municipality.code),
  },
  municipality: {
    csv: [2, '地方公共団体名'],
    form: 'text',
    width: 96,
    read: (_row, { report }) => name('municipality', report.municipality.name),
  },
  year: { csv: [3, '年度_西暦'], form: 'number', width: 104, read: (_row, { report }) => number(report.fiscalYear) },
  eraYear: { csv: [4, '年度_和暦'], form: 'text', width: 112, read: (_row, { report }) => text(eraFiscalYear(report.fiscalYear)) },
  id: { csv: [32, 'ID'], form: 'code', width: 176, read: own(({ quantity }) => code(quantity.id)), sort: ({ order }) => order },
  // behind the ID, and in no place of achievements.csv, whose columns are a contract
  family: {
    form: 'text',
    width: 188,
    widthInEnglish: 220,
    read: own(({ quantity: { family: key } }) => (key !== null && isFamily(key) ? { is: 'family', key } : null)),
  },
  question: {
    form: 'prose',
    width: 320,
    read: own(({ quantity }, index) => name('question', questionsOfQuantity(index, quantity)[0]?.text ?? null)),
  },
  // of the first target that a share can be taken of, in percent
  targetShare: {
    form: 'amount',
    width: 120,
    read: own((row, index) => {
      const [share] = dependentsOf('targetOf', row, index).flatMap((target) => measureShare(row.quantity, target) ?? []);
      return share === undefined ? null : number(Math.round(share * 1000) / 10);
    }),
  },
} as const satisfies Readonly<Record<string, TableColumnFacts>>;

export type TableColumn = keyof typeof columns;

const isColumn = (key: string): key is TableColumn => key in columns;

/** In the order of the screen. */
export const tableColumns: readonly TableColumn[] = Object.keys(columns).filter(isColumn);

/** What stands about a column in the list, whichever it is. */
export function columnFacts(column: TableColumn): TableColumnFacts {
  return columns[column];
}

/** Those of achievements.csv, in its order, with their headers. */
export const csvColumns: readonly { readonly column: TableColumn; readonly header: string }[] = tableColumns
  .flatMap((column) => {
    const { csv } = columnFacts(column);
    return csv === undefined ? [] : [{ column, place: csv[0], header: csv[1] }];
  })
  .toSorted((a, b) => a.place - b.place);

/** What a reader needs to recognise a number without opening its sentence. */
export const defaultTableColumns: readonly TableColumn[] = tableColumns.slice(0, 8);

/** What a column holds of a row; null for nothing. */
export function readColumn(column: TableColumn, row: ColumnRow, index: ReportIndex): ColumnContent | null {
  return columnFacts(column).read(row, index);
}

/** True for a column whose cells stand at the right edge, digit under digit. */
export function isNumericColumn(column: TableColumn): boolean {
  const { form } = columnFacts(column);
  return form === 'number' || form === 'amount';
}
