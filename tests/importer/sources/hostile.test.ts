import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../../src/cli/files/buildReportFiles';
import type { IssueCode } from '../../../src/domain/issue';
import { formatIssue } from '../../../src/words/formatIssue';
import { triesOf } from '../../support/effort';
import {
  cellXml,
  good,
  goodXml,
  header,
  hostileFiles,
  page,
  partsOf,
  rowXml,
  sheetOf,
  tableRow,
  title,
  write,
  zip,
} from '../../support/hostileFiles';

/** A ceiling against hangs; it is met by far alone, and holds while other programs run. */
const maxSeconds = 20;

async function read(bytes: Uint8Array) {
  const before = process.cpuUsage();
  const result = await ingestFile(bytes, { file: 'a.xlsx' });
  const { user } = process.cpuUsage(before);
  expect(user / 1e6, 'seconds of processor time').toBeLessThan(maxSeconds);
  return result;
}

describe('refused with one sentence that says what to do', { timeout: 120_000 }, () => {
  test.each(hostileFiles)('%s', async (_, make, code) => {
    const { report, issues } = await read(await make());
    expect(report).toBeNull();
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map((issue) => issue.code)).toEqual([code]);
    for (const issue of errors) expect(formatIssue(issue, 'ja')).not.toMatch(/[{}]|undefined/u);
  });
});

describe('read without what is not data', { timeout: 120_000 }, () => {
  const expected = [
    ['訓練', '訓練 3回', '参加者 30人'],
    [3, 30],
  ];
  const cases: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, readonly IssueCode[]])[] = [
    ['a workbook as it should be', () => zip(partsOf(goodXml)), []],
    [
      'macros and links to other files',
      () => zip(partsOf(goodXml, { 'xl/vbaProject.bin': strToU8('Shell'), 'xl/externalLinks/externalLink1.xml': strToU8('<a/>') })),
      ['partsIgnored'],
    ],
    ['a workbook in the workbook', () => zip(partsOf(goodXml, { 'xl/embeddings/a.xlsx': zip(partsOf(goodXml)) })), ['partsIgnored']],
    [
      'a hidden sheet of the same table',
      () => write(sheetOf([title, header, good]), { name: '旧', rows: [title, header, good], hidden: true }),
      ['sheetHidden'],
    ],
    [
      'a sheet of something else',
      () =>
        write(sheetOf([title, header, good]), {
          name: '一覧',
          rows: [
            ['a', 9],
            ['b', 8],
          ],
        }),
      ['sheetSkipped'],
    ],
    [
      'a formula that failed, and one without its value',
      () =>
        zip(
          partsOf(
            `${[title, header].map(rowXml).join('')}<row>${good.map((cell) => cellXml(cell)).join('')}<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>A1</f></c></row>`,
          ),
        ),
      ['cellFaulty'],
    ],
    ['scripts around the table', () => page(`<script>9</script><table>${tableRow(header)}${tableRow(good)}</table><style>8</style>`), []],
    [
      'handlers and links in the table',
      () =>
        page(
          `<table onload="fetch('9')">${tableRow(header)}${tableRow(good).replace('<td>', '<td onclick="a(\'>\')"><img src="https://example.com/9.png">')}</table>`,
        ),
      [],
    ],
  ];

  test.each(cases)('%s', async (_, make, codes) => {
    const { report, issues } = await read(await make());
    expect([
      [...(report?.initiatives ?? []), ...(report?.statements ?? [])].map(({ text }) => text),
      report?.quantities.map(({ value }) => value),
    ]).toEqual(expected);
    const told = new Set<IssueCode>(['partsIgnored', 'sheetHidden', 'sheetSkipped', 'hiddenCells', 'cellFaulty']);
    expect(issues.map(({ code }) => code).filter((code) => told.has(code))).toEqual(codes);
  });

  test('hidden rows and columns are read and told of', async () => {
    const rowDefs = new Map([[2, { hidden: true }]]);
    const { report, issues } = await read(
      await write(sheetOf([title, header, good], { rowDefs, columns: [{}, {}, {}, { hidden: true }] })),
    );
    expect(report?.quantities.map(({ value }) => value)).toEqual([3, 30]);
    expect(issues.find(({ code }) => code === 'hiddenCells')?.params).toMatchObject({ sheet: '様式1', rows: '3', columns: 'D' });
  });

  test('names that mean something to JavaScript are names', async () => {
    const row = ['constructor部', '__proto__', '①toString', 'hasOwnProperty課', '・__proto__ 3回', '・valueOf 30人'];
    const { report } = await read(await write({ name: '__proto__', rows: [title, header, row] }));
    expect(report?.departments.map(({ name }) => name)).toEqual(['constructor部']);
    expect(report?.sections.map(({ name }) => name)).toEqual(['hasOwnProperty課']);
    expect(report?.statements.map(({ cell }) => cell)).toEqual(['__proto__!E3', '__proto__!F3']);
    expect({}).not.toHaveProperty('isAdmin');
  });

  test('what looks like markup or a formula is text', async () => {
    const row = ['総務部', '=1+1', '①<script>alert(9)</script>', '総務課', '・訓練 3回', '・=HYPERLINK("https://example.com") 30人'];
    const { report } = await read(await write(sheetOf([title, header, row])));
    expect(report?.goals.map(({ text }) => text)).toEqual(['=1+1']);
    expect(report?.initiatives.map(({ text }) => text)).toEqual(['<script>alert(9)</script>']);
  });
});

describe('whatever is damaged, there is a report or a reason', { timeout: 600_000 }, () => {
  const workbook = zip(partsOf(goodXml));
  const plain = zipSync(partsOf(goodXml), { level: 0 });
  const html = page(`<table>${tableRow(header)}${tableRow(good)}</table>`);
  const damage = fc.array(fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) }), {
    minLength: 1,
    maxLength: 4,
  });

  test.each([
    ['a workbook', workbook],
    ['a workbook that is not packed', plain],
    ['a page', html],
  ])('%s', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const damaged = bytes.slice();
        for (const { at, byte } of places) damaged[Math.floor(at * damaged.length)] = byte;
        const { report, issues } = await ingestFile(damaged, { file: 'a' });
        const reasons = issues.filter(({ severity }) => severity === 'error').map((issue) => formatIssue(issue, 'en'));
        expect(report !== null || reasons.length > 0).toBe(true);
        expect(report?.departments.every(({ name }) => name !== '') ?? true).toBe(true);
      }),
      triesOf(2_000, 60, 20_231_129),
    );
  });
});
