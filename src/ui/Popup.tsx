import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { ruby } from './Ruby';
import { Icon, type IconName } from './Icon';
import styles from './Popup.module.css';

interface PopupProps {
  /** What stands on the button; `name` where that is not enough for those who do not see it. */
  readonly label: ReactNode;
  readonly name?: string;
  readonly icon?: IconName;
  /** `pill` in a line of menus, `plain` among links and words. */
  readonly look?: 'pill' | 'plain';
  /** What is inside stays in the page while it is closed: it has something of its own to remember. */
  readonly isKept?: boolean;
  readonly className?: string | undefined;
  /** A choice inside closes it and leads back to the button. */
  readonly isMenu?: boolean;
  readonly children: ReactNode;
}

/** What the keyboard goes to first: of a list with one Tab stop, that one. */
const reachable = 'a[href], button:not(:disabled), input:not(:disabled, [tabindex="-1"]), select, textarea';

const isInDialog = (target: EventTarget | null) => target instanceof Element && target.closest('dialog') !== null;

/** A button that opens a box below itself. The keyboard goes into it; Esc, a click beside it and leaving it close it, Esc leads back to the button. */
export function Popup({ label, name, icon, look = 'plain', isKept = false, isMenu = false, className, children }: PopupProps) {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    box.current?.querySelector<HTMLElement>(reachable)?.focus({ preventScroll: true });
    // where the pointer goes up: who went down by mistake can still move away
    const onPointerUp = ({ target }: PointerEvent) => {
      const isInside = target instanceof Node && whole.current?.contains(target) === true;
      // a dialog that was opened from here stands above, and gives the focus back to here
      if (!isInside && !isInDialog(target)) setOpen(false);
    };
    document.addEventListener('pointerup', onPointerUp);
    return () => document.removeEventListener('pointerup', onPointerUp);
  }, [isOpen]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!isOpen || element === null) return undefined;
    const place = () => {
      element.style.insetInlineStart = '0';
      const beyond = element.getBoundingClientRect().right + 8 - document.documentElement.clientWidth;
      if (beyond > 0) element.style.insetInlineStart = `${-beyond}px`;
    };
    place();
    // larger type, which is chosen inside of one, makes it wider
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen && !isInDialog(event.target)) {
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }
    if (event.key === 'ArrowDown' && event.target === button.current) {
      event.preventDefault();
      setOpen(true);
    }
  };
  const onChoice = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('button') === null) return;
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    const hasLeft = relatedTarget instanceof Node && whole.current?.contains(relatedTarget) !== true;
    if (hasLeft && !isInDialog(relatedTarget)) setOpen(false);
  };
  return (
    // The keys are those of the button and the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={whole} className={[styles.popup, className].filter(Boolean).join(' ')} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={`${styles.button} ${styles[look]}`}
        aria-expanded={isOpen}
        aria-controls={isOpen || isKept ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {name !== undefined && <span className="visuallyHidden">{name}</span>}
        {icon !== undefined && <Icon name={icon} />}
        <span className={styles.label} aria-hidden={name !== undefined}>
          {/* icons alone have no arrow: without a label there is nothing in it */}
          {typeof label === 'string' && label !== '' ? <span>{ruby(label)}</span> : label}
        </span>
      </button>
      {(isOpen || isKept) && (
        // the keys are those of the controls inside
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
        <div ref={box} id={id} className={styles.box} hidden={!isOpen} onClick={isMenu ? onChoice : undefined}>
          {children}
        </div>
      )}
    </div>
  );
}
