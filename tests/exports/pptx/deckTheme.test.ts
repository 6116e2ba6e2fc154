import { describe, expect, test } from 'vitest';
import { officeColour, lightColours, shadeColours } from '../../../src/exports/fileLook';
import { chooseTheme, colourXml, contrastOf } from '../../../src/exports/pptx/deckTheme';
import { makeSlideMaster } from '../../support/makeSlideMaster';

describe('a colour of a slide', () => {
  test.each([
    ['--color-text', 'tx1'],
    ['var(--color-surface-raised)', 'bg1'],
    ['--color-primary', 'tx2'],
    ['var(--color-data-3)', 'accent3'],
  ])('%s follows the theme', (colour, place) => {
    expect(colourXml(colour)).toBe(`<a:schemeClr val="${place}"/>`);
  });

  test('others are what they are', () => {
    expect(colourXml('--color-text-muted')).toBe('<a:srgbClr val="626264"/>');
    expect(colourXml('#a6a6a6')).toBe('<a:srgbClr val="A6A6A6"/>');
    expect(colourXml(shadeColours[0])).toBe('<a:srgbClr val="FFFFFF"/>');
  });

  test('grounds of a matrix are shades of the first chart colour', () => {
    expect(colourXml(shadeColours[4])).toContain('<a:lumMod val="32000"/><a:lumOff val="68000"/>');
  });
});

describe('the theme of a file', () => {
  test('is ours where no master was chosen', () => {
    const { colours, fonts, faults } = chooseTheme(null);
    expect(colours).toMatchObject({ dk1: '333333', lt1: 'FFFFFF', dk2: '0017C1', accent1: '0017C1', accent5: '767676' });
    expect([fonts, faults]).toEqual([{ heading: 'BIZ UDPGothic', body: 'BIZ UDPGothic' }, []]);
  });

  test("takes the city's colours and fonts; a chart colour that is too pale falls back to ours and is told", () => {
    const { colours, fonts, faults } = chooseTheme(makeSlideMaster());
    expect(colours).toMatchObject({ dk1: '000000', dk2: '14532D', lt2: 'E7F5EA', accent1: '1B7837', accent2: '8C510A', accent3: '3460FB' });
    expect(fonts).toEqual({ heading: 'メイリオ', body: '游ゴシック' });
    expect(faults).toEqual([{ kind: 'chart', colour: 'FFE08A', contrast: expect.closeTo(1.3, 1), least: 3 }]);
  });

  test('the first chart colour carries numbers in white', () => {
    const kinds = (accent1: string) => chooseTheme(makeSlideMaster({ colours: { accent1 } })).faults.map(({ kind }) => kind);
    expect(kinds('0086D1')).toEqual(['chart']);
    expect(kinds('00679F')).toEqual([]);
  });

  test('a light ground is taken, a dark one with its light words is not', () => {
    expect(chooseTheme(makeSlideMaster({ ground: 'FFFAF0' })).colours.lt1).toBe('FFFAF0');
    const dark = chooseTheme(makeSlideMaster({ colours: { dk1: 'FFFFFF', lt1: '101820' } }));
    expect(dark.colours).toMatchObject({ lt1: 'FFFFFF', dk1: '333333' });
    expect(dark.faults.map(({ kind }) => kind)).toEqual(['ground', 'text']);
  });

  test('a font that other computers do not have is told, once', () => {
    const { fonts, faults } = chooseTheme(makeSlideMaster({ colours: {}, fonts: { heading: '緑川市フォント', body: '緑川市フォント' } }));
    expect(fonts.heading).toBe('BIZ UDPGothic');
    expect(faults).toEqual([{ kind: 'font', font: '緑川市フォント' }]);
  });

  test.each(['000066', '7A0000', '006633', '4D3B00', '5B2C6F', '000000', '8C510A', '00FFFF', 'FFFFFF'])(
    'whatever the first colour is (%s), text is readable on everything',
    (accent1) => {
      for (const dk1 of ['000000', '44546A', '1F2A44', '777777', 'FFFFFF']) {
        const { colours } = chooseTheme(makeSlideMaster({ colours: { accent1, dk1, lt1: 'F4EFE6' } }));
        expect(contrastOf(colours.dk1, colours.lt1)).toBeGreaterThanOrEqual(7);
        expect(contrastOf(colours.dk1, colours.lt2)).toBeGreaterThanOrEqual(7);
        expect(contrastOf('FFFFFF', colours.accent1)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(officeColour(lightColours['--color-text-muted'] ?? ''), colours.lt1)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
