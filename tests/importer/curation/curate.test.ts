import { describe, expect, test } from 'vitest';
import { readPublishedText } from '../../../src/importer/sources/publishedText';
import { parseCuration, type Decision, type Place } from '../../../src/importer/curation/curationSchema';
import type { Report } from '../../../src/domain/report';
import { buildReport } from '../../../src/importer/buildReport';
import { makeTable } from '../../support/makeTable';

const document = makeTable(
  {
    initiative: '①防災訓練を実施します。',
    actual: '・訓練の実施 2回 ・訓練の実施 3回 参加 30人',
    outcome: '・意識の高場が見られ、30人が参加した。',
  },
  { goal: '', initiative: '②講習を実施します。', sections: '税務課', actual: '・講習の実施 4回', outcome: '・訓練にも 5回 参加した。' },
  { goal: '財政の健全化に努めます。', initiative: '①節約に努めます。', sections: '財務課', actual: '・節約額 6千円' },
);

const reason = '試験のための決定';
const place = (rest: Partial<Place> = {}): Place => ({ department: '総務部', pillar: 1, goal: '市民の安全', marker: '①', ...rest });

/** The document read with these decisions. */
function curate(...decisions: Decision[]) {
  const options = { file: 'a.txt', sha256: '0'.repeat(64), curation: { schemaVersion: 1 as const, decisions } };
  const { report, issues } = buildReport(readPublishedText(document), options);
  if (report === null) throw new Error('no report');
  const faults = issues.filter(({ severity }) => severity === 'error');
  return { report, faults: faults.map(({ code, params }) => `${code} ${params['found']}`) };
}

const statementOf = ({ statements }: Report, text: string) => statements.find((statement) => statement.text.includes(text));
const quantityOf = (report: Report, value: number) => report.quantities.find((quantity) => quantity.value === value);

describe('a correction', () => {
  const correction = (at: Place, corrected = '高揚'): Decision => ({ decide: 'correction', at, corrected, reason });

  test('of a statement keeps the text as printed', () => {
    const { report, faults } = curate(correction(place({ column: 'outcome', quote: '高場' })));
    expect(faults).toEqual([]);
    expect(statementOf(report, '高場')).toMatchObject({ corrections: [{ start: 3, end: 5, original: '高場', corrected: '高揚', reason }] });
  });

  test.each([
    ['goal', '確保', 'goals'],
    ['initiative', '防災', 'initiatives'],
  ] as const)('of a %s stands with it', (column, quote, list) => {
    const { report, faults } = curate(correction(place({ column, quote })));
    expect(faults).toEqual([]);
    expect(report[list][0]?.corrections).toMatchObject([{ original: quote, corrected: '高揚' }]);
    expect(report[list][1]?.corrections).toBeUndefined();
  });

  test('shows in the label too', () => {
    const { report } = curate(correction(place({ column: 'actual', quote: '訓練', occurrence: 1 }), '演練'));
    expect(quantityOf(report, 2)?.label).toContain('演練');
  });

  test('of two in one text stand in printed order', () => {
    const { report } = curate(
      correction(place({ column: 'outcome', quote: '参加' })),
      correction(place({ column: 'outcome', quote: '高場' })),
    );
    expect(statementOf(report, '高場')?.corrections.map(({ original }) => original)).toEqual(['高場', '参加']);
  });

  test.each<[string, Partial<Place>, string]>([
    ['a text that is not there', { column: 'outcome', quote: 'ない' }, 'curationUnmatched 0'],
    ['a text that is there twice', { column: 'actual', quote: '訓練' }, 'curationAmbiguous 2'],
    ['an occurrence too many', { column: 'actual', quote: '訓練', occurrence: 3 }, 'curationUnmatched 0'],
    ['another department', { department: '建設部', quote: '高場' }, 'curationUnmatched 0'],
    ['another pillar', { pillar: 2, quote: '高場' }, 'curationUnmatched 0'],
    ['another goal', { goal: '財政', quote: '高場' }, 'curationUnmatched 0'],
    ['another marker', { marker: '②', quote: '高場' }, 'curationUnmatched 0'],
    ['another column', { column: 'actual', quote: '高場' }, 'curationUnmatched 0'],
    ['no quote', {}, 'curationUnmatched 0'],
    ['an empty quote', { quote: '' }, 'curationUnmatched 0'],
  ])('of %s is an error', (_, at, expected) => {
    expect(curate(correction(place(at))).faults).toEqual([expected]);
  });
});

