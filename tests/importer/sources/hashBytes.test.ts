import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashBytes } from '../../../src/importer/sources/hashBytes';

const hashInNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1_000, 80_000])('%i bytes have the hash that Node computes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) & 0xff);
  expect(hashBytes(bytes)).toBe(hashInNode(bytes));
});

test('so have any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => hashBytes(bytes) === hashInNode(bytes)));
});
