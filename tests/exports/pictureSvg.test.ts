import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildPictureSvg, type Picture } from '../../src/exports/pictureSvg';
import { findAll, readXml } from '../support/readXml';

const folder = 'tests/charts/golden';
const goldens = readdirSync(folder).filter((name) => name.endsWith('.svg'));

function pictureOf(svg: string, more: Partial<Picture> = {}): Picture {
  const [, width = '100', height = '50'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return {
    language: 'ja',
    title: '部ごとの参加者数 <&>',
    subtitle: '単位：人　令和4年度（2022年度）',
    summary: '最大は 129,898人',
    legend: [],
    notes: ['延べと実数は合わせていません。'],
    sourceLine: '出典：刈谷市「組織重点目標」',
    drawing: { svg, width: Number(width), height: Number(height) },
    ...more,
  };
}

test.each([
  ['ja', "'BIZ UDPGothic'"],
  ['en', "'BIZ UDPGothic'"],
  ['vi', "'Arial'"],
  ['zh-Hans', "'Microsoft YaHei'"],
])('the first font of a picture in %s has all of its letters: %s', (language, font) => {
  const root = readXml(buildPictureSvg(pictureOf('<svg width="9" height="9"></svg>', { language })).svg);
  const fonts = root.attributes['font-family']?.split(',') ?? [];
  expect(fonts[0]).toBe(font);
  expect(fonts).toContain("'BIZ UDPGothic'");
});

describe.each(goldens)('%s', (name) => {
  const { svg, width, height } = buildPictureSvg(pictureOf(readFileSync(`${folder}/${name}`, 'utf8')));

  test('stands on its own: well-formed, light colours, nothing of the page left', () => {
    const root = readXml(svg);
    expect(root.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height) });
    expect(root.attributes['font-family']).toContain('BIZ UDPGothic');
    expect(svg).not.toMatch(/var\(|class=|data-|aria-|tabindex|currentColor/);
    expect(root.children.find((child) => child.name === 'rect')?.attributes).toMatchObject({ width: String(width), fill: '#ffffff' });
  });

  test('title, unit, notes and source are inside, in the words for a screen reader too', () => {
    const root = readXml(svg);
    const lines = root.children.filter((child) => child.name === 'text').flatMap((text) => findAll(text, 'tspan').map((line) => line.text));
    expect(lines).toEqual([
      '部ごとの参加者数 <&>',
      '単位：人　令和4年度（2022年度）',
      '延べと実数は合わせていません。',
      '出典：刈谷市「組織重点目標」',
    ]);
    expect(root.children.slice(0, 2).map((child) => child.text)).toEqual(['部ごとの参加者数 <&>', '最大は 129,898人']);
  });

  test('the drawing keeps every text and lies between heading and source', () => {
    const original = readXml(readFileSync(`${folder}/${name}`, 'utf8'));
    const texts = (element: typeof original) =>
      ['tspan', 'text']
        .flatMap((kind) => findAll(element, kind))
        .map(({ text }) => text.trim())
        .filter((text) => text !== '');
    const inner = readXml(svg).children.find((child) => child.name === 'svg');
    if (inner === undefined) throw new Error('no drawing');
    expect(texts(inner)).toEqual(texts(original));
    const { y = '', height: inside = '' } = inner.attributes;
    const ys = findAll(readXml(svg), 'tspan')
      .filter((line) => /出典|延べと/.test(line.text))
      .map(({ attributes }) => Number(attributes['y']));
    expect(Number(y)).toBeGreaterThan(60);
    expect(Math.min(...ys)).toBeGreaterThan(Number(y) + Number(inside));
    expect(Math.max(...ys)).toBeLessThan(height);
  });
});

const plain = '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="1" height="1"/></svg>';

test('a long title is broken into lines that make the picture higher', () => {
  const short = buildPictureSvg(pictureOf(plain));
  const long = buildPictureSvg(pictureOf(plain, { title: '長い題名、'.repeat(30) }));
  expect(long.height).toBeGreaterThan(short.height + 50);
  expect(long.width).toBe(short.width);
});

test('a legend shows colour and pattern', () => {
  const legend = [
    { label: '数', colour: 'var(--color-data-1)', pattern: 'solid' },
    { label: '率', colour: 'var(--color-data-2)', pattern: 'hatched' },
    { label: '前', colour: '#123456', pattern: 'hollow' },
  ] as const;
  const root = readXml(buildPictureSvg(pictureOf(plain, { legend })).svg);
  const boxes = root.children.filter(({ name, attributes }) => name === 'rect' && attributes['stroke'] !== undefined);
  expect(boxes.map(({ attributes }) => [attributes['fill'], attributes['stroke']])).toEqual([
    ['#0017c1', '#0017c1'],
    ['url(#legend1)', '#006f83'],
    ['none', '#123456'],
  ]);
  expect(findAll(root, 'pattern').map(({ attributes }) => attributes['id'])).toEqual(['legend1']);
});

test('what runs or shows foreign content is taken out of a drawing', () => {
  const hostile = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><g onclick="alert(1)" onload='x'><foreignObject><b/></foreignObject><text>a onclick="b"</text></g></svg>`;
  const { svg } = buildPictureSvg(pictureOf(hostile));
  const inner = readXml(svg).children.find(({ name }) => name === 'svg');
  expect(inner?.children).toEqual([
    { name: 'g', attributes: {}, text: '', children: [{ name: 'text', attributes: {}, children: [], text: 'a onclick="b"' }] },
  ]);
});
