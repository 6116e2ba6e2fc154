import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../charts/ChartFrame';
import { RateDots } from '../../charts/RateDots';
import { useChartSource } from '../../charts/useChartSource';
import { formatMissing, formatNumber } from '../../words/formatNumber';
import type { RateRow } from '../../query/comparisons';
import { useBoardActions } from '../../store/useBoard';
import { useNames } from '../../store/useNames';
import { palette } from '../../theme/palette';

/** Every rate on one axis from 0 to 100, with its earlier value where the document prints one. */
export function RatesPanel({ rates }: { rates: readonly RateRow[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const { source, period } = useChartSource();
  const { openQuantity } = useBoardActions();
  const rows = rates.map(({ row: { quantity, department }, priors: [prior] }) => ({
    quantity,
    prior,
    label: names.text('label', quantity.label),
    detail: names.text('department', department.name),
    value: names.quantity(quantity).text,
    before: prior === undefined ? null : names.quantity(prior).text,
  }));
  const summary = rows.length === 0 ? t('overview.rates.empty') : summarise();
  return (
    <ChartFrame
      heading={{
        id: 'rates',
        title: t('overview.rates.title'),
        subtitle: t('overview.subtitle', { unit: t('overview.units.rates'), period }),
      }}
      meta={{ definition: t('overview.rates.definition'), source, notes: [] }}
      summary={summary}
      table={{
        columns: [
          { label: t('overview.columns.label'), isNumeric: false },
          { label: t('overview.columns.department'), isNumeric: false },
          { label: t('overview.columns.value'), isNumeric: true },
          { label: t('overview.columns.prior'), isNumeric: true },
        ],
        rows: rows.map(({ quantity, label, detail, value, before }) => ({
          id: quantity.id,
          cells: [label, detail, value, before ?? formatMissing()],
        })),
      }}
      content={() => ({
        unit: '%',
        period,
        content: {
          kind: 'dots',
          categories: rows.map(({ label, detail }) => ({ label, detail })),
          series: [
            {
              name: t('overview.columns.prior'),
              points: rows.map(({ prior, before }) => ({ value: prior?.value ?? null, text: before ?? formatMissing() })),
              look: { colour: palette.rate, pattern: 'hollow' },
            },
            {
              name: t('overview.columns.value'),
              points: rows.map(({ quantity, value }) => ({ value: quantity.value, text: value })),
              look: { colour: palette.rate, pattern: 'solid' },
            },
          ],
        },
      })}
      onOpen={openQuantity}
    >
      {(size) => (
        <RateDots
          size={size}
          onOpen={openQuantity}
          formatTick={(tick) => `${formatNumber(tick, names.language)}%`}
          items={rows.map(({ quantity, prior, label, detail, value, before }) => ({
            id: quantity.id,
            label,
            detail,
            value: quantity.value,
            prior: prior?.value ?? null,
            text: before === null ? value : t('overview.rates.prior', { value, prior: before }),
          }))}
        />
      )}
    </ChartFrame>
  );

  function summarise(): string {
    const priorCount = rows.filter(({ prior }) => prior !== undefined).length;
    return [
      t('overview.rates.summary', { count: rows.length, lowest: rows.at(-1)?.value ?? '', highest: rows[0]?.value ?? '' }),
      priorCount === 0 ? t('overview.rates.noPriors') : t('overview.rates.priorsSummary', { count: priorCount }),
    ].join(names.language === 'ja' ? '' : ' ');
  }
}
