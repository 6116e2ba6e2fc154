import '../../src/i18n/laterTexts';
import { describe, expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { emptySelection } from '../../src/query/selection';
import { questionsOfQuantity, questionsOfStatement, selectQuestions } from '../../src/query/questions';
import { buildSpec } from '../../src/specs/catalogue';
import '../../src/specs/laterSpecs';
import { tabulateSpec, readTableWords } from '../../src/specs/specTables';
import { makeReport } from '../support/makeReport';
import { makeChartView, makeWords, readKariya, readKariyaEnglish, withEnglishSentences } from '../support/makeWords';

const plain = makeReport({
  departments: ['総務部', '建設部'],
  initiatives: [
    {
      department: '建設部',
      pillar: 2,
      sections: ['道路課', '公園課'],
      statements: [
        { text: '啓発 2回', sections: ['公園課'], line: 9, quantities: [{ id: 'sum', value: 2, family: 'awarenessActivities' }] },
        { text: '広さ 40ha以上', sections: ['道路課'], line: 8, quantities: [{ id: 'aim', value: 40, unit: 'ha', role: 'target' }] },
      ],
    },
    {
      department: '総務部',
      sections: ['総務課'],
      statements: [
        {
          text: '登録 54団体（76人）',
          line: 3,
          quantities: [
            { id: 'stock', value: 54, unit: '団体', additivityReason: 'snapshot' },
            { id: 'other', value: 76, unit: '人', additivityReason: 'snapshot' },
          ],
        },
        { text: '継続して配置した。', line: 4 },
      ],
    },
  ],
});
const [campaign = '', area = '', groups = '', words = ''] = plain.statements.map(({ id }) => id);
const ask = (statementId: string, quantityIds: string[], text: string) => ({
  id: `${statementId}-k1`,
  statementId,
  quantityIds,
  text,
  reason: `${text}の理由。`,
});
const index = buildReportIndex({
  ...plain,
  questions: [
    ask(campaign, ['sum'], '含まれますか。'),
    ask(area, ['aim'], '目標ですか。'),
    ask(groups, ['stock', 'other'], 'いつの数ですか。'),
    ask(words, [], '②のことですか。'),
  ],
});
const build = (selection = {}) => buildSpec({ chart: 'questions' }, makeChartView(selection), makeWords(index));
const rowsOf = ({ content }: ReturnType<typeof build>) =>
  content.kind === 'table' ? content.rows.map(({ group, cells }) => [group, ...cells.map(({ text }) => text)]) : [content];

test('department by department and office by office as printed, with the sentence, what is shown meanwhile, and the line', () => {
  const spec = build();
  expect(spec).toMatchObject({
    headline: '文書だけでは決められず、市に確認したいことが4件あります。最も多いのは総務部・建設部（2件）です。',
    caveats: ['文書を読んだ人の疑問であり、市への正式な照会ではありません。'],
    notes: [],
  });
  expect(rowsOf(spec)).toEqual([
    [
      '総務部 総務課',
      '登録 54団体（76人）',
      'いつの数ですか。',
      '54団体、76人はある時点の値とし、足し合わせていません。いつの数ですか。の理由。',
      '3',
    ],
    ['総務部 総務課', '継続して配置した。', '②のことですか。', '②のことですか。の理由。', '4'],
    [
      '建設部 道路課',
      '広さ 40ha以上',
      '目標ですか。',
      '40ha（「目標」の記載はなく推定）は令和4年度の目標値としています。目標ですか。の理由。',
      '8',
    ],
    [
      '建設部 公園課',
      '啓発 2回',
      '含まれますか。',
      '2回は令和4年度の実績値とし、同じ指標群の値と足し合わせています。含まれますか。の理由。',
      '9',
    ],
  ]);
  expect(spec.content.kind === 'table' && spec.content.rows.map(({ opens }) => opens?.kind)).toEqual([
    'quantity',
    'initiative',
    'quantity',
    'quantity',
  ]);
});

test('files hold the line as a number', () => {
  const table = tabulateSpec(build(), readTableWords(makeWords(index).t));
  expect(table?.rows[0]?.cells.at(-1)).toMatchObject({ text: '3', cell: 3 });
  expect(table?.columns.map(({ head }) => head)).toEqual(['区分', '文書の文', '確認したいこと', '答えがあるまでの扱い', '行']);
});

test.each<[string, Partial<typeof emptySelection>, string[]]>([
  ['a department', { departments: ['d01'] }, ['いつの数ですか。', '②のことですか。']],
  ['a pillar', { pillars: [2] }, ['目標ですか。', '含まれますか。']],
  ['an office', { sections: ['d02-公園課'] }, ['含まれますか。']],
  ['words of the sentence', { text: '登録' }, ['いつの数ですか。']],
])('%s narrows them', (_what, selection, expected) => {
  expect(selectQuestions(index, { ...emptySelection, ...selection }).map(({ question }) => question.text)).toEqual(expected);
});

test('filters of numbers do not, and it is said', () => {
  expect(build({ units: ['回'] })).toMatchObject({
    headline: '文書だけでは決められず、市に確認したいことが4件あります。最も多いのは総務部・建設部（2件）です。',
    notes: ['単位・種別・活動分類の条件は、数値だけを絞り込みます。確認したいことの選び出しには使いません。'],
  });
});

test.each([
  ['nothing fits', index, { text: 'どこにもない' }, '選んだ条件に合う文には、市に確認したいことはありません。'],
  ['a report of before questions', buildReportIndex(plain), {}, 'この文書について、市に確認したいことは記録されていません。'],
])('%s', (_what, of, selection, reason) => {
  expect(buildSpec({ chart: 'questions' }, makeChartView(selection), makeWords(of)).content).toEqual({ kind: 'nothing', reason });
});

test('one department is named once', () => {
  expect(build({ pillars: [2] }).headline).toBe('文書だけでは決められず、市に確認したいことが2件あります（建設部）。');
});

test('a sentence and a number know what is asked about them', () => {
  expect(questionsOfStatement(index, { id: groups }).map(({ text }) => text)).toEqual(['いつの数ですか。']);
  expect(questionsOfQuantity(index, { id: 'other' }).map(({ text }) => text)).toEqual(['いつの数ですか。']);
  expect(questionsOfQuantity(index, { id: 'nothing' })).toEqual([]);
});

describe('a chart with numbers that are asked about', () => {
  const caveatsOf = (chart: 'rows' | 'questions', selection = {}) =>
    buildSpec({ chart }, makeChartView(selection), makeWords(index)).caveats.filter((caveat) => caveat.includes('確認したい'));

  test('names them', () => expect(caveatsOf('rows', { departments: ['d02'] })).toEqual(['市に確認したい数値を含みます：実施回数 2回。']));
  test('has no such line without them', () => expect(caveatsOf('rows', { pillars: [3] })).toEqual([]));
  test('but the list of the questions itself', () => expect(caveatsOf('questions')).toEqual([]));
});

describe('Kariya', () => {
  const kariya = readKariya();
  const caveatsOf = (of: string, chart: 'sums' | 'ranked' = 'sums') =>
    buildSpec({ chart }, makeChartView({}, { compareFamily: of }), makeWords(kariya)).caveats.filter((caveat) =>
      caveat.includes('確認したい'),
    );

  test('a sum of applicants and rates of arrears say what is doubtful', () => {
    expect(caveatsOf('applicantsByWay')).toEqual([
      '市に確認したい数値を含みます：申請受付専用窓口の受付人数（交付時来庁方式） 6,540人、申請受付専用窓口の受付人数（申請時来庁方式） 2,002人、出張申請受付の受付人数 1,762人。',
    ]);
    expect(caveatsOf('collectionRateArrears', 'ranked')).toEqual(['市に確認したい数値を含みます：水道料金等の滞納繰越分収納率 99.4%。']);
    expect(caveatsOf('subsidyCases')).toEqual([]);
  });

  test('the table tells how many', () => {
    const { caveats } = buildSpec({ chart: 'rows' }, makeChartView(), makeWords(kariya));
    expect(caveats).toEqual(['市に確認したい数値を18件含みます（柱の画面の「確認したいこと」）。']);
  });

  test('every question is asked of an office, about a sentence whose numbers it quotes, and in English too', () => {
    const english = readKariyaEnglish();
    const rows = selectQuestions(kariya, emptySelection);
    expect(rows).toHaveLength(19);
    expect(rows.filter(({ sections }) => sections.length === 0)).toEqual([]);
    const unquoted = rows.flatMap(({ question, quantities }) =>
      quantities.filter(({ value }) => !question.text.replaceAll(',', '').includes(String(value))),
    );
    expect(unquoted).toEqual([]);
    const { content } = buildSpec({ chart: 'questions' }, makeChartView(), makeWords(kariya, 'en', english));
    const asked = content.kind === 'table' ? content.rows.map(({ cells }) => cells[1]?.text ?? '') : [];
    expect(asked.filter((text) => !/^[^\p{Script=Hiragana}]+\?$/u.test(text))).toEqual([]);
  });

  test('what was summed for a year and may be the total of many is not any more', () => {
    const found = kariya.report.quantities.find(({ value }) => value === 11046);
    expect(found).toMatchObject({ family: null, additivityReason: 'snapshot', confidence: 'doubtful' });
  });
});

test('in translation the sentence that is asked about stands with its original', () => {
  const english = makeWords(withEnglishSentences(readKariya()), 'en', readKariyaEnglish());
  const spec = buildSpec({ chart: 'questions' }, makeChartView({ departments: ['d01'] }), english);
  const rows = spec?.content.kind === 'table' ? spec.content.rows : [];
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['Downloads: 24,234 (\u2068ダウンロード数 24,234件\u2069)']);
  expect(spec?.notes).toEqual(['Sentences are an unofficial translation, with the original in brackets.']);
});
