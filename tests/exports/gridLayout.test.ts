import { describe, expect, test } from 'vitest';
import '../../src/i18n/laterTexts';
import '../../src/specs/laterSpecs';
import { cutGrid, detailShare, layoutGrid, lineHeight, pointsPerInch } from '../../src/exports/gridLayout';
import { buildGrid, type Grid } from '../../src/exports/specGrid';
import { planPages, type Page } from '../../src/exports/pptx/planPages';
import { drawSpec } from '../../src/exports/specPicture';
import { factsOf, languages, type Language } from '../../src/domain/languages';
import { defaultView } from '../../src/query/view';
import { buildSpec } from '../../src/specs/catalogue';
import { measureEm } from '../../src/words/textMetrics';
import { makeDeck } from '../support/makeSpecs';
import { makeWords, readKariya, readKariyaEnglish } from '../support/makeWords';
import { findAll, readXml } from '../support/readXml';

/** Departments by pillars: 「148回 交通安全教室の開催回数 ほか9」 in every cell, and one column without any. */
const specOf = (language: Language) =>
  buildSpec({ chart: 'matrix' }, defaultView, makeWords(readKariya(), language, language === 'en' ? readKariyaEnglish() : null));

function gridOf(language: Language): Grid {
  const { content } = specOf(language);
  if (content.kind !== 'matrix') throw new Error('no matrix');
  return buildGrid(content);
}

const pagesOf = (language: Language): readonly Page[] => {
  const deck = makeDeck(factsOf(language).base, ['one']);
  return planPages({ ...deck, language, slides: deck.slides.map((slide) => ({ ...slide, spec: specOf(language) })) });
};

describe.each(languages)('values with the words behind them, %s', (language) => {
  const grid = gridOf(language);

  test.each([16, 12, 10])('a row is as high as its words need, at %i points', (points) => {
    const layout = layoutGrid(grid, 12, points);
    for (const row of grid.rows)
      row.cells.forEach(({ text, detail }, at) => {
        const room = (((layout.widths[at] ?? 0) - 0.16) * pointsPerInch) / points;
        const fewest = Math.ceil((measureEm(text) + measureEm(detail) * detailShare) / room - 1e-9);
        expect(Math.round(((layout.heightOf(row) - 0.1) * pointsPerInch) / points / lineHeight)).toBeGreaterThanOrEqual(fewest);
      });
  });

  test('nothing of a cell is lost, and no line is longer than its column', () => {
    const layout = layoutGrid(grid, 12, 12);
    for (const row of grid.rows)
      row.cells.forEach((cell, at) => {
        const room = ((layout.widths[at] ?? 0) - 0.16) * 6 + 1e-9;
        const { lines, detailLines } = layout.setCell(cell, layout.widths[at] ?? 0);
        const [behind = '', ...below] = detailLines;
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(cell.text.replaceAll(/\s/gu, ''));
        expect(detailLines.join('').replaceAll(/\s/gu, '')).toBe(cell.detail.replaceAll(/\s/gu, ''));
        expect(measureEm(lines.at(-1) ?? '') + measureEm(behind) * detailShare).toBeLessThanOrEqual(room);
        for (const line of below) expect(measureEm(line) * detailShare).toBeLessThanOrEqual(room);
      });
  });

  test('a row taller than its place goes on with the rest of the words', () => {
    const layout = layoutGrid(grid, 4, 12);
    const parts = cutGrid(grid, layout, layout.headHeight + 0.5);
    const said = (rows: Grid['rows']) =>
      rows
        .flatMap(({ cells }) => cells.map(({ text, detail }) => text + detail))
        .join('')
        .replaceAll(/\s/gu, '');
    const sorted = (text: string) => [...text].toSorted().join('');
    expect(sorted(said(parts.flatMap(({ rows }) => rows)))).toBe(sorted(said(grid.rows)));
    for (const { rows } of parts) for (const row of rows) expect(layout.heightOf(row)).toBeLessThanOrEqual(0.5 + 1e-9);
  });

  test('the longest name of a column stands on one line', () => {
    const layout = layoutGrid(grid, 12, 11);
    const lines = grid.rows.map(({ cells: [name] }) => (name === undefined ? 0 : layout.setCell(name, layout.widths[0] ?? 0).lines.length));
    expect(language === 'ja' ? Math.max(...lines) : 1).toBe(1);
  });

  test('a column without values is the narrowest, its head on one line', () => {
    const layout = layoutGrid(grid, 12, 12);
    const absent = grid.heads.findIndex(({ isMuted }) => isMuted);
    const [head] = grid.heads.slice(absent);
    if (head === undefined) throw new Error('no head');
    expect(layout.widths[absent]).toBe(Math.min(...layout.widths));
    expect(layout.setCell(head, layout.widths[absent] ?? 0).lines).toEqual([head.text]);
  });

  test('stand on their slides', () => {
    for (const { content, frame } of pagesOf(language)) {
      if (content.kind !== 'grid') continue;
      const height = content.rows.reduce((sum, row) => sum + content.layout.heightOf(row), content.layout.headHeight);
      expect(height).toBeLessThanOrEqual(frame.height + 1e-9);
      expect(content.layout.isTight).toBe(false);
    }
  });

  test('stand beside each other in a picture', () => {
    const drawing = drawSpec(specOf(language), 960, language);
    if (drawing === null) throw new Error('nothing drawn');
    const texts = findAll(readXml(drawing.svg), 'text').flatMap((text) =>
      findAll(text, 'tspan').map((line) => ({
        x: Number(line.attributes['x']),
        y: Number(line.attributes['y']),
        right: Number(line.attributes['x']) + measureEm(line.text) * Number(text.attributes['font-size']),
      })),
    );
    expect(texts.filter(({ right }) => right > drawing.width)).toEqual([]);
    const covered = texts.filter(({ x, y, right }) => texts.some((other) => other.y === y && other.x > x && other.x < right));
    expect(covered).toEqual([]);
  });
});
