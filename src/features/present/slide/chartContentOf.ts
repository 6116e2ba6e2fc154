import type { ChartContent } from '../../../charts/chartContent';
import type { ChartFrameProps } from '../../../charts/ChartFrame';

/** What a chart is taken along as; without content of its own its twin table, as it is printed. */
export function chartContentOf({ content, table, heading, summary }: ChartFrameProps): ChartContent {
  if (content !== undefined) return content();
  const whole = { unit: '', period: heading.subtitle };
  if (table === 'self') return { ...whole, content: { kind: 'text', paragraphs: [summary] } };
  return {
    ...whole,
    content: {
      kind: 'table',
      columns: table.columns.map(({ label }) => ({ header: label, type: 'text' })),
      rows: table.rows.map(({ cells }) => cells),
    },
  };
}
