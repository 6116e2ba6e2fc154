import { eraFiscalYear } from '../domain/fiscalYear';
import { type Column, correctText } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import type { InitiativeRow } from '../query/initiativeRows';
import { serializeCsv, type CsvField } from './serializeCsv';

type WriteField = (row: InitiativeRow, index: ReportIndex) => CsvField;

const correct = ({ text, corrections = [] }: InitiativeRow['initiative'] | InitiativeRow['goal']) => correctText({ text, corrections });

/** The sentences of the given columns, with their recorded corrections made. */
function listSentences({ initiative }: InitiativeRow, index: ReportIndex, columns: readonly Column[]): readonly string[] {
  const statements = index.statementsByInitiative.get(initiative.id) ?? [];
  return statements.filter(({ column }) => columns.includes(column)).map(correctText);
}

/** Header and content of every column: names as in achievements.csv where both have them. */
const fields: readonly (readonly [header: string, write: WriteField])[] = [
  ['全国地方公共団体コード', (_row, { report }) => report.municipality.code],
  ['地方公共団体名', (_row, { report }) => report.municipality.name],
  ['年度_西暦', (_row, { report }) => report.fiscalYear],
  ['年度_和暦', (_row, { report }) => eraFiscalYear(report.fiscalYear)],
  ['部', ({ department }) => department.name],
  ['課等', ({ sections }) => sections.map(({ name }) => name)],
  ['柱_番号', ({ pillar }) => pillar.number],
  ['柱_名称', ({ pillar }) => pillar.name],
  ['組織目標', ({ goal }) => correct(goal)],
  ['取組_番号', ({ initiative }) => initiative.marker],
  ['取組内容', ({ initiative }) => correct(initiative)],
  ['実績値の件数', ({ achievementCount }) => achievementCount],
  ['実績', (row, index) => listSentences(row, index, ['actual', 'combined'])],
  ['成果', (row, index) => listSentences(row, index, ['outcome'])],
  ['出典_文書', (_row, { report }) => report.title],
  ['出典_行', ({ initiative }) => initiative.lines],
  ['ID', ({ initiative }) => initiative.id],
];

/**
 * Writes initiatives as CSV in the order in which they are given, with what is printed about them in words. 実績値の件数 are rows of the whole report,
 * whatever is selected; several sections, sentences or lines are joined by `|`.
 * @returns text that begins with the byte order mark; to be encoded as UTF-8
 */
export function serializeInitiativesCsv(index: ReportIndex, rows: readonly InitiativeRow[]): string {
  return serializeCsv([fields.map(([header]) => header), ...rows.map((row) => fields.map(([, write]) => write(row, index)))]);
}
