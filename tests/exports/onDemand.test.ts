import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const heavy = ['hucre', 'fflate', 'uqr'];
const listFiles = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
const files = listFiles('src/exports');
const staticImport = new RegExp(String.raw`^(?:import|export) (?!type\b)[^;]*from '(?:${heavy.join('|')})(?:/[^']*)?'`, 'm');

test('the pattern catches a static import and lets the others pass', () => {
  expect(staticImport.test(`import { zip } from 'fflate';`)).toBe(true);
  expect(staticImport.test(`import {\n  a,\n} from 'hucre/xlsx';`)).toBe(true);
  expect(staticImport.test(`import type { Zip } from 'fflate';`)).toBe(false);
  expect(staticImport.test(`const { zip } = await import('fflate');`)).toBe(false);
});

test('a library is loaded only when a file is asked for', () => {
  const sources = files.map((path) => readFileSync(`src/exports/${path}`, 'utf8'));
  // these two belong to the screen of talks, which is loaded on demand itself
  expect(files.filter((_path, at) => staticImport.test(sources[at] ?? ''))).toEqual(['packText.ts', 'qrCode.ts']);
  expect(sources.filter((source) => source.includes(`import('hucre`)).length).toBeGreaterThan(0);
  const readers = listFiles('src/importer/sources').filter((path) =>
    staticImport.test(readFileSync(`src/importer/sources/${path}`, 'utf8')),
  );
  expect(readers).toEqual([]);
});
