import { useLayoutEffect } from 'react';

const typing = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]';

/**
 * One key without a modifier, as long as the reader is not typing and no dialog is open.
 * @param isOn WCAG 2.1.4: one-letter keys can be switched off
 */
export function useShortcut(key: string, isOn: boolean, act: () => void): void {
  // with the drawing, not after it: a key pressed as soon as something is to be seen counts
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest(typing) !== null;
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping || event.isComposing) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [key, isOn, act]);
}
