import { useEffect, type RefObject } from 'react';

/**
 * Tells which row of a table has the focus, and null when it leaves: a row that is taken out of the page would lose it.
 * @param follow stays the same from one drawing to the next
 */
export function useRowFocus(region: RefObject<HTMLElement | null>, follow: (row: HTMLElement | null) => void): void {
  useEffect(() => {
    const listen = ({ type, target }: FocusEvent) =>
      follow(type === 'focusin' && target instanceof Element ? target.closest<HTMLElement>('tbody tr') : null);
    const section = region.current;
    section?.addEventListener('focusin', listen);
    section?.addEventListener('focusout', listen);
    return () => {
      section?.removeEventListener('focusin', listen);
      section?.removeEventListener('focusout', listen);
    };
  }, [region, follow]);
}
