import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/importer/report/checkReport';
import { measureAccuracy, parseGold, type Disagreement } from '../../src/importer/report/measureAccuracy';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { scanDigits } from '../support/scanDigits';

/**
 * Invented documents of invented cities, each laid out in a way of its own, with labels by hand. Rules alone read them; how many
 * labels they may miss is what was measured, so that no change makes another city's document worse unnoticed.
 */
const cities = [
  {
    name: 'midorikawa-fy2023',
    head: { municipality: '緑川市', fiscalYear: 2023, departments: 8, pillars: 5 },
    missed: { numeral: 0, role: 1, value: 0, unit: 2, marker: 0, sections: 3, relation: 5 },
  },
  {
    name: 'wakaba-fy2018',
    head: { municipality: '若葉市', fiscalYear: 2018, departments: 7, pillars: 3 },
    missed: { numeral: 0, role: 2, value: 0, unit: 0, marker: 1, sections: 0, relation: 12 },
  },
  {
    name: 'yamabuki-fy2021',
    head: { municipality: '山吹町', fiscalYear: 2021, departments: 7, pillars: 4 },
    missed: { numeral: 0, role: 8, value: 0, unit: 0, marker: 1, sections: 0, relation: 8 },
  },
  {
    name: 'shiomi-fy2022',
    head: { municipality: '汐見市', fiscalYear: 2022, departments: 6, pillars: 4 },
    // the telephone number counts as three numerals there
    missed: { numeral: 1, role: 2, value: 1, unit: 0, marker: 0, sections: 0, relation: 8 },
  },
] as const;

type Place = Pick<Disagreement, 'line' | 'column' | 'occurrence'>;
const placeOf = ({ line, column, occurrence }: Place): string => `${line}:${column}:${occurrence}`;

/** Labels by hand, those apart over which a reader could decide otherwise. */
function readGold(name: string) {
  const tsv = readFileSync(`tests/fixtures/otherCities/${name}.gold.tsv`, 'utf8');
  const [header = '', ...rows] = tsv.trimEnd().split('\n');
  const doubtAt = header.split('\t').indexOf('doubt');
  const labels = parseGold(tsv);
  const isDoubted = (at: number): boolean => rows[at]?.split('\t')[doubtAt] === 'doubt';
  return { certain: labels.filter((_, at) => !isDoubted(at)), doubted: new Set(labels.filter((_, at) => isDoubted(at)).map(placeOf)) };
}

describe.each(cities)('$name', ({ name, head, missed }) => {
  const bytes = readFileSync(`tests/fixtures/otherCities/${name}.txt`);
  const { report, issues } = ingestBytes(bytes, { file: `${name}.txt` });
  if (report === null) throw new Error(JSON.stringify(issues));

  test('is read without an error', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checkReport(report).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says whose it is', () => {
    const { municipality, fiscalYear, departments, pillars } = report;
    expect({ municipality: municipality.name, fiscalYear, departments: departments.length, pillars: pillars.length }).toEqual(head);
    for (const { page } of departments) expect(page).toBeGreaterThan(0);
  });

  test('agrees with the labels as often as measured', () => {
    const { certain, doubted } = readGold(name);
    const { disagreements } = measureAccuracy(report, certain);
    const counted = disagreements.filter((entry) => {
      // a date's value is judged by nobody, nor is what stands at a place that is doubted
      const isJudged = entry.field !== 'value' || entry.expected !== '';
      return entry.field !== 'label' && isJudged && !doubted.has(placeOf(entry));
    });
    for (const [field, most] of Object.entries(missed)) {
      const found = counted.filter((entry) => entry.field === field);
      expect(found.length, `${field}: ${JSON.stringify(found)}`).toBeLessThanOrEqual(most);
    }
  });

  test('has every numeral in exactly one quantity', () => {
    for (const { id, text } of report.statements) {
      const spans = report.quantities.filter(({ statementId }) => statementId === id).map(({ span }) => span);
      for (const run of scanDigits(text)) {
        const holders = spans.filter(({ start, end }) => start <= run.start && run.end <= end);
        expect(holders, `${text.slice(run.start, run.end)} in ${text}`).toHaveLength(1);
      }
    }
  });

  test('is read alike with line ends of Windows', () => {
    const text = bytes.toString('utf8').replace(/\n/gu, '\r\n');
    const again = ingestBytes(Buffer.from(text), { file: `${name}.txt` });
    expect(again.report?.quantities).toEqual(report.quantities);
    expect(again.report?.statements).toEqual(report.statements);
  });
});
