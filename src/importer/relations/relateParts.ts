import { draftsAfter, draftsBefore, isFree, isResult, relate, type QuantityDraft } from '../numerals/quantityDraft';
import { groupBy } from '../../domain/collections';

/** Sums of printed decimals are compared after rounding to this many places. */
const places = 1e6;
const rounded = (value: number): number => Math.round(value * places);

/** Whether two printed figures are the same number. */
export const isEqual = (one: number, other: number): boolean => rounded(one) === rounded(other);

/** As far behind a figure the bracket with its parts may close. */
const bracketReach = 400;

/**
 * Breakdowns inside one statement: parts that add up, parts that say so, parts in the bracket behind their total.
 * @param group quantities of one statement, printed order; changed in place
 */
export function relateParts(group: readonly QuantityDraft[]): void {
  relateBreakdown(group);
  relateNamedParts(group);
  relateBracketedParts(group);
}

/** 38回 Web 23回 市民だより 15回: a figure followed by two or more of its unit that add up to it (or 計 behind them). */
function relateBreakdown(group: readonly QuantityDraft[]): void {
  const results = group.filter(
    (draft) => isResult(draft) && draft.kind !== 'rate' && draft.kind !== 'change' && draft.additivityReason !== 'average',
  );
  results.forEach((total, at) => {
    if (!isFree(total) || isChance(total)) return;
    const before = isNamedTotal(total) ? addUp(draftsBefore(results, at).toReversed(), total) : null;
    for (const part of addUp(draftsAfter(results, at), total) ?? before ?? []) relate(part, 'partOf', total, 'parts add up');
  });
}

/**
 * 男性 12人, 女性 30人 and 計 42人 on lines of their own: a line that is nothing but a total has the lines above it as its parts.
 * @param group quantities of one initiative, printed order; changed in place
 */
