import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestBytes } from '../../../src/cli/files/buildReportFiles';
import { measureVerdicts, parseVerdictLabels } from '../../../src/importer/report/measureVerdicts';
import { makeReport } from '../../support/makeReport';

const labels = parseVerdictLabels(
  ['line\tstatement\twords\tkind\tbasis', '4\t利用者が\t増加\tincreased\t', '4\t目標を\t目標を達成\tmet\taim', ''].join('\n'),
);

const verdict = {
  start: 4,
  end: 6,
  kind: 'increased',
  basis: null,
  quantityIds: [],
  ruleId: 'r',
  decidedBy: 'rule',
  confidence: 'likely',
} as const;

test('words, kind and basis must all agree, and each label is met once', () => {
  const report = makeReport({
    initiatives: [
      {
        statements: [
          { line: 4, text: '利用者が増加した。', verdicts: [verdict] },
          { line: 4, text: '目標を達成した。', verdicts: [{ ...verdict, start: 0, end: 5, kind: 'met', basis: null }] },
          { line: 5, text: '利用者が増加した。', verdicts: [verdict] },
        ],
      },
    ],
  });
  const accuracy = measureVerdicts(report, labels);
  expect(accuracy).toMatchObject({ labelledCount: 2, readCount: 3, agreeingCount: 1 });
  expect(accuracy.missed).toEqual([{ line: 4, statement: '目標を', words: '目標を達成', kind: 'met', basis: 'aim' }]);
  expect(accuracy.wrong.map(({ line, words, basis }) => [line, words, basis])).toEqual([
    [4, '目標を達成', ''],
    [5, '増加', ''],
  ]);
});

/** Labels by hand, older than the rules. What agrees was measured; a change of the rules may make none of these documents worse. */
describe('rules alone agree with the labels of', () => {
  const other = (name: string) =>
    [name, `tests/fixtures/otherCities/${name}.txt`, `tests/fixtures/otherCities/${name}.verdict.tsv`] as const;
  test.each([
    ['kariya-fy2022', 'data/kariya-fy2022/source.txt', 'tests/data/kariya-fy2022.verdict.tsv'] as const,
    other('shiomi-fy2022'),
    other('midorikawa-fy2023'),
    other('wakaba-fy2018'),
    other('yamabuki-fy2021'),
  ])('%s', (_name, source, labelled) => {
    const { report } = ingestBytes(readFileSync(source), { file: source });
    if (report === null) throw new Error('no report');
    const { missed, wrong } = measureVerdicts(report, parseVerdictLabels(readFileSync(labelled, 'utf8')));
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});
