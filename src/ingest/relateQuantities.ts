import { groupBy } from '../domain/collections';
import { buildTopicReader } from './draftTopics';
import type { QuantityDraft } from './quantityDraft';
import { relateComparisons } from './relateComparisons';
import { relateRestated, relateSecondCounts, relateSharedFigures, relateWholes } from './relateFigures';
import { relateIncluded, relateParts, releaseExcess } from './relateParts';

/**
 * Finds the relations that reach beyond one number's role: breakdowns, other counts of the same thing, the same figure printed
 * again, and an aim in 実績 whose value stands in 成果. Each is stored on the dependent quantity.
 * @param drafts of the whole report in document order; changed in place
 */
export function relateQuantities(drafts: readonly QuantityDraft[]): void {
  const topicOf = buildTopicReader();
  for (const group of groupBy(drafts, ({ statement }) => statement).values()) {
    relateSecondCounts(group);
    relateParts(group);
  }
  for (const group of groupBy(drafts, ({ statement }) => statement.initiative).values()) {
    relateComparisons(group, topicOf);
    relateWholes(group);
    relateRestated(group, topicOf);
    relateIncluded(group);
  }
  releaseExcess(drafts);
  relateSharedFigures(drafts, topicOf);
  shareReasons(drafts);
}

/** An earlier value or aim is of the same nature as the result it stands beside: an average stays an average. */
function shareReasons(drafts: readonly QuantityDraft[]): void {
  for (const draft of drafts) {
    const head = draft.relations.get('priorOf') ?? draft.relations.get('targetOf');
    if (head !== undefined) draft.additivityReason ??= head.additivityReason;
  }
}
