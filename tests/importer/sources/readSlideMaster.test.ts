import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { maxMasterFooter, type MasterFault, type MasterLeaving } from '../../../src/domain/slideMaster';
import { readSlideMaster } from '../../../src/importer/sources/readSlideMaster';
import { lie } from '../../support/hostileFiles';
import { footerOf, logoPng, makePotx, makeSlideMaster, pictureOf, potxParts, type PotxInput } from '../../support/makeSlideMaster';

const read = async (input: PotxInput) => {
  const outcome = await readSlideMaster(makePotx(input), '緑川市.potx');
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.master;
};

describe('a template of a city', () => {
  test('gives colours, fonts, its mark and the words at its foot', async () => {
    const master = await read({});
    const { colours } = makeSlideMaster();
    expect({ ...master, logos: [] }).toEqual({
      ...makeSlideMaster({ logos: [] }),
      slide: master.slide,
      colours: { ...master.colours, ...colours },
    });
    expect(master.logos.map(({ format, bytes }) => [format, bytes])).toEqual([['png', logoPng.toString('base64')]]);
    expect(master.colours).toMatchObject({ accent4: '4D4D4D', hlink: '0563C1' });
  });

  test('a master that swaps text and ground is read as its slides look', async () => {
    const map = 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2" accent1="accent2" accent2="accent1"';
    expect((await read({ map })).colours).toMatchObject({ dk1: 'FFFFFF', lt1: '000000', dk2: 'E7F5EA', accent1: '8C510A' });
  });

  test.each<[string, string, string | null, readonly MasterLeaving[]]>([
    ['none', '', null, []],
    ['plain', '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="fffaf0"/></a:solidFill></p:bgPr></p:bg>', 'FFFAF0', []],
    ['a place of the theme', '<p:bg><p:bgRef idx="1002"><a:schemeClr val="bg2"/></p:bgRef></p:bg>', 'E7F5EA', []],
    ['a run of colour', '<p:bg><p:bgRef idx="1003"><a:schemeClr val="bg1"/></p:bgRef></p:bg>', null, ['ground']],
    ['a picture', '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId2"/></a:blipFill></p:bgPr></p:bg>', null, ['ground']],
    [
      'a computed colour',
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"><a:lumMod val="95000"/></a:schemeClr></a:solidFill></p:bgPr></p:bg>',
      null,
      ['ground'],
    ],
  ])('ground: %s', async (_name, background, ground, left) => {
    expect(await read({ background })).toMatchObject({ ground, left });
  });

  test('marks at head and foot are taken, in groups too, with what is cut off', async () => {
    const cut = pictureOf([0.3, 6.9, 2, 0.4]).replace('<a:stretch>', '<a:srcRect l="10000" b="250000"/><a:stretch>');
    const group = `<p:grpSp><p:grpSpPr><a:xfrm><a:off x="${914_400 * 10}" y="0"/><a:ext cx="${914_400 * 2}" cy="914400"/><a:chOff x="0" y="0"/><a:chExt cx="${914_400 * 4}" cy="${914_400 * 2}"/></a:xfrm></p:grpSpPr>${pictureOf([1, 0.5, 2, 1])}</p:grpSp>`;
    const { logos, left } = await read({ shapes: cut + group });
    const round = (inches: number) => Math.round(inches * 100) / 100;
    expect(logos.map(({ frame: { x, y, width, height }, crop }) => [[x, y, width, height].map(round), crop])).toEqual([
      [
        [0.3, 6.9, 2, 0.4],
        [10_000, 0, 0, 90_000],
      ],
      [
        [10.5, 0.25, 1, 0.5],
        [0, 0, 0, 0],
      ],
    ]);
    expect(left).toEqual([]);
  });

  test.each<[string, PotxInput, MasterLeaving]>([
    ['a ground as large as the slide', { shapes: pictureOf([0, 0, 13.333, 7.5]) }, 'pictures'],
    ['a picture where the content stands', { shapes: pictureOf([5, 3, 1, 1]) }, 'pictures'],
    ['a drawing of Windows', { logo: strToU8('EMF') }, 'pictures'],
    ['five hundred kilobytes', { logo: new Uint8Array([...logoPng, ...new Uint8Array(500_000)]) }, 'pictures'],
    [
      'a picture of another site',
      { shapes: pictureOf([11, 0.2, 1, 0.5], 'r:link="rId3"'), relations: [['image', 'https://example.org/a.png', true]] },
      'links',
    ],
    [
      'a picture outside by its name',
      { shapes: pictureOf([11, 0.2, 1, 0.5], 'r:embed="rId3"'), relations: [['image', 'file:///c:/a.png', true]] },
      'links',
    ],
    ['programs', { more: { 'ppt/vbaProject.bin': strToU8('Sub AutoOpen') } }, 'macros'],
    ['a long footer', { shapes: footerOf('長'.repeat(maxMasterFooter + 1)) }, 'footer'],
    [
      'a mark on a layout alone',
      {
        shapes: '',
        relations: [['slideLayout', '../slideLayouts/slideLayout1.xml']],
        more: {
          'ppt/slideLayouts/slideLayout1.xml': strToU8(
            `<p:sldLayout><p:cSld><p:spTree>${pictureOf([1, 1, 1, 1])}</p:spTree></p:cSld></p:sldLayout>`,
          ),
        },
      },
      'layoutPictures',
    ],
  ])('%s is not used, and said', async (_name, input, leaving) => {
    const master = await read(input);
    expect(master.left).toEqual([leaving]);
    expect(master.logos.length === 0 || leaving === 'macros').toBe(true);
  });

  test('words of a box at the foot stand where the footer says nothing; fields are no words', async () => {
    const box = `<p:sp><p:nvSpPr><p:cNvPr id="7" name="箱"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="${914_400 * 7}"/><a:ext cx="914400" cy="300000"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>緑川市 &amp; みなさま</a:t></a:r><a:fld><a:t>12</a:t></a:fld></a:p></p:txBody></p:sp>`;
    expect((await read({ shapes: footerOf(' ') + box })).footer).toBe('緑川市 & みなさま');
  });

  test('colours, sizes and fonts that are none are left to ours', async () => {
    const master = await read({
      colours: { accent1: '<a:srgbClr val="url(x)"/>', accent2: '<a:hslClr hue="1" sat="1" lum="1"/>' },
      size: [0, 4000],
      fontScheme: '<a:majorFont><a:latin typeface="&quot;/&gt;&lt;x"/></a:majorFont>',
    });
    expect(master.colours.accent1).toBeUndefined();
    expect(master.colours.accent2).toBeUndefined();
    expect(master.slide).toEqual({ width: 13.333, height: 7.5 });
    expect(master.fonts).toEqual({ heading: '', body: '' });
  });
});

