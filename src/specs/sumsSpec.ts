import { groupBy } from '../domain/collections';
import { families, type Family } from '../domain/families';
import { findLead, listLoneRivals, listParts, sumFamilyRows, type FamilyComparison } from '../query/familyComparison';
import type { AchievementRow } from '../query/achievementRows';
import { formatList, formatNumber } from '../words/formatNumber';
import { type NameWords, nameEquals, nameFamily } from '../words/nameFacetValue';
import { writeLead } from '../words/writeLead';
import type { BuildSpec } from './chartSpec';
import {
  explainNothing,
  explainSum,
  listSumNotes,
  nameTopic,
  nameUnit,
  openMeasureRows,
  readMeasure,
  writeSum,
  writeWeaknesses,
} from './measureWords';
import { buildChart, emphasisOf, orderDepartments, writeCoverage } from './specParts';

/** Departments by the sum of one measure family (`of`: whatever is chosen to be compared); each bar divided into what it is made of. */
export const buildSumsSpec: BuildSpec = (view, words, of) => {
  const { names, t } = words;
  const model = readMeasure(of === undefined ? view : { ...view, compareFamily: of }, words);
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
  const only = sums.length === 1 ? sums[0] : undefined;
  const lead = comparison === null ? null : findLead(comparison);
  const [leadSentence, mostly] = lead === null || family === null ? ['', ''] : writeLead(family, lead, words);
  const totalSentence = total.kind === 'sum' ? t('charts.measure.sums.total', { value: writeSum(total, words) }) : explainSum(total, words);
  const rivals = comparison === null ? [] : listLoneRivals(words.index, view.selection, comparison);
  const caveats = [writeWeaknesses(model, words), writeRivals(rivals, words)].filter((caveat) => caveat !== '');
  return buildChart(
    { chart: 'sums', ...(of !== undefined && { of }) },
    view,
    words,
    {
      topic: nameTopic('charts.measure.sums', family, words),
      unit,
      headline: only === undefined || family === null ? leadSentence : writeOnly(only, family),
      // the total of a single sum would only repeat it
      more: [mostly, ...(sums.length > 1 ? [totalSentence] : []), writePillarSums(family, bars, words)].filter((said) => said !== ''),
      definition: t('charts.measure.sums.definition'),
      caveats,
      notes: listSumNotes(total, words),
    },
    explainNothing(model, words) ??
      (sums.length === 0
        ? { kind: 'nothing', reason: explainSum(total, words) }
        : {
            kind: 'bars',
            labelHead: t('words.department'),
            details: [
              { head: t('charts.measure.columns.counted'), isDrawn: true, isNumeric: false },
              { head: t('charts.measure.columns.parts'), isDrawn: false, isNumeric: false },
              { head: t('charts.measure.columns.coverage'), isDrawn: false, isNumeric: false },
            ],
            series: [{ key: 'sum', name: t('charts.measure.columns.sum'), tone: bars[0]?.rows[0]?.quantity.kind ?? 'count' }],
            rows: rows.map(({ department, rows: own, result, coverage, sectionCount, sum, parts }) => ({
              id: department.id,
              label: names.short(department.name),
              details: [
                [
                  explainSum(result, words),
                  t('charts.measure.sums.size', {
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

  function writeOnly({ name, result }: (typeof rows)[number], measured: Family): string {
    return t('charts.measure.sums.only', { measure: nameFamily(measured, words), department: name, value: writeSum(result, words) });
  }
};

/** What no measure holds, and yet is as large as what leads: named, so that it is neither added nor overlooked. */
function writeRivals(rivals: readonly AchievementRow[], words: NameWords): string {
  const { names, t } = words;
  if (rivals.length === 0) return '';
  const items = rivals.map(({ quantity, department }) =>
    t('charts.measure.sums.rival', {
      department: names.text('department', department.name),
      label: names.text('label', quantity.label),
      value: names.quantity(quantity).text,
    }),
  );
  return t('charts.measure.sums.rivals', { items: nameEquals(items, words) });
}

/** What money goes to: the same values by pillar, the largest first; for other measures the pillars' own screen tells more than a sum. */
function writePillarSums(family: Family | null, bars: FamilyComparison['bars'], words: NameWords): string {
  if (family === null || families[family].unit !== '円') return '';
  const rowsOf = groupBy(
    bars.flatMap(({ rows }) => rows),
    ({ pillar }) => pillar,
  );
  const sums = [...rowsOf].flatMap(([pillar, rows]) => {
    const result = sumFamilyRows(words.index, rows);
    return result.kind === 'sum' ? [{ pillar, result }] : [];
  });
  if (sums.length < 2 || sums.length < rowsOf.size) return '';
  const items = sums
    .toSorted((a, b) => b.result.value - a.result.value)
    .map(({ pillar, result }, place) => {
      // the first by its name, the others short: the sentence stands above the chart
      const name = place === 0 ? words.names.pillar(pillar) : words.t('words.pillarShort', { number: pillar.number });
      return words.t('charts.measure.sums.pillar', { pillar: name, value: writeSum(result, words) });
    });
  return words.t('charts.measure.sums.byPillar', { items: formatList(items, words.names.language) });
}

function writePart({ quantity }: AchievementRow, { names }: NameWords): string {
  return `${names.text('label', quantity.label)} ${names.quantity(quantity).text}`;
}
