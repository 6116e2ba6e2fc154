import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeFinding } from '../../src/words/writeFinding';
import type { Quantity } from '../../src/domain/report';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { i18n } from '../../src/i18n/i18n';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { listMainResults } from '../../src/query/mainResults';
import { listFindings } from '../../src/query/findings/listFindings';
import { emptySelection } from '../../src/query/selection';
import { readTranslation } from '../../src/store/loadReport';
import { buildNames } from '../../src/words/names';
import { makeReport } from '../support/makeReport';

const folder = 'data/kariya-fy2022';
const index = buildReportIndex(JSON.parse(readFileSync(`${folder}/report.json`, 'utf8')));
const translation = readTranslation(JSON.parse(readFileSync(`${folder}/translations/en.json`, 'utf8')));
const japanese = { index, names: buildNames('ja', null, i18n.getFixedT('ja')), t: i18n.getFixedT('ja') };
const english = { index, names: buildNames('en', translation, i18n.getFixedT('en')), t: i18n.getFixedT('en') };
const findings = listFindings(index, emptySelection);
const sentencesOf = (words: typeof japanese) => findings.map((finding) => writeFinding(finding, words));

test.each([
  ['familyLeader', '審議会・委員会等の開催回数が最も多いのは福祉健康部の20回です。'],
  ['ratesSpread', '14の率のうち6つが90%を超え、最も低いのは市税の滞納繰越分収納率の30.1%です。'],
  ['coverageLowest', '数値のある取組の割合が11部のうち最も低いのは、産業環境部（4／6）で、67%です。'],
  ['pillarWithoutNumber', '数値のない取組は、数では柱1（66のうち6）、割合では柱3（30のうち5）が最も多くなっています。'],
  ['changed', '年次休暇の平均取得日数（総務部）は、14.9日（令和3年度）から14.7日になりました（0.2日減）。'],
  ['ratesCompared', '率は14件あり、以前の値が一緒に印刷されているのは1件です。下がった率は印刷されていません。'],
  ['targetCompared', '企業用地需要把握面積（産業環境部）は42.9haで、目標値40ha以上（「目標」の記載はなく推定）を2.9ha上回っています。'],
])('%s in Japanese', (rule, sentence) => {
  const finding = findings.find((found) => found.rule === rule);
  expect(finding && writeFinding(finding, japanese)).toBe(sentence);
});

test.each([
  ['coverageLowest', 'Of 11 departments, the lowest share of initiatives with a number: Industry and Environment Department (4/6), 67%.'],
  ['ratesCompared', 'Rates: 14; with an earlier value printed beside them: 1. No rate that fell is printed.'],
])('%s in English', (rule, sentence) => {
  const finding = findings.find((found) => found.rule === rule);
  expect(finding && writeFinding(finding, english)).toBe(sentence);
});

describe.each([
  ['Japanese', japanese],
  ['English', english],
])('every sentence in %s', (_language, words) => {
  test.each(sentencesOf(words))('%s', (sentence) => {
    expect(sentence).toMatch(/[。.]$/u);
    expect(sentence).not.toMatch(/\{\{|\}\}|undefined|NaN|null/u);
  });
});

test('English sentences hold no Japanese where the translation is complete', () => {
  expect(sentencesOf(english).filter((sentence) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(sentence))).toEqual([]);
});

test('a name without a translation is set off, so that it can be marked as Japanese', () => {
  const [finding] = listFindings(
    buildReportIndex(makeReport({ initiatives: [{ quantities: [{ value: 0, label: '件数', unit: '件' }] }] })),
    emptySelection,
  );
  expect(finding && writeFinding(finding, { ...english, names: buildNames('en', null, i18n.getFixedT('en')) })).toContain(
    '\u2068件数\u2069: 0 件 (\u2068総務部\u2069)',
  );
});

