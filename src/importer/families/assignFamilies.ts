import { unitFamilyOf } from '../../domain/classification';
import { familyFacts, isFamily, type Family } from '../../domain/families';
import { foldWidth } from '../sources/readCell';
import type { QuantityDraft } from '../numerals/quantityDraft';
import { familyRules, type FamilyRule, type FamilySubject } from './familyRules';

/**
 * Gives every result that nobody decided about its measure family, or none: from label, unit, counting and the texts around it.
 * Averages, changes and running totals have none; the same figure printed again has that of its first printing; a part of a total
 * never stands beside its total.
 * @param drafts of the whole report, labelled and related; changed in place
 */
export function assignFamilies(drafts: readonly QuantityDraft[]): void {
  const undecided = drafts.filter(({ family }) => family === undefined);
  for (const draft of undecided) draft.family = findFamily(draft);
  const found = new Map(drafts.map((draft) => [draft, draft.family]));
  const placed = undecided.map((draft) => ({ draft, wholes: listWholes(draft) }));
  for (const { draft, wholes } of placed.toSorted((a, b) => a.wholes.length - b.wholes.length)) {
    if (wholes.some((whole) => found.get(whole) === draft.family)) {
      const ofParts = familyOfParts(draft.family);
      draft.family = wholes.some(({ family }) => family === ofParts) ? null : ofParts;
    }
  }
  for (const draft of undecided) {
    const first = draft.relations.get('sameAs');
    if (first !== undefined) draft.family = first.unit === draft.unit && first.counting === draft.counting ? first.family : null;
  }
}

/** The totals that a number is a part of, nearest first. */
function listWholes(draft: QuantityDraft): QuantityDraft[] {
  const wholes: QuantityDraft[] = [];
  for (let whole = draft.relations.get('partOf'); whole !== undefined && !wholes.includes(whole); whole = whole.relations.get('partOf'))
    wholes.push(whole);
  return wholes;
}

function familyOfParts(family: Family | null | undefined): Family | null {
  const ofParts = family === null || family === undefined ? undefined : familyFacts(family)?.ofParts;
  return ofParts !== undefined && isFamily(ofParts) ? ofParts : null;
}

/** 週1回, 月2回: how often, not how many in the year. */
const isFrequency = ({ folded, start }: QuantityDraft): boolean =>
  /(?:毎?週|毎?月)に?\s?$/u.test(folded.slice(Math.max(0, start - 4), start));

function findFamily(draft: QuantityDraft): Family | null {
  const { role, kind, unit, additivityReason, qualifiers } = draft;
  if (role !== 'result' || unit === null || kind === 'change' || additivityReason === 'average') return null;
  if (qualifiers.includes('累計') || isFrequency(draft)) return null;
  const subject = describeSubject(draft);
  return familyRules.find((rule) => fits(rule, draft, subject))?.family ?? null;
}

/** No rule looks at more of a text: patterns stay fast on one of any length. */
const reach = 400;

function describeSubject({ label, folded, statement }: QuantityDraft): FamilySubject {
  const { text, goal } = statement.initiative;
  const noun = label.replace(/（[^（）]*(?:（[^（）]*）[^（）]*)*）/gu, '');
  return { label, noun, sentence: folded.slice(0, reach), about: foldWidth([label, text, goal.text].join('\n')).slice(0, reach) };
}

function fits(rule: FamilyRule, draft: QuantityDraft, subject: FamilySubject): boolean {
  const facts = rule.family === null ? undefined : familyFacts(rule.family);
  const unit = rule.unit ?? facts?.unit;
  if (draft.unit === null || unitFamilyOf(draft.unit) !== unit) return false;
  if (facts !== undefined && (facts.counting ?? null) !== draft.counting) return false;
  if ((draft.additivityReason === 'perItem') !== (rule.isPerItem ?? false)) return false;
  return fieldsOf.every((field) => (rule[field]?.test(subject[field]) ?? true) && !(rule.but?.[field]?.test(subject[field]) ?? false));
}

const fieldsOf = ['label', 'noun', 'sentence', 'about'] as const;
