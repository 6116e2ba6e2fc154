/** A QR code to be drawn as one black path on a white square, in modules as units, quiet zone included. */
export interface QrCode {
  /** Modules on a side. */
  readonly size: number;
  /** `d` of an SVG path: every dark run of a row as a rectangle. */
  readonly path: string;
}

/** Modules of white around it that a camera needs. */
const quietZone = 4;
/** 117 modules on a side: more are too fine to be read off a screen from a seat. */
const largestVersion = 25;

/**
 * Draws a text, as a rule the address of a view.
 * @returns null where the text is too long to be read off a screen (about 990 bytes)
 */
export async function buildQrCode(text: string): Promise<QrCode | null> {
  if (new TextEncoder().encode(text).length > 997) return null;
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'M', border: quietZone, maxVersion: largestVersion });
  const runs = data.flatMap((row, y) => {
    const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      return `M${x} ${y}h${(end < 0 ? size : end) - x}v1H${x}z`;
    });
  });
  return { size, path: runs.join('') };
}
