import { mutedLook } from './emphasis';
import { kindLooks } from './markPattern';
import { PatternedRect } from './PatternedRect';
import { RowChart } from './RowChart';
import { barTopOf, type ChartSize } from './rowGeometry';
import { layoutRows } from './rowLayout';
import type { RowMark } from './rowSeries';
import { buildPlainScale } from './valueScale';

export interface CoverageItem {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** 0 to 1; null where there is no initiative. */
  readonly share: number | null;
  /** Count, all, and percent: 12／20（60%）. */
  readonly text: string;
}

interface CoverageBarsProps {
  readonly items: readonly CoverageItem[];
  readonly size: ChartSize;
  readonly onOpen: (id: string) => void;
}

/** A part must differ from the outline of the whole: it stays filled. */
const mutedPart = { ...mutedLook(kindLooks.count), pattern: 'lined' } as const;

/** How much of a whole has a number: a bar inside the outline of the whole, which is 100% in every row. */
export function CoverageBars({ items, size, onOpen }: CoverageBarsProps) {
  const rows = items.map(({ id, label, detail, share, text }) => ({
    id,
    label,
    detail,
    printed: [{ value: share === null ? null : 100, text }],
  }));
  const layout = layoutRows(rows, buildPlainScale([100]), size);
  const draw = ({ row, x, width, isMuted }: RowMark) => {
    const [y, height] = [barTopOf(layout, row, 0), layout.barHeight];
    return (
      <>
        <rect x={x + 0.5} y={y + 0.5} width={layout.plotWidth - 1} height={height - 1} fill="none" stroke="var(--color-border-control)" />
        <PatternedRect look={isMuted ? mutedPart : kindLooks.count} {...{ x, y, width, height }} />
      </>
    );
  };
  const values = items.map(({ share }) => (share === null ? null : share * 100));
  return <RowChart {...{ layout, onOpen }} series={[{ key: 'share', values, isStacked: false, draw }]} />;
}
