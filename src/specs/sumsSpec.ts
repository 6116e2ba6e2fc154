import type { FamilyBar, FamilyComparison } from '../query/familyComparison';
import type { AchievementRow } from '../query/achievementRows';
import { formatNumber } from '../words/formatNumber';
import type { NameWords } from '../words/nameFacetValue';
import type { BuildSpec } from './chartSpec';
import { writeCoverage } from './coverageSpec';
import {
  explainNothing,
  explainSum,
  listSumNotes,
  nameFamily,
  nameTopic,
  nameUnit,
  openMeasureRows,
  readMeasure,
  writeSum,
  writeWeaknesses,
} from './measureWords';
import { buildChart, emphasisOf, nameEquals, orderDepartments } from './specParts';

/** A bar of which one part is as much as this is really that part. */
const mostlyOneShare = 0.75;

/** The values that a department's sum adds up, largest first. */
function listParts({ rows, result }: FamilyBar): readonly AchievementRow[] {
  const counted = result.kind === 'sum' ? new Set(result.counted) : null;
  return rows.filter(({ quantity }) => counted === null || counted.has(quantity.id));
}

/** Departments by the sum of one measure family; each bar divided into what it is made of. */
export const buildSumsSpec: BuildSpec = (view, words) => {
  const { names, t } = words;
  const model = readMeasure(view, words);
  const { family, comparison } = model;
  const { bars, total }: Pick<FamilyComparison, 'bars' | 'total'> = comparison ?? {
    bars: [],
    total: { kind: 'refused', reasons: [] },
  };
  const unit = nameUnit(family, words);
  const rows = orderDepartments(
    bars.map((bar) => ({
      ...bar,
      parts: listParts(bar),
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
  const weaknesses = writeWeaknesses(model, words);
  return buildChart(
    { chart: 'sums' },
    view,
    words,
    {
      topic: nameTopic('sums', family, words),
      unit,
      headline: summarise(),
      // the total of a single sum would only repeat it
      more: [...leaders.slice(0, 1).map((leader) => writeMostlyOne(leader, words)), ...(sums.length > 1 ? [totalSentence] : [])],
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
              { head: t('compare.columns.parts'), isDrawn: false, isNumeric: false },
              { head: t('compare.columns.coverage'), isDrawn: false, isNumeric: false },
            ],
            series: [{ key: 'sum', name: t('compare.columns.sum'), tone: bars[0]?.rows[0]?.quantity.kind ?? 'count' }],
            rows: rows.map(({ department, rows: own, result, coverage, sectionCount, name, sum, parts }) => ({
              id: department.id,
              label: name,
              details: [
                [
                  explainSum(result, words),
                  t('compare.sums.size', {
                    initiatives: formatNumber(coverage.initiativeCount, names.language),
                    sections: formatNumber(sectionCount, names.language),
                  }),
                ].join('\u3000'),
                parts.map((part) => writePart(part, words)).join('\n'),
                writeCoverage(coverage, words),
              ],
              points: [
                {
                  value: sum,
                  text: sum === null ? explainSum(result, words) : writeSum(result, words),
                  qualifiers: result.kind === 'sum' ? names.qualifiers(result.qualifiers) : '',
                  ...(sum === null && { refusal: explainSum(result, words) }),
                },
              ],
              ...(parts.length > 1 && {
                parts: parts.map(({ quantity }) => ({
                  label: names.text('label', quantity.label),
                  value: quantity.value,
                  text: names.quantity(quantity).text,
                  opens: { kind: 'quantity', id: quantity.id } as const,
                })),
              }),
              emphasis: emphasisOf(department.id, view),
              opens: family === null ? null : openMeasureRows(family, department),
              quantityIds: own.map(({ quantity }) => quantity.id),
            })),
            firstLook: rows.length,
            axis: { kind: 'linear', canBeLog: false, tickUnit: '' },
          }),
  );

  function summarise(): string {
    const [leader] = leaders;
    if (leader === undefined || family === null) return '';
    const value = writeSum(leader.result, words);
    const measure = nameFamily(family, words);
    if (sums.length === 1) return t('compare.sums.only', { measure, department: leader.name, value });
    if (leaders.length === rows.length) return t('compare.sums.allEqual', { measure, count: rows.length, value });
    const departments = nameEquals(
      leaders.map(({ name }) => name),
      words,
    );
    return t('compare.sums.summary', { measure, departments, value });
  }
};

function writePart({ quantity }: AchievementRow, { names }: NameWords): string {
  return `${names.text('label', quantity.label)} ${names.quantity(quantity).text}`;
}

/** That a large sum is really one thing: 22回 of which 20 are one. */
function writeMostlyOne({ parts, sum }: { parts: readonly AchievementRow[]; sum: number | null }, words: NameWords): string {
  const [largest] = parts;
  const isMostlyOne = largest !== undefined && parts.length > 1 && sum !== null && largest.quantity.value / sum >= mostlyOneShare;
  return isMostlyOne ? words.t('compare.sums.mostlyOne', { part: writePart(largest, words) }) : '';
}
