import { describe, expect, test } from 'vitest';
import type { Quantity, Statement, Verdict } from '../../src/domain/report';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { hashText } from '../../src/domain/hashText';
import { readTranslation } from '../../src/store/loadReport';
import { findNumerals, placeSentence, placeSentences, quoteWords } from '../../src/words/placeSentences';
import { makeReport, type QuantitySpec } from '../support/makeReport';

/** A sentence with its numbers, as the index holds them. */
function makeSentence(
  text: string,
  quantities: readonly QuantitySpec[],
  verdicts: readonly string[] = [],
): [Statement, readonly Quantity[]] {
  let from = 0;
  const placed = verdicts.map((words): Verdict => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const verdict = { kind: 'increased', basis: null, quantityIds: [], ruleId: 'test', decidedBy: 'rule', confidence: 'likely' } as const;
    return { start, end: from, ...verdict };
  });
  const report = makeReport({ initiatives: [{ department: '総務部', statements: [{ text, quantities, verdicts: placed }] }] });
  const [statement] = report.statements;
  if (statement === undefined) throw new Error('The report has no sentence');
  return [statement, report.quantities];
}

/** Where the numbers of a sentence are marked in its translation, in the order of the original. */
function mark(text: string, quantities: readonly QuantitySpec[], translated: string): readonly string[] | null {
  const [statement, numbers] = makeSentence(text, quantities);
  const sentence = placeSentence(statement, numbers, translated, 'en');
  if (sentence === null) return null;
  return numbers.map(({ id }) => {
    const { start, end } = sentence.numbers.get(id) ?? { start: 0, end: 0 };
    return `${sentence.text.slice(0, start)}[${sentence.text.slice(start, end)}]${sentence.text.slice(end)}`;
  });
}

const date = (value: number, start: number, end: number): QuantitySpec => ({ value, role: 'date', unit: null, span: { start, end } });
const numeral = (value: number, start: number, end: number): QuantitySpec => ({ value, span: { start, end } });

describe('a number is found by its value', () => {
  test.each([
    ['数字', '講座 4回', [numeral(4, 3, 4)], 'Courses: 4 times', ['Courses: [4] times']],
    ['桁区切り', '入館者 24234人', [numeral(24_234, 4, 9)], 'Visitors: 24,234 people', ['Visitors: [24,234] people']],
    ['漢数字を含む数', '5千人以上', [numeral(5000, 0, 2)], '5,000 people or more', ['[5,000] people or more']],
    ['小数の末尾の0', '率 80.0%', [numeral(80, 2, 6)], 'Rate: 80.0%', ['Rate: [80.0]%']],
    [
      '順番が違う',
      '3課が2回',
      [numeral(3, 0, 1), numeral(2, 3, 4)],
      '2 times by 3 sections',
      ['2 times by [3] sections', '[2] times by 3 sections'],
    ],
    [
      '同じ数は順番どおり',
      '図書館11回 公園11回',
      [numeral(11, 3, 5), numeral(11, 9, 11)],
      'Library 11 times, parks 11 times',
      ['Library [11] times, parks 11 times', 'Library 11 times, parks [11] times'],
    ],
    ['数値でない同じ数も数える', '第2回は2人', [numeral(2, 4, 5)], 'The 2nd one: 2 people', ['The 2nd one: [2] people']],
    ['名前の中の数字は数でない', 'コロナ対策19回', [numeral(19, 5, 7)], 'COVID-19 measures 19 times', ['COVID-19 measures [19] times']],
    ['年度', '令和4年度 3回', [date(2022, 0, 5), numeral(3, 6, 7)], 'FY2022: 3 times', ['[FY2022]: 3 times', 'FY2022: [3] times']],
    ['年月', '令和5年4月に開設', [date(202304, 0, 6)], 'Opened in April 2023', ['Opened in [April 2023]']],
    ['年月日', '令和4年7月1日開設', [date(20220701, 0, 8)], 'Opened on July 1, 2022', ['Opened on [July 1, 2022]']],
    [
      '日付の中の数は数えない',
      '令和4年7月1日 1件',
      [date(20220701, 0, 8), numeral(1, 9, 10)],
      'July 1, 2022: 1 case',
      ['[July 1, 2022]: 1 case', 'July 1, 2022: [1] case'],
    ],
  ] as const)('%s', (_case, text, quantities, translated, marked) => {
    expect(mark(text, quantities, translated)).toEqual(marked);
  });
});

