import type { MasterLogo, SlideMaster } from '../../domain/slideMaster';
import { fitPoints } from '../gridLayout';
import { plainFrames, slideHeight, slideWidth, type Frame } from './shapeXml';

/** Inches that a logo may have at the head and at the foot of a slide, and what stays free around it. */
const headLogo = { width: 3, height: 0.8 } as const;
const footLogo = { width: 3, height: 0.45 } as const;
const gap = 0.2;
const margin = 0.12;
const footerSizes = [10, 9, 8] as const;
const footerHeight = 0.2;
/** A title narrower than this goes below the logos. */
const leastTitle = 6;

export interface PlacedLogo {
  readonly logo: MasterLogo;
  readonly frame: Frame;
}

/** Where everything stands that every slide of one file has. */
export interface DeckFrames extends Readonly<Record<keyof typeof plainFrames, Frame>> {
  readonly logos: readonly PlacedLogo[];
  /** Nothing but the heading stands above. */
  readonly headEnd: number;
  /** The words of the city's master at the foot. */
  readonly footer: { readonly text: string; readonly frame: Frame; readonly points: number } | null;
}

type Side = 'left' | 'middle' | 'right';

/** A logo as large as it is on its own slide, at the same edge, in the room that it may have. */
function placeLogo(logo: MasterLogo, slide: SlideMaster['slide'], isFoot: boolean): PlacedLogo & { readonly side: Side } {
  const { x, y, width, height } = logo.frame;
  const most = isFoot ? footLogo : headLogo;
  const scale = Math.min(slideWidth / slide.width, slideHeight / slide.height);
  const size = Math.min(scale, most.width / width, most.height / height);
  const own = { width: width * size, height: height * size };
  const middle = (x + width / 2) / slide.width;
  const side: Side = middle < 1 / 3 ? 'left' : middle > 2 / 3 ? 'right' : 'middle';
  const free = slideWidth - own.width;
  const fromLeft = Math.max(x * scale, margin);
  const fromRight = free - Math.max((slide.width - x - width) * scale, margin);
  const at = side === 'left' ? fromLeft : side === 'right' ? fromRight : middle * slideWidth - own.width / 2;
  const top = isFoot ? slideHeight - margin - own.height : Math.min(Math.max(y * scale, margin), 0.4);
  return { logo, side, frame: { x: Math.min(Math.max(at, 0), free), y: top, ...own } };
}

/**
 * The places of a deck: those of our own slides, moved as far as the city's logos and footer need. Logos at the head make the title narrower, those at the foot,
 * like the footer, have a line of their own below the source.
 */
export function layFrames(master: SlideMaster | null): DeckFrames {
  if (master === null) return { ...plainFrames, logos: [], headEnd: 0, footer: null };
  const isFoot = ({ frame }: MasterLogo) => frame.y + frame.height / 2 > master.slide.height / 2;
  const placed = master.logos.map((logo) => placeLogo(logo, master.slide, isFoot(logo)));
  const above = placed.filter(({ logo }) => !isFoot(logo));
  const below = placed.filter(({ logo }) => isFoot(logo));
  const { title } = plainFrames;
  const room = (logos: typeof placed) => {
    const ends = logos.filter(({ side }) => side === 'left').map(({ frame }) => frame.x + frame.width + gap);
    const starts = logos.filter(({ side }) => side === 'right').map(({ frame }) => frame.x - gap);
    const x = Math.max(title.x, ...ends);
    return { x, width: Math.min(title.x + title.width, ...starts) - x };
  };
  const headEnd = above.reduce((most, { frame }) => Math.max(most, frame.y + frame.height + margin), 0);
  const beside = room(above);
  const isBeside = above.every(({ side }) => side !== 'middle') && beside.width >= leastTitle;
  const head = isBeside ? { ...title, ...beside } : { ...title, y: headEnd };
  const bandHeight = below.reduce((most, { frame }) => Math.max(most, frame.height), master.footer === '' ? 0 : footerHeight);
  const bandTop = slideHeight - margin - bandHeight;
  const raise = bandHeight === 0 ? 0 : Math.max(0, plainFrames.source.y + plainFrames.source.height + 0.04 - bandTop);
  const up = (frame: Frame): Frame => ({ ...frame, y: frame.y - raise });
  const centre = (frame: Frame): Frame => ({ ...frame, y: bandTop + (bandHeight - frame.height) / 2 });
  const words = { ...room(below), y: bandTop + (bandHeight - footerHeight) / 2, height: footerHeight };
  return {
    ...plainFrames,
    title: head,
    lines: { ...plainFrames.lines, x: head.x, width: head.width, y: plainFrames.lines.y + head.y - title.y },
    content: { ...plainFrames.content, height: plainFrames.content.height - raise },
    foot: up(plainFrames.foot),
    footerLine: up(plainFrames.footerLine),
    source: up(plainFrames.source),
    date: up(plainFrames.date),
    page: up(plainFrames.page),
    logos: placed.map(({ logo, frame }) => ({ logo, frame: isFoot(logo) ? centre(frame) : frame })),
    headEnd,
    footer:
      master.footer === '' ? null : { text: master.footer, frame: words, points: fitPoints(master.footer, words.width, footerSizes, 1) },
  };
}
