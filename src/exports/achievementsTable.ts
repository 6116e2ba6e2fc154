import { factsOf, type Language } from '../domain/languages';
import type { ReportIndex } from '../domain/reportIndex';
import { translateText, type TranslationIndex } from '../domain/translation';
import { columnFacts, csvColumns, type TableColumn } from '../query/columns';
import { columns as englishColumns } from '../i18n/en/columns';
import { families as englishFamilies } from '../i18n/en/families';
import { words as englishWords } from '../i18n/en/words';
import { columns as japaneseColumns } from '../i18n/ja/columns';
import { formatFiscalYear } from '../words/formatDate';
import { listQualifiers } from '../words/formatQuantity';
import { correctText } from '../domain/report';
import type { Passage } from '../query/searchHits';
import { japaneseFileWords, readFileCell, type CellContext, type FileWords } from './columnCells';
import type { ExportCell, ExportColumn, ExportColumnType, ExportTable } from './exportTable';
import { listSourceFacts, type ExportOccasion } from './sourceFacts';
import { writeSourceLine } from './sourceLine';
import type { AchievementRow } from '../query/achievementRows';

export interface AchievementsTableOptions extends ExportOccasion {
  /** What the table is called in its files, e.g. 実績・成果の数値の一覧. */
  readonly title: string;
  /** Those on the screen, in their order; all of achievements.csv where left out. */
  readonly columns?: readonly TableColumn[];
  /** Of the language; names stay Japanese where there is none. */
  readonly translation?: TranslationIndex | null;
  /** What the same search found in words; none where left out. */
  readonly passages?: readonly Passage[];
}

const types = { text: 'text', prose: 'text', code: 'code', number: 'number', amount: 'number', year: 'number' } as const satisfies Record<
  ReturnType<typeof columnFacts>['form'],
  ExportColumnType
>;

function describeColumn(key: TableColumn, language: Language): ExportColumn {
  const { csv, form } = columnFacts(key);
  const { base } = factsOf(language);
  const { header, definition } = columnWords[base][key];
  return {
    key,
    header: base === 'ja' && csv !== undefined ? csv[1] : header,
    type: types[form],
    definition,
    isGrouped: form === 'amount',
  };
}

/** A bare number would lose its 延べ, 約 or 以上: 修飾 follows 値 where any row has some and the reader has not chosen it. */
function addQualifiers(columns: readonly TableColumn[], rows: readonly AchievementRow[]): readonly TableColumn[] {
  const isNeeded = !columns.includes('qualifiers') && rows.some(({ quantity }) => listQualifiers(quantity).length > 0);
  return isNeeded ? columns.flatMap((column) => (column === 'value' ? [column, 'qualifiers'] : [column])) : columns;
}

const fileWords: Readonly<Record<'ja' | 'en', FileWords>> = {
  ja: japaneseFileWords,
  en: { ...englishWords, ...englishWords.inFiles, nameFamily: (family) => englishFamilies[family] },
};

const columnWords: Readonly<Record<'ja' | 'en', Readonly<Record<TableColumn, { readonly header: string; readonly definition: string }>>>> =
  {
    ja: japaneseColumns,
    en: englishColumns,
  };

/** The words of a sheet's own two columns. */
const passageWords = {
  ja: {
    kind: ['種類', '実績、成果、取組内容、組織目標のどれに書かれているか。'],
    text: ['文', '書かれている文。記録した誤字の訂正をしたもの。'],
  },
  en: {
    kind: ['Kind of text', 'Whether it is printed as a result, an outcome, an initiative or a goal.'],
    text: ['Text', 'The text as printed, with the recorded corrections made.'],
  },
} as const;

/** Sentences without a number, one a row, with what they belong to and where they are printed. */
function buildPassages(passages: readonly Passage[], context: CellContext, language: Language): Pick<ExportTable, 'columns' | 'rows'> {
  const words = passageWords[factsOf(language).base];
  const shared: readonly TableColumn[] = ['department', 'pillarNumber', 'initiative'];
  const nameOf = (column: 'goal' | 'initiative') => describeColumn(column, language).header;
  const own = (key: 'kind' | 'text'): ExportColumn => ({
    key: `passage-${key}`,
    header: words[key][0],
    type: 'text',
    definition: words[key][1],
  });
  return {
    columns: [
      ...shared.map((column) => describeColumn(column, language)),
      own('kind'),
      own('text'),
      describeColumn('line', language),
      describeColumn('id', language),
    ],
    rows: passages.map((passage) => {
      const isStatement = passage.kind === 'statement';
      return [
        ...shared.map((column) => readFileCell(column, passage.row, context)),
        isStatement ? context.words.columns[passage.statement.column] : nameOf(passage.kind),
        isStatement ? correctText(passage.statement) : readFileCell(passage.kind, passage.row, context),
        isStatement ? passage.statement.line : passage.kind === 'goal' ? passage.goal.lines : passage.row.initiative.lines,
        passage.id,
      ];
    }),
  };
}

/**
 * Rows as they stand on screen, as a table to take along.
 * @param rows in the order of the screen
 */
export function buildAchievementsTable(
  index: ReportIndex,
  rows: readonly AchievementRow[],
  { title, columns: shown, translation = null, passages = [], ...occasion }: AchievementsTableOptions,
): ExportTable {
  const { language } = occasion;
  const columns = shown === undefined ? csvColumns.map(({ column }) => column) : addQualifiers(shown, rows);
  const context: CellContext = {
    index,
    words: fileWords[factsOf(language).base],
    translation: factsOf(language).isOriginal ? null : translation,
  };
  // the number says 延べ on the screen, wherever the document has it; all columns hold what is printed, and 数え方
  const readCell = (column: TableColumn, row: AchievementRow): ExportCell =>
    column === 'qualifiers' && shown !== undefined ? listQualifiers(row.quantity) : readFileCell(column, row, context);
  const municipality = translateText(context.translation, 'municipality', index.report.municipality.name).text;
  return {
    language,
    title: `${municipality} ${formatFiscalYear(index.report.fiscalYear, language)} ${title}`,
    columns: columns.map((column) => describeColumn(column, language)),
    rows: rows.map((row) => columns.map((column) => readCell(column, row))),
    sourceLine: writeSourceLine(index.report, language),
    facts: listSourceFacts(index.report, rows.length, occasion),
    ...(passages.length > 0 && { passages: buildPassages(passages, context, language) }),
  };
}
