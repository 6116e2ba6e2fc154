import { describe, expect, test } from 'vitest';
import { decodeBytes, maxBytes } from '../../../src/importer/sources/decodeBytes';

const text = '令和4年度\n実績①\n';

function utf16(isBigEndian: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (isBigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8])));
}

describe('text in the encodings of municipal files', () => {
  const utf8 = new TextEncoder().encode(text);
  test.each<[string, Uint8Array, string[]]>([
    ['UTF-8', utf8, []],
    ['UTF-8 with byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), []],
    ['UTF-16, little end first', utf16(false), []],
    ['UTF-16, big end first', utf16(true), []],
    // 令和4年度 / 実績①
    [
      'CP932',
      Uint8Array.from('97df98613494 4e93780a8ec090d187400a'.replace(' ', '').match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16)),
      ['encodingGuessed'],
    ],
  ])('%s', (_, bytes, codes) => {
    const decoded = decodeBytes(bytes);
    expect(decoded).toMatchObject({ ok: true, text });
    expect(decoded.ok ? decoded.issues.map(({ code }) => code) : null).toEqual(codes);
  });
});

test('a page in EUC-JP is read as it says itself', () => {
  // <meta charset="EUC-JP">実績
  const bytes = Uint8Array.from([...'<meta charset="EUC-JP">'].map((sign) => sign.charCodeAt(0)).concat(0xbc, 0xc2, 0xc0, 0xd3));
  expect(decodeBytes(bytes)).toMatchObject({ ok: true, text: '<meta charset="EUC-JP">実績', issues: [{ code: 'encodingGuessed' }] });
});

describe('no text', () => {
  test.each<[string, Uint8Array, string, number]>([
    ['nothing', new Uint8Array(), 'empty', 1],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty', 1],
    ['a byte order mark of UTF-16', Uint8Array.of(0xff, 0xfe), 'empty', 1],
    ['spaces', new TextEncoder().encode(' 　\n\t'), 'empty', 1],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'binary', 1],
    ['bytes of no encoding', Uint8Array.of(0x80, 0xff, 0xfd, 0x81), 'binary', 1],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x41), 'binary', 1],
    ['a control character', new TextEncoder().encode('一\n二\n三\u0000'), 'binary', 3],
    ['too much', new Uint8Array(maxBytes + 1), 'tooLarge', 1],
  ])('%s', (_, bytes, code, line) => {
    expect(decodeBytes(bytes)).toMatchObject({ ok: false, issue: { code, line, severity: 'error' } });
  });
});
