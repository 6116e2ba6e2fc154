declare module 'subset-font' {
  /** The font reduced to the given characters. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options?: { targetFormat?: 'woff2' | 'woff' | 'sfnt'; noLayoutClosure?: boolean; dropTables?: readonly string[] },
  ): Promise<Uint8Array>;
}
