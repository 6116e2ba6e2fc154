import { encode } from 'uqr';

/** A QR code as the path of its dark squares, each one unit wide. */
export interface QrCode {
  /** Of the whole, the white rim of four squares included. */
  readonly size: number;
  readonly path: string;
}

/** Encodes a text of up to some hundred characters; a quarter of the code may be hidden or torn. */
export function buildQrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
