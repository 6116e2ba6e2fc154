import styles from './CompareScreen.module.css';
import type { CountingGroup } from './compareModel';
import { RankedPanel } from './RankedPanel';
import { SumsPanel } from './SumsPanel';
import type { ComparedMeasure } from './useMeasureWords';

interface MeasurePanelsProps {
  readonly groups: readonly CountingGroup[];
  readonly measure: ComparedMeasure;
}

/** For each counting the sums by department and, beside them, the numbers one by one; these come first where no sum is true. */
export function MeasurePanels({ groups, measure }: MeasurePanelsProps) {
  return groups.map((group, place) => (
    <div key={`${measure.unit} ${group.counting}`} className={styles.panels}>
      {group.total.kind === 'sum' && <SumsPanel group={group} measure={measure} />}
      <RankedPanel group={group} measure={measure} isFirst={place === 0} />
      {group.total.kind === 'refused' && <SumsPanel group={group} measure={measure} />}
    </div>
  ));
}
