import { describe, expect, test } from 'vitest';
import '../../../../src/i18n/laterTexts';
import { readSlide, type ShownSlide } from '../../../../src/features/present/slide/readSlide';
import { heightOfFigures } from '../../../../src/features/present/slide/figureLayout';
import { layoutSlide, type SlideLayout } from '../../../../src/features/present/slide/slideLayout';
import { bodyWidth, partLineHeight, stage } from '../../../../src/features/present/slide/slideMeasures';
import { i18n } from '../../../../src/i18n/i18n';
import { languages, type Language } from '../../../../src/domain/languages';
import { defaultView } from '../../../../src/query/view';
import { planRows } from '../../../../src/charts/RowsDrawing';
import { measureText } from '../../../../src/words/textMetrics';
import { boardViews } from '../../../support/boardViews';
import { readKariya, readKariyaEnglish } from '../../../support/makeWords';

const index = readKariya();
const english = readKariyaEnglish();
const views = Object.values(boardViews).flat();

function lay(hash: string, chart: string | null, language: Language): { shown: ShownSlide; layout: SlideLayout } {
  const frozen = { index, translation: language === 'en' ? english : null, view: { ...defaultView, language } };
  const shown = readSlide({ hash, chart, caption: '', notes: '' }, frozen, i18n.getFixedT(language));
  return { shown, layout: layoutSlide(shown) };
}

/** Height of what stands on a part, CSS pixels of the stage. */
function heightOf({ body }: SlideLayout, { firstRow, rowCount }: SlideLayout['parts'][number], language: Language): number {
  const sum = (blocks: readonly { readonly height: number }[], gap = 0) => blocks.reduce((total, { height }) => total + height + gap, 0);
  if (body.kind === 'rows') {
    const { content, fontSize, isDense } = body;
    return planRows(content, { width: bodyWidth, fontSize, isDense, firstRow, maxRows: rowCount }, language).layout.height;
  }
  if (body.kind === 'table') {
    const { rows, head } = body.table;
    return head.height + sum(rows.slice(firstRow, firstRow + rowCount)) + (body.legend.height === 0 ? 0 : body.legend.height + 12);
  }
  if (body.kind === 'figures') return heightOfFigures(body.cells.slice(firstRow, firstRow + rowCount), body.columns);
  return body.kind === 'text' ? sum(body.blocks.slice(firstRow, firstRow + rowCount), 18) : 0;
}

describe('a slide of every chart of the board, laid out', () => {
  test.each(languages.flatMap((language) => views.map(({ hash, charts }) => [language, hash, charts] as const)))(
    'has room for all that stands on it: %s %s',
    (language, hash, charts) => {
      for (const chart of charts) {
        const { layout } = lay(hash, chart, language);
        const { body, parts, bodyHeight, partLines } = layout;
        const room = bodyHeight - (partLines === null ? 0 : partLineHeight);
        expect(Math.max(...parts.map((part) => heightOf(layout, part, language))), `${chart}`).toBeLessThanOrEqual(room + 1);
        const widths = body.kind === 'table' ? body.table.widths : [];
        const fontSize = body.kind === 'table' ? body.table.fontSize : body.kind === 'rows' ? body.fontSize : stage.text;
        expect(
          widths.reduce((sum, width) => sum + width, 0),
          `${chart}`,
        ).toBeLessThanOrEqual(bodyWidth + 1);
        expect(fontSize).toBeGreaterThanOrEqual(stage.text);
        // the parts follow each other without a gap
        parts.reduce((next, { firstRow, rowCount }) => (expect(firstRow).toBe(next), firstRow + rowCount), 0);
      }
    },
    // twelve charts in one, on a busy machine
    20_000,
  );
});

describe('figures', () => {
  test.each([
    ['#v=1&screen=department&sheet=d07', 1],
    ['#v=1&screen=department&sheet=d10', 3],
    ['#v=1&screen=pillars&pillar=3', 1],
  ])('stand on as few parts as they have room on, at most twelve on one: %s', (hash, most) => {
    const { parts, body } = lay(hash, null, 'ja').layout;
    expect(body.kind).toBe('figures');
    expect(parts.length).toBeLessThanOrEqual(most);
    expect(Math.max(...parts.map(({ rowCount }) => rowCount))).toBeLessThanOrEqual(12);
  });
});

