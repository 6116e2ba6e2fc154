import { CoverageMeter } from '../../charts/CoverageMeter';
import type { Coverage } from '../../query/initiativeRows';
import type { NameWords } from '../../words/nameFacetValue';
import styles from './BranchHead.module.css';

interface BranchHeadProps {
  /** 柱1; nothing before departments. */
  readonly badge?: string;
  readonly name: string;
  /** What stands below it, in a quieter line. */
  readonly detail?: string;
  readonly coverage: Coverage;
  readonly words: NameWords;
  /** A branch is a part of the page; the whole above them is none. */
  readonly isHeading?: boolean;
}

/** One line of the outline's first level: its name, what stands below it, its coverage. */
export function BranchHead({ badge, name, detail, coverage, words, isHeading = true }: BranchHeadProps) {
  const Name = isHeading ? 'h3' : 'span';
  return (
    <span className={styles.head}>
      {badge !== undefined && <span className={styles.badge}>{badge}</span>}
      <span className={styles.names}>
        <Name className={styles.name}>{name}</Name>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
      <span className={styles.coverage}>
        <CoverageMeter coverage={coverage} words={words} />
      </span>
    </span>
  );
}
