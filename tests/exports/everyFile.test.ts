import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildPptx } from '../../src/exports/pptx/buildPptx';
import { unguardFormula } from '../../src/exports/serializeCsv';
import { buildSpecTable } from '../../src/exports/specTable';
import { buildTableXlsx } from '../../src/exports/tableXlsx';
import { buildClipboardTable, encodeTableCsv, serializeTableJson } from '../../src/exports/tableText';
import type { ChartSpec, RowsContent, SpecPoint, SpecRow } from '../../src/specs/chartSpec';
import { makeReport } from '../support/makeReport';
import { makeDeck, makeSpecs, specNames, type SpecName } from '../support/makeSpecs';
import { readCsv } from '../support/readCsv';
import { readDeck, type FileRow, type ReadSlide } from '../support/readDeck';
import { readXlsx } from '../support/readXlsx';

const noNumber = { ja: '― 数値の記載なし', en: '― no number printed' } as const;
type Language = keyof typeof noNumber;

const plain = (text: string) => text.replace(/\s/gu, '');

/** What a row must say wherever it stands: its name first, then every text that the screen prints beside it. */
interface SaidRow {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Row by row, what a file does not say or says in another order. */
function listDifferences(expected: readonly SaidRow[], actual: readonly FileRow[]): readonly string[] {
  if (expected.length !== actual.length) return [`${actual.length} rows instead of ${expected.length}`];
  return expected.flatMap(({ name, texts }, at) => {
    const [own = '', ...said] = (actual[at] ?? []).map(plain);
    const isNamed = own.startsWith(plain(name)) ? [] : [`row ${at + 1} is ${own}, not ${name}`];
    return [
      ...isNamed,
      ...texts
        .map(plain)
        .filter((text) => !said.includes(text))
        .map((text) => `row ${at + 1} does not say ${text}`),
    ];
  });
}

/** Where a row is read: printed at its bar, in the data sheet behind the chart, in a file of data. */
type Medium = 'slide' | 'sheet' | 'file';

function sayRow({ kind, series }: RowsContent, { label, points, text }: SpecRow, language: Language, medium: Medium): SaidRow {
  if (kind === 'shares' || kind === 'spread') return { name: label, texts: [text ?? ''] };
  const isBare = medium === 'file' || kind === 'stacked';
  const print = (point: SpecPoint | undefined) =>
    point === undefined || point.value === null ? (point?.refusal ?? (isBare ? '―' : noNumber[language])) : point.text;
  const own = series.map((_one, at) => print(points[at]));
  if (kind === 'stacked') return { name: label, texts: medium === 'slide' ? [text ?? ''] : [...own, text ?? ''] };
  if (kind === 'dots' && medium === 'slide') {
    const [prior = '', present = ''] = own;
    const name = series[0]?.name ?? '';
    if ((points[0]?.value ?? null) === null) return { name: label, texts: [present] };
    return { name: label, texts: [language === 'ja' ? `${present}（${name} ${prior}）` : `${present} (${name} ${prior})`] };
  }
  return { name: label, texts: own };
}

/** A spec as it must be read back. */
function sayRows({ content }: ChartSpec, language: Language, medium: Medium): readonly SaidRow[] {
  const isFile = medium === 'file';
  switch (content.kind) {
    case 'nothing':
      return [{ name: content.reason, texts: [] }];
    case 'text':
      return content.sentences.map(({ text, group }) => (isFile ? { name: group, texts: [text] } : { name: text, texts: [] }));
    case 'figures':
      return content.figures.map(({ label, value, text, unit, definition }) => ({
        name: label,
        texts: isFile
          ? [...(value === null ? [] : [String(value)]), ...(unit === '' ? [] : [unit]), definition]
          : [text + unit, definition],
      }));
    case 'matrix':
      return content.rows.map(({ label, cells }) => ({
        name: label,
        texts: cells
          .filter(({ text }) => text !== '')
          .map(({ text, detail }) => (detail === '' ? text : isFile ? `${text} (${detail})` : `${text} ${detail}`)),
      }));
    case 'table':
      return content.rows.map(({ group, cells }) => {
        const texts = cells.map(({ text, value }) => (isFile && value !== undefined && value !== null ? String(value) : text));
        return isFile ? { name: group, texts } : { name: texts[0] ?? '', texts: texts.slice(1) };
      });
    case 'spread':
      if (isFile)
        return content.rows.flatMap(({ label, points }) =>
          points.map((point) => ({ name: label, texts: [point.label ?? '', point.text, String(point.value)] })),
        );
      return content.rows.map((row) => sayRow(content, row, language, medium));
    case 'bars':
    case 'shares':
    case 'stacked':
    case 'dots':
    case 'pairs':
      break;
    case 'lines':
      // a table in every file
      return content.rows.map(({ label, details, points }) => ({ name: label, texts: [...details, ...points.map(({ text }) => text)] }));
  }
  return content.rows.map((row) => sayRow(content, row, language, medium));
}

/** The rows of a slide, whatever draws them. */
function readRows(slides: readonly ReadSlide[], { content }: ChartSpec): readonly FileRow[] {
  if (content.kind === 'nothing' || content.kind === 'text') {
    const groups = content.kind === 'text' ? content.sentences.map(({ group }) => group) : [];
    return slides.flatMap(({ texts }) => texts.filter((text) => !groups.includes(text)).map((text) => [text]));
  }
  if (content.kind === 'figures') {
    const texts = slides.flatMap((slide) => slide.texts);
    return content.figures.map((_figure, at) => texts.slice(at * 3, at * 3 + 3));
  }
  if (content.kind === 'matrix') return slides.flatMap(({ table }) => table.slice(1));
  if (content.kind === 'table' || content.kind === 'lines')
    return slides.flatMap(({ table }) => table.slice(1)).filter((row) => row.slice(1).some((cell) => cell !== ''));
  if (content.kind === 'pairs')
    return slides.flatMap(({ charts }) => charts.map(({ name, rows }) => [name, ...rows.flatMap(([, ...printed]) => printed)]));
  return slides.flatMap(({ charts }) => charts.flatMap(({ rows }) => rows));
}

/** What stands behind the charts, for whoever edits them. */
const readSheets = (slides: readonly ReadSlide[]): readonly FileRow[] =>
  slides.flatMap(({ charts }) => charts.flatMap(({ sheet }) => sheet.slice(1).map((row) => row.map((cell) => String(cell ?? '')))));

const slidesOf = async (name: SpecName, language: Language) => readDeck(await buildPptx(makeDeck(language, [name])));

describe.each(['ja', 'en'] as const)('every kind of chart says the same in every file, %s', (language) => {
  const specs = makeSpecs(language);

  test.each(specNames)('%s on slides', async (name) => {
    const spec = specs[name];
    const slides = await slidesOf(name, language);
    const rows = readRows(slides, spec);
    const expected = sayRows(spec, language, 'slide');
    const hasSheet = spec.content.kind !== 'pairs' && spec.content.kind !== 'lines' && 'axis' in spec.content;
    expect(listDifferences(hasSheet ? sayRows(spec, language, 'sheet') : [], hasSheet ? readSheets(slides) : [])).toEqual([]);
    // a table of more than four slides becomes its first four; row 8 goes on in rows of its own where it is taller than a slide
    const kept = name === 'table' ? expected.slice(0, rows.length) : expected;
    const isLong = (fault: string) => name === 'table' && fault.startsWith('row 8 ');
    expect(listDifferences(kept, rows).filter((fault) => !isLong(fault))).toEqual([]);
    expect(slides.length <= 4).toBe(true);
    const rest = expected.length - kept.length;
    expect(slides.at(-1)?.lines.join()).toContain(rest === 0 ? spec.topic : String(rest));
  });

  test.each(specNames.filter((name) => name !== 'nothing'))('%s in Excel, CSV, JSON and on the clipboard', async (name) => {
    const spec = specs[name];
    const table = buildSpecTable(spec, makeReport(), { language, createdOn: '2026-11-23' });
    if (table === null) throw new Error('no table');
    const [sheet] = readXlsx(await buildTableXlsx(table, '2026-11-23'));
    const [head = [], ...cells] = sheet?.rows ?? [];
    const expected = sayRows(spec, language, 'file');
    expect(
      listDifferences(
        expected,
        cells.map((row) => row.map((cell) => String(cell ?? ''))),
      ),
    ).toEqual([]);
    // numbers are numbers, and a column of them holds nothing else
    table.columns.forEach(({ type }, at) => {
      const kinds = new Set(cells.flatMap((row) => (row[at] === null || row[at] === undefined ? [] : typeof row[at])));
      kinds.delete(type === 'number' ? 'number' : 'string');
      expect([...kinds]).toEqual([]);
    });
    const [csvHead, ...records] = readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(encodeTableCsv(table, 'utf8Bom').bytes));
    expect(csvHead?.map(unguardFormula)).toEqual(head);
    expect(records.map((record) => record.map(unguardFormula))).toEqual(cells.map((row) => head.map((_head, at) => String(row[at] ?? ''))));
    const json: { rows: Record<string, unknown>[] } = JSON.parse(serializeTableJson(table));
    expect(json.rows.map((row) => Object.values(row))).toEqual(cells.map((row) => head.map((_head, at) => row[at] ?? null)));
    expect(buildClipboardTable(table).text.split('\r\n')).toHaveLength(cells.length + 2);
  });
});

