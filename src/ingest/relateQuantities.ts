import { foldWidth } from './foldWidth';
import type { QuantityDraft } from './quantityDraft';
import { sharedTopic, topicOf } from './topic';

/** An earlier value or aim is of the same nature as the result it stands beside: an average stays an average. */
function shareReasons(drafts: readonly QuantityDraft[]): void {
  for (const draft of drafts) {
    const head = draft.relations.get('priorOf') ?? draft.relations.get('targetOf');
    if (head !== undefined) draft.additivityReason ??= head.additivityReason;
  }
}

/** Sums of printed decimals are compared after rounding to this many places. */
const places = 1e6;
const isEqual = (one: number, other: number): boolean => Math.round(one * places) === Math.round(other * places);
const isResult = ({ role }: QuantityDraft): boolean => role === 'result';
const isFree = ({ relations }: QuantityDraft): boolean => relations.size === 0;

/**
 * Finds the relations that reach beyond one number's role: breakdowns, other counts of the same thing, the same figure printed
 * again, and an aim in 実績 whose value stands in 成果. Each is stored on the dependent quantity.
 * @param drafts of the whole report in document order; changed in place
 */
export function relateQuantities(drafts: readonly QuantityDraft[]): void {
  const byStatement = groupBy(drafts, ({ statement }) => statement);
  for (const group of byStatement.values()) {
    relateBrackets(group);
    relateBreakdown(group);
    relateExplicitParts(group);
    relateBracketedParts(group);
  }
  const byInitiative = groupBy(drafts, ({ statement }) => statement.initiative);
  for (const group of byInitiative.values()) {
    relateAims(group);
    relatePriors(group);
    relateTargets(group);
    relateRestated(group);
    relateIncluded(group);
  }
  relateSharedFigures(drafts);
  shareReasons(drafts);
}

function groupBy<Key>(drafts: readonly QuantityDraft[], keyOf: (draft: QuantityDraft) => Key): Map<Key, QuantityDraft[]> {
  const groups = new Map<Key, QuantityDraft[]>();
  for (const draft of drafts) {
    const group = groups.get(keyOf(draft));
    if (group === undefined) groups.set(keyOf(draft), [draft]);
    else group.push(draft);
  }
  return groups;
}

/** 24人（延べ93人）, 54事業者（76事業所）: a bracket that holds nothing but a second count. */
function relateBrackets(group: readonly QuantityDraft[]): void {
  group.forEach((draft, at) => {
    const head = group[at - 1];
    if (head === undefined || !isResult(draft) || !isResult(head) || !isFree(draft)) return;
    const text = foldWidth(draft.statement.text);
    const gap = text.slice(head.unitEnd, draft.start);
    const closes = /^(?:以上|以下|程度)?\)/u.test(text.slice(draft.unitEnd));
    const isSecondCount = closes && /^\s?\((?:延べ|のべ|実|実人数|延べ人数|延べ数)?[:\s]?$/u.test(gap);
    const isPair = gap === '' && /^(?:世帯|組|家族)$/u.test(head.unit ?? '') && /^[人名]$/u.test(draft.unit ?? '');
    const isBothCountings =
      /^[\s、,・]*(?:延べ人数|延べ|のべ|延)(?:約)?\s?$/u.test(gap) && draft.unit === head.unit && head.qualifiers.includes('実人数');
    if (!isSecondCount && !isPair && !isBothCountings) return;
    const isOtherCounting = draft.unit === head.unit && draft.counting !== head.counting;
    if (!isOtherCounting && draft.unit === head.unit) return;
    draft.relations.set('alternativeOf', head);
    draft.ruleId = 'second count in brackets';
    if (draft.counting !== 'cumulative' || head.counting !== null || !/^[人名]$/u.test(head.unit ?? '')) return;
    head.counting = 'distinct';
    head.additivityReason ??= 'distinctPeople';
  });
}

/** 38回 Web 23回 市民だより 15回: a figure followed by two or more of its unit that add up to it (or 計 behind them). */
function relateBreakdown(group: readonly QuantityDraft[]): void {
  const results = group.filter(
    (draft) => isResult(draft) && draft.kind !== 'rate' && draft.kind !== 'change' && draft.additivityReason !== 'average',
  );
  for (let at = 0; at < results.length; at += 1) {
    const total = results[at];
    if (total === undefined || !isFree(total)) continue;
    const text = foldWidth(total.statement.text);
    const isTotalNamed = /(?:計|合計|全体|総数)[はで:\s]*$/u.test(text.slice(Math.max(0, total.start - 8), total.start));
    const before = isTotalNamed ? addUp(results.slice(0, at).toReversed(), total) : null;
    const parts = addUp(results.slice(at + 1), total) ?? before;
    for (const part of parts ?? []) {
      part.relations.set('partOf', total);
      part.ruleId = 'parts add up';
    }
  }
}

