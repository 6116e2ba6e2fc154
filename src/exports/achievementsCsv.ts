import { eraFiscalYear } from '../domain/fiscalYear';
import type { ReportIndex } from '../domain/reportIndex';
import type { AchievementRow } from '../query/selectRows';
import { csvActivityWords, csvAdditivityWords, csvColumnWords, csvCountingWords, csvKindWords, csvReasonWords } from './csvWords';
import { serializeCsv, type CsvField } from './serializeCsv';

type WriteField = (row: AchievementRow, index: ReportIndex) => CsvField;

/** Values that the document prints for comparison with this one. */
const dependentsOf = ({ quantity }: AchievementRow, index: ReportIndex, field: 'priorOf' | 'targetOf') =>
  index.dependents.get(quantity.id)?.[field] ?? [];

/** A list whose entries are all missing is an empty field, not a row of bars. */
const orNothing = (entries: readonly (number | null)[]) => (entries.some((entry) => entry !== null) ? entries : null);

/** Header and content of every column, in the order of the published contract (data/README.md). */
const fields: readonly (readonly [header: string, write: WriteField])[] = [
  ['全国地方公共団体コード', (_row, { report }) => report.municipality.code],
  ['地方公共団体名', (_row, { report }) => report.municipality.name],
  ['年度_西暦', (_row, { report }) => report.fiscalYear],
  ['年度_和暦', (_row, { report }) => eraFiscalYear(report.fiscalYear)],
  ['部', ({ department }) => department.name],
  ['柱_番号', ({ pillar }) => pillar.number],
  ['柱_名称', ({ pillar }) => pillar.name],
  ['組織目標', ({ goal }) => goal.text],
  ['取組_番号', ({ initiative }) => initiative.marker],
  ['取組内容', ({ initiative }) => initiative.text],
  ['課等', ({ sections }) => sections.map(({ name }) => name)],
  ['欄', ({ statement }) => csvColumnWords[statement.column]],
  ['指標_名称', ({ quantity }) => quantity.label],
  ['値', ({ quantity }) => quantity.value],
  ['単位', ({ quantity }) => quantity.unit],
  ['種別', ({ quantity }) => csvKindWords[quantity.kind]],
  ['活動分類', ({ quantity }) => csvActivityWords[quantity.activity]],
  ['修飾', ({ quantity }) => quantity.qualifiers],
  ['数え方', ({ quantity }) => quantity.counting && csvCountingWords[quantity.counting]],
  ['集計可否', ({ quantity }) => quantity.additivity && csvAdditivityWords[quantity.additivity]],
  ['集計不可の理由', ({ quantity }) => quantity.additivityReason && csvReasonWords[quantity.additivityReason]],
  ['期間_年度', ({ quantity }) => quantity.period],
  ['内訳元_ID', ({ quantity }) => quantity.partOf ?? null],
  ['別の数え方_ID', ({ quantity }) => quantity.alternativeOf ?? null],
  ['同一値_ID', ({ quantity }) => quantity.sameAs ?? null],
  ['比較値', (row, index) => dependentsOf(row, index, 'priorOf').map(({ value }) => value)],
  ['比較値_期間', (row, index) => orNothing(dependentsOf(row, index, 'priorOf').map(({ period }) => period))],
  ['目標値', (row, index) => dependentsOf(row, index, 'targetOf').map(({ value }) => value)],
  ['原文', ({ statement }) => statement.text],
  ['出典_文書', (_row, { report }) => report.title],
  ['出典_行', ({ statement }) => statement.line],
  ['ID', ({ quantity }) => quantity.id],
];

/**
 * Writes rows as achievements.csv (data.md), in the order in which they are given.
 * 課等 are the statement's. 比較値 holds the earlier values printed for a value (`priorOf`), 比較値_期間 their fiscal years in the
 * same order, 目標値 its targets (`targetOf`). 原文 is the statement as printed, without its corrections. 出典_文書 is the
 * report's title, 出典_行 the line of the received file.
 * @returns text that begins with the byte order mark; to be encoded as UTF-8
 */
export function serializeAchievementsCsv(index: ReportIndex, rows: readonly AchievementRow[]): string {
  return serializeCsv([fields.map(([header]) => header), ...rows.map((row) => fields.map(([, write]) => write(row, index)))]);
}
