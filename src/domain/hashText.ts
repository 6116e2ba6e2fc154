/** What `hashPiece` begins with. */
export const emptyHash = 0x811c9dc5;

/**
 * FNV-1a over UTF-16 code units, 32 bits, of a text that comes in pieces.
 * @param before what this gave for the pieces before; `emptyHash` for the first
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashPiece(before: number, piece: string): number {
  let hash = before;
  for (let at = 0; at < piece.length; at += 1) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193);
  return hash;
}

/** `hashPiece` as eight hex digits. */
export const writeHash = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/** The hash of a whole text, as eight hex digits: notices an edited original, is no protection against intent. */
export const hashText = (text: string): string => writeHash(hashPiece(emptyHash, text));
