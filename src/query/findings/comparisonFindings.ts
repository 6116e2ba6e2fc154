import type { ReportIndex } from '../../domain/reportIndex';
import { selectLoneComparisons } from '../selectLoneComparisons';
import { selectPrintedChanges, selectPrintedTargets, type PrintedPair } from '../selectPrintedChanges';
import { selectRates } from '../selectRates';
import type { Selection } from '../selection';
import { directionOf, type LoneTargetFinding, type PairFinding, type RatesFinding } from './finding';
import { proveByQuantity, proveByRows } from './proof';

function describePair(rule: PairFinding['rule'], selection: Selection, pair: PrintedPair): PairFinding {
  const { quantity, department } = pair.row;
  return {
    rule,
    id: `${rule} ${pair.other.id}`,
    pair,
    departments: [department.id],
    evidence: [quantity.id],
    proof: proveByQuantity(selection, department.id, quantity),
  };
}

/** Every value beside which an earlier one is printed. */
export function findChanges(index: ReportIndex, selection: Selection): readonly PairFinding[] {
  return selectPrintedChanges(index, selection).map((pair) => describePair('changed', selection, pair));
}

/** Every value beside which a target is printed. */
export function findTargetsCompared(index: ReportIndex, selection: Selection): readonly PairFinding[] {
  return selectPrintedTargets(index, selection).map((pair) => describePair('targetCompared', selection, pair));
}

/** Targets beside which no value is printed. */
export function findTargetsAlone(index: ReportIndex, selection: Selection): readonly LoneTargetFinding[] {
  return selectLoneComparisons(index, selection, 'target').map((target) => ({
    rule: 'targetAlone',
    id: `targetAlone ${target.quantity.id}`,
    target,
    departments: [target.department.id],
    evidence: [target.quantity.id],
    proof: {
      ...proveByRows(selection, { departments: [target.department.id], pillars: [target.pillar.number] }),
      showsWithoutNumber: true,
      openQuantity: target.quantity.id,
    },
  }));
}

/** Of how many rates the document tells an earlier value, and how many of these were higher before. */
export function findRatesCompared(index: ReportIndex, selection: Selection): readonly RatesFinding[] {
  const rates = selectRates(index, selection);
  if (rates.length === 0) return [];
  const lowered = selectPrintedChanges(index, selection).filter(
    (pair) => pair.row.quantity.kind === 'rate' && directionOf(pair) === 'down',
  );
  return [
    {
      rule: 'ratesCompared',
      id: 'ratesCompared',
      rateCount: rates.length,
      withPriorCount: rates.filter(({ priors }) => priors.length > 0).length,
      loweredCount: new Set(lowered.map(({ row }) => row.quantity.id)).size,
      departments: [...new Set(rates.map(({ row }) => row.department.id))],
      evidence: rates.map(({ row }) => row.quantity.id),
      proof: proveByRows(selection, { kinds: ['rate'] }),
    },
  ];
}
