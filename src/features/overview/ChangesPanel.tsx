import { useTranslation } from 'react-i18next';
import { ChangePairs } from '../../charts/ChangePairs';
import { ChartFrame } from '../../charts/ChartFrame';
import { useChartSource } from '../../charts/useChartSource';
import type { PrintedPair } from '../../query/comparisons';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { useDifferenceText } from './useDifferenceText';

/** What changed against the earlier values that the document itself prints. */
export function ChangesPanel({ changes }: { changes: readonly PrintedPair[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const { openQuantity } = useBoardActions();
  const writeDifference = useDifferenceText();
  const rows = changes.map((pair) => ({
    pair,
    label: names.text('label', pair.row.quantity.label),
    department: names.text('department', pair.row.department.name),
    before: names.quantity(pair.other).text,
    after: names.quantity(pair.row.quantity).text,
    difference: writeDifference(pair),
  }));
  const list = rows.map((row) => t('overview.changes.item', row)).join(names.language === 'ja' ? '' : ' ');
  return (
    <ChartFrame
      heading={{
        id: 'changes',
        title: t('overview.changes.title'),
        subtitle: t('overview.subtitle', { unit: t('overview.changes.unit'), period }),
      }}
      meta={{ definition: t('overview.changes.definition'), source, notes: rows.length > 0 ? [t('overview.changes.note')] : [] }}
      summary={rows.length === 0 ? t('overview.changes.empty') : t('overview.changes.summary', { count: rows.length, list })}
      table={{
        columns: [
          { label: t('overview.columns.label'), isNumeric: false },
          { label: t('overview.columns.department'), isNumeric: false },
          { label: t('overview.columns.prior'), isNumeric: true },
          { label: t('overview.columns.value'), isNumeric: true },
          { label: t('overview.columns.difference'), isNumeric: true },
        ],
        rows: rows.map(({ pair, label, department, before, after, difference }) => ({
          id: pair.row.quantity.id,
          cells: [label, department, before, after, difference],
        })),
      }}
      content={() => ({
        unit: '',
        period,
        // each in a unit of its own: no chart has an axis for them
        content: {
          kind: 'table',
          columns: [
            { header: t('overview.columns.label'), type: 'text' },
            { header: t('overview.columns.department'), type: 'text' },
            { header: t('overview.columns.prior'), type: 'number', isGrouped: true },
            { header: t('overview.columns.value'), type: 'number', isGrouped: true },
            { header: t('words.unit'), type: 'text' },
            { header: t('overview.columns.difference'), type: 'text' },
          ],
          rows: rows.map(({ pair, label, department, difference }) => [
            label,
            department,
            pair.other.value,
            pair.row.quantity.value,
            names.unit(pair.row.quantity.unit),
            difference,
          ]),
        },
      })}
      onOpen={openQuantity}
    >
      {(size) => (
        <ChangePairs
          size={size}
          onOpen={openQuantity}
          items={rows.map(({ pair, label, department, before, after, difference }) => ({
            id: pair.row.quantity.id,
            label,
            detail: `${department}　${t('overview.changes.difference', { value: difference })}`,
            before: { value: pair.other.value, text: t('overview.changes.before', { value: before }) },
            after: { value: pair.row.quantity.value, text: after },
          }))}
        />
      )}
    </ChartFrame>
  );
}
