import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHeaders, roleAnswers, type AnswerColumn, type AnsweredBook } from '../../../src/domain/checkBook';
import { buildReportIndex, lookUp } from '../../../src/domain/reportIndex';
import { roles } from '../../../src/domain/report';
import { buildCheckBook } from '../../../src/exports/checkBook';
import { joinDecisions } from '../../../src/features/data/applyReview';
import { listSources, readAnswers } from '../../../src/features/data/checkAnswers';
import { makeCheckBook, nameNumber } from '../../../src/features/data/checkRows';
import { joinBooks } from '../../../src/features/data/useReading';
import { words } from '../../../src/i18n/ja/words';
import { importDocument } from '../../../src/importer/importFile';
import { parseCuration } from '../../../src/importer/curation/curationSchema';
import { hashBytes } from '../../../src/importer/sources/hashBytes';
import { readCheckBook } from '../../../src/importer/sources/readCheckBook';
import type { ReviewStep } from '../../../src/store/reviewSchema';
import { triesOf } from '../../support/effort';
import { readXlsx } from '../../support/readXlsx';

const city = readFileSync('tests/fixtures/otherCities/shiomi-fy2022.txt');
const sha256 = hashBytes(city);
const place = { department: '総合政策部', pillar: 1, marker: '②', column: 'actual' } as const;
/** Two questions to the publisher: one about the numbers of a sentence, one about a sentence without any. */
const brought = {
  schemaVersion: 1,
  decisions: [
    { decide: 'question', at: { ...place, quote: '避難所運営委員会 4地区 各12回' }, text: '地区ごとの回数ですか。', reason: '書き方から。' },
    { decide: 'question', at: { ...place, quote: '蓄電池の整備' }, text: '更新を含みますか。', reason: '書かれていない。' },
  ],
};

