import { readPart, readParts, readRelationships, type Parts } from './checkPackage';
import { readXlsx } from './readXlsx';
import { findAll, type XmlElement } from './readXml';

/** What one row of a file says, text by text. */
export type FileRow = readonly string[];

/** One chart as PowerPoint shows it, and its data sheet. */
export interface ReadChart {
  readonly name: string;
  /** The names at the axis, without line ends, and behind each all that is printed at its bars. */
  readonly rows: readonly FileRow[];
  readonly labels: readonly string[];
  readonly sheet: readonly (readonly (string | number | null)[])[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly xml: XmlElement;
}

/** One slide as somebody reads it who opens the file. */
export interface ReadSlide {
  readonly title: string;
  /** Under the title: headline, topic, filters. */
  readonly lines: readonly string[];
  readonly foot: readonly string[];
  readonly source: string;
  readonly date: string;
  readonly page: string;
  readonly notes: readonly string[];
  readonly charts: readonly ReadChart[];
  /** Rows of native tables, the head first. */
  readonly table: readonly FileRow[];
  /** Every other text: key figures, titles of small charts, sentences. */
  readonly texts: readonly string[];
  readonly xml: XmlElement;
}

const textOf = (paragraph: XmlElement) =>
  findAll(paragraph, 'a:t')
    .map(({ text }) => text)
    .join('');
export const paragraphsOf = (element: XmlElement): readonly string[] => findAll(element, 'a:p').map(textOf);

const nothing: XmlElement = { name: '', attributes: {}, children: [], text: '' };
const valueOf = (element: XmlElement | undefined) => element?.attributes['val'] ?? '';

/** Prints a number as Office does with one of the formats that charts use: literals around General or #,##0.00. */
export function printNumber(value: number, format: string): string {
  return format.replace(/"([^"]*)"|General|#,##0(?:\.(0+))?/g, (all: string, literal: string | undefined, places: string | undefined) => {
    if (literal !== undefined) return literal;
    if (all === 'General') return String(value);
    return value.toLocaleString('en', { minimumFractionDigits: places?.length ?? 0, maximumFractionDigits: places?.length ?? 0 });
  });
}

function readCache(series: XmlElement, element: string): ReadonlyMap<number, string> {
  const points = findAll(findAll(series, element)[0] ?? nothing, 'c:pt');
  return new Map(points.map(({ attributes, children }) => [Number(attributes['idx']), children[0]?.text ?? '']));
}

/** What a series prints at its points. */
function readLabels(series: XmlElement, values: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map(
    findAll(series, 'c:dLbl').flatMap((label): readonly [number, string][] => {
      const at = Number(valueOf(label.children.find(({ name }) => name === 'c:idx')));
      if (label.children.some(({ name }) => name === 'c:delete')) return [];
      const rich = findAll(label, 'c:rich')[0];
      if (rich !== undefined) return [[at, paragraphsOf(rich).join('')]];
      const format = findAll(label, 'c:numFmt')[0]?.attributes['formatCode'] ?? 'General';
      return [[at, printNumber(Number(values.get(at)), format)]];
    }),
  );
}

function readChart(parts: Parts, path: string, name: string): ReadChart {
  const xml = readPart(parts, path);
  const series = findAll(xml, 'c:ser').map((one) => {
    const values = readCache(one, 'c:val');
    return { name: readCache(one, 'c:tx').get(0) ?? '', names: readCache(one, 'c:cat'), values, printed: readLabels(one, values) };
  });
  const workbook = [...readRelationships(parts, path).values()].find((target) => target.endsWith('.xlsx')) ?? '';
  const [sheet] = readXlsx(parts.get(workbook) ?? new Uint8Array());
  const labels = [...(series[0]?.names ?? new Map<number, string>()).values()];
  const numbers = (values: ReadonlyMap<number, string>) => labels.map((_label, at) => (values.has(at) ? Number(values.get(at)) : null));
  return {
    name,
    labels,
    rows: labels.map((label, at) => [label.replaceAll('\n', ''), ...series.flatMap(({ printed }) => printed.get(at) ?? [])]),
    sheet: sheet?.rows ?? [],
    series: series.map((one) => ({ name: one.name, values: numbers(one.values) })),
    xml,
  };
}

function readSlide(parts: Parts, path: string): ReadSlide {
  const xml = readPart(parts, path);
  const targets = readRelationships(parts, path);
  const shapes = findAll(xml, 'p:sp');
  const holds = (shape: XmlElement) => findAll(shape, 'p:ph')[0]?.attributes ?? {};
  const ofType = (type: string, index?: string) =>
    shapes.filter((shape) => holds(shape)['type'] === type && (index === undefined || holds(shape)['idx'] === index)).flatMap(paragraphsOf);
  const charts = findAll(xml, 'p:graphicFrame').flatMap((frame) => {
    const id = findAll(frame, 'c:chart')[0]?.attributes['r:id'];
    const name = findAll(frame, 'p:cNvPr')[0]?.attributes['name'] ?? '';
    return id === undefined ? [] : [readChart(parts, targets.get(id) ?? '', name)];
  });
  const notes = [...targets.values()].find((target) => target.includes('notesSlides/')) ?? '';
  return {
    title: [...ofType('title'), ...ofType('ctrTitle')].join(''),
    lines: ofType('body', '13'),
    foot: ofType('body', '14'),
    source: ofType('ftr').join(''),
    date: ofType('dt').join(''),
    page: ofType('sldNum').join(''),
    notes: paragraphsOf(readPart(parts, notes)),
    charts,
    table: findAll(xml, 'a:tr').map((row) => findAll(row, 'a:tc').map((cell) => paragraphsOf(cell).join(''))),
    texts: [...ofType('body', '15'), ...shapes.filter((shape) => Object.keys(holds(shape)).length === 0).flatMap(paragraphsOf)],
    xml,
  };
}

/** A second opinion on the writer of slides, sharing no code with it: everything is read back from the bytes. */
export function readDeck(bytes: Uint8Array): readonly ReadSlide[] {
  const parts = readParts(bytes);
  const numberOf = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1]);
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  return slides.toSorted((a, b) => numberOf(a) - numberOf(b)).map((path) => readSlide(parts, path));
}
