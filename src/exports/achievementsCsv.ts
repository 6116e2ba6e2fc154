import type { ReportIndex } from '../domain/reportIndex';
import type { AchievementRow } from '../query/achievementRows';
import { achievementFields, type AchievementField, type FieldContext } from './achievementFields';
import { csvWords } from './csvWords';
import { serializeCsv } from './serializeCsv';

/**
 * Writes rows as achievements.csv (data.md), in the order in which they are given: what its columns hold stands in
 * `achievementFields.ts`.
 * @returns text that begins with the byte order mark; to be encoded as UTF-8
 */
export function serializeAchievementsCsv(index: ReportIndex, rows: readonly AchievementRow[]): string {
  const fields: readonly AchievementField[] = Object.values(achievementFields);
  const context: FieldContext = { index, words: csvWords, translate: (_kind, original) => original };
  return serializeCsv([fields.map(({ header }) => header), ...rows.map((row) => fields.map(({ read }) => read(row, context)))]);
}
