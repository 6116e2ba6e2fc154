import { useEffect, type RefObject } from 'react';

/** What has a place of its own in a list or a table of controls. */
const controls = 'button, a[href], summary';
/** What stands on one line: arrows up and down go from line to line. */
const lines = 'tr, li';
const pageLines = 10;

const columnOf = (control: Element): number => control.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0;

/** Controls line by line, those without a line each on one of its own. */
function listLines(all: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const found = new Map<Element, HTMLElement[]>();
  for (const control of all) {
    const line = control.closest(lines) ?? control;
    found.set(line, [...(found.get(line) ?? []), control]);
  }
  return [...found.values()];
}

/**
 * Where a key leads from one of many controls that are one Tab stop.
 * @param all in the order of the page
 * @returns null where the key means nothing, or leads nowhere
 */
export function findStop(all: readonly HTMLElement[], from: HTMLElement, key: string, isWhole: boolean): HTMLElement | null {
  const at = all.indexOf(from);
  if (at < 0) return null;
  if (key === 'ArrowRight') return all[at + 1] ?? null;
  if (key === 'ArrowLeft') return all[at - 1] ?? null;
  const every = listLines(all);
  const line = every.findIndex((own) => own.includes(from));
  if (key === 'Home') return (isWhole ? all : every[line])?.[0] ?? null;
  if (key === 'End') return (isWhole ? all : every[line])?.at(-1) ?? null;
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: pageLines, PageUp: -pageLines }[key];
  if (step === undefined) return null;
  const column = columnOf(from);
  const next = every[Math.min(Math.max(line + step, 0), every.length - 1)] ?? [];
  // the nearest column, of equals the first
  const [nearest] = next.toSorted((a, b) => Math.abs(columnOf(a) - column) - Math.abs(columnOf(b) - column));
  return nearest === undefined || next.includes(from) ? null : nearest;
}

/**
 * Makes the controls of a table or a list one Tab stop: arrow keys go from one to the next, Home and End to the ends of a line (with Ctrl of all),
 * PageUp and PageDown ten lines. What was reached last is where Tab comes back to. Cells know nothing of it, so that hundreds need not be drawn anew.
 */
export function useArrowStops(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = box.current;
    if (whole === null) return undefined;
    let stop: HTMLElement | null = null;
    const list = () => [...whole.querySelectorAll<HTMLElement>(controls)];
    const settle = (next?: HTMLElement) => {
      const all = list();
      stop = next ?? (stop !== null && whole.contains(stop) ? stop : (all[0] ?? null));
      for (const control of all) {
        const wanted = control === stop ? 0 : -1;
        if (control.tabIndex !== wanted) control.tabIndex = wanted;
      }
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target !== stop && target.matches(controls)) settle(target);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.shiftKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      // what is not drawn is no stop
      const drawn = list().filter((control) => control.offsetParent !== null);
      const next = findStop(drawn, event.target, event.key, event.ctrlKey);
      if (next === null) return;
      event.preventDefault();
      next.focus();
    };
    settle();
    const observer = new MutationObserver(() => settle());
    observer.observe(whole, { childList: true, subtree: true });
    whole.addEventListener('focusin', onFocus);
    whole.addEventListener('keydown', onKeyDown);
    return () => {
      observer.disconnect();
      whole.removeEventListener('focusin', onFocus);
      whole.removeEventListener('keydown', onKeyDown);
      for (const control of list()) control.removeAttribute('tabindex');
    };
  }, [box]);
}
