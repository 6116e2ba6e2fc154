import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Not ours or not text of ours: installed, built, reported. */
const leftOut = /^(node_modules|dist|dist-single|test-results|\.git)(\/|$)|\/node_modules\//;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (leftOut.test(path)) return [];
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

const files = listFiles('.');
const sourceFiles = files.filter((path) => /^(src|tests)\//.test(path) && /\.(tsx?|mjs|css)$/.test(path));

const pascalCase = String.raw`[A-Z][A-Za-z0-9]*`;
const camelCase = String.raw`[a-z][A-Za-z0-9]*`;
const goodName = new RegExp(
  [
    String.raw`^${pascalCase}\.(tsx|module\.css)$`,
    String.raw`^${camelCase}(\.d|\.config)?\.ts$`,
    String.raw`^(${pascalCase}|${camelCase})\.(test|spec)\.tsx?$`,
    String.raw`^${camelCase}\.mjs$`,
    String.raw`^(main|page)\.tsx$`,
    String.raw`^(tokens|base)\.css$`,
  ].join('|'),
);
const isWellNamed = (path: string) => goodName.test(basename(path));
const isDrawer = (path: string) => /(^|\/)(utils?|helpers?|common|types|misc|shared)(\/|\.[a-z.]+$)/i.test(path);
const isBarrel = (path: string) => /(^|\/)index\.(tsx?|mjs)$/.test(path);
/** Home folders of people and of build machines. Assembled, so that this file does not hold one itself. */
const machinePath = new RegExp(`(^|[^A-Za-z0-9_.])/(${['home', 'Users', 'root', 'work'].join('|')})/[A-Za-z0-9]`);

describe('the rules catch what they are for', () => {
  test.each(['src/ui/button.tsx', 'src/query/SelectRows.ts', 'src/ui/Button.css', 'src/query/select-rows.ts'])('bad name %s', (path) => {
    expect(isWellNamed(path)).toBe(false);
  });

  test.each(['src/query/utils.ts', 'src/ui/helpers/a.ts', 'src/domain/types.ts', 'src/common/a.ts'])('drawer %s', (path) => {
    expect(isDrawer(path)).toBe(true);
  });

  test('barrel and machine path', () => {
    expect(isBarrel('src/ui/index.ts')).toBe(true);
    expect(machinePath.test(['see ', 'home', 'someone'].join('/'))).toBe(true);
    expect(machinePath.test('https://example.org/homework/')).toBe(false);
  });
});

test('files are named PascalCase.tsx, camelCase.ts, PascalCase.module.css', () => {
  expect(sourceFiles.length).toBeGreaterThan(20);
  expect(sourceFiles.filter((path) => !isWellNamed(path))).toEqual([]);
});

test('no drawers for everything, no barrels', () => {
  expect(sourceFiles.filter((path) => isDrawer(path) || isBarrel(path))).toEqual([]);
});

test('no file holds a path of one machine', () => {
  const isText = (path: string) => !/\.(png|woff2|xlsx|pptx|docx|pdf|zip)$/.test(path);
  expect(files.filter((path) => isText(path) && machinePath.test(readFileSync(path, 'utf8')))).toEqual([]);
});
