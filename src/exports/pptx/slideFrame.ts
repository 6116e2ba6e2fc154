/** A rectangle on a slide in inches. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 16:9, the size that PowerPoint calls widescreen. */
export const slideWidth = 13.333;
export const slideHeight = 7.5;

const left = 0.6;
const width = slideWidth - 2 * left;

/** Where everything stands that every slide has. */
export const frames = {
  title: { x: left, y: 0.35, width, height: 0.97 },
  subtitle: { x: left, y: 1.32, width, height: 0.36 },
  caption: { x: left, y: 1.7, width, height: 0.42 },
  footerLine: { x: left, y: 6.86, width, height: 0 },
  source: { x: left, y: 6.9, width: 8.8, height: 0.4 },
  date: { x: left + 8.9, y: 6.9, width: 1.9, height: 0.4 },
  page: { x: left + 10.9, y: 6.9, width: width - 10.9, height: 0.4 },
  coverTitle: { x: 1.2, y: 2, width: slideWidth - 2.4, height: 1.6 },
  coverText: { x: 1.2, y: 3.75, width: slideWidth - 2.4, height: 2.6 },
} as const satisfies Record<string, Frame>;

/** What is left for the content between heading and footer. */
export function contentFrame(hasCaption: boolean): Frame {
  const y = hasCaption ? 2.2 : 1.82;
  return { x: left, y, width, height: 6.78 - y };
}

/** English Metric Units, the integers in which Office measures. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400);
}
