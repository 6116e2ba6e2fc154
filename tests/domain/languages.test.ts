import { describe, expect, test } from 'vitest';
import { factsOf, languages, languageTable } from '../../src/domain/languages';

test('every language is named in itself, once', () => {
  const names = languages.map((language) => languageTable[language].name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['pt-BR', 'Português'],
  ['ja-JP', '日本語'],
  ['ko', 'English'],
])('%s is written as %s is', (tag, name) => expect(factsOf(tag).name).toBe(name));

describe('a unit beside one', () => {
  test.each([
    ['en', 'people', 'person'],
    ['en', 'businesses', 'business'],
    ['pt', 'vezes', 'vez'],
    ['pt', 'pessoas', 'pessoa'],
    ['pt', 'quarteirões', 'quarteirão'],
    ['pt', 'locais', 'local'],
    ['pt', 'produtores rurais', 'produtor rural'],
    ['pt', 'torres', 'torre'],
    ['pt', 'unidades de saúde', 'unidade de saúde'],
    ['pt', 'm³', 'm³'],
    ['pt', '%', '%'],
  ])('%s: %s → %s', (language, plural, one) => expect(factsOf(language).writeOne(plural)).toBe(one));
});

test('a department is short where its place says what it is', () => {
  const { officeWord } = factsOf('pt');
  expect(['Departamento de Obras', 'Departamento da Nova Geração', 'Obras'].map((name) => name.replace(officeWord ?? '', ''))).toEqual([
    'Obras',
    'Nova Geração',
    'Obras',
  ]);
});