export function relateLines(group: readonly QuantityDraft[]): void {
  const results = group.filter(isResult);
  results.forEach((total, at) => {
    if (!isFree(total) || !/^[\s(]*(?:合計|総計|計|全体)[はで:\s]*$/u.test(total.folded.slice(0, total.start))) return;
    const above = draftsBefore(results, at).filter(
      ({ statement }) => statement !== total.statement && statement.column === total.statement.column,
    );
    for (const part of addUp(above.toReversed(), total) ?? []) relate(part, 'partOf', total, 'lines add up');
  });
}

/** 2回, 1回 and 1回 add up by chance: up to here only a total that says so or opens a bracket has parts. */
const tellingTotal = 4;

const isChance = (total: QuantityDraft): boolean =>
  Number.isInteger(total.value) &&
  total.value > 0 &&
  total.value < tellingTotal &&
  !isNamedTotal(total) &&
  !/^\s?\(/u.test(total.folded.slice(total.unitEnd, total.unitEnd + 2));

/** 計 38件: a figure that is named as a total; 設計 and 統計 name none. */
const isNamedTotal = ({ folded, start }: QuantityDraft): boolean =>
  /(?:(?<![設統会家時])計|全体|総数)[はで:\s]*$/u.test(folded.slice(Math.max(0, start - 8), start));

/** The run of at least two directly following figures of the total's unit whose sum is the total, or null. */
function addUp(candidates: readonly QuantityDraft[], total: QuantityDraft): QuantityDraft[] | null {
  const parts: QuantityDraft[] = [];
  let sum = 0;
  for (const candidate of candidates) {
    if (candidate.unit !== total.unit) continue;
    if (!isFree(candidate) || isNamedTotal(candidate)) return null;
    parts.push(candidate);
    sum += candidate.value;
    if (parts.length >= 2 && isEqual(sum, total.value)) return parts;
    if (sum > total.value) return null;
  }
  return null;
}

/** うち女性12人, 内訳：…: a part that says so, of the last larger figure of its unit. */
function relateNamedParts(group: readonly QuantityDraft[]): void {
  group.forEach((draft, at) => {
    if (!isResult(draft) || !isFree(draft)) return;
    const before = draftsBefore(group, at);
    const previous = before.findLast(({ shape }) => shape === 'number');
    const phrase = draft.folded.slice(Math.max(previous?.unitEnd ?? 0, draft.start - 20), draft.start);
    if (goesOnInBracket(draft, previous)) {
      const whole = previous?.relations.get('partOf');
      const parts = before.filter(({ relations }) => relations.get('partOf') === whole);
      const sum = parts.reduce((added, { value }) => added + value, draft.value);
      if (whole !== undefined && rounded(sum) <= rounded(whole.value)) relate(draft, 'partOf', whole, 'named part');
      return;
    }
    if (!/うち|内訳|内、/u.test(phrase)) return;
    const total = before.findLast(
      (other) => isResult(other) && other.unit === draft.unit && other.value >= draft.value && !other.relations.has('partOf'),
    );
    if (total !== undefined) relate(draft, 'partOf', total, 'named part');
  });
}

/** （うち解体 2件、改善 3件）: what stands beside a named part in its bracket is a part too. */
const goesOnInBracket = ({ folded, start, unit }: QuantityDraft, previous: QuantityDraft | undefined): boolean =>
  previous?.ruleId === 'named part' &&
  previous.unit === unit &&
  /^[、・,][^0-9()。]{1,16}$/u.test(folded.slice(previous.unitEnd, start)) &&
  /[(](?:うち|内訳)[^()]*$/u.test(folded.slice(Math.max(0, start - bracketReach), start));

/** 3万8,214回（3回目 1万5,906回、4回目 1万2,077回 ほか）: two and more of its unit in the bracket behind a figure. */
function relateBracketedParts(group: readonly QuantityDraft[]): void {
  group.forEach((total, at) => {
    if (!isResult(total) || !isFree(total) || total.kind === 'rate') return;
    const { folded, unitEnd, unit, value } = total;
    const bracket = /^.?\([^)]*\)/u.exec(folded.slice(unitEnd, unitEnd + bracketReach))?.[0];
    if (bracket === undefined) return;
    const close = unitEnd + bracket.length - 1;
    const parts = draftsAfter(group, at).filter(
      (other) => other.start > unitEnd && other.end < close && isResult(other) && isFree(other) && other.unit === unit,
    );
    if (parts.length < 2 || parts.reduce((sum, part) => sum + part.value, 0) > value) return;
    for (const part of parts) relate(part, 'partOf', total, 'parts in brackets');
  });
}

/**
 * 「年間入館者数（企画展含）歴史博物館 30,154人」 contains 「歴史博物館 企画展入場者数 8,533人」 of another statement.
 * @param group quantities of one initiative, printed order; changed in place
 */
export function relateIncluded(group: readonly QuantityDraft[]): void {
  for (const [statement, totals] of groupBy(group, (draft) => draft.statement)) {
    const included = /\(([^()]{2,12})(?:を|も)?含む?\)/u.exec(totals[0]?.folded ?? '');
    if (included === null) continue;
    const others = group.filter((other) => other.statement !== statement && lastPhrase(other).includes(included[1] ?? ''));
    for (const total of totals) {
      const place = placeBefore(total);
      if (!isResult(total) || included.index > total.start || place === '') continue;
      const part = others.find(
        (other) => isResult(other) && isFree(other) && other.unit === total.unit && other.value <= total.value && standsUnder(other, place),
      );
      if (part !== undefined) relate(part, 'partOf', total, 'named as included', 'likely');
    }
  }
}

const placeBefore = ({ folded, start }: QuantityDraft): string =>
  /([^\s0-9、。()]{2,20})[\s:]*$/u.exec(folded.slice(Math.max(0, start - 24), start))?.[1] ?? '';

const lastPhrase = ({ folded, start }: QuantityDraft): string =>
  /([^\s0-9、。()]{2,30})[\s:]*$/u.exec(folded.slice(Math.max(0, start - 34), start))?.[1] ?? '';

/** Whether the last heading-like word before a number that looks like a place is `place`: no other of its ending stands behind it. */
function standsUnder({ folded, start }: QuantityDraft, place: string): boolean {
  const before = folded.slice(Math.max(0, start - bracketReach), start);
  const at = before.lastIndexOf(place);
  return at >= 0 && !before.slice(at + place.length).includes(place.slice(-1));
}

/** Parts that together exceed their total were taken for parts wrongly: only a breakdown that adds up stays. */
export function releaseExcess(drafts: readonly QuantityDraft[]): void {
  const parts = drafts.filter(({ relations }) => relations.has('partOf'));
  for (const [total, group] of groupBy(parts, ({ relations }) => relations.get('partOf'))) {
    const sum = group.reduce((added, { value }) => added + value, 0);
    const isOpen = total === undefined || total.qualifiers.includes('以上') || total.qualifiers.includes('超');
    if (isOpen || rounded(sum) <= rounded(total.value)) continue;
    for (const part of group) if (part.ruleId !== 'parts add up') part.relations.delete('partOf');
  }
}
