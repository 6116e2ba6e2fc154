import type { Quantity } from '../../domain/report';
import type { ReportIndex } from '../../domain/reportIndex';
import { sumExactly } from '../../query/exactDecimal';
import { buildRelationGraph } from '../../query/relationGraph';
import { selectPrintedChanges, selectPrintedTargets } from '../../query/comparisons';
import { emptySelection } from '../../query/selection';

export type RelationKind = 'total' | 'part' | 'sibling' | 'prior' | 'result' | 'target' | 'context' | 'described' | 'same' | 'alternative';

/** Another quantity that has to do with one, and how. */
export interface Relation {
  readonly relation: RelationKind;
  readonly quantity: Quantity;
  /** Result − earlier value or target, where both can be compared. */
  readonly difference: { readonly value: number; readonly unit: string | null } | null;
}

/** Whether the printed parts of a total make it up; null for a quantity without parts. */
export interface Breakdown {
  readonly isComplete: boolean;
  readonly partsTotal: number;
}

function findDifference(index: ReportIndex, result: Quantity, other: Quantity, field: 'priorOf' | 'targetOf'): Relation['difference'] {
  const pairs = field === 'priorOf' ? selectPrintedChanges(index, emptySelection) : selectPrintedTargets(index, emptySelection);
  const pair = pairs.find(({ row, other: paired }) => row.quantity.id === result.id && paired.id === other.id);
  return pair === undefined || pair.difference === null ? null : { value: pair.difference, unit: pair.differenceUnit };
}

/** Everything that a reader should see beside a quantity before using it, the closest first. */
export function listRelations(index: ReportIndex, quantity: Quantity): readonly Relation[] {
  const find = (id: string | undefined) => (id === undefined ? undefined : index.quantities.get(id));
  const relations: Relation[] = [];
  const add = (relation: RelationKind, others: readonly (Quantity | undefined)[], difference: Relation['difference'] = null) => {
    for (const other of others)
      if (other !== undefined && other.id !== quantity.id) relations.push({ relation, quantity: other, difference });
  };
  const dependents = index.dependents.get(quantity.id) ?? {};
  for (const prior of dependents.priorOf ?? []) add('prior', [prior], findDifference(index, quantity, prior, 'priorOf'));
  for (const target of dependents.targetOf ?? []) add('target', [target], findDifference(index, quantity, target, 'targetOf'));
  add('result', [find(quantity.priorOf), find(quantity.targetOf)]);
  add('total', [find(quantity.partOf)]);
  add('sibling', quantity.partOf === undefined ? [] : (index.dependents.get(quantity.partOf)?.partOf ?? []));
  add('part', dependents.partOf ?? []);
  const { figureOf, thingOf, membersOf } = buildRelationGraph(index);
  const members = membersOf(thingOf(quantity.id)).map(find);
  const isSame = (other: Quantity | undefined) => other !== undefined && figureOf(other.id) === figureOf(quantity.id);
  add('same', members.filter(isSame));
  add(
    'alternative',
    members.filter((other) => !isSame(other)),
  );
  add('context', dependents.contextOf ?? []);
  add('described', [find(quantity.contextOf)]);
  return relations;
}

/** Compares a total with its printed parts. */
export function checkBreakdown(index: ReportIndex, quantity: Quantity): Breakdown | null {
  const parts = index.dependents.get(quantity.id)?.partOf ?? [];
  if (parts.length === 0) return null;
  const partsTotal = sumExactly(parts.map(({ value }) => value));
  return { isComplete: partsTotal === quantity.value, partsTotal };
}
