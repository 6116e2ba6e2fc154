import 'react';

declare module 'react' {
  /** Design tokens may be set on an element. */
  interface CSSProperties {
    readonly [token: `--${string}`]: string | number | undefined;
  }
}
