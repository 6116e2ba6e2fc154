import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What belongs to one city alone: its name, what its report puts in quotes, names that its labels by hand have and no other city's text. */
const reports = ['data/kariya-fy2022/source.txt', ...listTexts('tests/fixtures/otherCities')];

function listTexts(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [`${folder}/${name}`] : []));
}

function listCode(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listCode(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const code = listCode('src/importer')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

test.each(reports)('the importer knows no word of %s alone', (path) => {
  const text = readFileSync(path, 'utf8');
  const city = /([\p{Script=Han}]{2,4})[市町村]組織|([\p{Script=Han}]{2,4})[市町村]/u.exec(text);
  const quoted = [...text.matchAll(/「([^「」]{3,20})」/gu)].map(([, name = '']) => name);
  const names = [city?.[1] ?? city?.[2] ?? '', ...quoted].filter((name) => name !== '');
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => code.includes(name))).toEqual([]);
});