describe('offices', () => {
  test('are those decided, for the initiative and all its statements', () => {
    const { report, faults } = curate({ decide: 'sections', at: place(), sections: ['危機管理課', '消防課'], reason });
    expect(faults).toEqual([]);
    const names = (ids: readonly string[]): (string | undefined)[] =>
      ids.map((id) => report.sections.find((section) => section.id === id)?.name);
    expect(names(report.initiatives[0]?.sectionIds ?? [])).toEqual(['危機管理課', '消防課']);
    expect(names(statementOf(report, '2回')?.sectionIds ?? [])).toEqual(['危機管理課', '消防課']);
  });

  test('of an initiative named by too little are an error', () => {
    const at: Place = { department: '総務部', pillar: 1, marker: '①' };
    expect(curate({ decide: 'sections', at, sections: ['消防課'], reason }).faults).toEqual(['curationAmbiguous 2']);
  });
});

describe('the initiative of a statement', () => {
  const move = (at: Place, to: Place): Decision => ({ decide: 'initiative', at, to, reason });

  test('is another one than the row says: where it was printed is kept, offices too', () => {
    const { report, faults } = curate(move(place({ marker: '②', column: 'outcome', quote: '訓練にも' }), place()));
    expect(faults).toEqual([]);
    const moved = statementOf(report, '訓練にも');
    expect(moved).toMatchObject({ initiativeId: report.initiatives[0]?.id, printedUnder: report.initiatives[1]?.id });
    expect(report.sections.find(({ id }) => id === moved?.sectionIds[0])?.name).toBe('税務課');
    expect(quantityOf(report, 5)?.initiativeId).toBe(report.initiatives[0]?.id);
  });

  test('may be exchanged: places are those of the printed rows', () => {
    const { report, faults } = curate(
      move(place({ marker: '②', column: 'outcome', quote: '訓練にも' }), place()),
      move(place({ column: 'outcome', quote: '高場' }), place({ marker: '②' })),
    );
    expect(faults).toEqual([]);
    expect(statementOf(report, '高場')?.initiativeId).toBe(report.initiatives[1]?.id);
  });

  test('is an error where either side matches nothing', () => {
    expect(curate(move(place({ quote: 'ない' }), place())).faults).toEqual(['curationUnmatched 0']);
    expect(curate(move(place({ quote: '高場' }), place({ marker: '⑨' }))).faults).toEqual(['curationUnmatched 0']);
  });
});

describe('a number', () => {
  const set = (at: Place, values: Extract<Decision, { decide: 'quantity' }>['set']): Decision => ({
    decide: 'quantity',
    at,
    set: values,
    reason,
  });

  test('is what a person says, and says so', () => {
    const { report, faults } = curate(
      set(place({ column: 'actual', quote: '参加 30人' }), { label: '訓練の参加者数', additivityReason: 'distinctPeople' }),
    );
    expect(faults).toEqual([]);
    expect(report.quantities.find(({ label }) => label === '訓練の参加者数')).toMatchObject({
      value: 30,
      additivity: 'nonAdditive',
      additivityReason: 'distinctPeople',
      decidedBy: 'person',
      confidence: 'certain',
    });
  });

  test('is a family, or none; one of another unit is told by the check of the report', () => {
    const at = place({ column: 'actual', quote: '訓練の実施 2回' });
    const familyOf = (family: 'eventSessions' | 'eventParticipants' | null) => {
      const { report, faults } = curate(set(at, { family }));
      return [quantityOf(report, 2)?.family, ...faults];
    };
    expect(quantityOf(curate().report, 2)?.family).toBe('drillSessions');
    expect(familyOf('eventSessions')).toEqual(['eventSessions']);
    expect(familyOf(null)).toEqual([null]);
    expect(familyOf('eventParticipants')).toEqual(['eventParticipants', 'familyMismatch undefined']);
  });

  test('that is no result depends on nothing any more', () => {
    const { report } = curate(set(place({ column: 'outcome', quote: '30人' }), { role: 'context' }));
    expect(report.quantities.filter(({ role }) => role === 'context')).toMatchObject([{ value: 30 }]);
  });

  test.each<[string, Partial<Place>, string[]]>([
    ['the second of a quote', { quote: '3回 参加 30人', numeral: 2 }, []],
    ['two in a quote', { quote: '3回 参加 30人' }, ['curationAmbiguous 2']],
    ['none in a quote', { quote: '参加', column: 'actual' }, ['curationUnmatched 0']],
    ['half a number', { quote: '加 3', column: 'actual' }, ['curationUnmatched 0']],
    ['one too many', { quote: '3回 参加 30人', numeral: 3 }, ['curationUnmatched 0']],
  ])('%s', (_, at, expected) => {
    expect(curate(set(place(at), { label: '名称' })).faults).toEqual(expected);
  });
});

