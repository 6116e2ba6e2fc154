import { useEffect, type RefObject } from 'react';

/** What has a place of its own in a list or a table of controls. */
const controls = 'button, a[href], summary';
/** What stands on one line: arrows up and down go from line to line. */
const lines = 'tr, li';
const pageLines = 10;

const columnOf = (control: Element): number => control.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0;

const isDrawn = (control: HTMLElement): boolean => control.checkVisibility();

/** Of the controls of a line the one nearest to a column, of equals the first. */
const nearestOf = (line: readonly HTMLElement[], column: number): HTMLElement | null =>
  line.toSorted((a, b) => Math.abs(columnOf(a) - column) - Math.abs(columnOf(b) - column))[0] ?? null;

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
  const next = every[Math.min(Math.max(line + step, 0), every.length - 1)] ?? [];
  return next.includes(from) ? null : nearestOf(next, columnOf(from));
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
    /** Where the stop stood, for when it goes. */
    let place: { readonly line: Element | null; readonly column: number } = { line: null, column: 0 };
    let hasFocus = false;
    const list = () => [...whole.querySelectorAll<HTMLElement>(controls)];
    const settle = (next: HTMLElement | null) => {
      stop = next;
      if (next !== null) place = { line: next.closest(lines), column: columnOf(next) };
      for (const control of list()) {
        const wanted = control === stop ? 0 : -1;
        if (control.tabIndex !== wanted) control.tabIndex = wanted;
      }
    };
    const onFocus = ({ target }: FocusEvent) => {
      hasFocus = target instanceof HTMLElement && whole.contains(target);
      if (hasFocus && target instanceof HTMLElement && target !== stop && target.matches(controls)) settle(target);
    };
    /** What stood next to a stop that went becomes the stop, and has the focus where that one had it: a reader does not begin again at the top. */
    const onChange = (records: readonly MutationRecord[]) => {
      const before = stop;
      // rows that come and go while a long table is scrolled hide nothing: to ask costs a pass over styles
      const mayBeHidden = records.some(({ type }) => type === 'attributes');
      if (before !== null && whole.contains(before) && (!mayBeHidden || isDrawn(before))) return settle(before);
      const drawn = list().filter(isDrawn);
      settle(
        nearestOf(
          drawn.filter((control) => control.closest(lines) === place.line),
          place.column,
        ) ??
          drawn[0] ??
          null,
      );
      const active = document.activeElement;
      if (hasFocus && (active === null || active === document.body || active === before)) stop?.focus();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.shiftKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      // what is not drawn is no stop
      const next = findStop(list().filter(isDrawn), event.target, event.key, event.ctrlKey);
      if (next === null) return;
      event.preventDefault();
      next.focus();
    };
    onChange([]);
    const observer = new MutationObserver(onChange);
    observer.observe(whole, { childList: true, subtree: true, attributeFilter: ['hidden', 'data-told', 'open'] });
    document.addEventListener('focusin', onFocus);
    whole.addEventListener('keydown', onKeyDown);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      whole.removeEventListener('keydown', onKeyDown);
      for (const control of list()) control.removeAttribute('tabindex');
    };
  }, [box]);
}
