import type { ExportColumnType, ExportLanguage } from './exportTable';

/** Words that stand in exported files only: names of sheets and facts. They go with the file, wherever it is opened. */
interface ExportWords {
  readonly sheets: { readonly data: string; readonly definitions: string; readonly source: string };
  readonly definitionHeaders: readonly [column: string, type: string, definition: string];
  readonly factHeaders: readonly [name: string, value: string];
  readonly types: Readonly<Record<ExportColumnType, string>>;
  /** Where the document does not tell. */
  readonly notStated: string;
  /** Where no number is printed: never to be taken for a 0. */
  readonly noNumber: string;
  /** Behind the name of a series that most categories have no number for. */
  readonly wherePrinted: string;
  readonly item: string;
  readonly detail: string;
  readonly unit: string;
  readonly value: string;
  readonly printed: string;
  readonly period: string;
  readonly sourceFile: string;
}

export const exportWords: Readonly<Record<ExportLanguage, ExportWords>> = {
  ja: {
    sheets: { data: 'データ', definitions: '項目定義', source: '出典' },
    definitionHeaders: ['項目', '型', '定義'],
    factHeaders: ['事項', '内容'],
    types: { text: '文字列', number: '数値', code: 'コード（文字列）' },
    notStated: '記載なし',
    noNumber: '数値の記載なし',
    wherePrinted: '（記載のあるものだけ）',
    item: '項目',
    detail: '補足',
    unit: '単位',
    value: '値',
    printed: '表記',
    period: '期間',
    sourceFile: '出典.txt',
  },
  en: {
    sheets: { data: 'Data', definitions: 'Definitions', source: 'Source' },
    definitionHeaders: ['Column', 'Type', 'Definition'],
    factHeaders: ['Fact', 'Content'],
    types: { text: 'text', number: 'number', code: 'code (text)' },
    notStated: 'not stated',
    noNumber: 'no number printed',
    wherePrinted: ' (where printed)',
    item: 'Item',
    detail: 'Detail',
    unit: 'Unit',
    value: 'Value',
    printed: 'As printed',
    period: 'Period',
    sourceFile: 'source.txt',
  },
};
