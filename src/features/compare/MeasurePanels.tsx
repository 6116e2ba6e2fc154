import styles from './CompareScreen.module.css';
import type { CountingGroup } from './compareModel';
import { RankedPanel } from './RankedPanel';
import { SumsPanel } from './SumsPanel';
import type { ComparedMeasure } from './useMeasureWords';

interface MeasurePanelsProps {
  readonly groups: readonly CountingGroup[];
  readonly measure: ComparedMeasure;
}

/** For each counting the numbers one by one and, beside them, their sums by department. */
export function MeasurePanels({ groups, measure }: MeasurePanelsProps) {
  return groups.map((group, place) => (
    <div key={`${measure.unit} ${group.counting}`} className={styles.panels}>
      <RankedPanel group={group} measure={measure} isFirst={place === 0} />
      <SumsPanel group={group} measure={measure} />
    </div>
  ));
}
