import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolder } from '../../../src/cli/files/reportFolder';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a new folder comes into being with all its files, its parents too', () => {
  writeFolder(join(folder, 'a/b'), { 'one.txt': '1', 'two.txt': '2' });
  expect(readFileSync(join(folder, 'a/b/two.txt'), 'utf8')).toBe('2');
  expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
});

test('where the second of two files cannot be written, the first is not there either', () => {
  expect(() => {
    writeFolder(join(folder, 'out'), { 'one.txt': '1', 'no/such/folder.txt': '2' });
  }).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
});

test('an existing folder keeps its old files where one cannot be written', () => {
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/one.txt'), 'old');
  expect(() => {
    writeFolder(join(folder, 'out'), { 'one.txt': 'new', 'no/such/folder.txt': '2' });
  }).toThrow('ENOENT');
  expect(readFileSync(join(folder, 'out/one.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out']);
});
