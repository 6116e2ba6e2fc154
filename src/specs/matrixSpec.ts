import { groupBy } from '../domain/collections';
import { selectRows } from '../query/achievementRows';
import { countCoverage, selectInitiatives } from '../query/initiativeRows';
import { rankMainResults } from '../query/mainResults';
import { formatList, formatMissing, formatNumber } from '../words/formatNumber';
import type { BuildSpec, MatrixCell } from './chartSpec';
import { nameResult } from './figuresSpec';
import { buildChart, emphasisOf } from './specParts';

/** So many results of all are named in the headline, with their places. */
const headlineCount = 2;

/** What each department achieved under each pillar: the main result of each cell, in its words. Values of different units have no common ground, so no cell is shaded. */
export const buildMatrixSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const { selection } = view;
  const departments = [...index.departments.values()].filter(
    ({ id }) => selection.departments.length === 0 || selection.departments.includes(id),
  );
  const pillars = [...index.pillars.values()].filter(({ number }) => selection.pillars.length === 0 || selection.pillars.includes(number));
  const selected = selectRows(index, selection);
  const rowsOf = groupBy(selected, ({ department, pillar }) => `${department.id} ${pillar.number}`);
  const initiatives = groupBy(selectInitiatives(index, selection), ({ department, pillar }) => `${department.id} ${pillar.number}`);
  const number = (value: number) => formatNumber(value, names.language);
  const cells = departments.map((department) =>
    pillars.map((pillar) => {
      const own = pillar.name === null ? [] : (rowsOf.get(`${department.id} ${pillar.number}`) ?? []);
      const [main, ...others] = rankMainResults(index, own);
      return { department, pillar, main, othersCount: others.length };
    }),
  );
  const absent = pillars.filter(({ name }) => name === null).map((pillar) => pillar.number);
  const write = ({ department, pillar, main, othersCount }: (typeof cells)[number][number]): MatrixCell => {
    const place = `${names.text('department', department.name)} ${t('words.pillarShort', { number: pillar.number })}`;
    const empty = { detail: '', values: [null], shade: null, opens: null };
    if (pillar.name === null) return { ...empty, text: '', name: t('words.pillarMissing') };
    if (main !== undefined) {
      const { quantity } = main.row;
      const label = names.text('label', quantity.label);
      const { text } = names.quantity(quantity);
      const detail = othersCount === 0 ? label : t('overview.matrix.others', { label, number: number(othersCount) });
      return {
        text,
        detail,
        values: [quantity.value],
        shade: null,
        // who speaks to the page says what stands there
        name: `${place} ${text} ${detail}`,
        opens: { kind: 'quantity', id: quantity.id },
      };
    }
    const { initiativeCount } = countCoverage(initiatives.get(`${department.id} ${pillar.number}`) ?? []);
    if (initiativeCount === 0) return { ...empty, text: formatMissing(), name: `${place} ${t('charts.matrix.noInitiatives')}` };
    const text = t('overview.matrix.withoutNumber');
    const detail = t('overview.matrix.initiatives', { number: number(initiativeCount) });
    return {
      ...empty,
      text,
      detail,
      name: `${place} ${text} ${detail}`,
      opens: { kind: 'rows', selection: { departments: [department.id], pillars: [pillar.number] }, showsWithoutNumber: true },
    };
  };
  const results = rankMainResults(index, selected);
  const named = results.slice(0, headlineCount).map((main) =>
    t('overview.matrix.item', {
      department: names.text('department', main.row.department.name),
      pillar: main.row.pillar.number,
      result: nameResult(main, words),
    }),
  );
  return buildChart(
    { chart: 'matrix' },
    view,
    words,
    {
      topic: t('overview.matrix.title'),
      unit: '',
      headline:
        results.length === 0
          ? t('overview.results.empty')
          : t(`overview.results.${results.length > headlineCount ? 'headlineMore' : 'headline'}`, {
              list: formatList(named, names.language),
            }),
      definition: t('overview.matrix.definition'),
      caveats: [t('overview.coverage.note')],
      notes: absent.length > 0 ? [t('overview.matrix.absent', { count: absent.length, numbers: absent.join('・') })] : [],
    },
    results.length === 0 && initiatives.size === 0
      ? { kind: 'nothing', reason: t('overview.emptyTitle') }
      : {
          kind: 'matrix',
          labelHead: t('words.department'),
          measures: [t('overview.columns.value')],
          columns: pillars.map((pillar) => ({
            id: `p${pillar.number}`,
            label: t('words.pillarShort', { number: pillar.number }),
            full: pillar.name === null ? t('words.pillarMissing') : names.text('pillar', pillar.name),
            isTotal: false,
            isAbsent: pillar.name === null,
            opens: pillar.name === null ? null : { kind: 'rows', selection: { pillars: [pillar.number] } },
          })),
          rows: departments.map((department, place) => ({
            id: department.id,
            label: names.short(department.name),
            isTotal: false,
            emphasis: emphasisOf(department.id, view),
            opens: { kind: 'view', patch: { screen: 'department', sheetDepartment: department.id } },
            cells: (cells[place] ?? []).map(write),
          })),
        },
  );
};
