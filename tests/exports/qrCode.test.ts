import { expect, test } from 'vitest';
import { buildQrCode, type QrCode } from '../../src/exports/qrCode';

/** The modules of a path, row by row: # dark, . light. */
function draw({ size, path }: QrCode): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at += 1) (rows[Number(y)] ?? [])[Number(x) + at] = '#';
  }
  return rows.map((row) => row.join(''));
}

test('a code with its three corners, in a white border of four modules', () => {
  const code = buildQrCode('https://example.org/#/compare?u=回');
  const rows = draw(code);
  const corner = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
  const at = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  const far = code.size - 4 - 7;
  expect(at(4, 4)).toEqual(corner);
  expect(at(far, 4)).toEqual(corner);
  expect(at(4, far)).toEqual(corner);
  expect(at(far, far)).not.toEqual(corner);
  const border = '.'.repeat(code.size);
  expect([...rows.slice(0, 4), ...rows.slice(-4)]).toEqual(Array.from({ length: 8 }, () => border));
  expect(rows.every((row) => row.startsWith('....') && row.endsWith('....'))).toBe(true);
});
