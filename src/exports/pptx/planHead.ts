import { factsOf, type Language } from '../../domain/languages';
import { breakEvenly, measureEm } from '../../words/textMetrics';
import { wordsOfFiles } from '../exportTable';
import { fitPoints, heightOf, linesOf, pointsPerInch } from '../gridLayout';
import { listCaveats, writeDefinition, writeFilters, writeTopic, type FileSlide } from '../specHead';
import type { DeckFrames } from './deckFrames';
import type { Frame } from './shapeXml';

const titleSizes = [28, 24, 20, 18] as const;
const headlineSizes = [18, 16, 14] as const;
const topicSizes = [14, 12] as const;
const footPoints = 11;
/** Lines at the foot beyond the caveats: definition and notes go to the speaker notes where they need more. */
const mostFootLines = 4;

/** What is true of every slide of a file. */
export interface DeckSetting {
  readonly language: Language;
  readonly frames: DeckFrames;
}

export interface PageLine {
  readonly text: string;
  readonly points: number;
  readonly isStrong: boolean;
}

/** What stands above the content of a slide, placed. */
interface Heading {
  readonly title: string;
  readonly titlePoints: number;
  readonly titleFrame: Frame;
  /** Under the title: headline, topic, filters. */
  readonly lines: readonly PageLine[];
  readonly linesFrame: Frame;
  /** Where the content may begin. */
  readonly bottom: number;
}

/** A line as full as this would be broken once more where another font stands in. */
const fullest = 0.95;

/**
 * A Japanese title with line ends where a reader would break it, as on the wall: Office breaks it anywhere. Spaces there stay, so that it reads right in
 * the outline; other scripts are broken at them anyway.
 */
export function breakTitle(text: string, widthInches: number, points: number): string {
  const roomEm = (widthInches * pointsPerInch) / points;
  const lines = breakEvenly(text, roomEm);
  const isFull = lines.some((line) => measureEm(line) > roomEm * fullest);
  if (lines.length < 2 || isFull || /[\r\n]/u.test(text) || !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return text;
  let rest = text;
  const kept = lines.map((line) => {
    const behind = rest.slice(rest.indexOf(line) + line.length);
    const own = rest.slice(0, rest.length - behind.trimStart().length);
    rest = behind.trimStart();
    return own;
  });
  return kept.join('\n');
}

/**
 * The presenter's headline or the chart's own, what is shown under it, the filters.
 * @param suffix of a slide that goes on: （2/3）
 * @param rows which of how many
 * @param rest of rows that no slide holds
 */
export function planHeading(
  { spec, caption }: FileSlide,
  suffix: string,
  rows: string,
  rest: string,
  { language, frames }: DeckSetting,
): Heading {
  const { x, y, width } = frames.title;
  const title = `${caption === '' ? spec.headline : caption}${suffix}`;
  const titlePoints = fitPoints(title, width, titleSizes, 2);
  const titleHeight = heightOf(breakEvenly(title, (width * pointsPerInch) / titlePoints).length, titlePoints) + 0.06;
  const line = (text: string, sizes: readonly number[], isStrong: boolean): PageLine => ({
    text,
    isStrong,
    points: fitPoints(text, width, sizes, 2),
  });
  const topic = [writeTopic(spec, language), rows].filter((part) => part !== '').join(factsOf(language).between);
  const lines = [
    ...(caption === '' ? [] : [line(spec.headline, headlineSizes, true)]),
    line(topic, topicSizes, false),
    line(writeFilters(spec, language), topicSizes, true),
    line(rest, topicSizes, true),
  ].filter(({ text }) => text !== '');
  const height = lines.reduce((sum, { text, points }) => sum + heightOf(linesOf(text, width, points).length, points), 0) + 0.04;
  const linesFrame = { x, y: y + titleHeight + 0.04, width, height };
  return {
    title,
    titlePoints,
    titleFrame: { x, y, width, height: titleHeight },
    lines,
    linesFrame,
    bottom: Math.max(linesFrame.y + height + 0.14, frames.headEnd),
  };
}

/** What stands above the footer. @param isLean the caveats only, which a slide never goes without */
export function planFoot(
  { spec, warning }: FileSlide,
  isLean: boolean,
  { language, frames }: DeckSetting,
): { readonly foot: readonly string[]; readonly footFrame: Frame } {
  const { x, y, width } = frames.footerLine;
  const countLines = (texts: readonly string[]) => texts.reduce((sum, text) => sum + linesOf(text, width, footPoints).length, 0);
  const spread = spec.content.kind === 'spread' ? wordsOfFiles(language).spreadBars : '';
  let foot = [warning, ...listCaveats(spec, language), spread].filter((text) => text !== '');
  if (!isLean) {
    for (const text of [writeDefinition(spec, language), ...spec.notes]) {
      if (text !== '' && countLines([...foot, text]) <= mostFootLines) foot = [...foot, text];
    }
  }
  const height = foot.length === 0 ? 0 : heightOf(countLines(foot), footPoints) + 0.06;
  return { foot, footFrame: { x, y: y - height - 0.04, width, height } };
}
