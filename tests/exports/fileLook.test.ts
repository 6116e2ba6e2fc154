import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightColours, officeColour, resolveColours } from '../../src/exports/fileLook';

const light = /:root \{([^}]*)\}/.exec(readFileSync('src/theme/tokens.css', 'utf8'))?.[1] ?? '';
const tokens = new Map([...light.matchAll(/(--color-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

test('the colours are those of the light theme', () => {
  expect(tokens.size).toBeGreaterThan(15);
  for (const [name, colour] of Object.entries(lightColours)) expect([name, tokens.get(name)]).toEqual([name, colour]);
});

test('every colour that a chart uses is among them', () => {
  const files = [
    ...readdirSync('src/charts')
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => `src/charts/${name}`),
    'src/theme/palette.ts',
  ];
  const used = files.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !(name in lightColours))).toEqual([]);
});

test.each([
  ['fill="var(--color-data-1)"', 'fill="#0017c1"'],
  ['var( --color-text , red)', '#333333'],
  ['var(--unknown, rgb(1, 2, 3))', 'rgb(1, 2, 3)'],
  ['var(--unknown)', '#333333'],
  ['none', 'none'],
])('%s → %s', (text, resolved) => expect(resolveColours(text)).toBe(resolved));

test('Office writes colours without a sign', () => {
  expect(officeColour('var(--color-data-2)')).toBe('006F83');
  expect(officeColour('#abcdef')).toBe('ABCDEF');
  expect(officeColour('red')).toBe('333333');
});