describe('a relation', () => {
  const five = place({ marker: '②', column: 'outcome', quote: '5回' });
  const four = place({ marker: '②', column: 'actual', quote: '4回' });

  test('is set, and taken off', () => {
    const { report, faults } = curate({ decide: 'relation', at: four, relation: 'partOf', to: five, reason });
    expect(faults).toEqual([]);
    expect(quantityOf(report, 4)).toMatchObject({ partOf: quantityOf(report, 5)?.id, decidedBy: 'person' });
    const off = curate({
      decide: 'relation',
      at: place({ column: 'outcome', quote: '30人' }),
      relation: 'sameAs',
      to: null,
      reason,
    }).report;
    expect(off.quantities.filter(({ sameAs }) => sameAs !== undefined)).toEqual([]);
    expect(curate().report.quantities.filter(({ sameAs }) => sameAs !== undefined)).toHaveLength(1);
  });

  test('that cannot be true is told by the check of the report', () => {
    expect(curate({ decide: 'relation', at: five, relation: 'partOf', to: four, reason }).faults).toEqual(['partsExceedTotal undefined']);
    expect(curate({ decide: 'relation', at: four, relation: 'sameAs', to: five, reason }).faults).toEqual(['relationInvalid undefined']);
  });

  test('to a place that matches nothing is an error', () => {
    expect(curate({ decide: 'relation', at: four, relation: 'partOf', to: place({ quote: 'ない' }), reason }).faults).toEqual([
      'curationUnmatched 0',
    ]);
  });
});

describe('the file of decisions', () => {
  const good = { decide: 'correction', at: { department: '総務部', pillar: 1, marker: null, quote: '誤' }, corrected: '正', reason };

  test.each<[string, unknown, string | null]>([
    ['nothing decided', { schemaVersion: 1, decisions: [] }, null],
    ['a decision', { schemaVersion: 1, decisions: [good] }, null],
    ['another version', { schemaVersion: 2, decisions: [] }, 'schemaVersion'],
    ['no reason', { schemaVersion: 1, decisions: [{ ...good, reason: '' }] }, 'decisions.0.reason'],
    ['an unknown kind', { schemaVersion: 1, decisions: [{ ...good, decide: 'guess' }] }, 'decisions.0.decide'],
    ['an unknown word', { schemaVersion: 1, decisions: [{ ...good, correct: 'x' }] }, 'decisions.0'],
    ['an unknown word of a place', { schemaVersion: 1, decisions: [{ ...good, at: { ...good.at, id: 'd01' } }] }, 'decisions.0.at'],
    ['no object', null, ''],
  ])('%s', (_, data, path) => {
    const parsed = parseCuration(data);
    expect(parsed.ok ? null : parsed.errors[0]?.path).toBe(path);
  });
});

test('readings and facts of the source come from the decisions', () => {
  const curation = {
    schemaVersion: 1 as const,
    source: { url: 'https://example.jp', asOf: '2023-06' },
    kana: { 総務部: 'そうむぶ', 税務課: 'ぜいむか' },
    decisions: [],
  };
  const { report } = buildReport(readPublishedText(document), { file: 'a.txt', sha256: '0'.repeat(64), curation });
  expect(report?.source).toMatchObject({ url: 'https://example.jp', asOf: '2023-06', licence: null, publisher: '刈谷市' });
  expect(report?.departments[0]?.kana).toBe('そうむぶ');
  expect(report?.sections.map(({ kana }) => kana)).toEqual([null, 'ぜいむか', null]);
});

