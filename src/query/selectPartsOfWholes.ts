import { groupBy } from '../domain/groupBy';
import { lookUp, type ReportIndex } from '../domain/reportIndex';
import type { Quantity } from '../domain/report';
import { sumExactly } from './exactDecimal';
import { buildRelationGraph } from './relationGraph';

/** Counted quantities that are parts of one total which is not counted with them. */
export interface PartsOfWhole {
  /** Every printing and count of the total. */
  readonly wholes: readonly string[];
  readonly parts: readonly Quantity[];
  /** The parts are more than the printed total of the same unit and counting: they overlap, or the data are wrong. */
  readonly isExceeded: boolean;
}

/** A total printed as 約 or 以上 says nothing exact to compare with. */
const inexact = ['約', '以上', '超'];

/**
 * The totals that stand above counted quantities, each with its parts.
 * @param counted what `leaveOutRepeats` left, of one unit and counting
 */
export function selectPartsOfWholes(index: ReportIndex, counted: readonly Quantity[]): readonly PartsOfWhole[] {
  const { isRelated, thingOf, wholesOf, membersOf } = buildRelationGraph(index);
  const pairs = counted
    .filter(({ id }) => isRelated(id))
    .flatMap((part) => Array.from(wholesOf(thingOf(part.id)), (whole) => ({ whole, part })));
  return [...groupBy(pairs, ({ whole }) => whole)].map(([whole, ofWhole]) => {
    const parts = ofWhole.map(({ part }) => part);
    const members = membersOf(whole).map((id) => lookUp(index.quantities, id));
    const sum = sumExactly(parts.map(({ value }) => value));
    const isComparable = (total: Quantity) =>
      total.unit === parts[0]?.unit && total.counting === parts[0]?.counting && !inexact.some((word) => total.qualifiers.includes(word));
    const isExceeded = parts.every(({ value }) => value >= 0) && members.some((total) => isComparable(total) && sum > total.value);
    return { wholes: membersOf(whole), parts, isExceeded };
  });
}
