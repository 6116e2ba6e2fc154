import { factsOf, type Language } from '../domain/languages';
import type { Shade, Tone } from '../specs/chartSpec';

/** Comes with Windows 10 and later in Japanese; named in every script of a file, so that no other font slips in for kanji. */
export const officeFont = 'BIZ UDPGothic';

/** The font of a file in a language: another one where that lacks its letters. */
export const officeFontOf = (language: Language): string => factsOf(language).fonts[0] ?? officeFont;

/** Of the page (`theme/tokens.css`): the embedded or installed BIZ UD fonts first. */
const ownFonts = "'BIZ UDPGothic','BIZ UDGothic','Yu Gothic UI','Meiryo','Hiragino Sans',sans-serif";

/** Fonts as CSS lists them. A language with letters that BIZ UDPGothic lacks has its own before it, so that no word is of two faces. */
export const fontStackOf = (language: string): string => [...factsOf(language).fonts.map((font) => `'${font}'`), ownFonts].join(',');

/** How a surface is filled, so that it is told apart without its colour. */
export type MarkPattern = 'solid' | 'hatched' | 'dotted' | 'lined' | 'hollow';

export interface MarkLook {
  /** `#0017c1`, or a variable of the theme. */
  readonly colour: string;
  readonly pattern: MarkPattern;
}

/** What a mark stands for, in colour and pattern. A bar alone is filled, since nothing beside it has to be told apart. */
export const toneLooks: Readonly<Record<Tone, MarkLook>> = {
  count: { colour: 'var(--color-data-1)', pattern: 'solid' },
  rate: { colour: 'var(--color-data-2)', pattern: 'solid' },
  amount: { colour: 'var(--color-data-3)', pattern: 'solid' },
  change: { colour: 'var(--color-data-4)', pattern: 'solid' },
  prior: { colour: 'var(--color-text)', pattern: 'hollow' },
  part1: { colour: 'var(--color-data-1)', pattern: 'solid' },
  part2: { colour: 'var(--color-data-2)', pattern: 'hatched' },
  part3: { colour: 'var(--color-data-3)', pattern: 'dotted' },
  part4: { colour: 'var(--color-data-4)', pattern: 'lined' },
};

/** Of rows that stand back while one department is pointed out. */
export const mutedColour = '#a6a6a6';

/** Ground of a matrix' cells on white, by shade. */
export const shadeColours: Readonly<Record<Shade, string>> = { 0: '#ffffff', 1: '#ebecfa', 2: '#d9dcf6', 3: '#c4caf1', 4: '#adb5eb' };

/** The light theme's colours (`theme/tokens.css`), for what is read outside the page. A test keeps both alike. */
export const lightColours: Readonly<Record<string, string>> = {
  '--color-surface': '#f8f8fb',
  '--color-surface-raised': '#ffffff',
  '--color-surface-selected': '#e8f1fe',
  '--color-text': '#333333',
  '--color-text-muted': '#626264',
  '--color-border': '#cccccc',
  '--color-border-control': '#767676',
  '--color-grid': '#e6e6e6',
  '--color-primary': '#0017c1',
  '--color-on-primary': '#ffffff',
  '--color-positive': '#197a4b',
  '--color-negative': '#ce0000',
  '--color-neutral': '#666666',
  '--color-highlight': '#fff3b0',
  '--color-data-1': '#0017c1',
  '--color-data-2': '#006f83',
  '--color-data-3': '#3460fb',
  '--color-data-4': '#4d4d4d',
  '--color-data-5': '#767676',
  '--color-on-data': '#ffffff',
};

const variable = /var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g;

/** Puts the light theme's colours in place of variables; one that the theme does not have gets its fallback, otherwise the colour of text. */
export function resolveColours(text: string): string {
  return text.replace(variable, (_all, name: string, fallback?: string) => lightColours[name] ?? fallback?.trim() ?? '#333333');
}

/** A colour as Office writes it: RRGGBB. */
export function officeColour(colour: string): string {
  return /#([\da-f]{6})\b/i.exec(resolveColours(colour))?.[1]?.toUpperCase() ?? '333333';
}