describe('a verdict', () => {
  const said = ({ statements }: Report) =>
    statements.flatMap(({ text, verdicts = [] }) =>
      verdicts.map(({ start, end, kind, basis, decidedBy }) => `${text.slice(start, end)} ${kind} ${basis ?? '―'} ${decidedBy}`),
    );
  const decide = (quote: string, set: (Decision & { decide: 'verdict' })['set']): Decision => ({
    decide: 'verdict',
    at: place({ column: 'outcome', quote }),
    set,
    reason,
  });
  const spoken = makeTable({ initiative: '①防災訓練を実施します。', actual: '・訓練 2回', outcome: '・参加者が増加し、意識が高まった。' });

  test.each<[string, Decision[], string[], string[]]>([
    ['is read by rules', [], ['増加 increased ― rule'], []],
    [
      'is added',
      [decide('意識が高まった', { kind: 'expanded', basis: null })],
      ['増加 increased ― rule', '意識が高まった expanded ― person'],
      [],
    ],
    [
      'is changed, its words too',
      [decide('参加者が増加', { kind: 'increased', basis: 'earlier' })],
      ['参加者が増加 increased earlier person'],
      [],
    ],
    ['is taken away', [decide('増加', null)], [], []],
    ['that nobody found can not be taken away', [decide('意識', null)], ['増加 increased ― rule'], ['curationUnmatched']],
    ['on words that are not there is an error', [decide('減少', null)], ['増加 increased ― rule'], ['curationUnmatched']],
  ])('%s', (_what, decisions, expected, faults) => {
    const { report, issues } = buildReport(readPublishedText(spoken), {
      file: 'a.txt',
      sha256: '0'.repeat(64),
      curation: { schemaVersion: 1, decisions },
    });
    if (report === null) throw new Error('no report');
    expect(said(report)).toEqual(expected);
    expect(issues.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []))).toEqual(faults);
  });
});

describe('a question', () => {
  const ask = (at: Partial<Place>): Decision => ({ decide: 'question', at: place(at), text: 'いつの数ですか。', reason });
  const asked = (...decisions: Decision[]) => {
    const { report, faults } = curate(...decisions);
    const doubtful = report.quantities.flatMap(({ value, confidence }) => (confidence === 'doubtful' ? [value] : []));
    return { questions: report.questions, doubtful, faults };
  };

  test('of nobody leaves no field', () => expect(asked().questions).toBeUndefined());

  test.each<[string, Partial<Place>, string[], number[]]>([
    ['about the numbers of its quote', { column: 'actual', quote: '参加 30人' }, ['q2'], [30]],
    ['about all of several', { column: 'actual', quote: '訓練の実施 3回 参加 30人' }, ['q1', 'q2'], [3, 30]],
    ['about the one that is named', { column: 'actual', quote: '訓練の実施 3回 参加 30人', numeral: 2 }, ['q2'], [30]],
    ['about words alone', { column: 'outcome', quote: '意識の高場が見られ' }, [], []],
  ])('%s', (_what, at, numbers, values) => {
    const { questions, doubtful, faults } = asked(ask(at));
    expect(faults).toEqual([]);
    expect(questions).toMatchObject([{ text: 'いつの数ですか。', reason }]);
    const [question] = questions ?? [];
    expect(question?.id).toBe(`${question?.statementId}-k1`);
    expect(question?.quantityIds.map((quantityId) => quantityId.slice(quantityId.lastIndexOf('-') + 1))).toEqual(numbers);
    expect(doubtful).toEqual(values);
  });

  test('stands in printed order, however they were written', () => {
    const { questions = [] } = asked(ask({ column: 'outcome', quote: '30人' }), ask({ column: 'actual', quote: '参加 30人' }));
    expect(questions.map(({ statementId }) => statementId.at(-2))).toEqual(['a', 'o']);
  });

  test('keeps who decided about the number', () => {
    const at = place({ column: 'actual', quote: '参加 30人' });
    const { report } = curate(ask({ column: 'actual', quote: '参加 30人' }), {
      decide: 'quantity',
      at,
      set: { label: '参加者数' },
      reason,
    });
    expect(quantityOf(report, 30)).toMatchObject({ label: '参加者数', decidedBy: 'person', confidence: 'doubtful' });
  });

  test.each<[string, Partial<Place>, string]>([
    ['a text that is not there', { quote: 'ない' }, 'curationUnmatched 0'],
    ['a number that is not there', { column: 'actual', quote: '参加 30人', numeral: 2 }, 'curationUnmatched 0'],
    ['two places', { quote: '30人' }, 'curationAmbiguous 2'],
  ])('about %s is an error', (_what, at, expected) => expect(asked(ask(at)).faults).toEqual([expected]));
});
