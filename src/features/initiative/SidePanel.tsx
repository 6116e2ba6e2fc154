import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import styles from './SidePanel.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** What is shown; when it changes from outside, the focus comes here. */
  readonly openId: string;
  readonly children: ReactNode;
}

/** Stands beside the screen, which stays usable. The focus comes in when something is opened; Esc closes and gives it back. */
export function SidePanel({ title, closeLabel, onClose, openId, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const shownId = useRef<string | null>(null);
  const titleId = useId();
  useEffect(() => {
    if (shownId.current === openId) return;
    shownId.current = openId;
    if (panel.current?.contains(document.activeElement)) return;
    opener.current = document.activeElement;
    heading.current?.focus({ preventScroll: true });
  }, [openId]);
  useEffect(
    () => () => {
      shownId.current = null;
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
    },
    [],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isBusy = event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]') !== null;
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text' && event.target.value !== '';
      if (event.key === 'Escape' && !isBusy && !isTyping) onClose();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <aside ref={panel} className={styles.panel} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button look="quiet" icon="close" isIconOnly onClick={onClose}>
          {closeLabel}
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
