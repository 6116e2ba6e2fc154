import type { QuantityDraft } from './quantityDraft';

/**
 * Makes labels of different things differ within a department: what repeats gets its initiative's topic in brackets, and where
 * even that repeats the goal's. The same thing (sameAs, prior, target, alternative of one another) may share a label.
 * @param drafts of the whole report, document order; changed in place
 * @returns the quantities whose labels still repeat
 */
export function separateLabels(drafts: readonly QuantityDraft[]): QuantityDraft[] {
  const topics = [
    ({ statement }: QuantityDraft) => topicWords(statement.initiative.text),
    ({ statement }: QuantityDraft) => topicWords(statement.initiative.goal.text),
    ({ statement }: QuantityDraft) => topicWords(statement.text),
  ];
  for (const topicOf of topics) {
    for (const group of repeatedLabels(drafts)) {
      const named = group.map((draft) => ({ draft, topic: topicOf(draft) }));
      const first = named[0]?.topic;
      if (named.every(({ topic }) => topic === first)) continue;
      for (const { draft, topic } of named) if (topic !== '' && !draft.label.includes(topic)) draft.label = `${draft.label}（${topic}）`;
    }
  }
  return repeatedLabels(drafts).flat();
}

/** Groups of achievements of one department that share a label though they are different things. */
export function repeatedLabels(drafts: readonly QuantityDraft[]): QuantityDraft[][] {
  const groups = new Map<string, QuantityDraft[]>();
  for (const draft of drafts) {
    if (draft.role !== 'result' || draft.relations.has('sameAs') || draft.relations.has('alternativeOf')) continue;
    const key = [draft.statement.initiative.goal.department, draft.label, draft.counting].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The first noun phrase of an undertaking: up to the particle or comma that ends it, at most 24 characters. */
function topicWords(text: string): string {
  const phrase = /^(.{2,24}?)(?:を|により|によ|において|における|に対|とともに|について|への|へ|が|は|、|。|し、|\s|$)/u.exec(text)?.[1] ?? text.slice(0, 16);
  return phrase.replace(/[にでの]$/u, '');
}
