import { strFromU8, unzipSync } from 'fflate';
import { findAll, readXml, type XmlElement } from './readXml';

export interface ReadSheet {
  readonly name: string;
  /** From A1 on: numbers as numbers, texts as texts, null for an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly xml: XmlElement;
}

const unescape = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
const textOf = (element: XmlElement) =>
  unescape(
    findAll(element, 't')
      .map(({ text }) => text)
      .join(''),
  );

function placeOf(reference: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  if (letters === '') throw new Error(`not a cell: ${reference}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function readCell(cell: XmlElement, strings: readonly string[]): string | number | null {
  if (cell.children.some(({ name }) => name === 'f')) throw new Error(`a formula in ${cell.attributes['r']}`);
  const value = cell.children.find(({ name }) => name === 'v')?.text;
  if (cell.attributes['t'] === 'inlineStr') return textOf(cell);
  if (value === undefined) return null;
  if (cell.attributes['t'] === 's') return strings[Number(value)] ?? null;
  if (cell.attributes['t'] !== undefined && cell.attributes['t'] !== 'n') throw new Error(`cell type ${cell.attributes['t']}`);
  return Number(value);
}

/** A second opinion on the workbook writer, sharing no code with it. A formula anywhere is an error. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (path: string) => {
    const content = parts[path];
    if (content === undefined) throw new Error(`no part ${path}`);
    return readXml(strFromU8(content));
  };
  const strings = 'xl/sharedStrings.xml' in parts ? part('xl/sharedStrings.xml').children.map(textOf) : [];
  const targets = new Map(part('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [attributes['Id'], attributes['Target']]));
  return findAll(part('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const xml = part(`xl/${targets.get(attributes['r:id'])}`);
    const rows: (string | number | null)[][] = [];
    for (const cell of findAll(xml, 'c')) {
      const { row, column } = placeOf(cell.attributes['r'] ?? '');
      const line = (rows[row] ??= []);
      while (line.length < column) line.push(null);
      line[column] = readCell(cell, strings);
    }
    return { name: attributes['name'] ?? '', rows: Array.from(rows, (row) => row ?? []), xml };
  });
}
