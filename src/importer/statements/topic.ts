/** The pairs of neighbouring characters of a text that carry meaning: kanji, katakana and Latin, no hiragana, no digits. */
export type Topic = ReadonlySet<string>;

const meaningful = /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2}$/u;

/** More of a text than this adds nothing to its topic but time. */
const maxLength = 4000;

/** Meaningful character pairs of a text, in lower case and NFKC. */
export function topicOf(text: string): Topic {
  const folded = text.slice(0, maxLength).normalize('NFKC').toLowerCase();
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    if (meaningful.test(pair)) pairs.add(pair);
  }
  return pairs;
}

/**
 * How much of a topic stands in another, ≥ 0; a pair that all rivals share says nothing where there are several.
 * @param rivals the topics among which is chosen
 */
export function sharedTopic(topic: Topic, other: Topic, rivals: readonly Topic[]): number {
  if (topic.size === 0) return 0;
  let weight = 0;
  for (const pair of topic) {
    if (!other.has(pair)) continue;
    const holders = rivals.filter((rival) => rival.has(pair)).length;
    weight += rivals.length === 1 ? 1 : Math.log((rivals.length + 0.2) / Math.max(1, holders));
  }
  return weight / Math.sqrt(topic.size);
}

/** How much of one topic stands in another, without rivals. */
export const compareTopics = (topic: Topic, other: Topic): number => sharedTopic(topic, other, [topic]);
