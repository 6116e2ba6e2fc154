import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipParts, type ZipPart } from '../../src/exports/zipParts';

const part = (path: string, length: number, isCompressed = false): ZipPart => ({
  path,
  isCompressed,
  bytes: Uint8Array.from({ length }, (_, at) => at % 251),
});
const options = { createdOn: '2026-11-23' };

test('every file comes back, empty ones and those of several pieces too, names in UTF-8', async () => {
  const parts = [part('出典.txt', 0), part('図/一.png', 200_000, true), part('表.csv', 65_536), part('a.json', 65_537)];
  const bytes = await zipParts(parts, options);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(parts.map(({ path }) => path));
  // byte by byte in the matcher takes more than a second
  const changed = parts.filter(({ path, bytes: content }) => Buffer.compare(files[path] ?? new Uint8Array(), content) !== 0);
  expect(changed.map(({ path }) => path)).toEqual([]);
  // bit 11 of the general purpose flag: the name is UTF-8
  expect((bytes[7] ?? 0) & 0x08).toBe(0x08);
});

test('what is compressed already is stored as it is', async () => {
  const zeros = { path: 'a', bytes: new Uint8Array(100_000) };
  expect((await zipParts([{ ...zeros, isCompressed: true }], options)).length).toBeGreaterThan(100_000);
  expect((await zipParts([{ ...zeros, isCompressed: false }], options)).length).toBeLessThan(1_000);
});

test('the same files on the same day give the same bytes', async () => {
  const parts = () => [part('a', 10), part('b', 70_000)];
  expect(await zipParts(parts(), options)).toEqual(await zipParts(parts(), options));
});

test('a cancelled archive stops and says why', async () => {
  await expect(zipParts([part('a', 10)], { ...options, signal: AbortSignal.abort(new Error('no more')) })).rejects.toThrow('no more');
});
