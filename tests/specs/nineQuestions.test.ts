import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import { countFamilies } from '../../src/query/familyComparison';
import { selectInitiatives } from '../../src/query/initiativeRows';
import { findHits } from '../../src/query/searchHits';
import { emptySelection } from '../../src/query/selection';
import { buildSpec } from '../../src/specs/catalogue';
import type { ChartRef, ChartView } from '../../src/specs/chartSpec';
import '../../src/specs/laterSpecs';
import { makeChartView, makeWords, readKariya } from '../support/makeWords';

/** Headline, then rows as they are printed; or why there is nothing. */
function read(index: ReportIndex, ref: ChartRef, view: ChartView = makeChartView()): string[] {
  const { headline, content } = buildSpec(ref, view, makeWords(index));
  if (content.kind === 'figures') return [headline, ...content.figures.map(({ label, text, unit }) => `${label} ${text}${unit}`)];
  if (content.kind === 'table')
    return [headline, ...content.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\n', '、')).join('｜'))];
  if (content.kind !== 'bars' && content.kind !== 'dots') return [headline];
  const rows = content.rows.map(({ label, points, parts = [] }) =>
    [`${label} ${points[0]?.text}`, ...parts.map((part) => `${part.label} ${part.text}`)].join('、'),
  );
  return [headline, ...rows];
}

function readCity(name: string): ReportIndex {
  const { report } = ingestBytes(readFileSync(`tests/fixtures/otherCities/${name}.txt`), { file: `${name}.txt` });
  if (report === null) throw new Error(`${name} has no report`);
  return buildReportIndex(report);
}

/** What a manager asks, as the screens that answer build it; the way there is tried in the browser. */
const cities = [
  {
    city: 'kariya-fy2022',
    index: readKariya(),
    pair: ['福祉健康部', '次世代育成部'],
    answers: {
      meetings: [
        '審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。',
        '福祉健康部 20回、障害者自立支援協議会の部会の開催回数 14回、地域生活支援拠点等の検討部会の開催回数 4回、障害者自立支援協議会の開催回数 2回',
        '次世代育成部 12回',
      ],
      guests: [
        '催しの参加者数が最も多いのは次世代育成部の2,017人です。',
        '次世代育成部 2,017人、ちびっこプラネタリウムの観覧者数 1,487人、クリスマスCDコンサートの観覧者数 530人',
        '市民活動部 751人、ミライク刈谷2022の参加者数（映画祭） 444人、ミライク刈谷2022の参加者数（パネルディスカッション） 307人',
      ],
      visitors: ['来館者数の合計があるのは市民活動部（132,975人）だけです。'],
      pair: [
        '審議会・委員会等の開催回数は福祉健康部20回、次世代育成部12回です。予防接種の回数（延べ）は福祉健康部延べ129,898回、次世代育成部延べ129,898回です。',
        '審議会・委員会等の開催回数｜合計 20回、14回 障害者自立支援協議会の部会の開催回数、4回 地域生活支援拠点等の検討部会の開催回数、2回 障害者自立支援協議会の開催回数｜12回 要保護者対策地域協議会の実務者会議の開催回数',
      ],
      missed: ['文書が目標を下回ったと書いているのは1件（福祉健康部）、達成した・上回ったと書いているのは2件（水資源部）です。'],
      disaster: [11, 13],
      pillar3: [
        '関係機関等との調整会議の開催回数（刈谷市駅周辺の民間再開発） 26回',
        '子育てコンシェルジュの相談等対応件数 1,789件',
        '美術館の年間入館者数 94,407人',
      ],
      rates2: ['99.5%', '99.4%', '99%', '97.9%', '93.9%', '73.3%', '30.1%'],
      wordsOnly4: [16, 0],
    },
  },
  {
    city: 'midorikawa-fy2023',
    index: readCity('midorikawa-fy2023'),
    pair: ['市民環境部', '健康福祉部'],
    answers: {
      meetings: ['審議会・委員会等の開催回数の合計があるのは企画部（5回）だけです。', '企画部 5回'],
      guests: ['催しの参加者数が最も多いのは都市建設部の9,400人です。', '都市建設部 9,400人', '市民環境部 約4,200人'],
      visitors: ['選んだ条件には「来館者数」の値がありません。ほかの指標群を選んでください。'],
      pair: ['市民向け講座・教室の参加者数（延べ）は市民環境部延べ1,196人、健康福祉部延べ2,905人です。'],
      missed: ['文書が目標を達成した・上回ったと書いているのは2件（市民環境部・健康福祉部）で、下回ったと書いているものはありません。'],
      disaster: [7, 3],
      pillar3: ['職員向け研修の参加人数 延べ212人', '包括連携協定の締結件数 累計17件', '連携事業の実施事業数 21事業'],
      rates2: ['82.3%', '44.1%'],
      wordsOnly4: [6, 0],
    },
  },
];

describe.each(cities)('$city', ({ index, pair, answers }) => {
  test('who held most meetings, and of what they consist', () => {
    expect(read(index, { chart: 'sums', of: 'councilSessions' }).slice(0, answers.meetings.length)).toEqual(answers.meetings);
  });

  test('how many people came to events, apart from visitors of museums', () => {
    expect(read(index, { chart: 'sums', of: 'eventParticipants' })).toEqual(answers.guests);
    expect(read(index, { chart: 'sums', of: 'facilityVisitors' }).slice(0, 1)).toEqual(answers.visitors);
  });

  test('two departments side by side, on values', () => {
    const departments = pair.map((name) => index.report.departments.find((one) => one.name === name)?.id ?? '');
    expect(read(index, { chart: 'side-by-side' }, makeChartView({ departments })).slice(0, answers.pair.length)).toEqual(answers.pair);
  });

  test('what missed its aim', () => {
    expect(read(index, { chart: 'verdicts' }).slice(0, 1)).toEqual(answers.missed);
  });

  test('everything said about 防災: numbers, and sentences without one', () => {
    const { figures, passages } = findHits(index, { ...emptySelection, text: '防災' });
    expect([figures.length, passages.length]).toEqual(answers.disaster);
  });

  test('the three largest results of pillar 3', () => {
    expect(read(index, { chart: 'figures' }, makeChartView({ pillars: [3] })).slice(1, 4)).toEqual(answers.pillar3);
  });

  test('all rates of pillar 2, largest first', () => {
    const [, ...rates] = read(index, { chart: 'rates' }, makeChartView({ pillars: [2] }));
    expect(rates.map((rate) => rate.split(' ').at(-1))).toEqual(answers.rates2);
  });

  test('which initiatives of pillar 4 have no number', () => {
    const all = selectInitiatives(index, { ...emptySelection, pillars: [4] });
    expect([all.length, all.filter(({ achievementCount }) => achievementCount === 0).length]).toEqual(answers.wordsOnly4);
  });

  test.each(index.report.departments.map(({ id, name }) => [name, id]))('the sheet of %s begins with its largest results', (name, id) => {
    const [headline = '', ...results] = read(index, { chart: 'sheet' }, makeChartView({}, { sheetDepartment: id }));
    expect(results.length).toBeGreaterThanOrEqual(5);
    expect(headline.startsWith(`${name}の主な成果は、${results.slice(0, 3).join('、')}`)).toBe(true);
  });
});

test('a measure that a document does not hold is not offered', () => {
  expect(countFamilies(cities[1]?.index ?? readKariya(), emptySelection).map(({ family }) => family)).not.toContain('facilityVisitors');
});
