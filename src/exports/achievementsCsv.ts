import type { ReportIndex } from '../domain/reportIndex';
import { csvColumns } from '../query/columns';
import { isSelectionEmpty, type Selection } from '../query/selection';
import { japaneseFileWords, readFileCell, type CellContext } from './columnCells';
import { serializeCsv } from './serializeCsv';
import type { AchievementRow } from '../query/achievementRows';

/**
 * Writes rows as achievements.csv (data.md), in the order in which they are given, in Japanese: published open data, so it never follows the
 * interface's language.
 * @returns text that begins with the byte order mark; to be encoded as UTF-8
 */
export function serializeAchievementsCsv(index: ReportIndex, rows: readonly AchievementRow[]): string {
  const context: CellContext = { index, words: japaneseFileWords, translation: null };
  return serializeCsv([
    csvColumns.map(({ header }) => header),
    ...rows.map((row) => csvColumns.map(({ column }) => readFileCell(column, row, context))),
  ]);
}

/** Characters that some file system refuses. */
const refused = /[\\/:*?"<>|\p{Cc}]/gu;

/** File name of an export: municipality, year and content always, single choices of department and pillar where they narrow it. */
export function nameCsv(index: ReportIndex, selection: Selection, content: string): string {
  const { municipality, fiscalYear } = index.report;
  const parts = [municipality.name, `${fiscalYear}年度`, content];
  const [department, pillar] = [selection.departments, selection.pillars];
  if (department.length === 1) parts.push(index.departments.get(department[0] ?? '')?.name ?? '');
  if (pillar.length === 1) parts.push(`柱${pillar[0]}`);
  const isNarrowedFurther = !isSelectionEmpty({ ...selection, departments: [], pillars: [] }) || department.length > 1 || pillar.length > 1;
  if (isNarrowedFurther) parts.push('抜粋');
  return `${parts.join('_').replace(refused, '')}.csv`;
}
