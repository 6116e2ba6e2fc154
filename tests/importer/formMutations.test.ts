import * as fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../src/cli/files/buildReportFiles';
import type { Report } from '../../src/domain/report';
import { formatIssue } from '../../src/words/formatIssue';
import { triesOf } from '../support/effort';
import { scanDigits } from '../support/scanDigits';

/** Rows of cells as a city's file holds them; no number stands in two cells, so that one which is lost is missed. */
type Cells = readonly (readonly string[])[];

const statements: Cells = [
  ['令和5年度 若草市 実績報告'],
  ['部', '重点目標', '取組内容', '担当課', '目標値', '実績・成果'],
  ['総務部', '訓練', '①防災訓練', '総務課', '41回', '訓練の実施 31回'],
  ['', '', '②研修', '人事課', '62回', '研修 52回 講師 73人'],
  ['税務部', '収納', '①収納', '納税課', '99.4%', '収納率 98.5%（前年度 97.1%）'],
  ['', '', '②広報', '税務課', '', '広報 64回、チラシ 1,207枚'],
];

const indicators: Cells = [
  ['令和5年度 若草市 実績報告'],
  ['部', '施策', '成果指標', '単位', '現状値(R4)', '目標値', '実績値(R5)'],
  ['総務部', '防災', '訓練参加者', '人', '104', '207', '126'],
  ['税務部', '収納', '収納率', '%', '99.1', '99.3', '99.5'],
];

const sideBySide: Cells = [
  ['部局', '担当課', '事務事業名', '政策・施策', ...['活動指標', '成果指標'].flatMap((name) => columnsOf(`${name}１`))],
  ['企画部', '市民課', '窓口', 'まちづくり', '来庁者', '人', '122', '134', '待ち時間', '分', '15', '17'],
  ['企画部', '総務課', '文書', 'まちづくり', '開示請求', '件', '48', '39', '電子化率', '％', '84.5', '83.2'],
  ['税務部', '納税課', '収納', '財政', '相談', '件', '205', '216', '収納率', '％', '99.1', '98.7'],
];

function columnsOf(name: string): string[] {
  return [`${name}　名称`, `${name}　単位`, `${name}　令和５年度目標`, `${name}　令和５年度実績`];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const quoteCsv = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const quoteHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** How each form prints the rows, one line of the file for each of them as far as the form can. */
const forms: Readonly<Record<string, (cells: Cells) => Uint8Array | Promise<Uint8Array>>> = {
  csv: (cells) => encode(cells.map((row) => row.map(quoteCsv).join(',')).join('\r\n')),
  html: (cells) =>
    encode(`<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${quoteHtml(cell)}</td>`).join('')}</tr>`).join('\n')}</table>`),
  markdown: (cells) => encode(cells.map((row) => `| ${row.map((cell) => cell.replaceAll('\n', '<br>')).join(' | ')} |`).join('\n')),
  xlsx: async (cells) => await writeXlsx({ sheets: [{ name: '様式1', rows: cells.map((row) => row.map(asValue)) }] }),
};

/** A workbook keeps numbers as numbers. */
const asValue = (cell: string): string | number => (/^[1-9][0-9]{0,8}(?:\.[0-9])?$/u.test(cell) ? Number(cell) : cell);

interface Damage {
  readonly row: number;
  readonly column: number;
  readonly at: number;
  readonly how: number;
  readonly isHeader: boolean;
}

const words = [
  '実績',
  '成果',
  '取組内容',
  '単位',
  '目標',
  'やったこと',
  '令和4年度',
  '88',
  '99件',
  '・',
  '①',
  '#',
  '部',
  '<b>',
  '&amp;',
  '|',
  '"',
  '\n',
];

/** The kinds of damage to one cell of a row. */
const kinds: readonly ((row: readonly string[], column: number, at: number) => readonly string[])[] = [
  (row, column, at) => change(row, column, (cell) => cell.slice(0, cutAt(cell, at)) + cell.slice(cutAt(cell, at) + 1)),
  (row, column, at) => change(row, column, (cell) => cell.slice(0, cutAt(cell, at))),
  (row, column, at) => change(row, column, (cell) => cell.slice(cutAt(cell, at))),
  (row, column, at) => change(row, column, (cell) => cell.slice(0, cutAt(cell, at)) + pickWord(at) + cell.slice(cutAt(cell, at))),
  (row, column, at) => change(row, column, () => pickWord(at)),
  (row, column) => change(row, column, () => ''),
  (row, column) => row.filter((_, place) => place !== column),
  (row, column) => [...row.slice(0, column), '', ...row.slice(column)],
  (row, column) => row.slice(0, column),
  (row) => row.toReversed(),
  (row, column) => [...row.slice(0, column), `${row[column] ?? ''}${row[column + 1] ?? ''}`, ...row.slice(column + 2)],
  (row, column) => [...row.slice(0, column), row[column + 1] ?? '', row[column] ?? '', ...row.slice(column + 2)],
];
/** Besides: a row is printed twice, and a row is lost. */
const repeats = kinds.length;
const loses = kinds.length + 1;

