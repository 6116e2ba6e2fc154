import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { answerColumns, checkHeaders, roleAnswers } from '../../src/domain/checkBook';
import { buildCheckBook, type CheckBook, type CheckLine } from '../../src/exports/checkBook';
import { readCheckBook } from '../../src/importer/sources/readCheckBook';
import { triesOf } from '../support/effort';
import { findAll } from '../support/readXml';
import { readXlsx } from '../support/readXlsx';

const makeLine = (change: Partial<CheckLine> = {}): CheckLine => ({
  key: { number: '["quantity"]', question: null, role: 'result', value: 3, unit: '回', label: '会議' },
  place: '総務部 柱1①',
  sentence: '会議【3】回',
  value: 3,
  unit: '回',
  qualifiers: '',
  label: '会議',
  role: '実績値',
  question: '',
  ...change,
});
const makeBook = (offices: readonly string[], lines: readonly CheckLine[] = [makeLine()]): CheckBook => ({
  source: { sha256: 'a'.repeat(64), fiscalYear: 2023, municipality: '若草市' },
  title: '若草市',
  createdOn: '2026-11-29',
  groups: offices.map((office) => ({ office, title: office, lines })),
});

test('a sheet prints on A4 landscape, its header on every page, and offers what may be answered; nothing is protected', async () => {
  const bytes = await buildCheckBook(makeBook(['総務課']));
  const [, sheet] = readXlsx(bytes);
  if (sheet === undefined) throw new Error('no sheet');
  expect(findAll(sheet.xml, 'pageSetup')[0]?.attributes).toMatchObject({ paperSize: '9', orientation: 'landscape', fitToHeight: '0' });
  expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).toContain('$3:$3');
  expect(findAll(sheet.xml, 'pane')[0]?.attributes).toMatchObject({ ySplit: '3' });
  expect(findAll(sheet.xml, 'sheetProtection')).toEqual([]);
  const offered = findAll(sheet.xml, 'formula1').map(({ text }) => text.replaceAll('"', ''));
  expect(offered).toEqual(['正しい,直す', Object.values(roleAnswers).join(',')]);
  expect(findAll(sheet.xml, 'col').at(-1)?.attributes).toMatchObject({ hidden: expect.stringMatching(/^(?:1|true)$/u) });
  const header = sheet.rows[2] ?? [];
  expect(header.slice(-answerColumns.length - 1, -1)).toEqual(answerColumns.map((column) => checkHeaders[column]));
});

test('columns that no line needs are left out', async () => {
  const headers = async (line: CheckLine) => readXlsx(await buildCheckBook(makeBook(['課'], [line])))[1]?.rows[2] ?? [];
  expect(await headers(makeLine())).not.toContain('質問');
  expect(await headers(makeLine({ question: '累計ですか。', qualifiers: '延べ' }))).toEqual(expect.arrayContaining(['質問', '修飾']));
});

test('whatever offices are called, every sheet has a name of its own that Excel takes, and is found again', async () => {
  const name = fc.oneof(
    fc.constantFrom(
      '',
      '総務課',
      '記入のしかた',
      'History',
      "'課'",
      '課/係:[1]?*',
      '𠮷'.repeat(20),
      'とても長い名前の課'.repeat(5),
      'A課',
      'a課',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), async (offices) => {
      const bytes = await buildCheckBook(makeBook(offices));
      const names = readXlsx(bytes).map((sheet) => sheet.name);
      expect(names).toHaveLength(offices.length + 1);
      expect(new Set(names.map((text) => text.toLowerCase())).size).toBe(names.length);
      for (const text of names) expect(text).toMatch(/^(?!'|history$)[^\\/:*?[\]]{1,31}(?<!')$/iu);
      const back = await readCheckBook(bytes);
      expect(back?.rows.map(({ sheet }) => sheet)).toEqual(names.slice(1));
      expect(back?.faults).toEqual([]);
    }),
    triesOf(200, 10, 1129),
  );
});

test('texts come back as they were, whatever stands in them', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, text, text, async (sentence, label, number) => {
      const line = makeLine({ sentence, label, key: { number, question: null, role: null, value: null, unit: null, label } });
      const back = await readCheckBook(await buildCheckBook(makeBook(['課'], [line])));
      const squeeze = (printed: string) => printed.normalize('NFKC').replace(/\s/gu, '');
      expect(back?.rows[0]?.key).toEqual(line.key);
      expect(squeeze(back?.rows[0]?.cells.sentence ?? '')).toBe(squeeze(sentence));
    }),
    triesOf(200, 15, 2026),
  );
});

test('a document that is no workbook of answers is none', async () => {
  const { writeXlsx } = await import('hucre/xlsx');
  expect(await readCheckBook(new TextEncoder().encode('部\t取組\t実績'))).toBeNull();
  expect(await readCheckBook(await writeXlsx({ sheets: [{ name: '様式', rows: [['部', '取組', '実績']] }] }))).toBeNull();
  expect(await readCheckBook(await writeXlsx({ sheets: [{ name: '様式', rows: [['seika-board-check/1 {}', '文']] }] }))).toMatchObject({
    rows: [],
    faults: [{ reason: 'columnGone' }],
  });
});
