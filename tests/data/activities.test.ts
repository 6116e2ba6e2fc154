import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classifyActivity } from '../../src/domain/activityRules';
import { familyFacts } from '../../src/domain/families';
import { parseReport } from '../../src/domain/reportSchema';

const parsed = parseReport(JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8')));
if (!parsed.ok) throw new Error('the committed report does not fit its schema');
const achievements = parsed.report.quantities.filter(({ role }) => role === 'result');
const read = readFileSync('tests/data/kariya-fy2022.activity.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

describe('the activity of every achievement of Kariya, as a person read it', () => {
  test('is the one in the report', () => {
    expect(achievements.map(({ activity, label }) => [activity, label])).toEqual(read.map(([, , , activity, label]) => [activity, label]));
  });

  test('is the shelf of its measure family, where it has one', () => {
    const shelved = achievements.filter(({ family }) => family !== null);
    expect(shelved.length).toBeGreaterThan(100);
    expect(shelved.filter(({ family, activity }) => familyFacts(family ?? '')?.activity !== activity)).toEqual([]);
  });

  test('is found by the rules alone in at least 216 of 231 cases', () => {
    const agreeing = achievements.filter(({ label, unit, kind, activity }) => classifyActivity(label, unit, kind) === activity);
    expect(achievements).toHaveLength(231);
    expect(agreeing.length).toBeGreaterThanOrEqual(216);
  });
});
