import { kinds, type Kind } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { selectCountedRows, selectRows } from '../../query/achievementRows';
import {
  measureAttainment,
  selectLoneComparisons,
  selectPrintedChanges,
  selectPrintedTargets,
  type LoneComparison,
  type PrintedPair,
} from '../../query/printedPairs';
import { directionOf, type Direction } from '../../query/findings/finding';
import type { Selection } from '../../query/selection';
import { selectVerdicts } from '../../query/verdicts';
import type { ChangeDirection } from '../../query/view';

/** What the document tells about changes of one kind of number. */
export interface KindChanges {
  readonly kind: Kind;
  /** Achievements counted. */
  readonly countedCount: number;
  /** Those beside which an earlier value is printed. */
  readonly withPriorCount: number;
  /** Those of them that went in each direction. */
  readonly directions: Readonly<Record<Direction, number>>;
}

export interface TargetPair extends PrintedPair {
  /** Result ÷ target; null where a share says nothing. */
  readonly attainment: number | null;
}

export interface ChangesModel {
  /** Every kind that the selection holds, in the closed list's order. */
  readonly kinds: readonly KindChanges[];
  readonly total: Omit<KindChanges, 'kind'>;
  /** Those in the wanted direction, in document order. */
  readonly changes: readonly PrintedPair[];
  readonly targets: readonly TargetPair[];
  /** Targets without a value, then earlier values without one. */
  readonly lone: readonly LoneComparison[];
  /** How often the document itself says how something turned out. */
  readonly verdictCount: number;
}

function countDirections(countedCount: number, pairs: readonly PrintedPair[]): Omit<KindChanges, 'kind'> {
  const count = (items: readonly PrintedPair[]) => new Set(items.map(({ row }) => row.quantity.id)).size;
  const countOf = (direction: Direction) => count(pairs.filter((pair) => directionOf(pair) === direction));
  return { countedCount, withPriorCount: count(pairs), directions: { up: countOf('up'), down: countOf('down'), same: countOf('same') } };
}

/** What the document prints beside its results: earlier values and targets, and for how many results it prints none. */
export function buildChanges(index: ReportIndex, selection: Selection, direction: ChangeDirection | null): ChangesModel {
  const counted = selectCountedRows(index, selectRows(index, selection));
  const pairs = selectPrintedChanges(index, selection);
  const byKind = kinds.map((kind): KindChanges => {
    const own = counted.filter(({ quantity }) => quantity.kind === kind);
    return {
      kind,
      ...countDirections(
        own.length,
        pairs.filter(({ row }) => row.quantity.kind === kind),
      ),
    };
  });
  return {
    kinds: byKind.filter(({ countedCount }) => countedCount > 0),
    total: countDirections(counted.length, pairs),
    changes: direction === null ? pairs : pairs.filter((pair) => directionOf(pair) === direction),
    targets: selectPrintedTargets(index, selection).map((pair) => ({ ...pair, attainment: measureAttainment(pair) })),
    lone: (['target', 'prior'] as const).flatMap((role) => selectLoneComparisons(index, selection, role)),
    verdictCount: selectVerdicts(index, selection).length,
  };
}