describe('figures of one slide', () => {
  const departments = ['d01', 'd02', 'd03', 'd04', 'd05', 'd06', 'd07', 'd08', 'd09', 'd10'].map(
    (id) => `#v=1&screen=department&sheet=${id}`,
  );
  const pillars = [1, 2, 3, 4, 6].map((id) => `#v=1&screen=pillars&pillar=${id}`);
  const slides = [...departments, ...pillars].flatMap((hash) => languages.map((language) => [hash, language] as const));

  test.each(slides)('have one size of numbers, labels and definitions, and words a smaller one: %s %s', (hash, language) => {
    const { shown, layout } = lay(hash, null, language);
    const { content } = shown.spec;
    if (layout.body.kind !== 'figures' || content.kind !== 'figures') throw new Error('no figures');
    const { cells, columns } = layout.body;
    const isNumber = (at: number) => content.figures[at]?.value !== null;
    const sizesOf = (sizes: readonly number[]) => [...new Set(sizes)];
    const numbers = sizesOf(cells.filter((_cell, at) => isNumber(at)).map(({ text }) => text.size));
    const words = sizesOf(cells.filter((_cell, at) => !isNumber(at)).map(({ text }) => text.size));
    const labels = sizesOf(cells.map(({ label }) => label.size));
    const definitions = sizesOf(cells.map(({ definition }) => definition.size));
    expect([numbers.length, labels.length, definitions.length]).toEqual([1, 1, 1]);
    expect(words.length).toBeLessThanOrEqual(1);
    const [number = 0] = numbers;
    const [label = 0] = labels;
    expect(number).toBeGreaterThanOrEqual(label * 1.5);
    for (const size of words) {
      expect(size).toBeLessThan(number);
      expect(size).toBeGreaterThanOrEqual(label);
    }
    expect(Math.min(label, ...definitions, ...words, ...cells.map(({ unit }) => unit.size))).toBeGreaterThanOrEqual(stage.text);
    const width = (bodyWidth - 48 * (columns - 1)) / columns;
    for (const [at, { text }] of cells.entries()) {
      expect(isNumber(at) ? text.lines.length : 1).toBe(1);
      for (const line of text.lines) expect(measureText(line, text.size)).toBeLessThanOrEqual(width);
    }
  });
});

describe('lines', () => {
  test('of a table never part the name of a department', () => {
    for (const chart of ['matrix', 'activities']) {
      const { body } = lay('#v=1', chart, 'ja').layout;
      if (body.kind !== 'table') throw new Error('The matrix is no table');
      expect(body.table.rows.map(({ cells: [name = []] }) => name.length)).toEqual(body.table.rows.map(() => 1));
    }
  });

  test('of a table never part a short word beside long ones', () => {
    const { body } = lay('#v=1', 'verdicts', 'ja').layout;
    if (body.kind !== 'table') throw new Error('no table');
    const kinds = body.table.rows.map(({ cells }) => cells[2] ?? []);
    expect(kinds).toContainEqual(['計画どおり']);
    expect(Math.max(...kinds.map(({ length }) => length))).toBe(1);
  });

  test('of a legend end between its items only', () => {
    for (const language of languages) {
      const { shown, layout } = lay('#v=1', 'matrix', language);
      const { content } = shown.spec;
      if (layout.body.kind !== 'table' || content.kind !== 'matrix') throw new Error('The matrix is no table');
      const items = content.columns.filter(({ full }) => full !== '').map(({ label, full }) => `${label} ${full}`);
      const { lines, size } = layout.body.legend;
      expect(lines.flatMap((line) => line.split('　'))).toEqual(items);
      expect(Math.max(...lines.map((line) => measureText(line, size)))).toBeLessThanOrEqual(bodyWidth);
    }
  });
});