const cutAt = (cell: string, at: number): number => Math.floor(at * cell.length);
const pickWord = (at: number): string => words[Math.floor(at * words.length)] ?? '';
const change = (row: readonly string[], column: number, to: (cell: string) => string): readonly string[] =>
  row.map((cell, place) => (place === column ? to(cell) : cell));

function damageCells(cells: Cells, damages: readonly Damage[]): Cells {
  let damaged = cells;
  for (const { row, column, at, how, isHeader } of damages) {
    const header = damaged.findIndex((entry) => entry.length > 4);
    const place = isHeader && header >= 0 ? header : Math.floor(row * damaged.length);
    const printed = damaged[place] ?? [];
    const changed = kinds[how]?.(printed, Math.floor(column * printed.length), at) ?? printed;
    const rows = how === repeats ? [printed, printed] : how === loses ? [] : [changed];
    damaged = [...damaged.slice(0, place), ...rows, ...damaged.slice(place + 1)];
  }
  return damaged;
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const arbitraryDamage = fc.record({ row: share, column: share, at: share, how: fc.nat(loses), isHeader: fc.boolean() });

const runsOf = (text: string): string[] => scanDigits(text).map(({ start, end }) => text.slice(start, end).normalize('NFKC'));

/** Every text of a report in which a number of the file may stand. */
function listTexts({ title, departments, sections, pillars, goals, initiatives, statements: printed, quantities }: Report): string[] {
  return [
    title,
    ...[...departments, ...sections].map(({ name }) => name),
    ...pillars.map(({ number, name }) => `${number} ${name ?? ''}`),
    ...[...goals, ...initiatives].map(({ text }) => text),
    ...initiatives.map(({ marker }) => marker ?? ''),
    ...printed.map(({ text }) => text),
    ...quantities.map(({ label }) => label),
  ];
}

/** Statements with a numeral that no quantity, or more than one, covers. */
function findUncovered({ statements: printed, quantities }: Report): string[] {
  return printed.flatMap(({ id, text }) => {
    const spans = quantities.filter(({ statementId }) => statementId === id).map(({ span }) => span);
    const isHeld = scanDigits(text).every((run) => spans.filter(({ start, end }) => start <= run.start && run.end <= end).length === 1);
    return isHeld ? [] : [`in no quantity: ${text}`];
  });
}

/** What is wrong with the way rows in a form are read: a refusal without a reason, a numeral that is lost. */
async function findFaults(cells: Cells, print: (typeof forms)[string]): Promise<string[]> {
  const { report, issues } = await ingestFile(await print(cells), { file: 'a' });
  if (report === null) {
    const reasons = issues.filter(({ severity, line }) => severity === 'error' && line > 0).map((issue) => formatIssue(issue, 'ja'));
    return reasons.length > 0 ? [] : ['refused without a reason'];
  }
  const held = new Set(listTexts(report).flatMap(runsOf));
  // a line break in a cell of CSV moves the lines behind it
  const breaks = cells.map((_, at) => cells.slice(0, at).flat().join('').split('\n').length - 1);
  const told = new Set(issues.map(({ line }) => line));
  const lost = cells.flatMap((row, at) => {
    const lines = [at + 1, at + 1 + (breaks[at] ?? 0)];
    if (lines.some((line) => told.has(line))) return [];
    // the years of a header are read, and no numerals that a report has to hold
    const printed = row.map((cell) => cell.replace(/(?:令和|平成|R)\s?[0-9０-９]{1,2}(?:年度)?/gu, ' '));
    const isHeader = row.filter((cell) => /実績|目標|単位|指標/u.test(cell)).length > 1;
    return isHeader
      ? []
      : printed
          .flatMap(runsOf)
          .filter((run) => !held.has(run))
          .map((run) => `lost: ${run} of row ${at + 1}`);
  });
  return [...findUncovered(report), ...lost];
}

describe.each(Object.entries({ statements, indicators, sideBySide }))('a table of %s', (_, cells) => {
  describe.each(Object.entries(forms))('as %s', (__, print) => {
    test('is read whole as it is', async () => {
      const { report } = await ingestFile(await print(cells), { file: 'a' });
      expect(report?.departments).toHaveLength(2);
      expect(await findFaults(cells, print)).toEqual([]);
    });

    test('loses no numeral in silence where it is damaged', { timeout: 600_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryDamage, { minLength: 1, maxLength: 3 }), async (damages) => {
          const damaged = damageCells(cells, damages);
          const faults = await findFaults(damaged, print);
          expect(faults.map((fault) => `${fault}\n${damaged.map((row) => row.join(' ¦ ')).join('\n')}`)).toEqual([]);
        }),
        triesOf(850, 25, 20_261_129),
      );
    });
  });
});
