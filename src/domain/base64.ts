/** A call with all bytes at once would be one with millions of arguments. */
const stretch = 0x8000;

/** Bytes as text that JSON, a link or a style sheet can hold (RFC 4648, with padding). */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += stretch) text += String.fromCharCode(...bytes.subarray(at, at + stretch));
  return btoa(text);
}

/**
 * The bytes that `encodeBase64` was given.
 * @throws DOMException of any other text
 */
export const decodeBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
