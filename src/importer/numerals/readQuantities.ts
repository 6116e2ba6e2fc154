import { foldWidth } from '../sources/readCell';
import type { OutlineStatement } from '../statements/readOutline';
import { draftsBefore, type QuantityDraft } from './quantityDraft';
import { readNumerals } from './readNumerals';
import { readUnit } from './readUnit';

/** Qualifiers printed directly before a number, as printed → as listed. */
const qualifiersBefore: readonly (readonly [RegExp, string])[] = [
  [/(?:延べ|延|のべ|ノベ)(?:約)?[(（]?$/u, '延べ'],
  [/(?:実人数|実人員|実数|実)[:：]?\s?$/u, '実人数'],
  [/(?<![予契公要制規節条誓盟成解売特集倹簡密婚協])約$/u, '約'],
  [/およそ$|概ね$|おおむね$/u, '約'],
  [/各$|各々$|それぞれ$/u, '各'],
  [/各(?!種|位)(?:\p{Script=Han}|\p{Script=Katakana}){1,6}(?:ごとに|で|に)?年?$/u, '各'],
  [/累計$|累計で$/u, '累計'],
  [/継続[^\d、。\s]{0,4}\s?$/u, '継続'],
];

/** Qualifiers printed directly behind a number and its unit. */
const qualifiersBehind: readonly (readonly [RegExp, string])[] = [
  [/^以上/u, '以上'],
  [/^以下/u, '以下'],
  [/^以内/u, '以内'],
  [/^未満/u, '未満'],
  [/^超/u, '超'],
  [/^を(?:超え|上回)/u, '超'],
  [/^(?:程度|前後|ほど)/u, '約'],
  [/^弱(?!者)/u, '弱'],
  [/^強(?!化)/u, '強'],
  [/^余り?(?!裕|暇)/u, '以上'],
  [/^(?:の?増加?|の?増額)(?!設|築|進|強|員)/u, '増加'],
  [/^(?:の?減少?|の?減額)(?!免|災|量化)/u, '減少'],
  [/^の?削減/u, '削減'],
  [/^\s?[(（]継続[)）]/u, '継続'],
];

/** The closed list of qualifiers, in the order in which they are stored. */
export const qualifierList = [
  '延べ',
  '実人数',
  '約',
  '累計',
  '各',
  '以上',
  '以下',
  '以内',
  '未満',
  '超',
  '弱',
  '強',
  '増加',
  '減少',
  '削減',
  '継続',
] as const;

/** Far enough to see every qualifier, near enough to stay fast on a statement of any length. */
const reach = 24;

/**
 * The numerals of one statement with unit and printed qualifiers; roles and everything else come later.
 * @param reportYear fiscal year of the report
 */
export function readQuantities(statement: OutlineStatement, reportYear: number): QuantityDraft[] {
  const text = foldWidth(statement.text);
  const drafts = readNumerals(statement.text, reportYear).map(({ start, end, value, shape, fiscalYear }): QuantityDraft => {
    const { unit, end: unitEnd, isKnown } = shape === 'number' ? readUnit(text, end) : { unit: null, end, isKnown: true };
    const lead = text.slice(Math.max(0, start - reach), start);
    const trail = text.slice(unitEnd, unitEnd + reach);
    const found = new Set(
      [...qualifiersBefore, ...qualifiersBehind]
        .filter(([pattern], at) => pattern.test(at < qualifiersBefore.length ? lead : trail))
        .map(([, name]) => name),
    );
    const qualifiers = shape === 'number' ? qualifierList.filter((name) => found.has(name)) : [];
    return {
      statement,
      folded: text,
      start,
      end,
      unitEnd,
      shape,
      dateYear: fiscalYear,
      value,
      unit,
      role: 'result',
      kind: null,
      activity: null,
      family: undefined,
      label: '',
      qualifiers,
      counting: null,
      period: null,
      additivityReason: null,
      relations: new Map(),
      decidedBy: 'rule',
      ruleId: '',
      confidence: isKnown ? 'certain' : 'likely',
    };
  });
  shareUnits(drafts);
  return drafts;
}

/** Text between two numbers that share the unit printed behind the second: 10～20人, 20・30・40歳, 48→72回. */
const sharingGap = /^(?:[・、,/]|\s?(?:→|⇒)\s?)$/u;
const rangeGap = /^\s?[~〜～]\s?(?:約)?$/u;

/** As far before a number its bracket may open. */
const bracketReach = 200;

/**
 * A unit printed once stands for all the numbers of a list or bracket; a range is a lower and an upper bound.
 * @param drafts of one statement, printed order; changed in place
 */
function shareUnits(drafts: readonly QuantityDraft[]): void {
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
