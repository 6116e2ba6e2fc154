import { expect, test } from 'vitest';
import { packText } from '../../../../src/exports/packText';
import { parseDeckLink, serializeDeckLink } from '../../../../src/features/present/deck/deckLink';

const report = { municipality: '刈谷市', fiscalYear: 2022, data: '0a1b2c3d' };
const slide = { hash: '#v=1&year=2022', chart: 'coverage', caption: '', notes: 'メモ' };

test('a deck survives its link, with the data that it was made of', () => {
  const deck = { title: '会議', report, slides: [slide] };
  expect(parseDeckLink(serializeDeckLink(deck))).toEqual({ ok: true, deck: { ...deck, slides: [{ ...slide, id: 's1' }] } });
});

test('a slide of a chart that is no more is handed on', () => {
  const link = serializeDeckLink({ title: '', report, slides: [{ ...slide, chart: 'gone' }] });
  expect(parseDeckLink(link)).toMatchObject({ ok: true, deck: { slides: [{ chart: 'gone', notes: 'メモ' }] } });
});

test.each([
  ['nothing', '', 'unreadable'],
  ['a word', 'overview2', 'unreadable'],
  ['cut off', serializeDeckLink({ title: '', report, slides: [slide] }).slice(0, 30), 'unreadable'],
  ['no list', `z1${packText('{"v":1}')}`, 'unreadable'],
  ['a newer version', `z1${packText('[2,"",0]')}`, 'newerVersion'],
])('no deck: %s', (_name, text, reason) => {
  expect(parseDeckLink(text)).toEqual({ ok: false, reason });
});
