import { createContext, type ReactNode } from 'react';
import type { ChartFrameProps } from './ChartFrame';

/**
 * Draws a chart somewhere else than in its frame on the page: on a slide, into a file. A screen inside such a stage shows its charts this way and
 * is itself not seen, so that every chart there is can be presented without knowing of it.
 */
export type ChartStage = (chart: ChartFrameProps) => ReactNode;

/** null on the page. */
export const ChartStageContext = createContext<ChartStage | null>(null);
