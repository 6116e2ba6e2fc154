declare module 'virtual:first-paint-font' {
  /** URL of a woff2 file; null in the single-file build. */
  const url: string | null;
  export default url;
}