const without = (path: string) => Object.fromEntries(Object.entries(potxParts()).filter(([name]) => name !== path));
const laughs = '<!DOCTYPE x [<!ENTITY a "ああああ">]>';

describe('what can not be used is refused with one reason', () => {
  test.each<[string, Uint8Array, MasterFault]>([
    ['a text', strToU8('これはひな形ではありません'), 'foreign'],
    ['a workbook', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<a/>') }), 'foreign'],
    ['an old presentation, or one behind a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'locked'],
    ['half a file', makePotx().slice(0, 700), 'broken'],
    ['a bomb', makePotx({ more: { 'ppt/media/bomb.png': new Uint8Array(160 * 1024 * 1024) } }), 'tooLarge'],
    ['a large theme', makePotx({ more: { 'ppt/theme/theme1.xml': new Uint8Array(5 * 1024 * 1024).fill(32) } }), 'tooLarge'],
    [
      'a part that is longer than it says',
      lie(zipSync({ ...without('ppt/theme/theme1.xml'), 'ppt/theme/theme1.xml': strToU8(`<a:theme>${' '.repeat(900)}</a:theme>`) }), 300),
      'broken',
    ],
    ['entities', makePotx({ more: { 'ppt/theme/theme1.xml': strToU8(`${laughs}<a:theme/>`) } }), 'entities'],
    [
      'XML that is none',
      makePotx({ more: { 'ppt/slideMasters/slideMaster1.xml': strToU8('<p:sldMaster><p:cSld></p:sldMaster>') } }),
      'broken',
    ],
    ['a name without end', makePotx({ more: { 'ppt/slideMasters/slideMaster1.xml': strToU8(`<${'a'.repeat(2_000_000)}`) } }), 'broken'],
    [
      'a tag of two million spaces',
      makePotx({ more: { 'ppt/slideMasters/slideMaster1.xml': strToU8(`<a${' '.repeat(2_000_000)}`) } }),
      'broken',
    ],
    ['deep nesting', makePotx({ more: { 'ppt/slideMasters/slideMaster1.xml': strToU8('<a>'.repeat(100_000)) } }), 'broken'],
    ['no master', zipSync(without('ppt/slideMasters/slideMaster1.xml')), 'noMaster'],
    ['no theme', zipSync(without('ppt/theme/theme1.xml')), 'noMaster'],
    ['a master that lies outside', makePotx({ more: { 'ppt/_rels/presentation.xml.rels': strToU8('<Relationships/>') } }), 'noMaster'],
  ])('%s', async (_name, bytes, fault) => {
    const start = performance.now();
    expect(await readSlideMaster(bytes, 'x.potx')).toEqual({ ok: false, fault });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
