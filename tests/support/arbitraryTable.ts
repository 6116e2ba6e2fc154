import * as fc from 'fast-check';
import type { ExportCell, ExportColumn, ExportTable } from '../../src/exports/exportTable';

/** Texts that hurt one format or another: separators, quotes, formulas, line ends, what XML refuses, escapes of sheets. */
export const arbitraryText = fc.oneof(
  fc.constantFrom(
    '',
    '総務部',
    '012025',
    '=1+1',
    "'",
    '_x0041_',
    '__x000D_',
    '"=1"',
    '\u0000',
    '\uFFFE',
    '\uD800',
    '<b>&amp;</b>',
    '%',
    '|',
    '𠮷野家',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.array(fc.constantFrom(...'=+-@|%＝＋－＠\'"\t\r\n\u200B 　,あ1&<>_x'), { maxLength: 8 }).map((characters) => characters.join('')),
);

const arbitraryNumber = fc.oneof(
  fc.integer({ min: -1000, max: 200_000 }),
  fc.integer({ min: -999, max: 9999 }).map((tenths) => tenths / 10),
  fc.constantFrom(0, 1e21, 1e-7, 0.1 + 0.2, 342_100_000),
);

const listOf = <Entry>(entry: fc.Arbitrary<Entry>) => fc.array(fc.option(entry, { freq: 8 }), { maxLength: 3 });

const cellOf: Readonly<Record<ExportColumn['type'], fc.Arbitrary<ExportCell>>> = {
  number: fc.oneof(arbitraryNumber, fc.constant(null), listOf(arbitraryNumber)),
  text: fc.oneof(arbitraryText, fc.constant(null), listOf(arbitraryText)),
  code: fc.oneof(fc.constantFrom('012025', '①', 'd01-p1'), fc.constant(null)),
};

/** Tables of every cell type with unique headers and keys. */
export const arbitraryTable: fc.Arbitrary<ExportTable> = fc
  .array(fc.constantFrom('text', 'number', 'code'), { minLength: 1, maxLength: 5 })
  .chain((types) =>
    fc.record({
      types: fc.constant(types),
      title: arbitraryText,
      headers: fc.uniqueArray(arbitraryText, { minLength: types.length, maxLength: types.length, selector: (header) => header.trim() }),
      rows: fc.array(fc.tuple(...types.map((type) => cellOf[type])), { maxLength: 6 }),
    }),
  )
  .map(({ types, title, headers, rows }) => ({
    language: 'ja',
    title,
    columns: types.map((type, at) => ({
      key: at === 0 ? '__proto__' : `k${at}`,
      header: headers[at] ?? '',
      type,
      definition: '定義',
      isGrouped: at % 2 === 0,
    })),
    rows,
    sourceLine: '出典：刈谷市',
    facts: [{ name: '文書', value: '組織重点目標' }],
  }));
