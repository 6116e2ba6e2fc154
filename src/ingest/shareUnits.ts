import { draftsBefore, type QuantityDraft } from './quantityDraft';

/** Text between two numbers that share the unit printed behind the second: 10～20人, 20・30・40歳, 48→72回. */
const sharingGap = /^(?:[・、,/]|\s?(?:→|⇒)\s?)$/u;
const rangeGap = /^\s?[~〜～]\s?(?:約)?$/u;

/** As far before a number its bracket may open. */
const bracketReach = 200;

/**
 * A unit printed once stands for all the numbers of a list or bracket; a range is a lower and an upper bound.
 * @param drafts of one statement, printed order; changed in place
 */
export function shareUnits(drafts: readonly QuantityDraft[]): void {
  drafts.forEach((draft, at) => {
    shareBracketUnit(draft, draftsBefore(drafts, at));
  });
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const [draft, following] = [drafts[at], drafts[at + 1]];
    if (draft?.shape === 'number' && following?.shape === 'number') shareListUnit(draft, following);
  }
}

/** 4回（東京3、大阪1）: bare numbers in the bracket behind a figure share its unit. */
function shareBracketUnit(draft: QuantityDraft, before: readonly QuantityDraft[]): void {
  const { folded, start, unitEnd } = draft;
  if (draft.unit !== null || draft.shape !== 'number' || !/^(?:[、,)]|\s)/u.test(folded.slice(unitEnd, unitEnd + 1))) return;
  const lead = folded.slice(Math.max(0, start - bracketReach), start);
  const open = start - lead.length + lead.lastIndexOf('(');
  const inside = folded.slice(open, start);
  if (!lead.includes('(') || inside.includes(')') || !/[\p{L}\s]$/u.test(inside.slice(1))) return;
  const head = before.findLast((other) => other.unit !== null && other.unitEnd <= open && open - other.unitEnd <= 1);
  if (head !== undefined) draft.unit = head.unit;
}

function shareListUnit(draft: QuantityDraft, following: QuantityDraft): void {
  const { folded } = draft;
  const gap = folded.slice(draft.unitEnd, following.start);
  const isRange = rangeGap.test(gap);
  if (draft.unit === null && (isRange || sharingGap.test(gap))) draft.unit = following.unit;
  if (!isRange || draft.unit !== following.unit) return;
  const scale = /[万億]$/u.exec(folded.slice(following.start, following.end))?.[0];
  if (scale !== undefined && !/[万億]/u.test(folded.slice(draft.start, draft.end))) draft.value *= scale === '万' ? 1e4 : 1e8;
  if (!draft.qualifiers.includes('以上')) draft.qualifiers.push('以上');
  if (!following.qualifiers.includes('以下') && !following.qualifiers.includes('未満')) following.qualifiers.push('以下');
}
