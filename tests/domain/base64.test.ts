import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../src/domain/base64';

test('bytes come back as they were, and are what Node writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const text = encodeBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect([...decodeBase64(text)]).toEqual([...bytes]);
    }),
  );
});

test('a picture of more bytes than a call has arguments', () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});

test('what is no base64 is refused', () => {
  expect(() => decodeBase64('あ')).toThrow(/character/iu);
});
