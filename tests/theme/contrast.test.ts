import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { palette } from '../../src/theme/palette';

type Tokens = Record<string, string>;

const css = readFileSync('src/theme/tokens.css', 'utf8').replace(/\/\*[^]*?\*\//g, '');

/** Custom properties of the rule that starts with `selector`; throws where the rule is gone, so that no theme passes by being absent. */
function readRule(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule ${selector}`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]));
}

const light = readRule(':root');
const dark = readRule(`[data-theme='dark']`);
const themes: Record<string, Tokens> = {
  light,
  dark: { ...light, ...dark },
  projector: { ...light, ...readRule(`[data-theme='projector']`) },
};

/** Relative luminance of `#rrggbb` after WCAG 2.2. */
function luminance(hex: string): number {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(hex)?.slice(1);
  if (!channels) throw new Error(`not a colour: ${hex}`);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = parseInt(channel, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const surfaces = ['surface', 'surface-raised', 'surface-selected'];
const dataColours = ['data-1', 'data-2', 'data-3', 'data-4', 'data-5'];
const pair = (front: string[], back: string[]) => front.flatMap((f) => back.map((b) => [f, b] as const));

/** Foreground, background: read as text. */
const textPairs = [
  ...pair(['text', 'text-muted', 'primary'], surfaces),
  ...pair(['positive', 'negative', 'neutral'], ['surface', 'surface-raised']),
  ...pair(['text'], ['highlight']),
  ...pair(['on-primary'], ['primary']),
  ...pair(['on-data'], dataColours),
];
/** Seen as a mark, a control's outline or the focus ring. */
const markPairs = [...pair(dataColours, ['surface', 'surface-raised']), ...pair(['border-control', 'focus'], surfaces)];

function colour(tokens: Tokens, name: string): string {
  const value = tokens[`color-${name}`];
  if (value === undefined) throw new Error(`no --color-${name}`);
  return value;
}

/** The pairs below `minimum`, with their contrast, for the message of a failing test. */
function listTooWeak(tokens: Tokens, pairs: readonly (readonly [string, string])[], minimum: number): string[] {
  return pairs.flatMap(([front, back]) => {
    const ratio = contrast(colour(tokens, front), colour(tokens, back));
    return ratio < minimum ? [`${front} on ${back} ${ratio.toFixed(2)}`] : [];
  });
}

test('the formula gives the known values, and a weak pair is found', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(listTooWeak({ ...light, 'color-text': '#999999' }, [['text', 'surface-raised']], 4.5)).toEqual(['text on surface-raised 2.85']);
});

describe.each(Object.entries(themes))('theme %s', (_theme, tokens) => {
  test('text has 4.5:1', () => {
    expect(listTooWeak(tokens, textPairs, 4.5)).toEqual([]);
  });

  test('marks, controls and focus have 3:1', () => {
    expect(listTooWeak(tokens, markPairs, 3)).toEqual([]);
  });

  test('data colours differ from each other', () => {
    expect(new Set(dataColours.map((name) => colour(tokens, name))).size).toBe(dataColours.length);
  });
});

const colourNames = (tokens: Tokens) => Object.keys(tokens).filter((name) => name.startsWith('color-'));

test('dark sets every colour of light', () => {
  expect(colourNames(dark)).toEqual(colourNames(light));
});

test('the dark of the system is the dark that can be chosen', () => {
  expect(readRule(`[data-theme='auto']`)).toEqual(dark);
});

test('a contrast theme of the system replaces every colour of every theme by a colour of the system', () => {
  const forced = readRule('[data-theme]');
  expect(colourNames(forced)).toEqual(colourNames(light));
  const ofSystem = ['Canvas', 'CanvasText', 'GrayText', 'LinkText', 'Highlight', 'Mark'];
  expect(colourNames(forced).filter((name) => !ofSystem.includes(forced[name] ?? ''))).toEqual([]);
  expect(dataColours.filter((name) => colour(forced, name) === colour(forced, 'surface'))).toEqual([]);
});

/** Rules of all style sheets that set `declaration`, with their file. */
function listRules(declaration: string): { readonly place: string; readonly body: string }[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  return files.flatMap((file) => {
    const rules = readFileSync(join('src', file), 'utf8').matchAll(/([^{}]+)\{([^{}]*)\}/gu);
    return [...rules].flatMap(([, selector = '', body = '']) =>
      body.includes(declaration) ? [{ place: `${file} ${selector.trim()}`, body }] : [],
    );
  });
}

test('words on a coloured ground get no ground of their own in a contrast theme, on which they would not be seen', () => {
  const coloured = listRules('color: var(--color-on-primary)');
  expect(coloured.length).toBeGreaterThan(2);
  expect(coloured.filter(({ body }) => !body.includes('forced-color-adjust: none'))).toEqual([]);
});

test('an edge that is not seen is not painted by a contrast theme, where it would pass for the edge of what is chosen', () => {
  const edges = listRules('px solid transparent').map(({ place }) => place);
  // a button may have an edge, and the triangle of a menu has its own rule
  expect(edges).toEqual(['ui/Button.module.css .button', 'ui/Popup.module.css .button', 'ui/Popup.module.css .button::after']);
});

test('every kind of number has a data colour of its own that exists', () => {
  expect(Object.values(palette).toSorted()).toEqual(dataColours.map((name) => `var(--color-${name})`));
});