/** The run of at least two directly following figures of the total's unit and counting whose sum is the total, or null. */
function addUp(candidates: readonly QuantityDraft[], total: QuantityDraft): QuantityDraft[] | null {
  const parts: QuantityDraft[] = [];
  let sum = 0;
  for (const candidate of candidates) {
    if (candidate.unit !== total.unit || !isFree(candidate)) {
      if (candidate.unit === total.unit) return null;
      continue;
    }
    parts.push(candidate);
    sum += candidate.value;
    if (parts.length >= 2 && isEqual(sum, total.value)) return parts;
    if (sum > total.value) return null;
  }
  return null;
}

/** 3万8,214回（3回目 1万5,906回、4回目 1万2,077回 ほか）: two and more of its unit in the bracket behind a figure. */
function relateBracketedParts(group: readonly QuantityDraft[]): void {
  group.forEach((total, at) => {
    if (!isResult(total) || !isFree(total) || total.kind === 'rate') return;
    const text = foldWidth(total.statement.text);
    const open = text.indexOf('(', total.unitEnd);
    const close = text.indexOf(')', open);
    if (open < 0 || open - total.unitEnd > 1 || close < 0) return;
    const parts = group
      .slice(at + 1)
      .filter((other) => other.start > open && other.end < close && isResult(other) && isFree(other) && other.unit === total.unit);
    if (parts.length < 2 || parts.reduce((sum, { value }) => sum + value, 0) > total.value) return;
    for (const part of parts) {
      part.relations.set('partOf', total);
      part.ruleId = 'parts in brackets';
    }
  });
}

/** うち女性12人, 内訳：…: a part that says so, of the last larger figure of its unit. */
function relateExplicitParts(group: readonly QuantityDraft[]): void {
  group.forEach((draft, at) => {
    if (!isResult(draft) || !isFree(draft)) return;
    const text = foldWidth(draft.statement.text);
    const previous = group.slice(0, at).findLast(({ shape }) => shape === 'number');
    const phrase = text.slice(Math.max(previous?.unitEnd ?? 0, draft.start - 20), draft.start);
    if (!/うち|内訳|内、/u.test(phrase)) return;
    const total = group
      .slice(0, at)
      .findLast((other) => isResult(other) && other.unit === draft.unit && other.value >= draft.value && !other.relations.has('partOf'));
    if (total === undefined) return;
    draft.relations.set('partOf', total);
    draft.ruleId = 'named part';
  });
}

/** 実績「需要把握 40ha以上」 and 成果「需要把握 … 42.9ha」: a bound restated with a value is the aim of that value. */
function relateAims(group: readonly QuantityDraft[]): void {
  for (const aim of group) {
    const isBound = aim.qualifiers.includes('以上') || aim.qualifiers.includes('以下') || aim.qualifiers.includes('未満');
    if (!isResult(aim) || !isBound || aim.statement.column !== 'actual' || !isFree(aim)) continue;
    const topic = topicOf(aim.statement.text);
    const reached = group.find(
      (other) =>
        other.statement.column === 'outcome' &&
        isResult(other) &&
        other.unit === aim.unit &&
        isFree(other) &&
        other.qualifiers.length === 0 &&
        sharedTopic(topic, topicOf(other.statement.text), [topic]) >= 1,
    );
    if (reached === undefined) continue;
    aim.role = 'target';
    aim.relations.set('targetOf', reached);
    aim.ruleId = 'bound with a value in 成果';
    aim.confidence = 'likely';
  }
}

/** An earlier value in 成果 (令和4年度の42.8%から向上) is compared with the initiative's one result of its unit and topic. */
function relatePriors(group: readonly QuantityDraft[]): void {
  for (const prior of group) {
    if (prior.role !== 'prior' || !isFree(prior)) continue;
    const results = group.filter((other) => isResult(other) && other.unit === prior.unit);
    const topic = topicOf(prior.statement.text);
    const head =
      results.length === 1 ? results[0] : results.find((other) => sharedTopic(topic, topicOf(other.statement.text), [topic]) >= 1);
    if (head !== undefined) prior.relations.set('priorOf', head);
  }
}

