import { groupBy } from '../domain/collections';
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

/** Labels up to this length (協議会の開催回数, 支援者数) name nothing by themselves. */
const shortLabel = 7;

/** Names of bodies and events that every department has. */
const commonName =
  /^(?:協議会|部会|検討部会|委員会|策定委員会|推進委員会|会議|研修会?|審議会|検討会|イベント|教室|講座|訓練|参加者|利用者|登録者|相談|ワークショップ)(?!等?の?[^の]{6})/u;

/** Gives labels too short to be understood without their row the topic of their initiative: 支援者数（生活保護受給者）. */
export function labelBare(drafts: readonly QuantityDraft[]): void {
  for (const draft of drafts) {
    const isBare =
      draft.role === 'result' && !draft.relations.has('sameAs') && (draft.label.length <= shortLabel || commonName.test(draft.label));
    const topic = isBare ? topicWords(draft.statement.initiative.text) : '';
    if (topic !== '' && !draft.label.includes(topic)) draft.label = `${draft.label}（${topic}）`;
  }
}

/** Groups of achievements of one department that share a label though they are different things. */
export function repeatedLabels(drafts: readonly QuantityDraft[]): QuantityDraft[][] {
  const achievements = drafts.filter(
    ({ role, relations }) => role === 'result' && !relations.has('sameAs') && !relations.has('alternativeOf'),
  );
  const keyOf = ({ statement, label, counting }: QuantityDraft): string =>
    [statement.initiative.goal.department, label, counting].join('\u0000');
  return [...groupBy(achievements, keyOf).values()].filter((group) => group.length > 1);
}

/** The first noun phrase of an undertaking: up to the particle or comma that ends it, at most 24 characters. */
function topicWords(text: string): string {
  const phrase =
    /^(.{2,24}?)(?:を|により|によ|において|における|に対|に基|に努め|に合わせ|に向け|と連携|と協議|として|とともに|について|への|へ|が|は|、|。|し、|\s|$)/u.exec(
      text,
    )?.[1] ?? text.slice(0, 16);
  return phrase.replace(/（[^）]*$/u, '').replace(/[にでの]$/u, '');
}