describe('what no rule finds is marked by the translator', () => {
  test.each([
    ['語で書かれた数', '待機児童ゼロ', [numeral(0, 4, 6)], 'Waiting lists at {1:zero}', ['Waiting lists at [zero]']],
    [
      '入れ替わった同じ数',
      '甲3回 乙3回',
      [numeral(3, 1, 2), numeral(3, 5, 6)],
      'B {2:3} times, A {1:3} times',
      ['B 3 times, A [3] times', 'B [3] times, A 3 times'],
    ],
    ['別の書き方の日付', '令和4年7月1日開設', [date(20220701, 0, 8)], 'Opened on {1:1 July 2022}', ['Opened on [1 July 2022]']],
  ] as const)('%s', (_case, text, quantities, translated, marked) => {
    expect(mark(text, quantities, translated)).toEqual(marked);
  });
});

test.each([
  ['数がない', '講座 4回', [numeral(4, 3, 4)], 'Courses were held'],
  ['違う数', '講座 4回', [numeral(4, 3, 4)], 'Courses: 5 times'],
  ['同じ数がもう一つある', '講座 4回', [numeral(4, 3, 4)], '4 courses, 4 times'],
  ['印の数が違う', '講座 4回', [numeral(4, 3, 4)], 'Courses: {1:5} times'],
  ['日付がない', '令和5年4月に開設', [date(202304, 0, 6)], 'Opened in April'],
] as const)(
  'a sentence in which a number has no place beyond doubt is not shown in translation: %s',
  (_case, text, quantities, translated) => {
    expect(mark(text, quantities, translated)).toBeNull();
  },
);

test('the words of a verdict stand where they are marked, the second ones at the second mark', () => {
  const [statement, numbers] = makeSentence('参加者が増加し、講座も増加した。目標を達成', [], ['増加', '増加', '目標を達成']);
  const sentence = placeSentence(statement, numbers, 'Participants {増加:rose} and courses {増加:increased}.', 'en');
  const words = (statement.verdicts ?? []).map(({ start }) => sentence?.verdicts.get(start)?.words);
  expect(sentence?.text).toBe('Participants rose and courses increased.');
  expect(words).toEqual(['rose', 'increased', undefined]);
});

test.each([
  ['in its sentence alone', 'One. In all, it |rose|. Another.', 'In all, it [rose].'],
  ['cut to the nearest clauses', `${'a '.repeat(120)}, b, it |rose|, c${' d'.repeat(60)}`, '…b, it [rose],…'],
  ['cut where there is no clause', `${'a'.repeat(300)}|rose|${'b'.repeat(100)}`, `…${'a'.repeat(200)}[rose]${'b'.repeat(80)}…`],
])('words are quoted %s', (_how, marked, shown) => {
  const [start, last] = [marked.indexOf('|'), marked.lastIndexOf('|')];
  const quote = quoteWords(marked.replaceAll('|', ''), { start, end: last - 1 });
  expect(`${quote.before}[${quote.words}]${quote.after}`).toBe(shown);
});

test('numerals are read as the language writes them', () => {
  expect(findNumerals('1.234,5 und 7', 'de').map(({ value }) => value)).toEqual([1234.5, 7]);
  expect(findNumerals('1,234.5 m3, 2nd, COVID-19, 48-72', 'en').map(({ value }) => value)).toEqual([1234.5, 2, 48, 72]);
});

test('equal sentences share an entry; a missing or an outdated one leaves the sentence in Japanese', () => {
  const statements = ['講座を実施', '講座を実施', '会議を開催', '訓練を実施'].map((text) => ({ text }));
  const report = makeReport({ initiatives: [{ department: '総務部', statements }] });
  const entry = (original: string, text: string, hash = hashText(original)) => ({ kind: 'statement', original, hash, text });
  const entries = [entry('講座を実施', 'Courses held'), entry('会議を開催', 'Meetings held', '00000000')];
  const texts = readTranslation({ schemaVersion: 1, language: 'en', entries });
  const sentences = placeSentences(buildReportIndex(report), texts ?? new Map(), 'en');
  expect(report.statements.map(({ id }) => sentences.get(id)?.text)).toEqual(['Courses held', 'Courses held', undefined, undefined]);
});
