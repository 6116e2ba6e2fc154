declare module 'subset-font' {
  /** The font reduced to the given characters. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'sfnt' },
  ): Promise<Uint8Array>;
}
