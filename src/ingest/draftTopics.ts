import type { OutlineStatement } from './outline';
import type { QuantityDraft } from './quantityDraft';
import { topicOf, type Topic } from './topic';

/** What the statement of a quantity is about. */
export type TopicReader = (draft: QuantityDraft) => Topic;

/** Reads topics of statements, each once. */
export function buildTopicReader(): TopicReader {
  const topics = new Map<OutlineStatement, Topic>();
  return ({ statement }) => {
    const topic = topics.get(statement) ?? topicOf(statement.text);
    topics.set(statement, topic);
    return topic;
  };
}

/** The topic of the words directly before a number: the whole statement may speak of several things. */
export function phraseTopic({ statement, start }: QuantityDraft): Topic {
  const before = statement.text.slice(Math.max(0, start - 30), start);
  return topicOf(before.slice(Math.max(0, before.search(/[^0-9０-９]*$/u))));
}
