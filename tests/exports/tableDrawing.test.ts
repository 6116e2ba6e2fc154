import { expect, test } from 'vitest';
import { drawTable } from '../../src/exports/tableDrawing';
import type { TableContent } from '../../src/exports/presentation';
import { findAll, readXml } from '../support/readXml';

const content: TableContent = {
  kind: 'table',
  columns: [
    { header: '部', type: 'text' },
    { header: '柱1', type: 'number', isGrouped: true },
  ],
  rows: [
    ['総務部 & <企画>', 1234],
    ['長い名前の部'.repeat(12), null],
  ],
};

test('every cell is drawn, numbers with separators at the right edge, long ones on several lines', () => {
  const { svg, width, height } = drawTable(content, { width: 400, language: 'ja' });
  const root = readXml(svg);
  const texts = findAll(root, 'text').map((text) =>
    findAll(text, 'tspan')
      .map((line) => line.text)
      .join(''),
  );
  expect(texts).toEqual(['部', '柱1', '総務部 & <企画>', '1,234', '長い名前の部'.repeat(12), '']);
  expect(findAll(root, 'text').map(({ attributes }) => attributes['text-anchor'])).toEqual([
    'start',
    'end',
    'start',
    'end',
    'start',
    'end',
  ]);
  expect(findAll(root, 'text')[4]?.children.length).toBeGreaterThan(2);
  for (const { attributes } of findAll(root, 'tspan')) {
    expect(Number(attributes['x'])).toBeLessThanOrEqual(width);
    expect(Number(attributes['y'])).toBeLessThan(height);
  }
  expect(svg).not.toContain('var(');
});

test('cells may have a ground, with text that can be read on it', () => {
  const fillOf = (row: number, column: number) =>
    row === 0 && column === 1 ? { ground: 'var(--color-data-1)', text: 'var(--color-on-data)' } : null;
  const root = readXml(drawTable(content, { width: 400, language: 'ja', fillOf }).svg);
  expect(findAll(root, 'rect').map(({ attributes }) => attributes['fill'])).toEqual(['#e8f1fe', '#e8f1fe', '#0017c1']);
  expect(findAll(root, 'text').map(({ attributes }) => attributes['fill'])[3]).toBe('#ffffff');
});
