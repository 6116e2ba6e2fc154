/** Rows as Apache Arrow, as the pages with an engine of their own want them: a column each, texts that repeat by dictionary. */
import { float64, int32, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import type { Row } from './rows';

export const columns = ['department', 'pillar', 'label', 'value', 'unit', 'initiative', 'sentence'] as const satisfies (keyof Row)[];

/** With `texts`, one column more: what a search looks in. */
export function encodeRows(rows: readonly Row[], texts?: (row: Row) => string): Uint8Array<ArrayBuffer> {
  const arrays: Record<string, (string | number)[]> = Object.fromEntries(columns.map((name) => [name, rows.map((row) => row[name])]));
  if (texts !== undefined) arrays.texts = rows.map(texts);
  const types = { pillar: int32(), label: utf8(), value: float64(), texts: utf8() };
  return tableToIPC(tableFromArrays(arrays, { types }), { format: 'stream' }) as Uint8Array<ArrayBuffer>;
}
