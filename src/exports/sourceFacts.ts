import { factsOf } from '../domain/languages';
import type { Language } from '../domain/languages';
import { isTextConversion } from '../domain/source';
import type { Report } from '../domain/report';
import { formatFiscalYear } from '../words/formatDate';
import type { ExportFact } from './exportTable';
import { notStated, writeSourceLine } from './sourceLine';

/** What a file can be told besides the report: all of it ready to be read. */
export interface ExportOccasion {
  readonly language: Language;
  /** The day of the export, YYYY-MM-DD. */
  readonly createdOn: string;
  /** The reader's filters in words; empty where nothing is filtered. */
  readonly conditions?: readonly string[];
  /** Address that opens the same view again. */
  readonly link?: string;
}

const factNames = {
  ja: {
    citation: '出典の書き方',
    title: '文書',
    year: '年度',
    publisher: '発行',
    municipality: '団体',
    asOf: '時点',
    licence: '利用条件',
    url: '公開場所',
    file: '受け取ったファイル',
    sha256: '同ファイルのSHA-256',
    rows: '行数',
    conditions: '絞り込みの条件',
    link: 'この表示を開くアドレス',
    createdOn: '書き出した日',
    note: '注意',
  },
  en: {
    citation: 'How to cite',
    title: 'Document',
    year: 'Fiscal year',
    publisher: 'Published by',
    municipality: 'Municipality',
    asOf: 'As of',
    licence: 'Licence',
    url: 'Published at',
    file: 'File received',
    sha256: 'SHA-256 of that file',
    rows: 'Rows',
    conditions: 'Filters',
    link: 'Address of this view',
    createdOn: 'Exported on',
    note: 'Note',
  },
} as const satisfies Record<'ja' | 'en', Record<string, string>>;

const notes = {
  ja: {
    conversion: '印刷された報告書をテキストに変換したものから作成しました。紙の原本との照合はしていません。市の公式統計ではありません。',
    asReceived: '受け取った文書から作成しました。市の公式統計ではありません。',
  },
  en: {
    conversion: 'Made from a text conversion of the printed report, not checked against the paper. Not an official statistic of the city.',
    asReceived: 'Made from the document as it was received. Not an official statistic of the city.',
  },
} as const satisfies Record<'ja' | 'en', Record<'conversion' | 'asReceived', string>>;

/** The lines of 出典, in order; what the document does not tell is 記載なし. */
export function listSourceFacts(report: Report, rowCount: number | null, occasion: ExportOccasion): readonly ExportFact[] {
  const { language, createdOn, conditions = [], link } = occasion;
  const { municipality, source } = report;
  const { base } = factsOf(language);
  const names = factNames[base];
  return [
    { name: names.citation, value: writeSourceLine(report, language) },
    { name: names.title, value: report.title },
    { name: names.year, value: formatFiscalYear(report.fiscalYear, language) },
    { name: names.municipality, value: municipality.code === null ? municipality.name : `${municipality.name} (${municipality.code})` },
    { name: names.publisher, value: source.publisher },
    { name: names.asOf, value: source.asOf ?? notStated[base] },
    { name: names.licence, value: source.licence ?? notStated[base] },
    { name: names.url, value: source.url ?? notStated[base] },
    { name: names.file, value: source.file },
    { name: names.sha256, value: source.sha256 },
    ...(rowCount === null ? [] : [{ name: names.rows, value: String(rowCount) }]),
    ...conditions.map((value) => ({ name: names.conditions, value })),
    ...(link === undefined ? [] : [{ name: names.link, value: link }]),
    { name: names.createdOn, value: createdOn },
    { name: names.note, value: notes[base][isTextConversion(source) ? 'conversion' : 'asReceived'] },
  ];
}

/** 出典.txt: one fact a line, for a reader without a spreadsheet; UTF-8 with byte order mark and CRLF, as Windows' Notepad expects. */
export function serializeFacts(title: string, facts: readonly ExportFact[]): string {
  return `\uFEFF${[title, '', ...facts.map(({ name, value }) => `${name}: ${value}`)].join('\r\n')}\r\n`;
}
