import type { ChartRow, LaidOutTick } from './rowGeometry';
import { measureText } from '../words/textMetrics';
import type { ValueScale } from './valueScale';

/** The greatest length of the axis at which every printed value still fits behind its bar. */
export function fitPlot(
  rows: readonly ChartRow[],
  scale: ValueScale,
  room: number,
  { fontSize, gap }: { fontSize: number; gap: number },
): number {
  const origin = scale.kind === 'linear' ? scale.shareOf(0) : 0;
  const limits = rows.flatMap(({ printed }) =>
    printed.map(({ value, text }) => {
      const share = Math.max(value === null ? origin : scale.shareOf(value), origin);
      const free = room - gap - measureText(text, fontSize);
      // a bar of no length leaves the axis its whole room, but only where its words fit behind it at all
      if (share === 0) return free >= 0 ? room : 0;
      return free / share;
    }),
  );
  return Math.min(room, ...limits);
}

/** Every tick, or every second, third …, so that no two labels touch; the first one always stays. */
export function fitTicks(scale: ValueScale, plotWidth: number, fontSize: number, formatTick: (value: number) => string): LaidOutTick[] {
  const ticks = scale.ticks.map((value) => ({ value, text: formatTick(value) }));
  const room = plotWidth / Math.max(ticks.length - 1, 1);
  const widest = Math.max(0, ...ticks.map(({ text }) => measureText(text, fontSize))) + fontSize;
  const step = Math.max(1, Math.ceil(widest / room));
  return ticks.filter((_, place) => place % step === 0);
}
