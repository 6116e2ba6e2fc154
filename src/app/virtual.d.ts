declare module 'virtual:first-paint-fonts' {
  /** URLs of woff2 files; none in the single-file build. */
  const fonts: readonly { readonly weight: '400' | '700'; readonly url: string }[];
  export default fonts;
}
