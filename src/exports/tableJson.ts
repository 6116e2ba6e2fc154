import type { ExportTable } from './exportTable';

/**
 * A table as JSON: what its columns are, then one object a row by the columns' keys. Numbers are numbers, codes texts, several
 * values an array, what is not printed null; texts stand as they are, since nothing runs them.
 * @throws RangeError for a number that is not finite, which JSON would turn into null
 */
export function serializeTableJson({ language, title, columns, rows, sourceLine, facts }: ExportTable): string {
  const head = {
    title,
    language,
    source: sourceLine,
    facts,
    columns: columns.map(({ key, header, type, definition }) => ({ key, header, type, definition })),
  };
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null])), refuseInfinite));
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "rows": ${list}\n}\n`;
}

function refuseInfinite(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`Not a number that can be written: ${value}`);
  return value;
}
