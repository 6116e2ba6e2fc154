import type { BuildSpec } from './chartSpec';
import { writeCoverage } from './coverageSpec';
import {
  explainNothing,
  explainSum,
  findGroup,
  listSumNotes,
  nameTopic,
  nameUnit,
  readComparison,
  writeSum,
  writeWeaknesses,
} from './measureWords';
import { buildChart, emphasisOf, nameEquals, orderDepartments } from './specParts';

/** Departments by the sum of what they count in one unit and one counting; with each what it adds up and what it leaves out. */
export const buildSumsSpec: BuildSpec = (view, words, of) => {
  const { names, t } = words;
  const model = readComparison(view, words);
  const group = findGroup(model, of);
  const { bars, counting, total } = group ?? { bars: [], counting: null, total: { kind: 'refused', reasons: [] } as const };
  const unit = model.unit === null ? '' : nameUnit(model.unit, counting, words);
  const rows = orderDepartments(
    bars.map((bar) => ({
      ...bar,
      name: names.text('department', bar.department.name),
      sum: bar.result.kind === 'sum' ? bar.result.value : null,
    })),
    view.departmentOrder,
    ({ sum }) => sum,
  );
  const sums = rows.filter(({ sum }) => sum !== null);
  const highest = Math.max(...sums.map(({ sum }) => sum ?? 0));
  const leaders = sums.filter(({ sum }) => sum === highest);
  const totalSentence = total.kind === 'sum' ? t('compare.sums.total', { value: writeSum(total, words) }) : explainSum(total, words);
  const weaknesses = model.status === 'ready' ? writeWeaknesses(model.weaknesses, model.unit, words) : '';
  return buildChart(
    { chart: 'sums', ...(of !== undefined && { of }) },
    view,
    words,
    {
      topic: nameTopic(t('compare.sums.title', { unit }), model, words),
      unit,
      headline: summarise(),
      // the total of a single sum would only repeat it
      more: sums.length > 1 ? [totalSentence] : [],
      definition: t('compare.sums.definition'),
      caveats: weaknesses === '' ? [] : [weaknesses],
      notes: listSumNotes(total, words),
    },
    explainNothing(model, words) ??
      (sums.length === 0
        ? { kind: 'nothing', reason: explainSum(total, words) }
        : {
            kind: 'bars',
            labelHead: t('words.department'),
            details: [
              { head: t('compare.columns.counted'), isDrawn: true, isNumeric: false },
              { head: t('compare.columns.coverage'), isDrawn: true, isNumeric: false },
            ],
            series: [{ key: 'sum', name: t('compare.columns.sum'), tone: toneOf(bars[0]?.rows[0]?.quantity.kind) }],
            rows: rows.map(({ department, rows: own, result, coverage, name, sum }) => ({
              id: department.id,
              label: name,
              details: [
                result.kind === 'sum' ? explainSum(result, words) : '',
                t('compare.sums.coverage', { coverage: writeCoverage(coverage, words) }),
              ],
              points: [
                {
                  value: sum,
                  text: sum === null ? explainSum(result, words) : writeSum(result, words),
                  qualifiers: result.kind === 'sum' ? names.qualifiers(result.qualifiers) : '',
                  ...(sum === null && { refusal: explainSum(result, words) }),
                },
              ],
              emphasis: emphasisOf(department.id, view),
              opens: {
                kind: 'rows',
                selection: {
                  departments: [department.id],
                  ...(model.unit !== null && { units: [model.unit] }),
                  ...(model.activity !== null && { activities: [model.activity] }),
                },
              },
              quantityIds: own.map(({ quantity }) => quantity.id),
            })),
            firstLook: rows.length,
            axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
          }),
  );

  function summarise(): string {
    const [leader] = leaders;
    if (leader === undefined) return '';
    const value = writeSum(leader.result, words);
    if (sums.length === 1) return t('compare.sums.only', { department: leader.name, value });
    if (leaders.length === rows.length) return t('compare.sums.allEqual', { count: rows.length, value });
    return t('compare.sums.summary', {
      departments: nameEquals(
        leaders.map(({ name }) => name),
        words,
      ),
      value,
    });
  }
};

/** The tone of a kind of number. */
export function toneOf(kind: 'count' | 'rate' | 'amount' | 'change' | undefined) {
  return kind ?? 'count';
}
