import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import { selectRows } from '../../src/query/achievementRows';
import { compareFamily, countFamilies } from '../../src/query/familyComparison';
import { emptySelection, type Selection } from '../../src/query/selection';
import { openMeasureRows } from '../../src/specs/measureWords';
import { buildSumsSpec } from '../../src/specs/sumsSpec';
import { makeChartView, makeWords, readKariya } from '../support/makeWords';

function readCity(name: string): ReportIndex {
  const { report } = ingestBytes(readFileSync(`tests/fixtures/otherCities/${name}.txt`), { file: 'source.txt' });
  if (report === null) throw new Error(`${name} has no report`);
  return buildReportIndex(report);
}

const idsOf = (index: ReportIndex, selection: Selection) => selectRows(index, selection).map(({ quantity }) => quantity.id);

describe.each([
  ['kariya-fy2022', readKariya],
  ['yamabuki-fy2021', () => readCity('yamabuki-fy2021')],
  ['midorikawa-fy2023', () => readCity('midorikawa-fy2023')],
])('what is shown of a measure opens exactly the rows that it is made of: %s', (_name, read) => {
  const index = read();
  const narrowings: [string, Partial<Selection>][] = [
    ['nothing chosen', {}],
    ['a pillar', { pillars: [1] }],
    ['a kind', { kinds: ['count'] }],
  ];
  test.each(narrowings)('every bar and every measure as a whole, %s', (_chosen, patch) => {
    const selection = { ...emptySelection, ...patch };
    const known = countFamilies(index, selection);
    expect(known.length).toBeGreaterThan(0);
    for (const { family } of known) {
      const ofFamily = selectRows(index, selection).filter(({ quantity }) => quantity.family === family);
      const whole = openMeasureRows(family, null);
      expect(whole.kind === 'rows' && idsOf(index, { ...selection, ...whole.selection })).toEqual(
        ofFamily.map(({ quantity }) => quantity.id),
      );
      for (const { department, rows } of compareFamily(index, selection, family)?.bars ?? []) {
        const bar = openMeasureRows(family, department);
        const opened = bar.kind === 'rows' ? idsOf(index, { ...selection, ...bar.selection }) : [];
        expect(opened).toEqual(ofFamily.filter((row) => row.department === department).map(({ quantity }) => quantity.id));
        expect(rows.every(({ quantity }) => opened.includes(quantity.id))).toBe(true);
      }
    }
  });
});

test('a bar opens its rows, largest first under their sum', () => {
  const { content } = buildSumsSpec(makeChartView({}, { compareFamily: 'councilSessions' }), makeWords(readKariya()));
  expect(content.kind === 'bars' && content.rows[0]?.opens).toEqual({
    kind: 'rows',
    selection: { families: ['councilSessions'], departments: ['d05'] },
    arranged: { tableSort: { column: 'value', direction: 'descending' }, tableGrouping: 'department' },
  });
});
