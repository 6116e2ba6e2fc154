import { expect, test } from 'vitest';
import { hashText } from '../../src/domain/hashText';
import { buildTranslationIndex, translateText, type TranslationEntry } from '../../src/domain/translation';

const entry = (kind: TranslationEntry['kind'], original: string, text: string): TranslationEntry => ({
  kind,
  original,
  text,
  hash: hashText(original),
});

test('a text is translated within its kind', () => {
  const index = buildTranslationIndex({
    schemaVersion: 1,
    language: 'en',
    entries: [entry('unit', '係', 'units'), entry('section', '税務課', 'Tax')],
  });
  expect(translateText(index, 'section', '税務課')).toEqual({ text: 'Tax', isTranslated: true });
  expect(translateText(index, 'section', '係')).toEqual({ text: '係', isTranslated: false });
  expect(translateText(index, 'department', '税務課')).toEqual({ text: '税務課', isTranslated: false });
});

test('an entry whose original was edited since is stale', () => {
  const stale = { ...entry('goal', '高場に努めます。', 'Raise awareness.'), original: '高揚に努めます。' };
  const index = buildTranslationIndex({ schemaVersion: 1, language: 'en', entries: [stale] });
  expect(translateText(index, 'goal', '高揚に努めます。')).toEqual({ text: '高揚に努めます。', isTranslated: false });
});

test("the report's own language needs no translation", () => {
  expect(translateText(null, 'goal', '財政')).toEqual({ text: '財政', isTranslated: true });
});

test('names that mean something to JavaScript are texts', () => {
  const index = buildTranslationIndex({ schemaVersion: 1, language: 'en', entries: [entry('section', '__proto__', 'Proto')] });
  expect(translateText(index, 'section', '__proto__').text).toBe('Proto');
  expect(translateText(index, 'section', 'constructor')).toEqual({ text: 'constructor', isTranslated: false });
});
