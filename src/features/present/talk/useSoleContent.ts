import { useEffect } from 'react';

/**
 * Makes everything but an overlay beside `#root` unreachable while it is there: by keyboard, pointer and screen reader. The focus returns to where it was.
 */
export function useSoleContent(): void {
  useEffect(() => {
    const root = document.getElementById('root');
    const opener = document.activeElement;
    if (root !== null) root.inert = true;
    document.documentElement.style.overflow = 'hidden';
    return () => {
      if (root !== null) root.inert = false;
      document.documentElement.style.overflow = '';
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
}
