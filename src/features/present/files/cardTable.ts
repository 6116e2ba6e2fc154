import { buildSeriesTable, type ChartTableMeta } from '../../../exports/chartTables';
import type { ExportTable } from '../../../exports/exportTable';
import { listSourceFacts, writeSourceLine } from '../../../exports/sourceFacts';
import type { ReportIndex } from '../../../domain/reportIndex';
import type { SlideCard } from '../slide/slideCard';
import type { Occasion } from './occasion';

/** The numbers of a slide as a table to take along; null where it has words only. */
export function buildCardTable(card: SlideCard, { report }: ReportIndex, occasion: Occasion): ExportTable | null {
  const { unit, content, table = content } = card.readContent();
  if (!('series' in table) && table.kind !== 'table') return null;
  const rowCount = 'series' in table ? table.categories.length : table.rows.length;
  const meta: ChartTableMeta = {
    language: occasion.language,
    title: card.title,
    definition: card.definition,
    sourceLine: writeSourceLine(report, occasion.language),
    facts: listSourceFacts(report, rowCount, occasion),
  };
  if ('series' in table) return buildSeriesTable(table, unit, meta);
  const { definition, ...rest } = meta;
  return {
    ...rest,
    columns: table.columns.map((column, at) => ({ ...column, key: `c${at + 1}`, definition: column.type === 'number' ? definition : '' })),
    rows: table.rows,
  };
}
