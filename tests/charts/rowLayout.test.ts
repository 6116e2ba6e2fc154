import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutIntoPages, barTopOf, textTopOf, xOf, type PrintedValue } from '../../src/charts/rowGeometry';
import { layoutRows } from '../../src/charts/rowLayout';
import { measureText } from '../../src/words/textMetrics';
import { buildPlainScale } from '../../src/charts/valueScale';
import { layOut, makeRow } from '../support/chartRows';

const rows = [makeRow('a', '総合計画審議会の開催回数', 4, '4回'), makeRow('b', '避難所', 0, '0回'), makeRow('c', '待機児童数', null, '―')];

describe('where labels stand', () => {
  test.each([
    [320, true],
    [479, true],
    [480, false],
    [1280, false],
  ])('at %i px above the bars: %s', (width, isStacked) => {
    expect(layOut(rows, width).isStacked).toBe(isStacked);
  });

  test('above them too, where they would take more than three lines beside them', () => {
    const long = makeRow(
      'long',
      'Coordination meetings with related organisations on guiding appropriate land use around the main railway station',
      4,
    );
    expect(layOut([long], 500).isStacked).toBe(true);
    expect(layOut([long], 1280).isStacked).toBe(false);
  });

  test('rows beside their bars are equally high, rows above them as high as they need', () => {
    const heights = (width: number) =>
      new Set(
        layOut([...rows, makeRow('d', '人材育成、次世代育成プロジェクトの参加人数'.repeat(3), 1)], width).rows.map(({ height }) => height),
      ).size;
    expect(heights(320)).toBeGreaterThan(1);
    expect(heights(1280)).toBe(1);
  });
});

test('a value too long to stand behind its bar gets a line of its own', () => {
  const wordy = makeRow('w', '交付人数', 5000, 'approximately 5,000 people or more (cumulative)');
  expect(layOut([wordy], 320).rows[0]?.valueLines.length).toBeGreaterThan(0);
  expect(layOut([wordy], 1280).rows[0]?.valueLines).toEqual([]);
});

test('for any rows, width and spacing of letters nothing is cut and no two rows touch', () => {
  const spec = fc.record({
    label: fc.string({ unit: fc.constantFrom(...'総務部福祉 健康abcdefg（）のへ'), minLength: 1, maxLength: 80 }),
    value: fc.option(fc.integer({ min: 0, max: 200_000 })),
    unit: fc.constantFrom('人', ' people', '% (previous year: 80.0%)', ''),
  });
  fc.assert(
    fc.property(
      fc.array(spec, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 240, max: 2000 }),
      fc.constantFrom(12, 14, 18),
      // what WCAG 2.2 asks to be possible (1.4.12)
      fc.constantFrom(undefined, { letter: 0.12, word: 0.16 }),
      (specs, width, fontSize, spacing) => {
        const layout = layOut(
          specs.map(({ label, value, unit }, place) => makeRow(`r${place}`, label, value, value === null ? '―' : `${value}${unit}`)),
          width,
          fontSize,
          spacing,
        );
        const room = layout.isStacked ? width : layout.plotLeft;
        const endOf = ({ value, text }: PrintedValue) => xOf(layout, value ?? 0) + layout.valueGap + measureText(text, fontSize, spacing);
        const behindBars = layout.rows.filter(({ valueLines }) => valueLines.length === 0).flatMap(({ printed }) => printed);
        expect(layout.rows.flatMap(({ labelLines }) => labelLines).filter((line) => measureText(line, fontSize, spacing) > room)).toEqual(
          [],
        );
        expect(behindBars.filter((printed) => endOf(printed) > width)).toEqual([]);
        layout.rows.forEach(({ top, height }, place) => {
          expect(textTopOf(layout, place)).toBeGreaterThanOrEqual(top);
          expect(barTopOf(layout, place, 0) + layout.barHeight).toBeLessThanOrEqual(top + height);
          expect(top).toBe(layout.rows.slice(0, place).reduce((sum, row) => sum + row.height, 0));
        });
        expect(layout.plotWidth).toBeGreaterThan(0);
      },
    ),
  );
});

test('a zero whose words are wider than the room behind its axis stands on lines of its own', () => {
  const text = '0% (previous year: 80.0%, the year before: 79.5%)';
  const layout = layOut([makeRow('zero', '待機児童数', 0, text)], 240, 18);
  expect(measureText(text, 18)).toBeGreaterThan(240 - layout.plotLeft - layout.valueGap);
  expect(layout.rows[0]?.valueLines.length).toBeGreaterThan(0);
});

test('on a slide only the first rows are drawn', () => {
  expect(layoutRows(rows, buildPlainScale([4]), { width: 960, fontSize: 24, maxRows: 2 }).rows.map(({ id }) => id)).toEqual(['a', 'b']);
});

describe('where room is short', () => {
  const many = Array.from({ length: 14 }, (_, place) =>
    makeRow(`r${place}`, place === 12 ? '下水道の受益者負担金収納率' : '税の収納率', place, '99.5%'),
  );
  const scale = buildPlainScale([14]);

  test('the detail stands behind its label on one line, in its size', () => {
    const { rows: dense, fontSize, detailSize } = layoutRows(many, scale, { width: 960, fontSize: 18, isDense: true });
    expect(dense.map(({ inlineDetail, detailLines }) => [inlineDetail.trim(), detailLines.length])).toEqual(many.map(() => ['総務部', 0]));
    expect(detailSize).toBe(fontSize);
    const [broad] = layoutRows([makeRow('b', '長い名前'.repeat(30), 1)], scale, { width: 960, fontSize: 18, isDense: true }).rows;
    expect(broad).toMatchObject({ inlineDetail: '', detailLines: ['総務部'] });
  });

  test('on paper a chart that fills most of a page stands closer', () => {
    const onPaper = (pageHeight: number) => layoutRows(many, scale, { width: 960, fontSize: 12, pageHeight });
    expect(cutIntoPages(onPaper(640), 640)).toHaveLength(1);
    expect(onPaper(640).rows[0]?.inlineDetail.trim()).toBe('総務部');
    expect(onPaper(2000).rows[0]?.inlineDetail).toBe('');
  });

  test('the next rows of a slide have labels, axis and values where the first ones have them', () => {
    const part = (firstRow: number) => layoutRows(many, scale, { width: 960, fontSize: 18, maxRows: 8, firstRow });
    const [first, second] = [part(0), part(8)];
    expect(second.rows.map(({ id }) => id)).toEqual(['r8', 'r9', 'r10', 'r11', 'r12', 'r13']);
    expect([second.plotLeft, second.plotWidth, second.rows[0]?.top]).toEqual([first.plotLeft, first.plotWidth, first.rows[0]?.top]);
    expect(second.firstRow).toBe(8);
  });
});
