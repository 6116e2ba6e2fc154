import { expect, test } from 'vitest';
import { ingestFile } from '../../src/cli/files/buildReportFiles';
import { buildReportIndex } from '../../src/domain/reportIndex';
import { listFindings } from '../../src/query/findings/listFindings';
import { selectLoneComparisons, selectPrintedChanges } from '../../src/query/printedPairs';
import { emptySelection } from '../../src/query/selection';
import { writeFindings } from '../../src/specs/findingsSpec';
import { buildSumsSpec } from '../../src/specs/sumsSpec';
import { makeProfile, makeProfileRow, profileHeader } from '../support/makeProfile';
import { makeChartView, makeWords } from '../support/makeWords';

/** A table of indicators with money, read by a profile. */
async function readTable(rows: readonly (readonly string[])[], profile = makeProfile()) {
  const text = [profileHeader, ...rows].map((cells) => cells.join('\t')).join('\n');
  const { report, issues } = await ingestFile(new TextEncoder().encode(text), { file: 'a.tsv', profile });
  if (report === null) throw new Error(JSON.stringify(issues));
  return buildReportIndex(report);
}

const project = (id: string, office: string, pillar: string, money: string): string[] =>
  makeProfileRow({ 事業ID: id, 事業名: `事業${id}`, 部課名: office, 政策番号: pillar, 政策名: `政策${pillar}` }, [
    '1',
    '',
    '900',
    '2',
    '',
    money,
    '3',
    '',
    '800',
  ]);

test('money is compared by department and by policy, in amounts that can be read', async () => {
  const index = await readTable([
    project('1', '市民部環境課', '1', '342104'),
    project('2', '市民部市民課', '2', '1250'),
    project('3', '総務部総務課', '2', '500000'),
  ]);
  const build = (language: 'ja' | 'en') => buildSumsSpec(makeChartView(), makeWords(index, language), 'projectCost');
  const { headline, summary, content } = build('ja');
  expect(headline).toBe('事業費（決算額）が最も多いのは総務部の5億円です。');
  expect(summary).toContain('ここに並べた部の合計は8億4,335万円です。');
  expect(summary).toContain('柱別の合計：(2) 政策2 5億125万円、柱1 3億4,210万円。');
  expect(content).toMatchObject({ kind: 'bars', rows: [{ points: [{ value: 500_000_000 }] }, { points: [{ value: 343_354_000 }] }] });
  expect(build('en').summary).toContain('501.25 million yen');
});

test('of several years of an indicator the last makes a change, and a plan for the next year is no lone target', async () => {
  const profile = makeProfile({
    reportYear: 2025,
    years: [
      { fiscalYear: 2023, holds: 'actual' },
      { fiscalYear: 2024, holds: 'actual' },
      { fiscalYear: 2025, holds: 'actual' },
    ],
  });
  const years = await readTable([project('1', '市民部環境課', '1', '1000')], profile);
  expect(selectPrintedChanges(years, emptySelection).map(({ other }) => other.period)).toEqual([2024, 2024]);
  const planned = await readTable([project('1', '市民部環境課', '1', '1000')]);
  expect(selectLoneComparisons(planned, emptySelection, 'target')).toEqual([]);
});

test('of a rule that finds very many the first are told, then how many more there are', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => project(String(at), '市民部環境課', '1', String(1000 + at)));
  const index = await readTable(rows);
  const { sentences } = writeFindings(listFindings(index, emptySelection), makeWords(index, 'ja'));
  const changed = sentences.filter(({ id }) => id.startsWith('changed'));
  expect(changed).toHaveLength(41);
  expect(changed.at(-1)).toMatchObject({ text: 'ほかに60件あります。', opens: { patch: { screen: 'pillars', pillarPart: 'changes' } } });
});
