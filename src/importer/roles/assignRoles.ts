import type { QuantityDraft } from '../numerals/quantityDraft';
import { buildRoleContext } from './roleContext';
import { showsResult } from './resultEvidence';
import { roleRules } from './roleRules';

/**
 * Gives every quantity of one statement its role, the rule that decided, and the quantity it belongs to where the role asks
 * for one (contextOf, priorOf, targetOf). Certain is only what a proven rule says or the sentence shows; a default is likely.
 * @param drafts of one statement, printed order; changed in place
 */
export function assignRoles(drafts: readonly QuantityDraft[], reportYear: number): void {
  drafts.forEach((draft, at) => {
    const context = buildRoleContext(drafts, at, draft, reportYear);
    for (const { id, role, isPrecise, decide } of roleRules) {
      const decision = decide(context);
      if (decision === null) continue;
      const { relation, head, isDoubtful } = decision;
      draft.role = role;
      draft.ruleId = id;
      if (relation !== undefined && head !== undefined && head !== draft) draft.relations.set(relation, head);
      const isSure = isPrecise === true || (role === 'result' && showsResult(context));
      const countsNothing = role === 'date' || role === 'name';
      if (isDoubtful === true) draft.confidence = 'doubtful';
      // the unit of a name is part of it, known or not
      else if (countsNothing && isSure) draft.confidence = 'certain';
      else if (!isSure) draft.confidence = 'likely';
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