describe('the comparison sees a difference', () => {
  const change = async (name: SpecName, part: string, edit: (xml: string) => string) => {
    const files = unzipSync(await buildPptx(makeDeck('ja', [name])));
    const before = strFromU8(files[part] ?? new Uint8Array());
    const after = edit(before);
    expect(after).not.toBe(before);
    const spec = makeSpecs('ja')[name];
    return listDifferences(sayRows(spec, 'ja', 'slide'), readRows(readDeck(zipSync({ ...files, [part]: strToU8(after) })), spec));
  };
  const chart = 'ppt/charts/chart1.xml';

  test.each<[string, SpecName, string, (xml: string) => string]>([
    ['a qualifier that is gone from a label', 'ranked', chart, (xml) => xml.replace('&quot;延べ&quot;', '')],
    ['a total of a stack', 'stacked', chart, (xml) => xml.replace('<a:t>27</a:t>', '<a:t>28</a:t>')],
    ['a reason that is gone', 'refused', chart, (xml) => xml.replace('重複があり得るため', '')],
    ['a qualifier that is gone from a small chart', 'pairs', chart, (xml) => xml.replace('&quot;延べ&quot;', '')],
    ['another number', 'pairs', chart, (xml) => xml.replace('<c:v>1500</c:v>', '<c:v>1501</c:v>')],
    [
      'two rows in another order',
      'negative',
      chart,
      (xml) => xml.replaceAll('企画財政部', '@').replaceAll('総務部', '企画財政部').replaceAll('@', '総務部'),
    ],
    ['a cell of a matrix', 'matrix', 'ppt/slides/slide1.xml', (xml) => xml.replace('<a:t>231</a:t>', '<a:t>230</a:t>')],
    ['a key figure', 'figures', 'ppt/slides/slide1.xml', (xml) => xml.replace('24,234', '24234')],
    ['a reason', 'nothing', 'ppt/slides/slide1.xml', (xml) => xml.replace('選ばれた条件', '別の条件')],
  ])('%s', async (_what, name, part, edit) => expect(await change(name, part, edit)).not.toEqual([]));
});
