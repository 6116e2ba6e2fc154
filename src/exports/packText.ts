import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { decodeBase64, encodeBase64 } from '../domain/base64';

const toBase64Url = (bytes: Uint8Array) => encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const fromBase64Url = (text: string) => decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/'));

/** A text of at most some ten thousand characters made short for a link: letters, digits, `-` and `_` only. */
export function packText(text: string): string {
  return toBase64Url(deflateSync(strToU8(text), { level: 9 }));
}

/**
 * The text that `packText` was given.
 * @param maxBytes a packed text of a few hundred characters may say that it holds a gigabyte: nothing behind this is unpacked
 * @throws Error for anything that is no packed text, or a longer one
 */
export function unpackText(packed: string, maxBytes: number): string {
  return strFromU8(inflateSync(fromBase64Url(packed), { out: new Uint8Array(maxBytes) }));
}
