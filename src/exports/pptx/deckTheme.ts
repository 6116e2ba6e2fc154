import { themeSlots, type SlideMaster, type ThemeSlot } from '../../domain/slideMaster';
import { officeColour, officeFont, shadeColours } from '../fileLook';

/** What of our light theme stands at each place of a theme of Office. */
const ownVariables: Readonly<Record<ThemeSlot, string>> = {
  dk1: '--color-text',
  lt1: '--color-surface-raised',
  dk2: '--color-primary',
  lt2: '--color-surface-selected',
  accent1: '--color-data-1',
  accent2: '--color-data-2',
  accent3: '--color-data-3',
  accent4: '--color-data-4',
  accent5: '--color-data-5',
  accent6: '--color-positive',
  hlink: '--color-primary',
  folHlink: '--color-primary',
};
const slotOfVariable = new Map(themeSlots.toReversed().map((slot) => [ownVariables[slot], slot] as const));
/** As slides name the places of a theme. */
const namesOnSlides: Readonly<Partial<Record<ThemeSlot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** How much of the first chart colour is left in each ground of a matrix, so that our own blue gives `shadeColours`. */
const shadeShares = [0, 0.08, 0.15, 0.23, 0.32] as const;
const shadeSaturation = 0.6;
const shadeOfColour = new Map(Object.values(shadeColours).map((colour, at) => [colour, shadeShares[at] ?? 0] as const));

/**
 * A colour as an element of DrawingML: what the theme holds is named by its place there, so that it follows the city's slide master, or the theme that somebody
 * chooses in PowerPoint; everything else is what it is.
 * @param colour `#0017c1`, `var(--color-text)` or `--color-text`
 */
export function colourXml(colour: string): string {
  const variable = /--[\w-]+/u.exec(colour)?.[0];
  const slot = variable === undefined ? undefined : slotOfVariable.get(variable);
  if (slot !== undefined) return `<a:schemeClr val="${namesOnSlides[slot] ?? slot}"/>`;
  const share = shadeOfColour.get(colour) ?? 0;
  if (share > 0) {
    const [saturation, light] = [shadeSaturation, share].map((part) => Math.round(part * 100_000));
    return `<a:schemeClr val="accent1"><a:satMod val="${saturation}"/><a:lumMod val="${light}"/><a:lumOff val="${100_000 - (light ?? 0)}"/></a:schemeClr>`;
  }
  return `<a:srgbClr val="${officeColour(variable === undefined || colour.startsWith('var') ? colour : `var(${colour})`)}"/>`;
}

/** Families that Windows or Office bring in Japanese, none of them wider than the one that slides are laid out with. */
const knownFonts = new Set(
  [
    'BIZ UDPGothic',
    'BIZ UDPゴシック',
    'BIZ UDGothic',
    'BIZ UDゴシック',
    'BIZ UDPMincho',
    'BIZ UDP明朝',
    'Meiryo',
    'メイリオ',
    'Meiryo UI',
    'Yu Gothic',
    'Yu Gothic Light',
    'Yu Gothic Medium',
    'Yu Gothic UI',
    '游ゴシック',
    '游ゴシック Light',
    '游ゴシック Medium',
    'Yu Mincho',
    '游明朝',
    'MS Gothic',
    'ＭＳ ゴシック',
    'MS PGothic',
    'ＭＳ Ｐゴシック',
    'MS Mincho',
    'ＭＳ 明朝',
    'MS PMincho',
    'ＭＳ Ｐ明朝',
    'UD デジタル 教科書体 NK-R',
    'UD デジタル 教科書体 NP-R',
  ].map((name) => name.normalize('NFKC').toLowerCase()),
);

