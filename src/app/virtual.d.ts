declare module 'virtual:first-fonts' {
  export interface FontPart {
    readonly weight: '400' | '700';
    /** Of a woff2 file. */
    readonly url: string;
  }
  /** What is seen at first sight; none in the single-file build, as below. */
  export const first: readonly FontPart[];
  /** The other characters of the interface and of the reports that come along. */
  export const second: readonly FontPart[];
}

declare module 'virtual:checked-reports' {
  /** Of each `report.json` that was valid when the page was built. */
  const checked: readonly { readonly length: number; readonly hash: string }[];
  export default checked;
}

declare module 'virtual:report-form' {
  import type { FitsForm } from '../domain/reportSchema';
  /** Whether data has the form of a report as it stands (`.ci/build/reportForm.ts`). */
  const fitsForm: FitsForm;
  export default fitsForm;
}

declare module 'virtual:offline-build' {
  /** What the worker keeps (`.ci/build/offlineWorker.ts`). */
  const build: {
    readonly version: string;
    readonly files: readonly { readonly path: string; readonly sha256: string | null }[];
  };
  export default build;
}
