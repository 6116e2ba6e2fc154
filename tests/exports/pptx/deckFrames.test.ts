import { expect, test } from 'vitest';
import type { MasterFrame, MasterLogo } from '../../../src/domain/slideMaster';
import { layFrames } from '../../../src/exports/pptx/deckFrames';
import { planPages } from '../../../src/exports/pptx/planPages';
import { plainFrames, slideHeight, slideWidth, type Frame } from '../../../src/exports/pptx/shapeXml';
import { makeSlideMaster } from '../../support/makeSlideMaster';
import { makeDeck } from '../../support/makeSpecs';

const logoAt = (x: number, y: number, width: number, height: number): MasterLogo => ({
  format: 'png',
  bytes: '',
  frame: { x, y, width, height },
  crop: [0, 0, 0, 0],
});
const isApart = (a: Frame, b: Frame) =>
  a.x + a.width <= b.x + 1e-6 || b.x + b.width <= a.x + 1e-6 || a.y + a.height <= b.y + 1e-6 || b.y + b.height <= a.y + 1e-6;
const isInside = ({ x, y, width, height }: Frame) => x >= 0 && y >= 0 && x + width <= slideWidth + 1e-6 && y + height <= slideHeight + 1e-6;

test('without a master everything stands where it did', () => {
  expect(layFrames(null)).toEqual({ ...plainFrames, logos: [], headEnd: 0, footer: null });
});

test('a mark keeps its size and its distance from the edge; the title ends before it', () => {
  const { logos, title, content } = layFrames(makeSlideMaster({ footer: '' }));
  expect(logos[0]?.frame).toMatchObject({ x: expect.closeTo(11.6, 2), y: 0.2, width: 1.4, height: 0.7 });
  expect(title.x + title.width).toBeLessThan(11.6);
  expect(content).toEqual(plainFrames.content);
});

test('on a slide of 4:3 the mark at the right edge stays there', () => {
  const { logos } = layFrames(makeSlideMaster({ slide: { width: 10, height: 7.5 }, logos: [logoAt(8.5, 0.2, 1.3, 0.6)] }));
  const [mark] = logos;
  expect((mark?.frame.x ?? 0) + (mark?.frame.width ?? 0)).toBeCloseTo(slideWidth - 0.2, 2);
});

const places: readonly (readonly [string, readonly MasterFrame[]])[] = [
  ['head right', [{ x: 11, y: 0.2, width: 2, height: 1.5 }]],
  ['head left and right', [logoAt(0.2, 0.1, 2, 0.7).frame, logoAt(11, 0.1, 2, 0.7).frame]],
  ['head middle', [{ x: 6, y: 0.1, width: 1.5, height: 1 }]],
  ['foot left', [{ x: 0.2, y: 6.6, width: 4, height: 0.8 }]],
  ['foot right and head right', [logoAt(12, 6.9, 1.2, 0.5).frame, logoAt(12, 0.1, 1.2, 0.5).frame]],
  ['very wide', [logoAt(0, 0, 6.5, 0.3).frame, logoAt(6.8, 0, 6.5, 0.3).frame]],
];

test.each(places)('%s: nothing stands over a mark or the words at the foot', (_name, frames) => {
  const master = makeSlideMaster({
    logos: frames.map(({ x, y, width, height }) => logoAt(x, y, width, height)),
    footer: '緑川市'.repeat(20),
  });
  const laid = layFrames(master);
  const fixed = [...laid.logos.map(({ frame }) => frame), ...(laid.footer === null ? [] : [laid.footer.frame])];
  expect(fixed.every(isInside)).toBe(true);
  expect(fixed.every((one, at) => fixed.slice(at + 1).every((other) => isApart(one, other)))).toBe(true);
  const pages = planPages({ ...makeDeck('ja'), master });
  for (const page of pages) {
    const own = [
      page.titleFrame,
      ...(page.lines.length > 0 ? [page.linesFrame] : []),
      page.frame,
      ...(page.foot.length > 0 ? [page.footFrame] : []),
    ];
    for (const frame of [...own, laid.source, laid.date, laid.page]) {
      expect(isInside(frame)).toBe(true);
      expect(fixed.filter((one) => !isApart(one, frame))).toEqual([]);
    }
  }
});
