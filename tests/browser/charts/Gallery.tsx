import type { ReactNode } from 'react';
import { ChangePairs } from '../../../src/charts/ChangePairs';
import { ChartFrame } from '../../../src/charts/ChartFrame';
import { CoverageBars } from '../../../src/charts/CoverageBars';
import { kindLooks } from '../../../src/charts/ChartMarks';
import { PillarMatrix } from '../../../src/charts/PillarMatrix';
import { RankedBars } from '../../../src/charts/RankedBars';
import { RateDots } from '../../../src/charts/RateDots';
import type { ChartSize } from '../../../src/charts/rowGeometry';
import { StackedBars } from '../../../src/charts/StackedBars';
import type { GalleryData } from './galleryData';

interface GalleryProps {
  readonly data: GalleryData;
  readonly onOpen: (id: string) => void;
}

const formatTick = (value: number) => value.toLocaleString('en');

export function Gallery({ data, onOpen }: GalleryProps) {
  const parts = data.stacked[0]?.detail.split(' · ').map((text, place) => ({
    label: text.split(' ')[0] ?? '',
    look: Object.values(kindLooks)[place] ?? kindLooks.count,
  }));
  const own = { formatTick, onOpen };
  return (
    <div style={{ display: 'grid', gap: 48, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {frame('ranked', (size) => (
        <RankedBars items={data.ranked} scale="linear" {...{ size, ...own }} />
      ))}
      {frame('rankedLog', (size) => (
        <RankedBars items={data.ranked} scale="log" {...{ size, ...own }} />
      ))}
      {frame('stacked', (size) => (
        <StackedBars items={data.stacked} parts={parts ?? []} {...{ size, onOpen }} />
      ))}
      {frame('rates', (size) => (
        <RateDots items={data.rates} {...{ size, ...own }} />
      ))}
      {frame('changes', (size) => (
        <ChangePairs items={data.changes} {...{ size, onOpen }} />
      ))}
      {frame('coverage', (size) => (
        <CoverageBars items={data.coverage} {...{ size, onOpen }} />
      ))}
      {frame('matrix', () => (
        <PillarMatrix
          data={data.matrix}
          label="matrix"
          formatNumber={String}
          onOpen={({ departmentId, pillar }) => onOpen(`${departmentId} ${pillar}`)}
        />
      ))}
    </div>
  );

  function frame(id: string, children: (size: ChartSize) => ReactNode) {
    return (
      <ChartFrame
        heading={{ id, title: `Chart ${id}`, subtitle: '単位：人・令和4年度（2022年度）' }}
        meta={{ definition: 'what is counted', source: '出典：刈谷市「令和4年度組織重点目標（実績・成果）」', notes: [] }}
        summary="Largest 129,898, smallest 0."
        table={
          id === 'matrix'
            ? 'self'
            : {
                columns: [
                  { label: 'name', isNumeric: false },
                  { label: 'value', isNumeric: true },
                ],
                rows: data.ranked.map(({ id: row, label, text }) => ({ id: row, cells: [label, text] })),
              }
        }
        onOpen={onOpen}
      >
        {children}
      </ChartFrame>
    );
  }
}
