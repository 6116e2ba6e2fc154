import type { OutlineStatement } from '../statements/readOutline';
import { compareTopics, topicOf, type Topic } from '../statements/topic';
import { isFree, isResult, relate, type QuantityDraft } from '../numerals/quantityDraft';

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

/** More numbers of one unit under one initiative are no choice but a table; only the first are looked at. */
const maxCandidates = 60;

/** From here on two statements speak of the same thing. */
const sameTopic = 1;

/**
 * What results are compared with, beyond one statement: an aim in 実績 whose value stands in 成果, earlier values, targets of a
 * target column.
 * @param group quantities of one initiative, printed order; changed in place
 */
export function relateComparisons(group: readonly QuantityDraft[], readTopic: TopicReader): void {
  relateAims(group, readTopic);
  relatePriors(group, readTopic);
  relateTargets(group, readTopic);
}

/** 実績「需要把握 40ha以上」 and 成果「需要把握 … 42.9ha」: a bound restated with a value is the aim of that value. */
function relateAims(group: readonly QuantityDraft[], readTopic: TopicReader): void {
  const reached = group
    .filter((other) => other.statement.column === 'outcome' && isResult(other) && isFree(other) && other.qualifiers.length === 0)
    .slice(0, maxCandidates);
  for (const aim of group) {
    const isBound = aim.qualifiers.some((name) => name === '以上' || name === '以下' || name === '未満');
    if (!isResult(aim) || !isBound || aim.statement.column !== 'actual' || !isFree(aim)) continue;
    const value = reached.find((other) => other.unit === aim.unit && compareTopics(readTopic(aim), readTopic(other)) >= sameTopic);
    if (value === undefined) continue;
    aim.role = 'target';
    relate(aim, 'targetOf', value, 'bound with a value in 成果', 'likely');
  }
}

/** An earlier value in 成果 (令和4年度の42.8%から向上) is compared with the initiative's one result of its unit, or the one closest in topic. */
function relatePriors(group: readonly QuantityDraft[], readTopic: TopicReader): void {
  const results = group.filter(isResult);
  for (const prior of group) {
    if (prior.role !== 'prior' || !isFree(prior)) continue;
    const candidates = results.filter(({ unit }) => unit === prior.unit).slice(0, maxCandidates);
    const scored = candidates
      .map((other) => ({ other, score: compareTopics(readTopic(prior), readTopic(other)) }))
      .toSorted((a, b) => b.score - a.score);
    const [best, second] = scored;
    const isClosest = best !== undefined && (second === undefined || best.score > second.score || best.score >= sameTopic);
    if (isClosest) prior.relations.set('priorOf', best.other);
  }
}

/** Targets of a target column stand for the result of the same unit that shares most of their topic. */
function relateTargets(group: readonly QuantityDraft[], readTopic: TopicReader): void {
  const taken = new Set<QuantityDraft>();
  const results = group.filter((other) => isResult(other) && !other.relations.has('partOf') && !other.relations.has('alternativeOf'));
  group.forEach((target, at) => {
    if (target.role !== 'target' || !isFree(target)) return;
    const lower = lowerBound(target, group[at - 1]);
    if (lower !== undefined) {
      target.relations.set('targetOf', lower);
      return;
    }
    const candidates = results.filter((other) => other.unit === target.unit && !taken.has(other)).slice(0, maxCandidates);
    const best = findClosest(target, candidates, readTopic);
    if (best === null || (best.score === 0 && candidates.length > 1)) return;
    target.relations.set('targetOf', best.other);
    taken.add(best.other);
  });
}

/** What the lower bound of a range (10～20人) aims at: its upper bound aims at the same. */
function lowerBound(target: QuantityDraft, before: QuantityDraft | undefined): QuantityDraft | undefined {
  const isRange = before?.statement === target.statement && before.role === 'target' && before.unit === target.unit;
  const isUpper = target.qualifiers.includes('以下') && before?.qualifiers.includes('以上') === true;
  return isRange && isUpper && target.start - before.unitEnd <= 2 ? before.relations.get('targetOf') : undefined;
}

interface Scored {
  readonly other: QuantityDraft;
  readonly score: number;
}

/** A word of the same statement counts a quarter of one directly before the number. */
const statementWeight = 0.25;

function findClosest(target: QuantityDraft, candidates: readonly QuantityDraft[], readTopic: TopicReader): Scored | null {
  const topic = phraseTopic(target);
  return candidates.reduce<Scored | null>((best, other) => {
    const score = compareTopics(topic, phraseTopic(other)) + compareTopics(topic, readTopic(other)) * statementWeight;
    return best === null || score > best.score ? { other, score } : best;
  }, null);
}

/** The topic of the words directly before a number: the whole statement may speak of several things. */
function phraseTopic({ statement, start }: QuantityDraft): Topic {
  const before = statement.text.slice(Math.max(0, start - 30), start);
  return topicOf(before.slice(Math.max(0, before.search(/[^0-9０-９]*$/u))));
}
