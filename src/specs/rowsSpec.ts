import { sortRows } from '../query/sortRows';
import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf, pointOf } from './specParts';
import { nameColumn } from '../words/columnWords';
import { formatNumber } from '../words/formatNumber';
import { selectPassages } from '../query/searchHits';
import { selectRows } from '../query/achievementRows';

/** The rows of the table in its order: what is counted, by whom, and the number. */
export const buildRowsSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const selected = selectRows(index, view.selection);
  const rows =
    view.tableSort === null ? selected : sortRows(index, selected, { key: view.tableSort.column, direction: view.tableSort.direction });
  const passageCount = selectPassages(index, view.selection).length;
  return buildChart(
    { chart: 'rows' },
    view,
    words,
    {
      topic: t('table.caption'),
      unit: '',
      headline: `${t('table.caption')} ${t('table.count', { rows: formatNumber(rows.length, names.language), count: rows.length })}`,
      definition: '',
      notes: passageCount === 0 ? [] : [t('table.passages.note', { number: formatNumber(passageCount, names.language) })],
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t('table.emptyTitle') }
      : {
          kind: 'table',
          columns: [
            { key: 'label', head: nameColumn('label', words), isNumeric: false },
            { key: 'department', head: nameColumn('department', words), isNumeric: false },
            { key: 'value', head: nameColumn('value', words), isNumeric: true },
            { key: 'unit', head: nameColumn('unit', words), isNumeric: false },
          ],
          rows: rows.map(({ quantity, department }) => {
            const { value, text, qualifiers } = pointOf(quantity, words);
            return {
              id: quantity.id,
              group: '',
              emphasis: emphasisOf(department.id, view),
              opens: { kind: 'quantity', id: quantity.id },
              cells: [
                { text: names.text('label', quantity.label) },
                { text: names.short(department.name) },
                { text, value, qualifiers },
                { text: names.unit(quantity.unit) },
              ],
              quantityIds: [quantity.id],
            };
          }),
        },
  );
};
