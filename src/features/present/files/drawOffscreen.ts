import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ChartNamesContext } from '../../../charts/chartNames';
import type { Drawing } from '../../../exports/pictureSvg';
import type { Board } from '../../../store/board';
import { BoardContext } from '../../../store/useBoard';

/** Nobody waits longer for one drawing. */
const patience = 10_000;
const names = { labelledBy: 'picture', describedBy: 'picture' };

/** A place in the page that is laid out but neither seen nor reached. */
export function openBackstage(width: number): {
  readonly host: HTMLElement;
  readonly render: (node: ReactNode) => void;
  readonly close: () => void;
} {
  const host = document.createElement('div');
  host.inert = true;
  host.ariaHidden = 'true';
  Object.assign(host.style, { position: 'fixed', insetInlineStart: '-30000px', insetBlockStart: '0', width: `${width}px` });
  document.body.append(host);
  const root = createRoot(host);
  return {
    host,
    render: (node) => root.render(node),
    close: () => {
      root.unmount();
      host.remove();
    },
  };
}

/**
 * Draws a chart where nobody sees it and takes its SVG.
 * @param node a chart in its final size
 * @throws the signal's reason when it is aborted; Error when nothing is drawn in time
 */
export async function drawOffscreen(
  node: ReactNode,
  { board, width, signal }: { board: Board; width: number; signal?: AbortSignal },
): Promise<Drawing> {
  const { host, render, close } = openBackstage(width);
  try {
    render(createElement(BoardContext, { value: board }, createElement(ChartNamesContext, { value: names }, node)));
    const until = performance.now() + patience;
    for (;;) {
      signal?.throwIfAborted();
      const svg = host.querySelector('svg.recharts-surface');
      const box = svg?.getBoundingClientRect();
      if (svg && box && box.height > 0) return { svg: new XMLSerializer().serializeToString(svg), width: box.width, height: box.height };
      if (performance.now() > until) throw new Error('The chart was not drawn in time');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    close();
  }
}
