/** How a surface is filled, so that it is told apart without its colour. */
export type MarkPattern = 'solid' | 'hatched' | 'dotted' | 'lined' | 'hollow';

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
