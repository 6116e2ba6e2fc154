import { factsOf, type Language } from '../domain/languages';
import type { SpecTableWords } from '../specs/specTables';
import type { CsvField } from './serializeCsv';

/** What one cell holds: a typed number, a text, nothing (null: not printed), or several of them as the document prints several. */
export type ExportCell = CsvField;

/** `code`: digits that are no number (団体コード, 取組番号, IDs) and stay text everywhere, leading zeros included. */
export type ExportColumnType = 'text' | 'number' | 'code';

export interface ExportColumn {
  /** Latin letters, unique in the table, the same in every language: names the value in JSON. */
  readonly key: string;
  /** Unique in the table. */
  readonly header: string;
  /** Cells of a `number` column are numbers, lists of numbers or null; those of the others texts, lists of texts or null. */
  readonly type: ExportColumnType;
  /** What the column holds, for 項目定義. */
  readonly definition: string;
  /** Shown with thousands separators where a sheet shows it; a year never is. */
  readonly isGrouped?: boolean;
}

/** One line of 出典: what is told about the table besides its cells. */
export interface ExportFact {
  readonly name: string;
  readonly value: string;
}

/**
 * A table as it is taken along: exactly the rows on screen, in their order. Every format (CSV, JSON, XLSX, clipboard) writes this
 * and nothing else, so that they agree cell by cell.
 */
export interface ExportTable {
  readonly language: Language;
  /** What, of whom, in which year. */
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly ExportCell[])[];
  /** One line that can be quoted: `sourceLine.ts`. */
  readonly sourceLine: string;
  readonly facts: readonly ExportFact[];
  /** The sentences without a number that the same search found. Only a workbook has a place for a second table: a sheet of its own. */
  readonly passages?: Pick<ExportTable, 'columns' | 'rows'>;
}

/** Words that stand in exported files only. They go with the file, wherever it is opened. */
export interface ExportWords {
  readonly sheets: { readonly data: string; readonly passages: string; readonly definitions: string; readonly source: string };
  readonly definitionHeaders: readonly [column: string, type: string, definition: string];
  readonly factHeaders: readonly [name: string, value: string];
  readonly types: Readonly<Record<ExportColumnType, string>>;
  /** Where no number is printed: never to be taken for a 0. */
  readonly noNumber: string;
  /** Heads of a chart's table: `specTables.ts`. */
  readonly heads: SpecTableWords & { readonly total: string; readonly lowest: string; readonly highest: string; readonly span: string };
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly filtered: string;
  readonly definition: string;
  readonly period: string;
  readonly topic: string;
  readonly headline: string;
  readonly filter: string;
  readonly caveat: string;
  /** Of the whole that a share is drawn in. */
  readonly whole: string;
  /** Of the helper column that holds the place of what is said where a row has no number. */
  readonly placeOfReasons: string;
  /** Every row has an axis of its own. */
  readonly ownAxis: string;
  readonly logAxis: string;
  /** A spread drawn as bars: which part is the spread. */
  readonly spreadBars: string;
  /** One part of a slide: its rows, of how many. */
  readonly someRows: (from: number, to: number, all: number) => string;
  /** Rows that a file of slides or pictures leaves out. */
  readonly rest: (count: number) => string;
  readonly part: (part: number, parts: number) => string;
  /** A second value beside the first, in one label. */
  readonly beside: (text: string, name: string, other: string) => string;
  readonly percent: string;
  /** What a topic calls a share: it says by itself that its unit is percent. */
  readonly share: string;
  readonly sourceFile: string;
  /** The folder of pictures. */
  readonly pictures: string;
}

const exportWords: Readonly<Record<'ja' | 'en', ExportWords>> = {
  ja: {
    sheets: { data: 'データ', passages: '数値のない文', definitions: '項目定義', source: '出典' },
    definitionHeaders: ['項目', '型', '定義'],
    factHeaders: ['事項', '内容'],
    types: { text: '文字列', number: '数値', code: 'コード（文字列）' },
    noNumber: '数値の記載なし',
    heads: {
      value: '値',
      qualifiers: '修飾',
      printed: '表記',
      unit: '単位',
      item: '項目',
      group: '区分',
      definition: '定義',
      sentence: '文',
      total: '合計',
      lowest: '最小',
      highest: '最大',
      span: '最大と最小の差',
    },
    colon: '：',
    filtered: '絞り込み',
    definition: '定義',
    period: '期間',
    topic: '表の内容',
    headline: '読み取れること',
    filter: '絞り込みの条件',
    caveat: '注意',
    whole: '全体（100%）',
    placeOfReasons: '数値のない理由（ラベルの位置）',
    ownAxis: '棒の長さは、それぞれの行の中だけで比べられます。',
    logAxis: '対数目盛です。1目盛りで10倍になります。',
    spreadBars: '棒の色の濃い部分が、最小の値から最大の値までです。',
    someRows: (from, to, all) => `全${all}行のうち${from}～${to}行目`,
    rest: (count) => `ほか${count}行は、ExcelとCSV、成果ボードの「一覧」にあります。`,
    part: (part, parts) => `（${part}/${parts}）`,
    beside: (text, name, other) => `${text}（${name} ${other}）`,
    percent: 'パーセント',
    share: '割合',
    sourceFile: '出典.txt',
    pictures: '図',
  },
  en: {
    sheets: { data: 'Data', passages: 'Sentences', definitions: 'Definitions', source: 'Source' },
    definitionHeaders: ['Column', 'Type', 'Definition'],
    factHeaders: ['Fact', 'Content'],
    types: { text: 'text', number: 'number', code: 'code (text)' },
    noNumber: 'no number printed',
    heads: {
      value: 'Value',
      qualifiers: 'Qualifier',
      printed: 'As printed',
      unit: 'Unit',
      item: 'Item',
      group: 'Group',
      definition: 'Definition',
      sentence: 'Sentence',
      total: 'Total',
      lowest: 'Lowest',
      highest: 'Highest',
      span: 'Highest less lowest',
    },
    colon: ': ',
    filtered: 'Filters',
    definition: 'Definition',
    period: 'Period',
    topic: 'What the table holds',
    headline: 'What it shows',
    filter: 'Filter',
    caveat: 'Caveat',
    whole: 'Whole (100%)',
    placeOfReasons: 'Rows without a number (place of the label)',
    ownAxis: 'Lengths compare within each row only.',
    logAxis: 'Logarithmic scale: each step is ten times the one before.',
    spreadBars: 'The dark part of a bar reaches from the lowest to the highest value.',
    someRows: (from, to, all) => `rows ${from}–${to} of ${all}`,
    rest: (count) => `${count} more rows: see the Excel or CSV file, or the table of Seika Board.`,
    part: (part, parts) => ` (${part}/${parts})`,
    beside: (text, name, other) => `${text} (${name} ${other})`,
    percent: 'percent',
    share: 'Share',
    sourceFile: 'source.txt',
    pictures: 'pictures',
  },
};

/** Of a language that has no words for files, those of the whole language next to it. */
export const wordsOfFiles = (language: Language): ExportWords => exportWords[factsOf(language).base];
