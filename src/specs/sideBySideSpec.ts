import { factsOf } from '../domain/languages';
import type { Family } from '../domain/families';
import { buildSideBySide, type SideBySideColumn } from '../query/sideBySide';
import type { Selection } from '../query/selection';
import type { FamilyBar } from '../query/familyComparison';
import { rankMainResults } from '../query/mainResults';
import { formatMissing, formatNumber } from '../words/formatNumber';
import { joinSentences, nameFamily } from '../words/nameFacetValue';
import type { BuildSpec, TableCell, TableContent } from './chartSpec';
import { nameResult } from './figuresSpec';
import { openMeasureRows, writeSum } from './measureWords';
import { buildChart, writeCoverage } from './specParts';
import type { AchievementRow } from '../query/achievementRows';

/** So many values are compared in the headline: two measures of two departments, one of more. */
const headlineCount = 4;

/** Values of one department in one measure; the sums' table lists all. */
const topCount = 3;

type Line = Omit<TableContent['rows'][number], 'id' | 'group' | 'emphasis' | 'opens'>;

/** Two to four departments beside each other: what they undertook, how much of it has a number, and what only one of them reports. */
export const buildSideBySideSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const model = buildSideBySide(index, view.selection, view.selection.departments);
  const number = (value: number) => formatNumber(value, names.language);
  const list = new Intl.ListFormat(names.language, { type: 'conjunction', style: 'narrow' });
  const columns = model?.columns ?? [];
  const heads = columns.map(({ department }) => names.short(department.name));
  const label = (text: string): TableCell => ({ text });
  const text = (items: readonly string[]): TableCell => ({ text: items.length === 0 ? formatMissing() : list.format(items) });
  const count = (value: number, column: SideBySideColumn, shows: Partial<Selection>): TableCell => ({
    text: number(value),
    value,
    opens: value === 0 ? null : { kind: 'rows', selection: { ...shows, departments: [column.department.id] } },
  });
  const numbers = (rows: readonly AchievementRow[]): TableCell => ({
    text:
      rows.length === 0
        ? formatMissing()
        : rows.map(({ quantity }) => `${names.quantity(quantity).text} ${names.text('label', quantity.label)}`).join('\n'),
    opens: rows.length === 1 && rows[0] !== undefined ? { kind: 'quantity', id: rows[0].quantity.id } : null,
  });
  /** The values of which no sum is true, by the largest and the smallest. */
  const writeEnds = (rows: readonly AchievementRow[]): string => {
    const [high, low] = [rows[0], rows.at(-1)].map((row) => (row === undefined ? formatMissing() : names.quantity(row.quantity).text));
    return high === undefined || low === undefined || high === low ? (high ?? '') : t('compare.distribution.ends', { low, high });
  };
  const writeBar = (family: Family, bar: FamilyBar | null): TableCell => {
    if (bar === null || bar.rows.length <= 1) return numbers(bar?.rows ?? []);
    const sum = bar.result.kind === 'sum' ? [t('compare.sideBySide.sum', { value: writeSum(bar.result, words) })] : [];
    return {
      text: [...sum, numbers(bar.rows.slice(0, topCount)).text, ...(bar.rows.length > topCount ? ['…'] : [])].join('\n'),
      opens: openMeasureRows(family, bar.department),
    };
  };
  const line = (
    name: string,
    cellOf: (column: SideBySideColumn, place: number) => TableCell,
    quantityIds: readonly string[] = [],
  ): Line => ({
    cells: [label(name), ...columns.map(cellOf)],
    quantityIds,
  });
  const shared = new Set(model?.measures.map(({ family }) => family));
  // of what only one of them measures the first as on the overview: values are what is compared, also where no measure is shared
  const own = columns.map(({ rows }) =>
    rankMainResults(index, rows)
      .filter(({ family }) => family === null || !shared.has(family))
      .slice(0, topCount),
  );
  const groups: readonly (readonly [title: string, lines: readonly Line[]])[] =
    model === null
      ? []
      : [
          [
            t('compare.sideBySide.groups.largest'),
            model.measures.map(({ family, columns: bars }) =>
              line(
                nameFamily(family, words),
                (_column, place) => writeBar(family, bars[place] ?? null),
                bars.flatMap((bar) => bar?.rows.map(({ quantity }) => quantity.id) ?? []),
              ),
            ),
          ],
          [
            t('compare.sideBySide.groups.results'),
            [
              line(
                t('compare.sideBySide.results'),
                (_column, place) => numbers((own[place] ?? []).map(({ row }) => row)),
                own.flatMap((results) => results.map(({ row: { quantity } }) => quantity.id)),
              ),
            ],
          ],
          [
            t('compare.sideBySide.groups.evidence'),
            [
              line(t('words.initiative'), ({ coverage }) => text([number(coverage.initiativeCount)])),
              line(t('words.withNumber'), ({ coverage }) => text([writeCoverage(coverage, words)])),
              line(t('compare.sideBySide.achievements'), (column) => count(column.rows.length, column, {})),
            ],
          ],
          [
            t('compare.sideBySide.groups.rates'),
            columns.some(({ rates }) => rates.length > 0)
              ? [
                  line(
                    t('words.kinds.rate'),
                    ({ rates }) => numbers(rates),
                    columns.flatMap(({ rates }) => rates.map(({ quantity }) => quantity.id)),
                  ),
                ]
              : [],
          ],
          [
            t('compare.sideBySide.groups.activities'),
            model.activities.map((activity) =>
              line(t(`words.activities.${activity}`), (column) =>
                count(column.activities.get(activity) ?? 0, column, { activities: [activity] }),
              ),
            ),
          ],
          [
            t('compare.sideBySide.groups.own'),
            [
              line(t('words.unit'), ({ ownUnits }) => text(ownUnits.map((unit) => names.unit(unit)))),
              line(t('words.activity'), ({ ownActivities }) => text(ownActivities.map((activity) => t(`words.activities.${activity}`)))),
            ],
          ],
        ];
  const compared = (model?.measures ?? [])
    .slice(0, Math.max(Math.trunc(headlineCount / columns.length), 1))
    .map(({ family, columns: bars }) =>
      t('compare.sideBySide.values', {
        measure: nameFamily(family, words),
        values: list.format(
          bars.map((bar, place) =>
            t('compare.sideBySide.valueOf', {
              department: heads[place] ?? '',
              value: bar === null ? formatMissing() : bar.result.kind === 'sum' ? writeSum(bar.result, words) : writeEnds(bar.rows),
            }),
          ),
        ),
      }),
    );
  const ownResults = columns.flatMap(({ department }, place) => {
    const [first] = own[place] ?? [];
    return first === undefined
      ? []
      : t('compare.sideBySide.valueOf', {
          department: names.text('department', department.name),
          value: t('compare.sideBySide.result', { result: nameResult(first, words) }),
        });
  });
  const unshared =
    ownResults.length === 0 ? t('compare.sideBySide.nothing') : t('compare.sideBySide.unshared', { results: list.format(ownResults) });
  return buildChart(
    { chart: 'side-by-side' },
    view,
    words,
    {
      topic:
        model === null
          ? t('compare.part.departments')
          : t('compare.sideBySide.title', { departments: heads.join(factsOf(names.language).dot) }),
      unit: '',
      headline: compared.length > 0 ? joinSentences(compared, words) : unshared,
      definition: t('compare.sideBySide.definition'),
      caveats: [t('compare.sideBySide.note')],
    },
    model === null
      ? { kind: 'nothing', reason: t(view.selection.departments.length > 4 ? 'compare.sideBySide.tooMany' : 'compare.sideBySide.tooFew') }
      : {
          kind: 'table',
          columns: [
            { key: 'item', head: t('compare.sideBySide.item'), isNumeric: false },
            ...columns.map(({ department }, place) => ({ key: department.id, head: heads[place] ?? '', isNumeric: false })),
          ],
          rows: groups.flatMap(([group, lines], at) =>
            lines.map((shown, place) => ({ ...shown, id: `${at}-${place}`, group, emphasis: 'none' as const, opens: null })),
          ),
        },
  );
};
