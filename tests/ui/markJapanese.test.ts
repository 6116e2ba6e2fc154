import { expect, test } from 'vitest';
import { markJapanese, splitMarked } from '../../src/words/markJapanese';

const japanese = (text: string) => markJapanese({ text, isTranslated: false });

test.each([
  ['a sentence without names', 'All of it.', [['All of it.', false]]],
  [
    'a translated name is part of the sentence',
    `${markJapanese({ text: 'General Affairs', isTranslated: true })}: 3`,
    [['General Affairs: 3', false]],
  ],
  [
    'a name at the start',
    `${japanese('総務部')}: 3`,
    [
      ['総務部', true],
      [': 3', false],
    ],
  ],
  [
    'names one after the other',
    `In ${japanese('総務部')}, ${japanese('建設部')}.`,
    [
      ['In ', false],
      ['総務部', true],
      [', ', false],
      ['建設部', true],
      ['.', false],
    ],
  ],
] as const)('%s', (_case, sentence, pieces) => {
  expect(splitMarked(sentence).map(({ text, isJapanese }) => [text, isJapanese])).toEqual(pieces);
});
