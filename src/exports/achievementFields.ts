import { eraFiscalYear } from '../domain/fiscalYear';
import type { Activity, AdditivityReason, Column, Counting, Kind, Quantity } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import type { TranslatedKind } from '../domain/translation';
import type { AchievementRow } from '../query/achievementRows';
import type { ExportCell, ExportColumnType } from './exportTable';

/** The closed lists of data.md in the words of one language. */
export interface FieldWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly countings: Readonly<Record<Counting, string>>;
  readonly additivity: Readonly<Record<NonNullable<Quantity['additivity']>, string>>;
  readonly reasons: Readonly<Record<AdditivityReason, string>>;
}

/** What a cell is read from besides its row. */
export interface FieldContext {
  readonly index: ReportIndex;
  readonly words: FieldWords;
  readonly translate: (kind: TranslatedKind, original: string) => string;
}

export interface AchievementField {
  /** Header of achievements.csv, a published contract. */
  readonly header: string;
  readonly type: ExportColumnType;
  readonly isGrouped?: boolean;
  readonly read: (row: AchievementRow, context: FieldContext) => ExportCell;
}

/** Values that the document prints for comparison with this one. */
const dependentsOf = ({ quantity }: AchievementRow, { index }: FieldContext, field: 'priorOf' | 'targetOf') =>
  index.dependents.get(quantity.id)?.[field] ?? [];

/** A list whose entries are all missing is an empty field, not a row of bars. */
const orNothing = (entries: readonly (number | null)[]) => (entries.some((entry) => entry !== null) ? entries : null);

const text = (header: string, read: AchievementField['read']): AchievementField => ({ header, type: 'text', read });
const code = (header: string, read: AchievementField['read']): AchievementField => ({ header, type: 'code', read });
/** A number that no one adds up or compares by size: years, lines, pillars. */
const plain = (header: string, read: AchievementField['read']): AchievementField => ({ header, type: 'number', read });
const number = (header: string, read: AchievementField['read']): AchievementField => ({ header, type: 'number', isGrouped: true, read });

/**
 * Every column of achievements.csv in the order of the published contract (data/README.md), by the key that it has in links and JSON.
 * 課等 are the statement's. 比較値 holds the earlier values printed for a value (`priorOf`), 比較値_期間 their fiscal years in the
 * same order, 目標値 its targets (`targetOf`). 原文 is the statement as printed, without its corrections. 出典_文書 is the
 * report's title, 出典_行 the line of the received file.
 */
export const achievementFields = {
  municipalityCode: code('全国地方公共団体コード', (_row, { index }) => index.report.municipality.code),
  municipality: text('地方公共団体名', (_row, { index, translate }) => translate('municipality', index.report.municipality.name)),
  year: plain('年度_西暦', (_row, { index }) => index.report.fiscalYear),
  eraYear: text('年度_和暦', (_row, { index }) => eraFiscalYear(index.report.fiscalYear)),
  department: text('部', ({ department }, { translate }) => translate('department', department.name)),
  pillarNumber: plain('柱_番号', ({ pillar }) => pillar.number),
  pillar: text('柱_名称', ({ pillar }, { translate }) => pillar.name && translate('pillar', pillar.name)),
  goal: text('組織目標', ({ goal }, { translate }) => translate('goal', goal.text)),
  marker: code('取組_番号', ({ initiative }) => initiative.marker),
  initiative: text('取組内容', ({ initiative }, { translate }) => translate('initiative', initiative.text)),
  sections: text('課等', ({ sections }, { translate }) => sections.map(({ name }) => translate('section', name))),
  column: text('欄', ({ statement }, { words }) => words.columns[statement.column]),
  label: text('指標_名称', ({ quantity }, { translate }) => translate('label', quantity.label)),
  value: number('値', ({ quantity }) => quantity.value),
  unit: text('単位', ({ quantity }, { translate }) => quantity.unit && translate('unit', quantity.unit)),
  kind: text('種別', ({ quantity }, { words }) => words.kinds[quantity.kind]),
  activity: text('活動分類', ({ quantity }, { words }) => words.activities[quantity.activity]),
  qualifiers: text('修飾', ({ quantity }) => quantity.qualifiers),
  counting: text('数え方', ({ quantity }, { words }) => quantity.counting && words.countings[quantity.counting]),
  additivity: text('集計可否', ({ quantity }, { words }) => quantity.additivity && words.additivity[quantity.additivity]),
  reason: text('集計不可の理由', ({ quantity }, { words }) => quantity.additivityReason && words.reasons[quantity.additivityReason]),
  period: plain('期間_年度', ({ quantity }) => quantity.period),
  partOf: code('内訳元_ID', ({ quantity }) => quantity.partOf ?? null),
  alternativeOf: code('別の数え方_ID', ({ quantity }) => quantity.alternativeOf ?? null),
  sameAs: code('同一値_ID', ({ quantity }) => quantity.sameAs ?? null),
  prior: number('比較値', (row, context) => dependentsOf(row, context, 'priorOf').map(({ value }) => value)),
  priorPeriod: plain('比較値_期間', (row, context) => orNothing(dependentsOf(row, context, 'priorOf').map(({ period }) => period))),
  target: number('目標値', (row, context) => dependentsOf(row, context, 'targetOf').map(({ value }) => value)),
  sentence: text('原文', ({ statement }) => statement.text),
  file: text('出典_文書', (_row, { index, translate }) => translate('title', index.report.title)),
  line: plain('出典_行', ({ statement }) => statement.line),
  id: code('ID', ({ quantity }) => quantity.id),
} as const satisfies Readonly<Record<string, AchievementField>>;

export type AchievementColumn = keyof typeof achievementFields;

const isColumn = (key: string): key is AchievementColumn => key in achievementFields;

/** In the order of the contract. */
export const achievementColumns: readonly AchievementColumn[] = Object.keys(achievementFields).filter(isColumn);
