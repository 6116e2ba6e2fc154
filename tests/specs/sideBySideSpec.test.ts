import '../../src/specs/laterSpecs';
import { expect, test } from 'vitest';
import type { Language } from '../../src/domain/languages';
import { buildSpec } from '../../src/specs/catalogue';
import { makeChartView, makeWords, readKariya } from '../support/makeWords';

const kariya = readKariya();
const all = [...kariya.departments.keys()];

test.each<[Language, number, string]>([
  ['ja', 0, '部を並べる'],
  ['ja', 1, '部を並べる'],
  ['ja', 2, '企画財政部・総務部の比較'],
  ['ja', 5, '部を並べる'],
  ['en', 0, 'Side by side'],
])('in %s, of %i departments the topic names what is compared, or the part of the screen', (language, count, topic) => {
  const view = makeChartView({ departments: all.slice(0, count) });
  expect(buildSpec({ chart: 'side-by-side' }, view, makeWords(kariya, language)).topic).toBe(topic);
});
