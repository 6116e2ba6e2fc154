import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/domain/reportIndex';
import { countMeasures, countUnits, rankAchievements, rankDepartments, selectMeasureRows, type Measure } from '../../src/query/ranking';
import { emptySelection } from '../../src/query/selection';
import { sumAddable } from '../../src/query/sumQuantities';
import { makeComparison } from '../support/makeComparison';

const index = makeComparison();
const any: Measure = { unit: '回', activity: null, counting: 'any' };
const bars = (measure: Measure) =>
  rankDepartments(index, emptySelection, measure).map(({ department, result }) => [
    department.name,
    result.kind === 'sum' ? result.value : result.reasons.map(({ code }) => code),
  ]);

describe('departments within one unit', () => {
  test('one way of counting: largest first, what can’t be added comes last with its reason', () => {
    expect(bars({ ...any, counting: null })).toEqual([
      ['総務部', 41],
      ['次世代育成部', ['perItem']],
    ]);
  });

  test('both departments show the figure that they share; their total counts it once and says so', () => {
    const measure: Measure = { ...any, counting: 'cumulative' };
    expect(bars(measure)).toEqual([
      ['福祉健康部', 129898],
      ['次世代育成部', 129898],
    ]);
    const quantities = selectMeasureRows(index, emptySelection, measure).map(({ quantity }) => quantity);
    expect(sumAddable(index, quantities)).toMatchObject({ value: 129898, notes: [{ code: 'sharedFigure', ids: ['dosesAgain'] }] });
  });

  test('one activity', () => expect(bars({ ...any, activity: 'meeting' })).toEqual([['総務部', 3]]));

  test('a rate has bars but no sum', () => expect(bars({ ...any, unit: '%' })).toEqual([['次世代育成部', ['rate']]]));

  test('what a bar adds up and leaves out, with the coverage beside it', () => {
    const [first] = rankDepartments(index, emptySelection, { ...any, counting: null });
    expect(first?.result).toMatchObject({ counted: ['total', 'meetings'], leftOut: [{ id: 'web', reason: 'part', because: 'total' }] });
    expect(first?.coverage).toMatchObject({ initiativeCount: 2, withNumberCount: 1 });
  });

  test('left out where it can’t be added, and the rest is still a sum', () => {
    const quantities = ['each', 'meetings'].map((id) => lookUp(index.quantities, id));
    expect(sumAddable(index, quantities)).toMatchObject({
      value: 3,
      counted: ['meetings'],
      leftOut: [{ id: 'each', reason: 'perItem', because: null }],
    });
  });

  test('a unit that the selection excludes has no bars', () => {
    expect(rankDepartments(index, { ...emptySelection, units: ['人'] }, any)).toEqual([]);
    expect(rankDepartments(index, { ...emptySelection, activities: ['event'] }, { ...any, activity: 'meeting' })).toEqual([]);
  });
});

test('each achievement as a bar: one figure one bar, parts and 各 are there', () => {
  expect(rankAchievements(index, emptySelection, any).map(({ quantity }) => quantity.id)).toEqual([
    'doses',
    'total',
    'web',
    'meetings',
    'each',
  ]);
});

test('units with counts', () => {
  expect(countUnits(index, emptySelection)).toEqual([
    { unit: '回', rowCount: 6, countedCount: 5, departmentCount: 3 },
    { unit: '%', rowCount: 1, countedCount: 1, departmentCount: 1 },
    { unit: '日', rowCount: 1, countedCount: 1, departmentCount: 1 },
    { unit: '人', rowCount: 1, countedCount: 1, departmentCount: 1 },
  ]);
});

test('only combinations that exist can be compared', () => {
  const written = countMeasures(index, emptySelection).map(({ unit, activity, counting, countedCount }) => [
    unit,
    activity,
    counting,
    countedCount,
  ]);
  expect(written).toEqual([
    ['回', 'meeting', null, 1],
    ['回', 'support', 'cumulative', 1],
    ['回', 'outreach', null, 2],
    ['回', 'other', null, 1],
    ['%', 'performance', null, 1],
    ['日', 'other', null, 1],
    ['人', 'other', null, 1],
  ]);
});
