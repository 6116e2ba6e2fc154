import { compareTopics } from '../statements/topic';
import { isFree, isResult, relate, type QuantityDraft } from '../numerals/quantityDraft';
import { wholeRule } from '../roles/contextRules';
import { buildTopicReader, relateComparisons, type TopicReader } from './relateComparisons';
import { isEqual, relateIncluded, relateLines, relateParts, releaseExcess } from './relateParts';
import { groupBy } from '../../domain/collections';

/**
 * Finds the relations that reach beyond one number's role: breakdowns, other counts of the same thing, the same figure printed
 * again, and an aim in 実績 whose value stands in 成果. Each is stored on the dependent quantity.
 * @param drafts of the whole report in document order; changed in place
 */
export function relateQuantities(drafts: readonly QuantityDraft[]): void {
  const readTopic = buildTopicReader();
  for (const group of groupBy(drafts, ({ statement }) => statement).values()) {
    relateSecondCounts(group);
    relateParts(group);
  }
  for (const group of groupBy(drafts, ({ statement }) => statement.initiative).values()) {
    relateLines(group);
    relateComparisons(group, readTopic);
    relateWholes(group);
    relateRestated(group, readTopic);
    relateIncluded(group);
  }
  releaseExcess(drafts);
  relateSharedFigures(drafts, readTopic);
  shareReasons(drafts);
}

/**
 * An earlier value or aim is of the same nature as the result it stands beside: an average stays an average. What was counted at one moment was so in
 * either count of it: 54事業者（76事業所）.
 */
function shareReasons(drafts: readonly QuantityDraft[]): void {
  for (const draft of drafts) {
    const head = draft.relations.get('priorOf') ?? draft.relations.get('targetOf');
    if (head !== undefined) draft.additivityReason ??= head.additivityReason;
    if (draft.relations.get('alternativeOf')?.additivityReason === 'snapshot') draft.additivityReason ??= 'snapshot';
  }
}

/** A figure below this may be the same by chance: 2回 here and 2回 there. */
const tellingValue = 100;

/** More printings of one figure are not compared: no report repeats itself so often. */
const maxPrintings = 60;

/**
 * 24人（延べ93人）, 54事業者（76事業所）: a bracket that holds nothing but a second count of the same thing.
 * @param group quantities of one statement, printed order; changed in place
 */
export function relateSecondCounts(group: readonly QuantityDraft[]): void {
  group.forEach((draft, at) => {
    const head = group[at - 1];
    if (head === undefined || !isResult(draft) || !isResult(head) || !isFree(draft)) return;
    const isOtherCount = draft.unit !== head.unit || draft.counting !== head.counting;
    if (!isOtherCount || !isSecondCount(head, draft)) return;
    relate(draft, 'alternativeOf', head, 'second count in brackets');
    if (draft.counting !== 'cumulative' || head.counting !== null || !/^[人名]$/u.test(head.unit ?? '')) return;
    head.counting = 'distinct';
    head.additivityReason ??= 'distinctPeople';
  });
}

function isSecondCount(head: QuantityDraft, draft: QuantityDraft): boolean {
  const { folded, start, unitEnd } = draft;
  const gap = folded.slice(head.unitEnd, start);
  const closes = /^(?:以上|以下|程度)?\)/u.test(folded.slice(unitEnd, unitEnd + 3));
  const isInBracket = closes && /^\s?\((?:延べ|のべ|実|実人数|延べ人数|延べ数)?[:\s]?$/u.test(gap);
  const isPair = gap === '' && /^(?:世帯|組|家族)$/u.test(head.unit ?? '') && /^[人名]$/u.test(draft.unit ?? '');
  const isBothCountings =
    /^[\s、,・]*(?:延べ人数|延べ|のべ|延)(?:約)?\s?$/u.test(gap) && draft.unit === head.unit && head.qualifiers.includes('実人数');
  return isInBracket || isPair || isBothCountings;
}

/**
 * A figure of 実績 told again in 成果 of the same initiative is the same figure.
 * @param group quantities of one initiative, printed order; changed in place
 */
export function relateRestated(group: readonly QuantityDraft[], readTopic: TopicReader): void {
  const printed = groupBy(
    group.filter((draft) => isResult(draft) && draft.statement.column === 'actual'),
    figureOf,
  );
  for (const again of group) {
    if (again.statement.column !== 'outcome' || !isResult(again) || !isFree(again)) continue;
    const candidates = (printed.get(figureOf(again)) ?? []).slice(0, maxPrintings);
    const first = candidates.filter((other) => isEqual(other.value, again.value) && compareTopics(readTopic(other), readTopic(again)) > 0);
    const only = first[0];
    if (only !== undefined && first.length === 1) relate(again, 'sameAs', only, 'told again in 成果', 'likely');
  }
}

/**
 * The same large figure with the same unit and topic in another department is one figure printed twice.
 * @param drafts of the whole report in document order; changed in place
 */
export function relateSharedFigures(drafts: readonly QuantityDraft[], readTopic: TopicReader): void {
  const figures = drafts.filter((draft) => isResult(draft) && draft.value >= tellingValue && draft.kind !== 'rate' && isFree(draft));
  for (const printings of groupBy(figures, figureOf).values()) {
    const compared = printings.slice(0, maxPrintings);
    compared.forEach((draft, at) => {
      const first = compared
        .slice(0, at)
        .find((other) => departmentOf(other) !== departmentOf(draft) && compareTopics(readTopic(draft), readTopic(other)) >= 1);
      if (first === undefined) return;
      relate(draft, 'sameAs', first.relations.get('sameAs') ?? first, 'figure of another department', 'likely');
      draft.counting ??= first.counting;
    });
  }
}

/**
 * 通所者31人のうち12人 in 成果, where 実績 printed the 31 already: the whole is that figure told again, and the part is one of it.
 * @param group quantities of one initiative, printed order; changed in place
 */
export function relateWholes(group: readonly QuantityDraft[]): void {
  const printed = groupBy(
    group.filter((draft) => isResult(draft) && draft.statement.column === 'actual'),
    figureOf,
  );
  for (const whole of group) {
    const part = whole.relations.get('contextOf');
    const first = printed.get(figureOf(whole)) ?? [];
    const only = first[0];
    if (whole.ruleId !== wholeRule || whole.statement.column !== 'outcome' || only === undefined || first.length !== 1) continue;
    whole.role = 'result';
    whole.relations.delete('contextOf');
    relate(whole, 'sameAs', only, 'whole told again in 成果', 'likely');
    if (part !== undefined && isResult(part) && isFree(part) && part.unit === only.unit && part.value <= only.value) {
      relate(part, 'partOf', only, 'part of a whole told again', 'likely');
    }
  }
}

const figureOf = ({ value, unit }: QuantityDraft): string => `${value}\u0000${unit ?? ''}`;
const departmentOf = ({ statement }: QuantityDraft): string => statement.initiative.goal.department;
