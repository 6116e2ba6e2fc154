import { describe, expect, test } from 'vitest';
import { parseDeck, readDeck, serializeDeck } from '../../src/store/deckSchema';

const slide = { hash: '#v=1', chart: 'coverage', caption: '', notes: '' };
const read = (slides: readonly unknown[], rest: object = {}) => readDeck({ v: 1, title: '', report: null, slides, ...rest });
const slidesOf = (slides: readonly unknown[]) => {
  const parsed = read(slides);
  return parsed.ok ? parsed.deck.slides : null;
};

test('a deck survives its file, ids included', () => {
  const deck = {
    title: '会議',
    report: { municipality: '刈谷市', fiscalYear: 2022, data: '0a1b2c3d' },
    slides: [
      { ...slide, id: 's7' },
      { ...slide, id: 's2', hash: '#v=1&pillar=2', chart: null },
    ],
  };
  expect(parseDeck(serializeDeck(deck))).toEqual({ ok: true, deck });
});

test.each<[string, readonly unknown[], readonly string[]]>([
  ['none', [slide, slide], ['s1', 's2']],
  ['some', [slide, { ...slide, id: 's1' }, { ...slide, id: 'sx9' }], ['s1', 's2', 'sx9']],
  ['one twice', [{ ...slide, id: 's2' }, { ...slide, id: 's2' }, slide], ['s2', 's3', 's4']],
  [
    'what is no id',
    [
      { ...slide, id: '../x' },
      { ...slide, id: 3 },
    ],
    ['s1', 's2'],
  ],
])('slides are told apart where they have ids: %s', (_name, slides, ids) => {
  expect(slidesOf(slides)?.map(({ id }) => id)).toEqual(ids);
});

describe('a slide', () => {
  test.each<[string, object, object]>([
    ['of a chart that is no more stays', { chart: 'gone', notes: 'n' }, { chart: 'gone', notes: 'n' }],
    ['of a chart with any name stays', { chart: '柱 1' }, { chart: '柱 1' }],
    ['without a chart is its screen', { chart: undefined }, { chart: null }],
    ['without words has none', { caption: undefined, notes: 3 }, { caption: '', notes: '' }],
    ['has headlines and notes of bounded length', { caption: 'x'.repeat(200) }, { caption: 'x'.repeat(120) }],
  ])('%s', (_name, patch, kept) => {
    expect(slidesOf([{ ...slide, ...patch }])).toMatchObject([kept]);
  });

  test.each<[string, unknown]>([
    ['without a view', { chart: null }],
    ['with an address elsewhere', { ...slide, hash: 'https://example.org/' }],
    ['with a view longer than any', { ...slide, hash: `#${'a'.repeat(9000)}` }],
    ['with a chart that is no text', { ...slide, chart: 3 }],
    ['that is none', null],
    ['that is a text', '#v=1'],
  ])('%s is left out', (_name, item) => {
    expect(slidesOf([slide, item])).toHaveLength(1);
  });
});

test.each<[unknown, object | null]>([
  [
    { municipality: '刈谷市', fiscalYear: 2022 },
    { municipality: '刈谷市', fiscalYear: 2022 },
  ],
  [
    { municipality: '刈谷市', fiscalYear: 2022, data: '0a1b2c3d' },
    { municipality: '刈谷市', fiscalYear: 2022, data: '0a1b2c3d' },
  ],
  [
    { municipality: '刈谷市', fiscalYear: 2022, data: 'javascript' },
    { municipality: '刈谷市', fiscalYear: 2022 },
  ],
  [{ municipality: '刈谷市' }, null],
  [0, null],
])('the report %j', (report, kept) => {
  expect(read([slide], { report })).toEqual({ ok: true, deck: { title: '', report: kept, slides: [{ ...slide, id: 's1' }] } });
});

test.each<[unknown, string]>([
  [{ v: 2, slides: [] }, 'newerVersion'],
  [{ v: 0, slides: [] }, 'unreadable'],
  [{ v: 1 }, 'unreadable'],
  [[], 'unreadable'],
  [null, 'unreadable'],
])('no deck: %j', (content, reason) => {
  expect(readDeck(content)).toEqual({ ok: false, reason });
});