describe('who leads', () => {
  const write = (values: Readonly<Record<string, readonly (number | Partial<Quantity>)[]>>, more: Partial<Quantity> = {}) => {
    const measure = { unit: '回', activity: 'event', family: 'courseSessions', label: '教室の回数', ...more } as const;
    const made = makeReport({
      initiatives: Object.entries(values).map(([department, own]) => ({
        department,
        quantities: own.map((value) => ({ ...measure, value: 0, ...(typeof value === 'number' ? { value } : value) })),
      })),
    });
    const at = buildReportIndex(made);
    return listFindings(at, emptySelection)
      .filter(({ rule }) => rule === 'familyLeader')
      .map((finding) => writeFinding(finding, { ...japanese, index: at }));
  };

  test.each([
    ['one of two', { 総務部: [9], 建設部: [4] }, {}, '市民向け講座・教室の開催回数が最も多いのは総務部の9回です。'],
    ['equals', { 総務部: [9], 建設部: [4, 5], 教育部: [1] }, {}, '市民向け講座・教室の開催回数が最も多いのは総務部・建設部の9回です。'],
    ['all equal', { 総務部: [9], 建設部: [4, 5] }, {}, '市民向け講座・教室の開催回数は2部とも9回です。'],
    [
      'more equals than a sentence names',
      { 総務部: [9], 建設部: [9], 教育部: [9], 消防部: [9], 水道部: [1] },
      {},
      '市民向け講座・教室の開催回数が最も多いのは同じ値の4つの9回です。',
    ],
    [
      'a sum that is mostly one value',
      { 総務部: [148, 1, 1], 建設部: [4] },
      {},
      '市民向け講座・教室の開催回数が最も多いのは総務部の150回です。150回のうち148回は、一つの実績（教室の回数）です。',
    ],
    [
      'values that no sum is true of',
      { 総務部: [3], 建設部: [2] },
      { qualifiers: ['各'], additivity: 'nonAdditive', additivityReason: 'perItem' },
      '市民向け講座・教室の開催回数の値が最も大きいのは総務部の各3回です。',
    ],
    [
      'rates',
      { 総務部: [30.1], 建設部: [99.4] },
      { unit: '%', kind: 'rate', family: 'collectionRateArrears', additivity: 'nonAdditive', additivityReason: 'rate' },
      '収納率（滞納繰越分）が最も高いのは建設部の99.4%です。',
    ],
  ] as const)('%s', (_name, values, more, sentence) => {
    expect(write(values, more)).toEqual([sentence]);
  });

  test('a department without a sum is no equal', () => {
    const perItem = { value: 9, qualifiers: ['各'], additivity: 'nonAdditive', additivityReason: 'perItem' } as const;
    expect(write({ 総務部: [9], 建設部: [9], 教育部: [perItem] })).toEqual([
      '市民向け講座・教室の開催回数が最も多いのは総務部・建設部の9回です。',
    ]);
  });

  test('of one department alone nothing is said', () => {
    expect(write({ 総務部: [9, 8] })).toEqual([]);
  });
});

describe('a comparison over other reports', () => {
  const write = (quantities: Parameters<typeof makeReport>[0]) =>
    listFindings(buildReportIndex(makeReport(quantities)), emptySelection).map((finding) => writeFinding(finding, japanese));

  test('a rate that fell is counted', () => {
    const sentences = write({
      initiatives: [
        {
          quantities: [
            { id: 'rate', value: 5, unit: '%', label: '未収率' },
            { value: 10, unit: '%', label: '未収率', role: 'prior', priorOf: 'rate', period: 2021 },
          ],
        },
      ],
    });
    expect(sentences).toContain('未収率（総務部）は、10%（令和3年度）から5%になりました（5ポイント減）。');
    expect(sentences).toContain('率は1件あり、以前の値が一緒に印刷されているのは1件です。下がった率は1件です。');
  });

  test('values of different units have no difference', () => {
    const sentences = write({
      initiatives: [
        {
          quantities: [
            { id: 'people', value: 24, unit: '人', label: '利用者数' },
            { value: 20, unit: '世帯', label: '利用者数', role: 'prior', priorOf: 'people', period: null },
          ],
        },
      ],
    });
    expect(sentences).toContain('利用者数（総務部）は、以前の値が20世帯、今回の値が24人です（単位か数え方が違うため、差は出しません）。');
  });
});

describe.each(['midorikawa-fy2023', 'wakaba-fy2018', 'yamabuki-fy2021', 'shiomi-fy2022'])('the document of another city, %s', (name) => {
  const { report } = ingestBytes(readFileSync(`tests/fixtures/otherCities/${name}.txt`), { file: `${name}.txt` });
  if (report === null) throw new Error(name);
  const at = buildReportIndex(report);
  const found = listFindings(at, emptySelection);

  test('leads with a measure, and says every finding in words', () => {
    expect(found[0]?.rule).toBe('familyLeader');
    const sentences = found.map((finding) => writeFinding(finding, { ...japanese, index: at }));
    expect(sentences.filter((sentence) => !sentence.endsWith('。') || /\{\{|undefined|NaN|null/u.test(sentence))).toEqual([]);
  });

  test('has one main result of each unit first', () => {
    const units = listMainResults(at, emptySelection)
      .slice(0, 4)
      .map(({ row: { quantity } }) => `${quantity.unit} ${quantity.counting}`);
    expect(new Set(units).size).toBe(4);
  });

  test('compares rates in percent only', () => {
    const units = found.flatMap((finding) => (finding.rule === 'ratesSpread' ? finding.rows.map(({ quantity }) => quantity.unit) : []));
    expect(new Set(units)).toEqual(new Set(['%']));
  });
});
