import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './Button.module.css';
import { ruby } from './Ruby';
import { Icon, type IconName } from './Icon';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` at most once on a screen; `quiet` has no frame. */
  readonly look?: 'primary' | 'framed' | 'quiet';
  readonly icon?: IconName;
  /** The text is for screen readers and as tooltip only. */
  readonly isIconOnly?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button at least 44 px high (24 px where `look` is quiet and the text stands in a line). */
export function Button({ look = 'framed', icon, isIconOnly = false, children, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], isIconOnly && styles.iconOnly, className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} {...rest}>
      {icon && <Icon name={icon} />}
      <span className={isIconOnly ? 'visuallyHidden' : undefined}>
        {isIconOnly || typeof children !== 'string' ? children : ruby(children)}
      </span>
    </button>
  );
}
