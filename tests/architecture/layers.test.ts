import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readImports } from './imports';
import { listLayerFaults } from './layerFaults';
import { layerTable } from './layerTable';

const paths = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`.slice('src/'.length));
const sources = new Map(paths.filter((path) => /\.(tsx?|mjs)$/.test(path)).map((path) => [path, readFileSync(`src/${path}`, 'utf8')]));

describe('imports are found however they are written', () => {
  test.each([
    [`import { a } from './a';`, './a', false],
    [`import a, { type B } from "./a";`, './a', false],
    [`import type { A } from './a';`, './a', true],
    [`import {\n  a,\n  b,\n} from './a';`, './a', false],
    [`import './a.css';`, './a.css', false],
    [`import * as a from './a';`, './a', false],
    [`export { a } from './a';`, './a', false],
    [`export * from './a';`, './a', false],
    [`export type { A } from './a';`, './a', true],
    [`const a = await import('./a');`, './a', false],
    [`new Worker(new URL('./a.ts', import.meta.url), { type: 'module' });`, './a.ts', false],
    [`import url from './a.json?url';`, './a.json', false],
    [`const all = import.meta.glob<string>('/data/*/report.json', { query: '?url' });`, '/data/*/report.json', false],
    [`const a = 1; import b from './a';`, './a', false],
  ])('%s', (source, specifier, isTypeOnly) => {
    expect(readImports(source)).toEqual([{ specifier, isTypeOnly }]);
  });

  test.each([`// import a from './a';`, `/* import('./a') */`, `export const from = 'x';`, `export const a = { from: './a' };`])(
    'no import: %s',
    (source) => {
      expect(readImports(source)).toEqual([]);
    },
  );
});

describe('a planted violation is caught', () => {
  test.each([
    ['domain/classification.ts', `import { a } from '../query/a';`, 'domain must not import query'],
    ['query/rows.ts', `import type { A } from '../store/a';`, 'query must not import store'],
    ['query/deep/rows.ts', `export * from '../../importer/a';`, 'query must not import importer'],
    ['words/a.ts', `import { useState } from 'react';`, 'words must not import the package react'],
    ['exports/a.ts', `import { b } from 'react-dom/server';`, 'exports must not import the package react-dom/server'],
    ['importer/a.ts', `import { readFileSync } from 'node:fs';`, 'importer must not import the package node:fs'],
    ['importer/roles/a.ts', `import { b } from '../labels/b';`, 'importer/roles must not import importer/labels'],
    ['importer/sources/a.ts', `import { b } from '../buildReport';`, 'importer/sources must not import importer'],
    ['domain/report.ts', `import { z } from 'zod';`, 'zod belongs in a file named …Schema.ts'],
    ['ui/Bar.tsx', `import { Bar } from 'recharts';`, 'ui must not import the package recharts'],
    ['ui/Bar.tsx', `import { Frame } from '../charts/Frame';`, 'ui must not import charts'],
    ['charts/Bar.tsx', `import { useTable } from '@tanstack/react-table';`, 'charts must not import the package @tanstack/react-table'],
    ['features/table/A.tsx', `await import('hucre/xlsx');`, 'features must not import the package hucre/xlsx'],
    ['features/table/A.tsx', `import { B } from '../compare/B';`, 'feature table must not import feature compare'],
    ['features/table/A.tsx', `const b = import('../data/B');`, 'feature table must not import feature data'],
    ['features/table/A.tsx', `import { read } from '../../importer/read';`, 'features must not import importer'],
    ['features/data/A.tsx', `import { read } from '../../importer/read';`, 'features/data must not import importer'],
    ['features/table/A.tsx', `import { App } from '../../app/App';`, 'features must not import app'],
    ['app/App.tsx', `import { read } from '../importer/read';`, 'app must not import importer'],
    ['app/workers/importer.ts', `import { App } from '../App';`, 'app/workers must not import app'],
    ['theme/a.ts', `import { b } from '../i18n/i18n';`, 'theme must not import i18n'],
    ['cli/data.ts', `import { b } from '../store/a';`, 'cli must not import store'],
    ['query/a.ts', `import json from '../../data/x/report.json';`, 'query must not reach outside src: ../../data/x/report.json'],
    ['app/App.tsx', `import { a } from '../misc/a';`, 'misc/a is in no layer'],
    ['misc/a.ts', '', 'its folder is not in the layer table'],
    ['stray.ts', '', 'its folder is not in the layer table'],
  ])('%s: %s', (path, source, reason) => {
    expect(listLayerFaults(new Map([[path, source]]))).toEqual([`${path}: ${reason}`]);
  });

  test.each([
    ['features/data/A.tsx', `import type { Issue } from '../../importer/issue';`],
    ['features/data/A.tsx', `new Worker(new URL('../../app/workers/importer.ts', import.meta.url));`],
    ['app/workers/importer.ts', `import { read } from '../../importer/read';`],
    ['app/App.tsx', `import { DataView } from '../features/data/DataView';`],
    ['app/reports.ts', `import.meta.glob('/data/*/report.json', { query: '?url' });`],
    ['domain/reportSchema.ts', `import { z } from 'zod';`],
    ['exports/tableXlsx.ts', `await import('hucre/xlsx');`],
  ])('allowed: %s: %s', (path, source) => {
    expect(listLayerFaults(new Map([[path, source]]))).toEqual([]);
  });
});

test('every import of src goes one way', () => {
  expect(listLayerFaults(sources)).toEqual([]);
});

test('every source file was seen, and no folder is unplaced', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map((entry) => entry.name).filter((name) => !(name in layerTable))).toEqual([]);
  expect(paths.filter((path) => !sources.has(path) && !/\.(css|md|json)$/.test(path))).toEqual([]);
  expect([...sources.keys()]).toContain('app/main.tsx');
  expect(readImports(sources.get('app/main.tsx') ?? '').length).toBeGreaterThan(5);
});
