import type { Language } from '../domain/languages';
import type { Report } from '../domain/report';
import type { ChartSpec } from '../specs/chartSpec';
import { tabulateSpec, type SpecTable } from '../specs/specTables';
import { wordsOfFiles, type ExportColumn, type ExportFact, type ExportTable, type ExportWords } from './exportTable';
import { listSourceFacts, type ExportOccasion } from './sourceFacts';
import { readNumber, separatorsOf } from '../words/readNumber';
import { writeTopic } from './specHead';

/** What is true of the chart, for 出典. */
function listChartFacts(spec: ChartSpec, language: Language): readonly ExportFact[] {
  const words = wordsOfFiles(language);
  const fact = (name: string, value: string): readonly ExportFact[] => (value === '' ? [] : [{ name, value }]);
  return [
    ...fact(words.headline, spec.headline),
    ...fact(words.topic, spec.topic),
    ...fact(words.heads.unit, spec.unit),
    ...fact(words.period, spec.period),
    ...spec.filters.flatMap((filter) => fact(words.filter, filter)),
    ...fact(words.definition, spec.definition),
    ...[...spec.caveats, ...spec.notes].flatMap((caveat) => fact(words.caveat, caveat)),
  ];
}

/** The heads of a table, told apart: two series of one name would be one column to a reader of JSON or a pivot table. */
function nameColumns({ columns }: SpecTable, { heads }: ExportWords): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map(({ key, head }) => {
    const name = key === 'total' ? heads.total : head;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}_${count}`;
  });
}

/** A number that a chart has only printed (12,480; − for a minus) as a number; ― as nothing; what has words in it stays text. */
function readCell(cell: number | string | null, language: Language): number | string | null {
  if (typeof cell !== 'string') return cell;
  return cell === '―' ? null : (readNumber(cell, language) ?? cell);
}

/**
 * A chart's numbers as a table to take along: its twin with the columns that only files have. Numbers are typed, their qualifiers, their printed form
 * and their unit stand beside them.
 * @returns null where there is nothing to show
 */
export function buildSpecTable(spec: ChartSpec, report: Report, occasion: ExportOccasion): ExportTable | null {
  const { language } = occasion;
  const read = (cell: number | string | null) => readCell(cell, spec.language);
  const words = wordsOfFiles(language);
  const table = tabulateSpec(spec, words.heads);
  if (table === null) return null;
  const names = nameColumns(table, words);
  const columns = table.columns.map(({ key, isNumeric }, at): ExportColumn => {
    const cells = table.rows.flatMap((row) => row.cells[at] ?? []);
    const isNumber = isNumeric && cells.every(({ cell }) => typeof read(cell) !== 'string');
    return {
      key,
      header: names[at] ?? key,
      type: isNumber ? 'number' : 'text',
      definition: isNumber ? spec.definition : '',
      // as the screen prints them: a year has no separators
      isGrouped: isNumber && cells.some(({ text }) => text.includes(separatorsOf(spec.language).group)),
    };
  });
  const { conditions: _said, ...rest } = occasion;
  return {
    language,
    title: writeTopic(spec, language),
    columns,
    rows: table.rows.map(({ cells }) => cells.map(({ cell }, at) => (columns[at]?.type === 'number' ? read(cell) : cell))),
    sourceLine: spec.source,
    facts: [...listChartFacts(spec, language), ...listSourceFacts(report, table.rows.length, rest)],
  };
}