/** Relative luminance of RRGGBB after WCAG 2.2. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours after WCAG 2.2, 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The darkest ground of a matrix as Office computes it from the first chart colour. */
function darkestShade(hex: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (most + least) / 2;
  const range = 1 - Math.abs(2 * light - 1);
  const share = shadeShares[4];
  const lightShade = light * share + 1 - share;
  const spread = (range === 0 ? 0 : (most - least) / range) * shadeSaturation * (1 - Math.abs(2 * lightShade - 1));
  const partOf = (part: number) => lightShade + spread * (most === least ? 0 : (part - light) / (most - least));
  return [red, green, blue]
    .map((part) =>
      Math.round(partOf(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** A colour or font of the city's that is not used: too pale or too dark for what it is for (`contrast` of the `least` that it needs), or not on other computers. */
export type ThemeFault =
  | {
      readonly kind: 'text' | 'ground' | 'figures' | 'tableHead' | 'chart';
      readonly colour: string;
      readonly contrast: number;
      readonly least: number;
    }
  | { readonly kind: 'font'; readonly font: string };

export interface DeckTheme {
  /** RRGGBB. */
  readonly colours: Readonly<Record<ThemeSlot, string>>;
  readonly fonts: SlideMaster['fonts'];
  /** What of the city's master had to stand back. */
  readonly faults: readonly ThemeFault[];
}

const own = (slot: ThemeSlot) => officeColour(`var(${ownVariables[slot]})`);
const ownColours: Readonly<Record<ThemeSlot, string>> = {
  dk1: own('dk1'),
  lt1: own('lt1'),
  dk2: own('dk2'),
  lt2: own('lt2'),
  accent1: own('accent1'),
  accent2: own('accent2'),
  accent3: own('accent3'),
  accent4: own('accent4'),
  accent5: own('accent5'),
  accent6: own('accent6'),
  hlink: own('hlink'),
  folHlink: own('folHlink'),
};
/** Least contrast: of text; of what is large or a surface behind text; of bars. Numbers stand in bars of the first colour. */
const least = { text: 7, quiet: 4.5, bar: 3 } as const;
const chartSlots = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5'] as const;

/**
 * The theme of a file of slides: the city's colours and fonts where everything stays readable in them, ours for the rest. The ground stays light, since shades,
 * tables and the quiet grey are made for one.
 */
export function chooseTheme(master: SlideMaster | null): DeckTheme {
  const colours: Record<ThemeSlot, string> = { ...ownColours };
  if (master === null) return { colours, fonts: { heading: officeFont, body: officeFont }, faults: [] };
  const faults: ThemeFault[] = [];
  const theirs = master.colours;
  const quiet = officeColour('var(--color-text-muted)');
  /** Takes one of their colours where it is told well enough from all that it stands on. */
  const take = (
    slot: ThemeSlot,
    kind: Exclude<ThemeFault['kind'], 'font'>,
    colour: string | undefined,
    against: readonly string[],
    need: number,
  ) => {
    if (colour === undefined) return;
    const contrast = Math.min(...against.map((other) => contrastOf(colour, other)));
    if (contrast >= need) colours[slot] = colour;
    else faults.push({ kind, colour, contrast, least: need });
  };
  take('lt1', 'ground', master.ground ?? theirs.lt1, [quiet], least.quiet);
  for (const slot of chartSlots) take(slot, 'chart', theirs[slot], [colours.lt1], slot === 'accent1' ? least.quiet : least.bar);
  take('dk2', 'figures', theirs.dk2, [colours.lt1], least.quiet);
  const shade = darkestShade(colours.accent1);
  // our own grey on a shade of another colour than ours
  if (contrastOf(colours.dk1, shade) < least.quiet) colours.dk1 = '000000';
  const text = theirs.dk1;
  if (text !== undefined && contrastOf(text, shade) < least.quiet)
    faults.push({ kind: 'text', colour: text, contrast: contrastOf(text, shade), least: least.quiet });
  else take('dk1', 'text', text, [colours.lt1], least.text);
  take('lt2', 'tableHead', theirs.lt2, [colours.dk1], least.text);
  for (const slot of ['accent6', 'hlink', 'folHlink'] as const) colours[slot] = theirs[slot] ?? colours[slot];
  const chooseFont = (font: string) => {
    if (knownFonts.has(font.normalize('NFKC').toLowerCase())) return font;
    if (font !== '' && !faults.some((fault) => fault.kind === 'font' && fault.font === font)) faults.push({ kind: 'font', font });
    return officeFont;
  };
  return { colours, fonts: { heading: chooseFont(master.fonts.heading), body: chooseFont(master.fonts.body) }, faults };
}
