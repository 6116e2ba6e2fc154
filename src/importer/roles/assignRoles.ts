import type { QuantityDraft } from '../numerals/quantityDraft';
import { buildRoleContext } from './roleContext';
import { roleRules } from './roleRules';

/**
 * Gives every quantity of one statement its role, the rule that decided, and the quantity it belongs to where the role asks
 * for one (contextOf, priorOf, targetOf).
 * @param drafts of one statement, printed order; changed in place
 */
export function assignRoles(drafts: readonly QuantityDraft[], reportYear: number): void {
  drafts.forEach((draft, at) => {
    const context = buildRoleContext(drafts, at, draft, reportYear);
    for (const { id, role, decide } of roleRules) {
      const decision = decide(context);
      if (decision === null) continue;
      const { relation, head, isDoubtful } = decision;
      draft.role = role;
      draft.ruleId = id;
      if (relation !== undefined && head !== undefined && head !== draft) draft.relations.set(relation, head);
      if (isDoubtful === true) draft.confidence = 'doubtful';
      break;
    }
  });
  dropLooseRelations(drafts);
}

/** A prior or target needs a result of its unit to be compared with; one that turned out to be something else is let go. */
function dropLooseRelations(drafts: readonly QuantityDraft[]): void {
  for (const { relations, unit } of drafts) {
    for (const kind of ['priorOf', 'targetOf'] as const) {
      const head = relations.get(kind);
      if (head !== undefined && (head.role !== 'result' || head.unit !== unit)) relations.delete(kind);
    }
  }
}