/** The report, with what its answers decided. */
function read(steps: readonly ReviewStep[] = []) {
  const parsed = parseCuration(joinDecisions(brought, { steps, done: steps.length }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { curation } = parsed;
  const { report, issues } = importDocument(city, { file: 'a.txt', sha256, curation });
  if (report === null) throw new Error('no report');
  expect(issues.filter(({ code }) => code.startsWith('curation'))).toEqual([]);
  return { index: buildReportIndex(report), decisions: curation.decisions };
}

const { index, decisions } = read();
const written = makeCheckBook(index, decisions, '2026-11-29');
const printed = readXlsx(await buildCheckBook(written));
const lines = written.groups.flatMap(({ lines: own }) => own);

type Answers = { readonly [Column in AnswerColumn | 'sentence']?: string | number };

/** The workbook as an office returns it: every sheet read by other code, filled in, written anew. */
async function fillIn(answer: (line: number) => Answers | null, change: (rows: (string | number | null)[][]) => void = () => undefined) {
  const sheets = printed.map(({ name, rows }) => {
    const copy = rows.map((row) => [...row]);
    const header = copy[2] ?? [];
    for (const row of copy.slice(3)) {
      const answers = answer(Number(row[0])) ?? {};
      for (const [at, title] of header.entries()) {
        const column = Object.entries(checkHeaders).find(([, word]) => word === title)?.[0];
        const given = Object.entries(answers).find(([field]) => field === column)?.[1];
        if (given !== undefined) row[at] = given;
      }
    }
    change(copy);
    return { name, rows: copy };
  });
  const book = await readCheckBook(await writeXlsx({ sheets }));
  if (book === null) throw new Error('not recognised');
  return book;
}

const numberOf = (wanted: (line: (typeof lines)[number]) => boolean): number => lines.findIndex(wanted) + 1;
const doubted = numberOf(({ key }) => key.role === 'result' && key.question === null);
const asked = numberOf(({ key }) => key.question !== null && key.number !== null);
const quantityOf = (line: number) => {
  const found = index.report.quantities.find((quantity) => nameNumber(index, quantity) === lines[line - 1]?.key.number);
  if (found === undefined) throw new Error(`no number on line ${line}`);
  return found;
};
const answering = (line: number, answers: Answers) => async () => fillIn((at) => (at === line ? answers : null));
const judge = async (make: () => Promise<AnsweredBook>) => readAnswers(index, decisions, await make());

test('every doubtful number and every question stands on exactly one line, under its office', () => {
  const open = index.report.quantities.filter(({ confidence }) => confidence !== 'certain');
  expect(lines.flatMap(({ key }) => key.number ?? []).toSorted()).toEqual(open.map((quantity) => nameNumber(index, quantity)).toSorted());
  const questions = new Set(lines.flatMap(({ key }) => key.question ?? []));
  expect(questions.size).toBe(index.report.questions?.length);
  const sections = new Set(index.report.sections.map(({ name }) => name));
  expect(written.groups.filter(({ office }) => !sections.has(office) && !index.report.departments.some(({ name }) => name === office))).toEqual(
    [],
  );
});

test('the sheets hold what was read: value, unit, qualifiers, name and role in words, the number marked in its sentence', () => {
  const [guide, ...sheets] = printed;
  expect(guide?.name).toBe('記入のしかた');
  expect(sheets.map(({ rows }) => rows.length - 3)).toEqual(written.groups.map((group) => group.lines.length));
  for (const [at, { rows }] of sheets.entries()) {
    const header = rows[2] ?? [];
    const of = (row: readonly (string | number | null)[], title: string) => row[header.indexOf(title)] ?? null;
    expect(rows.slice(3).map((row) => [of(row, '数値'), of(row, '単位') ?? '', of(row, '名称'), of(row, '役割')])).toEqual(
      written.groups[at]?.lines.map(({ value, unit, label, role }) => [value, unit, label === '' ? null : label, role === '' ? null : role]),
    );
    for (const row of rows.slice(3)) expect(String(of(row, checkHeaders.sentence)).includes('【')).toBe(of(row, '数値') !== null);
    // ids count printed order: they are no address
    expect(JSON.stringify(rows)).not.toMatch(/d\d\d-p\d/u);
  }
});

test('roles are called as on the screen', () => {
  expect(roleAnswers).toEqual(words.roles);
});

test('a workbook without answers changes nothing and says how many lines are open', async () => {
  const answers = await judge(async () => fillIn(() => null));
  expect(answers).toMatchObject({ changes: [], faults: [], comments: [], answered: [], step: [], open: lines.length, settled: 0 });
});

test.each<[string, number, Answers, object]>([
  ['as it is', doubted, { answer: '正しい' }, {}],
  ['a role', doubted, { answer: '直す', newRole: '以前の値' }, { role: 'prior' }],
  ['a role without the choice beside it', doubted, { newRole: '範囲・内訳の説明' }, { role: 'context' }],
  ['a value', doubted, { answer: '直す', newValue: 1234 }, { value: 1234 }],
  ['a value in wide digits', doubted, { answer: '直す', newValue: '１，２３４' }, { value: 1234 }],
  ['a value below zero', doubted, { answer: '直す', newValue: '▲3.5' }, { value: -3.5 }],
  ['a unit', doubted, { answer: '直す', newUnit: '世帯' }, { unit: '世帯' }],
  ['no unit', doubted, { answer: '直す', newUnit: 'なし' }, { unit: null }],
  ['a name', doubted, { answer: '直す', newLabel: '別の名称' }, { label: '別の名称' }],
  ['several fields', doubted, { answer: '直す', newLabel: '=1+1', newValue: 0, comment: '台帳で確認' }, { label: '=1+1', value: 0 }],
])('%s is decided with its reason, and undone as one', async (_what, line, answers, expected) => {
  const found = await judge(answering(line, answers));
  expect(found.faults).toEqual([]);
  expect(found.changes).toHaveLength(1);
  expect(found.open).toBe(lines.length - 1);
  const before = quantityOf(line);
  const decided = read([found.step]);
  expect(decided.index.quantities.get(before.id)).toMatchObject({ ...expected, decidedBy: 'person', confidence: 'certain' });
  const reasons = found.step.map(({ decision }) => (decision !== null && 'reason' in decision ? String(decision.reason) : ''));
  const sheet = found.changes[0]?.sheet ?? '';
  for (const reason of reasons) expect(reason).toContain(`確認：${sheet}（`);
  expect(reasons.join('')).toContain(String(answers.comment ?? ''));
  const undone = joinDecisions(brought, { steps: [found.step], done: 0 });
  expect(undone).toEqual(brought);
  // the same workbook again changes nothing any more
  const again = readAnswers(decided.index, decided.decisions, await fillIn((at) => (at === line ? answers : null)));
  expect(again).toMatchObject({ changes: [], faults: [], settled: 1 });
});

test.each<[string, Answers, string, AnswerColumn | 'sentence' | null]>([
  ['another word than offered', { answer: 'はい' }, 'answerUnknown', 'answer'],
  ['right, and something changed', { answer: '正しい', newValue: 3 }, 'rightButChanged', 'newValue'],
  ['to be changed, without what', { answer: '直す', comment: '違います' }, 'changeMissing', 'answer'],
  ['a role that there is not', { answer: '直す', newRole: '実績' }, 'roleUnknown', 'newRole'],
  ['a number in words', { answer: '直す', newValue: '十二' }, 'notANumber', 'newValue'],
  ['a number with its unit', { answer: '直す', newValue: '12人' }, 'notANumber', 'newValue'],
  ['a name that is a text', { answer: '直す', newLabel: '名'.repeat(101) }, 'tooLong', 'newLabel'],
  ['a sentence that was rewritten', { answer: '正しい', sentence: '会議【3】回' }, 'sentenceChanged', 'sentence'],
])('%s is told with its cell, and nothing of the line is applied', async (_what, answers, reason, column) => {
  const found = await judge(answering(doubted, answers));
  expect(found.step).toEqual([]);
  expect(found.faults).toMatchObject([{ reason, column: column === null ? null : checkHeaders[column] }]);
  expect(found.faults[0]?.row).toBeGreaterThan(3);
  expect(found.faults[0]?.found).toBe(String(column === null ? '' : answers[column]));
});

test('a question about a sentence alone is answered by a comment', async () => {
  const alone = numberOf(({ key }) => key.question !== null && key.number === null);
  const found = await judge(answering(alone, { comment: '更新を含みません' }));
  expect(found).toMatchObject({ changes: [], faults: [], answered: [{ text: '更新を含みますか。', answer: '更新を含みません' }] });
  expect(read([found.step]).index.report.questions).toHaveLength(1);
  expect(await judge(answering(alone, { newValue: 3 }))).toMatchObject({ step: [], faults: [{ reason: 'noNumber' }] });
});

describe('a returned workbook', () => {
  test('with a comment alone shows it and decides nothing', async () => {
    const found = await judge(answering(doubted, { comment: '担当が不在' }));
    expect(found).toMatchObject({ step: [], faults: [], comments: [{ comment: '担当が不在' }] });
  });

  test('of another document names that one', async () => {
    const book = await fillIn(() => null);
    expect(listSources(book)).toEqual([{ sha256: sha256, fiscalYear: 2022, municipality: '汐見市' }]);
  });

  test('with lines sorted and sheets taken apart is read as before', async () => {
    const answers = { answer: '直す', newLabel: '並べ替えた' };
    const sorted = await fillIn(
      (at) => (at === doubted ? answers : null),
      (rows) => rows.push(...rows.splice(3).toReversed()),
    );
    expect(readAnswers(index, decisions, sorted).changes).toMatchObject([{ quantity: { id: quantityOf(doubted).id } }]);
  });

  test('and another one are read together, each sheet named with its file', async () => {
    const one = await fillIn((at) => (at === doubted ? { answer: '正しい' } : null));
    const other = await fillIn((at) => (at === asked ? { answer: '直す', newValue: 'x' } : null));
    const joined = joinBooks([
      { file: 'a.xlsx', book: one },
      { file: 'b.xlsx', book: other },
    ]);
    const { changes, faults, open } = readAnswers(index, decisions, joined);
    expect(changes).toMatchObject([{ sheet: expect.stringMatching(/^a\.xlsx・/u) }]);
    expect(faults).toMatchObject([{ reason: 'notANumber', sheet: expect.stringMatching(/^b\.xlsx・/u) }]);
    expect(open).toBe(lines.length - 2);
    expect(joinBooks([{ file: 'a.xlsx', book: one }])).toEqual(one);
  });

  test('with a line that lost its hidden cell tells which sentence', async () => {
    const book = await fillIn(
      (at) => (at === doubted ? { answer: '正しい' } : null),
      (rows) => {
        for (const row of rows.slice(3)) if (row[0] === doubted) row[row.length - 1] = null;
      },
    );
    expect(readAnswers(index, decisions, book)).toMatchObject({ step: [], faults: [{ reason: 'keyGone', found: lines[doubted - 1]?.sentence }] });
  });

  test('with a column taken out says which', async () => {
    const book = await fillIn(
      () => null,
      (rows) => {
        const at = rows[2]?.indexOf('正しい数値') ?? -1;
        if (at >= 0) for (const row of rows.slice(2)) row.splice(at, 1);
      },
    );
    expect(new Set(readAnswers(index, decisions, book).faults.map(({ reason, found }) => `${reason} ${found}`))).toEqual(
      new Set(['columnGone 正しい数値']),
    );
  });

  test('that answers one number twice, differently, decides neither', async () => {
    const book = await fillIn((at) => (at === doubted ? { answer: '正しい' } : null));
    const [row] = book.rows.filter(({ cells }) => cells.answer === '正しい');
    if (row === undefined) throw new Error('no answer');
    const twice = { ...book, rows: [...book.rows, { ...row, row: 99, cells: { ...row.cells, answer: '直す', newValue: '5' } }] };
    expect(readAnswers(index, decisions, twice)).toMatchObject({ step: [], faults: [{ reason: 'twice' }, { reason: 'twice' }] });
    expect(readAnswers(index, decisions, { ...book, rows: [...book.rows, row] }).changes).toHaveLength(1);
  });

  test('about a number that somebody decided meanwhile leaves that decision alone', async () => {
    const first = await judge(answering(doubted, { answer: '直す', newLabel: '先に決めた' }));
    const since = read([first.step]);
    const late = readAnswers(since.index, since.decisions, await fillIn((at) => (at === doubted ? { answer: '正しい' } : null)));
    expect(late).toMatchObject({ step: [], faults: [{ reason: 'readingChanged' }] });
  });
});

test('a question is answered by its comment, once every number of it is answered, and is asked no more', async () => {
  const { key } = lines[asked - 1] ?? {};
  const same = lines.flatMap((line, at) => (line.key.question === key?.question ? [at + 1] : []));
  const found = await judge(async () => fillIn((at) => (same.includes(at) ? { answer: '正しい', comment: '累計です' } : null)));
  expect(found.answered).toMatchObject([{ answer: '累計です' }]);
  const decided = read([found.step]);
  expect(decided.index.report.questions).toHaveLength((index.report.questions?.length ?? 0) - 1);
  expect(lookUp(decided.index.quantities, quantityOf(asked).id)).toMatchObject({ decidedBy: 'person', confidence: 'certain' });
  expect(decided.decisions.filter((one) => one.decide === 'question' && one.answer === '累計です')).toHaveLength(1);
});

test('whatever stands in the cells, every line is decided, told, shown or left open, and what is applied is what was asked', async () => {
  const cell = fc.oneof(
    fc.constantFrom('', '正しい', '直す', ...Object.values(roleAnswers), '0', '１２', '99.5%', '▲1', 'なし', '人', '=A1', '__proto__'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const answers = fc.record({ answer: cell, newRole: cell, newValue: cell, newUnit: cell, newLabel: cell, comment: cell });
  await fc.assert(
    fc.asyncProperty(fc.array(answers, { minLength: 6, maxLength: 6 }), async (filled) => {
      const book = await fillIn((at) => filled[at % filled.length] ?? null);
      const found = readAnswers(index, decisions, book);
      const told = found.faults.length + found.changes.length + found.comments.length + found.open + found.settled;
      expect(told + lines.filter(({ key }) => key.number === null).length).toBeGreaterThanOrEqual(lines.length);
      const decided = read(found.step.length === 0 ? [] : [found.step]);
      for (const { quantity, edit } of found.changes) {
        const now = lookUp(decided.index.quantities, quantity.id);
        expect([now.role, now.label, now.value]).toEqual([edit.role, edit.label, edit.value ?? quantity.value]);
        expect(roles).toContain(now.role);
      }
    }),
    triesOf(60, 4, 20261129),
  );
});
