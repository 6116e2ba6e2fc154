import type { ReactNode } from 'react';
import type { ViewState } from '../query/view';
import { ruby } from '../ui/Ruby';
import styles from './PartLinks.module.css';
import { ViewLink } from './ViewLink';

interface PartLinksProps<Part extends string> {
  readonly label: string;
  readonly parts: readonly Part[];
  readonly current: Part;
  readonly nameOf: (part: Part) => string;
  /** Stands behind the name: how much there is. */
  readonly countOf?: (part: Part) => ReactNode;
  readonly linkTo: (part: Part) => Partial<ViewState>;
}

/** The parts of one screen as links, the present one marked. */
export function PartLinks<Part extends string>({ label, parts, current, nameOf, countOf, linkTo }: PartLinksProps<Part>) {
  return (
    <nav aria-label={label}>
      <ul className={styles.parts}>
        {parts.map((part) => {
          const count = countOf?.(part);
          return (
            <li key={part}>
              <ViewLink to={linkTo(part)} className={styles.part} isCurrent={part === current}>
                <span>{ruby(nameOf(part))}</span>
                {count !== undefined && count !== null && <span className={styles.count}>{count}</span>}
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
