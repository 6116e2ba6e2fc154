import { groupBy } from '../domain/collections';
import { activities, type Pillar } from '../domain/report';
import { selectRows } from '../query/achievementRows';
import { listMainResults, rankMainResults, type MainResult } from '../query/mainResults';
import { formatList } from '../words/formatNumber';
import type { NameWords } from '../words/nameFacetValue';
import type { BuildSpec, ChartRef, ChartView, TableContent } from './chartSpec';
import { nameDepartments, nameResult } from './figuresSpec';
import { buildChart, emphasisOf, pointOf } from './specParts';

/** Under a heading so many; where there is one heading only, so many. */
const [mostOfSeveral, mostOfOne] = [3, 10];
/** So many groups are named in the headline. */
const headlineCount = 3;

interface Group {
  readonly id: string;
  readonly name: string;
  /** 柱1: as it stands in a sentence. */
  readonly short: string;
  readonly results: readonly MainResult[];
}

function buildResults(
  ref: ChartRef,
  by: 'pillars' | 'departments' | 'activities',
  all: readonly Group[],
  view: ChartView,
  words: NameWords,
) {
  const { names, t } = words;
  const groups = all.filter(({ results }) => results.length > 0);
  const most = groups.length > 1 ? mostOfSeveral : mostOfOne;
  const rows = groups.flatMap(({ id, name, results }) =>
    results.slice(0, most).map((result): TableContent['rows'][number] => {
      const { row, printedBy } = result;
      const { value, text, qualifiers } = pointOf(row.quantity, words);
      return {
        id: `${id} ${row.quantity.id}`,
        group: name,
        emphasis: emphasisOf(row.department.id, view),
        opens: { kind: 'quantity', id: row.quantity.id },
        cells: [
          { text: names.text('label', row.quantity.label) },
          { text, value, qualifiers },
          { text: nameDepartments(printedBy, words) },
          { text: names.unit(row.quantity.unit) },
        ],
        quantityIds: [row.quantity.id],
      };
    }),
  );
  // under the heading of its department a result need not name it again
  const isNamed = rows.some(({ group, cells: [, , department] }) => department?.text !== group);
  const named = groups
    .slice(0, headlineCount)
    .flatMap(({ short, results: [first] }) =>
      first === undefined ? [] : [t('overview.results.inGroup', { group: short, result: nameResult(first, words) })],
    );
  return buildChart(
    ref,
    view,
    words,
    {
      topic: t(`overview.results.topics.${by}`),
      unit: '',
      headline: t(`overview.results.${groups.length > headlineCount ? 'headlineMore' : 'headline'}`, {
        list: formatList(named, names.language),
      }),
      definition: t('overview.results.rule'),
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t('overview.results.empty') }
      : {
          kind: 'table',
          columns: [
            { key: 'label', head: t('overview.columns.label'), isNumeric: false },
            { key: 'value', head: t('overview.columns.value'), isNumeric: true },
            { key: 'department', head: t('words.department'), isNumeric: false, ...(!isNamed && { isForFiles: true }) },
            { key: 'unit', head: t('words.unit'), isNumeric: false, isForFiles: true },
          ],
          rows,
        },
  );
}

/** The largest results under each pillar, or (`of`: departments) of each department: what the city achieved, by where it belongs. */
export const buildResultsSpec: BuildSpec = (view, words, of) => {
  const { index, names, t } = words;
  const { selection } = view;
  const selected = selectRows(index, selection);
  const fits = <Value>(chosen: readonly Value[], value: Value) => chosen.length === 0 || chosen.includes(value);
  if (of === 'departments') {
    const rows = groupBy(selected, ({ department }) => department.id);
    const departments = index.report.departments.filter(({ id }) => fits(selection.departments, id));
    const groups = departments.map(({ id, name }): Group => {
      const text = names.text('department', name);
      return { id, name: text, short: names.short(name), results: rankMainResults(index, rows.get(id) ?? []) };
    });
    return buildResults({ chart: 'results', of }, 'departments', groups, view, words);
  }
  const rows = groupBy(selected, ({ pillar }) => pillar.number);
  const groupOf = (pillar: Pillar): Group => ({
    id: `p${pillar.number}`,
    name: names.pillar(pillar),
    short: t('words.pillarShort', { number: pillar.number }),
    results: rankMainResults(index, rows.get(pillar.number) ?? []),
  });
  const pillars = [...index.pillars.values()].filter(({ number }) => fits(selection.pillars, number));
  return buildResults({ chart: 'results' }, 'pillars', pillars.map(groupOf), view, words);
};

/** The largest results of each sort of work: values, not how many numbers there are. */
export const buildActivitiesSpec: BuildSpec = (view, words) => {
  const results = listMainResults(words.index, view.selection);
  const groups = activities.map((activity): Group => {
    const name = words.t(`words.activities.${activity}`);
    return { id: activity, name, short: name, results: results.filter((result) => result.activity === activity) };
  });
  return buildResults({ chart: 'activities' }, 'activities', groups, view, words);
};
