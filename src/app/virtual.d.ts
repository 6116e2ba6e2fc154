declare module 'virtual:first-paint-fonts' {
  /** URLs of woff2 files; none in the single-file build. */
  const fonts: readonly { readonly weight: '400' | '700'; readonly url: string }[];
  export default fonts;
}

declare module 'virtual:checked-reports' {
  /** Of each `report.json` that was valid when the page was built: its text without spaces around it. */
  const checked: readonly { readonly length: number; readonly hash: string }[];
  export default checked;
}
