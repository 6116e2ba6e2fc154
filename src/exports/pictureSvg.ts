import { escapeXml } from './escapeText';
import { fontStackOf, resolveColours, type MarkPattern } from './fileLook';
import { breakLines } from '../words/textMetrics';

/** SVG as text, CSS pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A chart with all that makes it citable: what stands around it on screen stands inside the picture. */
export interface Picture {
  readonly language: string;
  readonly title: string;
  /** Unit and period. */
  readonly subtitle: string;
  /** The chart in words, for a screen reader. */
  readonly summary: string;
  /** Only what the drawing does not hold itself. */
  readonly legend: readonly { readonly label: string; readonly colour: string; readonly pattern: MarkPattern }[];
  readonly notes: readonly string[];
  readonly sourceLine: string;
  /** The chart: an `svg` element written by XMLSerializer (not `outerHTML`, which is no XML), or a drawing of `specPicture.ts`. */
  readonly drawing: Drawing;
}

const margin = 24;
const lineHeight = 1.45;
const narrowest = 480;

/** What only means something on the page: classes, handles for scripts, focus, words for screen readers that the title says. */
const pageAttributes = /\s(?:class|role|tabindex|focusable|data-[\w-]+|aria-[\w-]+|on\w+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const tag = /<[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** A drawing of the page as it stands on its own: light colours, no classes, nothing that runs. */
function detach(svg: string): string {
  const withoutScripts = svg.replace(/<(script|foreignObject)\b[^]*?<\/\1\s*>|<(title|desc)>\s*<\/\2>/gi, '');
  return resolveColours(withoutScripts.replace(tag, (element) => element.replace(pageAttributes, '')));
}

/** Puts a drawing at a place inside another one. */
function place({ svg, width, height }: Drawing, x: number, y: number): string {
  const inner = detach(svg).replace(/^[^]*?<svg\b[^>]*>/, '');
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="visible">${inner}`;
}

const colour = { text: resolveColours('var(--color-text)'), muted: resolveColours('var(--color-text-muted)') };

/** Lines of text from a top edge down, and where they end. */
function write(lines: readonly string[], x: number, top: number, style: { size: number; weight: number; fill: string }) {
  const { size, weight, fill } = style;
  const step = size * lineHeight;
  const spans = lines.map((line, at) => `<tspan x="${x}" y="${Math.round(top + at * step + size * 1.05)}">${escapeXml(line)}</tspan>`);
  const svg = lines.length === 0 ? '' : `<text font-size="${size}" font-weight="${weight}" fill="${fill}">${spans.join('')}</text>`;
  return { svg, bottom: top + lines.length * step };
}

function patternXml(id: string, pattern: MarkPattern, fill: string): string {
  const shapes: Partial<Record<MarkPattern, string>> = {
    hatched: `<rect width="3" height="6" fill="${fill}"/>`,
    dotted: `<circle cx="3" cy="3" r="1.6" fill="${fill}"/>`,
    lined: `<rect width="6" height="2" fill="${fill}"/>`,
  };
  const shape = shapes[pattern];
  if (shape === undefined) return '';
  const turn = pattern === 'hatched' ? ' patternTransform="rotate(45)"' : '';
  return `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"${turn}>${shape}</pattern>`;
}

function drawLegend(legend: Picture['legend'], x: number, top: number, size: number) {
  const step = size * lineHeight;
  const entries = legend.map(({ label, colour: named, pattern }, at) => {
    const fill = resolveColours(named);
    const id = `legend${at}`;
    const inside = pattern === 'solid' ? fill : pattern === 'hollow' ? 'none' : `url(#${id})`;
    const box = `<rect x="${x + 0.75}" y="${top + at * step + 1}" width="${size}" height="${size}" fill="${inside}" stroke="${fill}" stroke-width="1.5"/>`;
    return (
      patternXml(id, pattern, fill) + box + write([label], x + size * 1.6, top + at * step, { size, weight: 400, fill: colour.muted }).svg
    );
  });
  return { svg: entries.join(''), bottom: top + legend.length * step };
}

/**
 * A chart as a file of its own: title, unit, legend, notes and source inside, white ground and light colours whatever the theme, its
 * own list of fonts, no variable and no class left.
 */
export function buildPictureSvg({ language, title, subtitle, summary, legend, notes, sourceLine, drawing }: Picture): Drawing {
  const width = Math.max(drawing.width, narrowest) + 2 * margin;
  const linesOf = (text: string, size: number) => (text === '' ? [] : breakLines(text, (width - 2 * margin) / size));
  const small = { size: 12, weight: 400, fill: colour.muted };
  const head = write(linesOf(title, 20), margin, margin - 4, { size: 20, weight: 700, fill: colour.text });
  const under = write(linesOf(subtitle, 14), margin, head.bottom + 2, { size: 14, weight: 400, fill: colour.muted });
  const key = drawLegend(legend, margin, under.bottom + 10, 14);
  const chartTop = Math.ceil(key.bottom + 10);
  const foot = [...notes, sourceLine].flatMap((line) => linesOf(line, small.size));
  const last = write(foot, margin, chartTop + drawing.height + 14, small);
  const height = Math.ceil(last.bottom + margin - 6);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${escapeXml(language)}"`,
    ` font-family="${fontStackOf(language)}" color="${colour.text}" style="font-variant-numeric:tabular-nums">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(summary)}</desc><rect width="${width}" height="${height}" fill="#ffffff"/>`,
    head.svg,
    under.svg,
    key.svg,
    place(drawing, margin, chartTop),
    last.svg,
    '</svg>',
  ].join('');
  return { svg, width, height };
}
