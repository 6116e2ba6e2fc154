import '../../src/i18n/laterTexts';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/domain/report';
import { buildReportIndex } from '../../src/domain/reportIndex';
import type { ChartView } from '../../src/specs/chartSpec';
import { buildVerdictsSpec } from '../../src/specs/verdictsSpec';
import { makeReport } from '../support/makeReport';
import { makeChartView, makeWords, readKariya, readKariyaEnglish, withEnglishSentences } from '../support/makeWords';

const said = (text: string, words: string, kind: Verdict['kind'], basis: Verdict['basis'], quantityIds: string[] = []) => {
  const start = text.indexOf(words);
  const verdict: Verdict = {
    start,
    end: start + words.length,
    kind,
    basis,
    quantityIds,
    ruleId: 'test',
    decidedBy: 'rule',
    confidence: 'certain',
  };
  return { text, verdicts: [verdict] };
};

const index = buildReportIndex(
  makeReport({
    departments: ['総務部', '建設部', '教育部', '消防部', '水道部'],
    initiatives: [
      { department: '総務部', statements: [said('利用者が増加した。', '増加', 'increased', null)] },
      { department: '建設部', pillar: 2, statements: [said('目標を下回った。', '目標を下回った', 'missed', 'aim')] },
      { department: '教育部', pillar: 2, statements: [said('目標値を達成した。', '目標値を達成', 'met', 'aim', ['q'])] },
      { department: '教育部', statements: [said('計画どおり実施した。', '計画どおり', 'asPlanned', 'plan')] },
      {
        department: '消防部',
        pillar: 3,
        statements: [said('目標を上回った。', '目標を上回った', 'exceeded', 'aim'), said('目標を達成', '目標を達成', 'met', 'aim')],
      },
      { department: '水道部', pillar: 3, statements: [said('目標を達成', '目標を達成', 'met', 'aim')] },
      { department: '総務部', pillar: 3, statements: [said('目標を達成', '目標を達成', 'met', 'aim')] },
    ],
  }),
);
const build = (view: ChartView = makeChartView(), language: 'ja' | 'en' = 'ja') => buildVerdictsSpec(view, makeWords(index, language));
const listRows = ({ content }: ReturnType<typeof build>) =>
  content.kind === 'table' ? content.rows.map(({ cells }) => cells.map(({ text }) => text).join('｜')) : [content.kind];

test('aims first, then plans, then what names nothing; document order inside', () => {
  const spec = build(makeChartView({ pillars: [1, 2] }));
  expect(spec).toMatchObject({
    ref: { chart: 'verdicts' },
    topic: '文書の評価',
    unit: '',
    headline: '文書が目標を下回ったと書いているのは1件（建設部）、達成した・上回ったと書いているのは1件（教育部）です。',
    caveats: ['文書の言葉であり、この画面の評価ではありません。'],
    notes: [],
  });
  expect(spec.summary).toBe(`${spec.headline}種類ごとでは達成1件、下回った1件、計画どおり1件、増加1件です。`);
  expect(spec.content.kind === 'table' && spec.content.columns.map(({ head }) => head)).toEqual(['部', '文書の言葉', '種類', '根拠']);
  expect(listRows(spec)).toEqual([
    '建設部｜「目標を下回った」。｜下回った｜目標',
    '教育部｜「目標値を達成」した。｜達成｜目標',
    '教育部｜「計画どおり」実施した。｜計画どおり｜計画',
    '総務部｜利用者が「増加」した。｜増加｜記載なし',
  ]);
});

test('a row opens its initiative and knows its numbers', () => {
  const { content } = build(makeChartView({ departments: ['d03'], pillars: [2] }, { highlightedDepartment: 'd03' }));
  expect(content.kind === 'table' && content.rows).toMatchObject([
    { id: 'd03-p2-g3-i3-a1-v0', group: '', emphasis: 'strong', opens: { kind: 'initiative', id: 'd03-p2-g3-i3' }, quantityIds: ['q'] },
  ]);
});

