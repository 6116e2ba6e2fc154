import type { ReportIndex } from '../domain/reportIndex';
import { translateText, type TranslationIndex } from '../domain/translation';
import { formatFiscalYear } from '../words/formatDate';
import { table as englishTable } from '../i18n/en/table';
import { words as englishWords } from '../i18n/en/words';
import type { AchievementRow } from '../query/achievementRows';
import {
  achievementColumns,
  achievementFields,
  type AchievementColumn,
  type AchievementField,
  type FieldContext,
  type FieldWords,
} from './achievementFields';
import { columnDefinitions } from './columnDefinitions';
import { csvWords } from './csvWords';
import type { ExportColumn, ExportLanguage, ExportTable } from './exportTable';
import { listSourceFacts, writeSourceLine, type ExportOccasion } from './sourceFacts';

const fieldWords: Readonly<Record<ExportLanguage, FieldWords>> = {
  ja: csvWords,
  en: {
    columns: englishWords.columns,
    kinds: englishWords.kinds,
    activities: englishWords.activities,
    countings: englishWords.countings,
    additivity: englishTable.additivity,
    reasons: englishWords.leftOut,
  },
};

export interface AchievementsTableOptions extends ExportOccasion {
  /** What the table is called in its files, e.g. 実績・成果の数値の一覧. */
  readonly title: string;
  /** In the order of the screen; all of achievements.csv where left out. */
  readonly columns?: readonly AchievementColumn[];
  /** Of the language; names stay Japanese where there is none. */
  readonly translation?: TranslationIndex | null;
}

/**
 * Rows as they stand on screen, as a table to take along.
 * @param rows in the order of the screen
 */
export function buildAchievementsTable(
  index: ReportIndex,
  rows: readonly AchievementRow[],
  { title, columns = achievementColumns, translation = null, ...occasion }: AchievementsTableOptions,
): ExportTable {
  const { language } = occasion;
  const known = language === 'ja' ? null : translation;
  const context: FieldContext = {
    index,
    words: fieldWords[language],
    translate: (kind, original) => translateText(known, kind, original).text,
  };
  const fields: readonly AchievementField[] = columns.map((key) => achievementFields[key]);
  return {
    language,
    title: `${context.translate('municipality', index.report.municipality.name)} ${formatFiscalYear(index.report.fiscalYear, language)} ${title}`,
    columns: columns.map((key): ExportColumn => {
      const field: AchievementField = achievementFields[key];
      return {
        key,
        header: language === 'ja' ? field.header : englishTable.headers[key],
        type: field.type,
        definition: columnDefinitions[key][language],
        isGrouped: field.isGrouped ?? false,
      };
    }),
    rows: rows.map((row) => fields.map(({ read }) => read(row, context))),
    sourceLine: writeSourceLine(index.report, language),
    facts: listSourceFacts(index.report, rows.length, occasion),
  };
}
