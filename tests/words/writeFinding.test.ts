import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeFinding } from '../../src/words/writeFinding';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { i18n } from '../../src/i18n/i18n';
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