test.each<[string, Parameters<typeof makeChartView>[0], string]>([
  [
    'all: more departments than a sentence names',
    {},
    '文書が目標を下回ったと書いているのは1件（建設部）、達成した・上回ったと書いているのは5件（4つの部）です。',
  ],
  [
    'only missed',
    { departments: ['d02'] },
    '文書が目標を下回ったと書いているのは1件（建設部）で、達成した・上回ったと書いているものはありません。',
  ],
  [
    'only reached, a department named once',
    { pillars: [3] },
    '文書が目標を達成した・上回ったと書いているのは4件（消防部・水道部・総務部）で、下回ったと書いているものはありません。',
  ],
  [
    'no aim',
    { pillars: [1] },
    '目標を達成したとも下回ったとも、文書は書いていません。計画・以前の値・継続などについての言葉は2件あります。',
  ],
])('headline of %s', (_what, selection, expected) => expect(build(makeChartView(selection)).headline).toBe(expected));

test('nothing, and why', () => {
  const spec = build(makeChartView({ text: 'どこにもない' }));
  expect(spec.content).toEqual({
    kind: 'nothing',
    reason: '選んだ条件に合う文には、目標・計画・以前の値に対する文書の評価は書かれていません。',
  });
  expect(spec.caveats).toEqual([]);
});

test('filters of numbers are said to narrow nothing here', () => {
  const spec = build(makeChartView({ kinds: ['rate'] }));
  expect(spec.notes).toEqual(['単位・種別・活動分類の条件は、数値だけを絞り込みます。文書の言葉の選び出しには使いません。']);
  expect(listRows(spec)).toHaveLength(8);
});

test('in English the words stay as printed, marked as Japanese', () => {
  const spec = build(makeChartView({ pillars: [2] }), 'en');
  expect(spec.headline).toBe(
    'The document says in one place that an aim was missed (\u2068建設部\u2069), and in one place that one was met or exceeded (\u2068教育部\u2069).',
  );
  expect(listRows(spec)).toEqual([
    '建設部｜\u2068「目標を下回った」。\u2069｜Fell short｜Aim',
    '教育部｜\u2068「目標値を達成」した。\u2069｜Met｜Aim',
  ]);
});

describe('Kariya', () => {
  const spec = buildVerdictsSpec(makeChartView(), makeWords(readKariya()));

  test('missed one aim, met one, exceeded one, in its own words', () => {
    expect(spec.headline).toBe(
      '文書が目標を下回ったと書いているのは1件（福祉健康部）、達成した・上回ったと書いているのは2件（水資源部）です。',
    );
    expect(listRows(spec)).toHaveLength(32);
    expect(listRows(spec).slice(0, 3)).toEqual([
      '福祉健康部｜新型コロナウイルスの感染拡大により、地域リハビリ活動支援事業については活動自粛期間が長引いたこと、介護予防ポイント事業については主な活動場所である介護施設が受け入れを自粛したため、「目標を下回った」。｜下回った｜目標',
      '水資源部｜滞納者を早期に把握し、速やかに対応することで「目標値を達成」することができた。｜達成｜目標',
      '水資源部｜納入期限の周知を図ることで負担金収納率の「目標値を上回る」ことができた。｜上回った｜目標',
    ]);
  });

  test('with a slip of the text corrected', () => {
    expect(listRows(spec)).toContain(
      '水資源部｜令和5年度末の完了に向けて、「予定した工程どおり」の工事を行うことができた。｜計画どおり｜計画',
    );
  });
});

test('in translation a quote stands with the words of the document, and its title says that it is one', () => {
  const english = withEnglishSentences(readKariya());
  const spec = buildVerdictsSpec(makeChartView({ departments: ['d10'] }), makeWords(english, 'en', readKariyaEnglish()));
  expect(spec.topic).toBe('The document’s own words (unofficial translation)');
  expect(listRows(spec).slice(0, 3)).toEqual([
    'Water Resources｜By identifying those in arrears early and responding promptly, it was possible to “reach the target value”. \u2068「目標値を達成」\u2069｜Met｜Aim',
    'Water Resources｜By making payment deadlines well known, it was possible to “exceed the target value” for the collection rate of beneficiary charges. \u2068「目標値を上回る」\u2069｜Exceeded｜Aim',
    'Water Resources｜“As planned”, core flood-fighting warehouses were newly built at 2 places,… \u2068「計画通り」\u2069｜As planned｜Plan',
  ]);
  const untranslated = buildVerdictsSpec(makeChartView({ departments: ['d10'] }), makeWords(readKariya(), 'en', readKariyaEnglish()));
  expect(untranslated.topic).toBe('The document’s own words');
  expect(listRows(untranslated)[0]).toContain('\u2068滞納者を早期に把握し、');
});