/** Targets of a target column stand for the result of the same unit that shares most of their topic. */
function relateTargets(group: readonly QuantityDraft[]): void {
  const taken = new Set<QuantityDraft>();
  for (const target of group) {
    if (target.role !== 'target' || !isFree(target)) continue;
    const candidates = group.filter(
      (other) =>
        isResult(other) &&
        other.unit === target.unit &&
        !taken.has(other) &&
        !other.relations.has('partOf') &&
        !other.relations.has('alternativeOf'),
    );
    const topic = phraseTopic(target);
    const scored = candidates.map((other) => ({
      other,
      score: sharedTopic(topic, phraseTopic(other), [topic]) + sharedTopic(topic, topicOf(other.statement.text), [topic]) / 4,
    }));
    const best = scored.reduce<(typeof scored)[number] | null>(
      (top, entry) => (top === null || entry.score > top.score ? entry : top),
      null,
    );
    if (best === null || (best.score === 0 && candidates.length > 1)) continue;
    target.relations.set('targetOf', best.other);
    taken.add(best.other);
  }
}

/** The topic of the words directly before a number: the whole statement may speak of several things. */
function phraseTopic({ statement, start }: QuantityDraft): ReturnType<typeof topicOf> {
  const before = statement.text.slice(Math.max(0, start - 30), start);
  return topicOf(before.slice(Math.max(0, before.search(/[^0-9０-９]*$/u))));
}

/** A figure of 実績 told again in 成果 of the same initiative is the same figure. */
function relateRestated(group: readonly QuantityDraft[]): void {
  for (const again of group) {
    if (again.statement.column !== 'outcome' || !isResult(again) || !isFree(again)) continue;
    const topic = topicOf(again.statement.text);
    const first = group.filter(
      (other) =>
        other.statement.column === 'actual' &&
        isResult(other) &&
        other.unit === again.unit &&
        isEqual(other.value, again.value) &&
        sharedTopic(topicOf(other.statement.text), topic, [topic]) > 0,
    );
    const only = first[0];
    if (only === undefined || first.length !== 1) continue;
    again.relations.set('sameAs', only);
    again.ruleId = 'told again in 成果';
    again.confidence = 'likely';
  }
}

/** 「年間入館者数（企画展含）歴史博物館 30,154人」 contains 「歴史博物館 企画展入場者数 8,533人」. */
function relateIncluded(group: readonly QuantityDraft[]): void {
  for (const total of group) {
    const text = foldWidth(total.statement.text);
    const included = /\(([^()]{2,12})(?:を|も)?含む?\)/u.exec(text);
    if (included === null || included.index > total.start || !isResult(total)) continue;
    const place = placeBefore(text, total.start);
    const part = group.find((other) => {
      const around = foldWidth(other.statement.text).slice(0, other.start);
      const isLike =
        isResult(other) && isFree(other) && other.statement !== total.statement && other.unit === total.unit && other.value <= total.value;
      return isLike && lastPhrase(around).includes(included[1] ?? '') && place !== '' && lastPlace(around, place);
    });
    if (part === undefined) continue;
    part.relations.set('partOf', total);
    part.ruleId = 'named as included';
    part.confidence = 'likely';
  }
}

const placeBefore = (text: string, at: number): string =>
  /([^\s0-9、。()]{2,20})[\s:]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
const lastPhrase = (text: string): string => /([^\s0-9、。()]{2,30})[\s:]*$/u.exec(text.slice(-34))?.[1] ?? '';

/** Whether the last heading-like word of a text that looks like a place is `place`: no other word of its ending stands behind it. */
function lastPlace(text: string, place: string): boolean {
  const at = text.lastIndexOf(place);
  return at >= 0 && !text.slice(at + place.length).includes(place.slice(-1));
}

/** The same large figure with the same unit and topic in another department is one figure printed twice. */
function relateSharedFigures(drafts: readonly QuantityDraft[]): void {
  const firstByFigure = new Map<string, QuantityDraft[]>();
  for (const draft of drafts) {
    if (!isResult(draft) || draft.value < 100 || draft.kind === 'rate' || !isFree(draft)) continue;
    const key = `${draft.value}\u0000${draft.unit ?? ''}`;
    const earlier = firstByFigure.get(key) ?? [];
    firstByFigure.set(key, [...earlier, draft]);
    const topic = topicOf(draft.statement.text);
    const first = earlier.find(
      (other) =>
        other.statement.initiative.goal.department !== draft.statement.initiative.goal.department &&
        sharedTopic(topic, topicOf(other.statement.text), [topic]) >= 1,
    );
    if (first === undefined) continue;
    draft.relations.set('sameAs', first.relations.get('sameAs') ?? first);
    draft.ruleId = 'figure of another department';
    draft.confidence = 'likely';
    if (first.counting !== null) draft.counting ??= first.counting;
  }
}
