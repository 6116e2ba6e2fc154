import { describe, expect, test } from 'vitest';
import type { Statement, Verdict } from '../../src/domain/report';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { emptySelection } from '../../src/query/selection';
import { quoteVerdict, selectVerdicts } from '../../src/query/verdicts';
import { makeReport } from '../support/makeReport';

/** The verdict on these words of a text. */
const on = (text: string, words: string, patch: Partial<Verdict> = {}): Verdict => {
  const start = text.indexOf(words);
  const fixed = { kind: 'met', basis: 'aim', quantityIds: [], ruleId: 'test', decidedBy: 'rule', confidence: 'certain' } as const;
  return { ...fixed, start, end: start + words.length, ...patch };
};

const both = '不登校は昨年度と同数、欠席は2人増加';
const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '教育部'],
    initiatives: [
      {
        department: '総務部',
        pillar: 1,
        sections: ['納税課', '財務課'],
        text: '収納に努めます。',
        statements: [
          { text: '電話で督促した。' },
          { text: '目標を達成した。', sections: ['納税課'], verdicts: [on('目標を達成した。', '目標を達成')] },
        ],
      },
      {
        department: '教育部',
        pillar: 3,
        sections: ['学校教育課'],
        statements: [{ text: both, verdicts: [on(both, '昨年度と同数'), on(both, '2人増加')] }],
      },
    ],
  }),
);

const list = (selection: Partial<typeof emptySelection> = {}) =>
  selectVerdicts(index, { ...emptySelection, ...selection }).map(
    ({ department, pillar, initiative, statement, verdict }) =>
      `${department.name} ${pillar.number} ${initiative.id} ${statement.text.slice(verdict.start, verdict.end)}`,
  );
const [first = '', ...school] = list();
const sectionId = (name: string) => [...index.sections.values()].find((section) => section.name === name)?.id ?? '';

test('in document order, several of one statement in the order of its text', () => {
  expect([first, ...school]).toEqual([
    '総務部 1 d01-p1-g1-i1 目標を達成',
    '教育部 3 d02-p3-g2-i2 昨年度と同数',
    '教育部 3 d02-p3-g2-i2 2人増加',
  ]);
});

test.each([
  ['a department', { departments: ['d02'] }, school],
  ['a pillar', { pillars: [1] }, [first]],
  ['an office of the line', { sections: [sectionId('納税課')] }, [first]],
  ['an office of the initiative only, where the line names another', { sections: [sectionId('財務課')] }, []],
  ['words of the statement', { text: '同数' }, school],
  ['words of the initiative', { text: '収納' }, [first]],
  ['words of another statement', { text: '督促' }, []],
  ['words in two places', { text: '収納 目標' }, [first]],
  ['a kind of number, which narrows nothing', { kinds: ['rate' as const] }, [first, ...school]],
])('%s narrows them', (_what, selection, expected) => expect(list(selection)).toEqual(expected));

test('a report of an earlier version has none', () => {
  const old = buildReportIndex(makeReport({ initiatives: [{ quantities: ['5回'] }] }));
  expect(selectVerdicts(old, emptySelection)).toEqual([]);
});

describe('the words in their sentence', () => {
  const quote = (text: string, words: string, corrections: Statement['corrections'] = []) => {
    const statement: Statement = {
      id: 'a',
      initiativeId: 'i',
      printedUnder: null,
      sectionIds: [],
      column: 'outcome',
      text,
      corrections,
      line: 1,
    };
    const { before, words: own, after } = quoteVerdict({ statement, verdict: on(text, words) });
    return `${before}「${own}」${after}`;
  };

  test.each([
    ['whole', '督促して目標を達成した。', '目標を達成', '督促して「目標を達成」した。'],
    ['without the other sentences', '電話した。目標を達成した。次も行う。', '目標を達成', '「目標を達成」した。'],
    [
      'cut at the nearest clauses',
      `${'長い前置きの文、'.repeat(13)}収納率は目標を達成したので、${'長い後の文、'.repeat(6)}終わる。`,
      '目標を達成',
      `…${'長い前置きの文、'.repeat(11)}収納率は「目標を達成」したので、${'長い後の文、'.repeat(5)}…`,
    ],
    ['cut anywhere where there is no clause', `${'あ'.repeat(140)}目標を達成`, '目標を達成', `…${'あ'.repeat(100)}「目標を達成」`],
  ])('%s', (_how, text, words, expected) => expect(quote(text, words)).toBe(expected));

  test('corrected, also where the slip reaches out of the words', () => {
    const text = '令和5年の完了に向け、予定した工程とおりの工事を行った。';
    const start = text.indexOf('とおりの');
    const slip = { start, end: start + 4, original: 'とおりの', corrected: 'どおりの', reason: '試験' };
    expect(quote(text, '予定した工程とおり', [slip])).toBe('令和5年の完了に向け、「予定した工程どおり」の工事を行った。');
  });

  test('corrected by a longer or shorter text', () => {
    const slips = [
      { start: 0, end: 3, original: 'J R', corrected: 'JR', reason: '試験' },
      { start: 4, end: 6, original: '目票', corrected: '目標値', reason: '試験' },
    ];
    expect(quote('J Rは目票を達成した。', '目票を達成', slips)).toBe('JRは「目標値を達成」した。');
  });
});
