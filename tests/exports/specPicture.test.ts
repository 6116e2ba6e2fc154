import { describe, expect, test } from 'vitest';
import { buildSpecPicture, drawSpec } from '../../src/exports/specPicture';
import { makeSpecs, type SpecName } from '../support/makeSpecs';
import { findAll, readXml } from '../support/readXml';

const draw = (name: SpecName) => {
  const drawing = drawSpec(makeSpecs('ja')[name], 960, 'ja');
  if (drawing === null) throw new Error('nothing drawn');
  return { ...drawing, root: readXml(drawing.svg) };
};
const textsOf = (root: ReturnType<typeof readXml>) =>
  findAll(root, 'text').map((text) =>
    findAll(text, 'tspan')
      .map((line) => line.text)
      .join(''),
  );

test.each<SpecName>(['matrix', 'table', 'figures', 'text'])('%s: everything stands inside, nothing refers to the page', (name) => {
  const { svg, width, height, root } = draw(name);
  for (const { attributes } of findAll(root, 'tspan')) {
    expect(Number(attributes['x'])).toBeGreaterThanOrEqual(0);
    expect(Number(attributes['x'])).toBeLessThanOrEqual(width);
    expect(Number(attributes['y'])).toBeLessThan(height + 1);
  }
  expect(svg).not.toContain('var(');
});

test('a matrix has the grounds of its shades, bold totals and the smaller count beside the number', () => {
  const { root } = draw('matrix');
  const grounds = findAll(root, 'rect').map(({ attributes }) => attributes['fill']);
  expect(['#ebecfa', '#c4caf1', '#adb5eb'].filter((ground) => !grounds.includes(ground))).toEqual([]);
  const texts = textsOf(root);
  expect(texts).toContain('40');
  expect(texts).toContain('20/40');
});

describe('a table', () => {
  test('never parts a number', () => {
    const { root } = draw('table');
    const lines = findAll(root, 'tspan').map(({ text }) => text);
    expect(lines).toContain('延べ24,234人');
    expect(lines.filter((line) => /[\d],?$|^,/u.test(line) && !/^\d+$/u.test(line))).toEqual([]);
  });

  test('is no higher than a page, and says how many rows are elsewhere', () => {
    const { height, root } = draw('table');
    expect(height).toBeLessThan(1260);
    expect(textsOf(root).at(-1)).toMatch(/^ほか\d+行は/u);
  });
});

test('key figures stand big with their units', () => {
  const { root } = draw('figures');
  const sizes = findAll(root, 'text').map(({ attributes }) => Number(attributes['font-size']));
  expect(textsOf(root)).toContain('24,234');
  expect(Math.max(...sizes)).toBeGreaterThan(40);
});

test('key figures of a picture have one size, and words of the document a smaller one', () => {
  const { figures } = makeSpecs('ja');
  if (figures.content.kind !== 'figures') throw new Error('no figures');
  const long = figures.content.figures.map((figure, at) => (at === 0 ? { ...figure, text: '延べ約1,234,567,890' } : figure));
  const drawing = drawSpec({ ...figures, content: { kind: 'figures', figures: long } }, 960, 'ja');
  const sizesOf = (pattern: RegExp) => [
    ...new Set(
      findAll(readXml(drawing?.svg ?? ''), 'text')
        .filter((text) => pattern.test(findAll(text, 'tspan')[0]?.text ?? ''))
        .map(({ attributes }) => Number(attributes['font-size'])),
    ),
  ];
  const numbers = sizesOf(/^(?:延べ約)?[\d,]+$/u);
  expect(numbers).toHaveLength(1);
  expect(sizesOf(/^―$/u)).toHaveLength(1);
  expect(sizesOf(/^―$/u)[0]).toBeLessThan(numbers[0] ?? 0);
});

test('a picture says what the wall says: headline, topic, unit, period, filters, caveats, definition, source', () => {
  const spec = { ...makeSpecs('ja').matrix, filters: ['生活安全部'] };
  const drawing = drawSpec(spec, 960, 'ja');
  if (drawing === null) throw new Error('nothing drawn');
  const said = textsOf(readXml(buildSpecPicture(spec, drawing, 'ja').svg)).join('\n');
  for (const text of [
    spec.headline,
    spec.topic,
    '単位：件',
    spec.period,
    '絞り込み：生活安全部',
    ...spec.caveats,
    spec.definition,
    spec.source,
  ])
    expect(said).toContain(text);
});

test('rows on an axis are drawn by charts, and nothing is drawn of nothing', () => {
  expect(drawSpec(makeSpecs('ja').ranked, 960, 'ja')).toBeNull();
  expect(drawSpec(makeSpecs('ja').nothing, 960, 'ja')).toBeNull();
});
