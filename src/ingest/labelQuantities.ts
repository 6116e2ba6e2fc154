import { isActionPhrase, isMeasurePhrase, nameMeasure, stripAction, stripMeasure } from './nameMeasure';
import { readPhrase, type Phrase } from './readPhrase';
import { draftsBefore, type QuantityDraft } from './quantityDraft';

const maxLabel = 80;

/**
 * Writes the label of every quantity of one statement: the words before the number, the heading they stand under, and what the
 * unit counts (総合計画審議会の開催 4回 → 総合計画審議会の開催回数). Dates and names keep their own text.
 * @param drafts of one statement with roles, kinds and relations; changed in place
 */
export function labelQuantities(drafts: readonly QuantityDraft[]): void {
  const statement = drafts[0]?.statement;
  if (statement === undefined) return;
  let heading = '';
  let previous: QuantityDraft | null = null;
  drafts.forEach((draft, at) => {
    if (draft.role === 'date' || draft.role === 'name') {
      draft.label = draft.role === 'date' ? statement.text.slice(draft.start, draft.end) : nameAround(statement.text, draft);
      return;
    }
    const phrase = readPhrase(draft, boundaryBefore(draft, draftsBefore(drafts, at)));
    if (previous === null || phrase.heading !== '') heading = phrase.heading;
    draft.label = finishLabel(labelOf(phrase, heading, draft, previous));
    if (heading === '' && !phrase.isNounBehind) heading = phrase.own;
    previous = draft;
  });
}

/** Labels of numbers that name another count of a labelled thing: taken over from it. */
export function labelRelated(drafts: readonly QuantityDraft[]): void {
  for (const draft of drafts) {
    const same = draft.relations.get('sameAs') ?? draft.relations.get('priorOf');
    if (same !== undefined) draft.label = same.label;
    const other = draft.relations.get('alternativeOf');
    if (other === undefined) continue;
    const [base, part] = splitBracket(other.label);
    const isOtherUnit = draft.unit !== other.unit;
    draft.label = isOtherUnit
      ? `${nameMeasure(stripMeasure(base, other.unit), draft)}${part}`
      : `${base.replace(/(利用者数|参加者数|人数|者数|数)$/u, '延べ$1')}${part}`;
  }
}

const perOne = /^(?:当たり|あたり|につき)/u;

/** What stands before a number without the 1件 of 「1件当たりの時間を約3分短縮」 and the 1人 of 「1人1日当たり」: they belong to its label. */
function dropPerOne(before: readonly QuantityDraft[]): readonly QuantityDraft[] {
  const last = before.at(-1);
  if (last?.ruleId !== 'rate per one' || !perOne.test(last.folded.slice(last.unitEnd, last.unitEnd + 3))) return before;
  const earlier = before.at(-2);
  return before.slice(0, earlier?.ruleId === 'rate per one' && earlier.unitEnd === last.start ? -2 : -1);
}

/** Index after the last number (with unit and closing bracket) before a quantity that is not a date or name. */
function boundaryBefore({ folded, start }: QuantityDraft, before: readonly QuantityDraft[]): number {
  const previous = dropPerOne(before).findLast(({ role }) => role !== 'date' && role !== 'name');
  if (previous === undefined) return 0;
  const rest = folded.slice(previous.unitEnd, start);
  const closing = /^(?:以上|以下|未満|程度|に拡充|増加|減少)?[^(]{0,12}?\)/u.exec(rest);
  return previous.unitEnd + (closing?.[0].length ?? 0);
}

function labelOf(phrase: Phrase, heading: string, draft: QuantityDraft, previous: QuantityDraft | null): string {
  const { own, isNounBehind, continuesHeading } = phrase;
  if (isNounBehind) return heading === '' ? nameMeasure(own, draft) : `${nameMeasure(own, draft)}（${heading}）`;
  if (own === '' && previous?.relations.get('priorOf') === draft) return previous.label;
  if (own === '' && previous !== null && previous.unit === draft.unit) return previous.label;
  if (own === '') return previous === null ? nameMeasure(heading, draft) : labelLikePrevious(previous, heading, draft);
  if (continuesHeading) return nameMeasure(`${stripMeasure(heading, previous?.unit ?? null)}${own}`, draft);
  const measure = nameMeasure(own, draft);
  if (heading === '' || heading === own || own.includes(heading)) return measure;
  const base = stripAction(heading);
  if (base.endsWith(own)) return nameMeasure(heading, draft);
  const isMeasured = isMeasurePhrase(heading);
  const isOfOtherUnit = isMeasured && previous !== null && previous.unit !== draft.unit;
  const isPart = isMeasured && !isOfOtherUnit && !isMeasurePhrase(own);
  if (!isPart && !heading.includes(own) && (isMeasurePhrase(own) || isActionPhrase(own) || isOfOtherUnit))
    return base === '' || own.includes(base) ? measure : `${base}の${measure}`;
  return `${nameMeasure(heading, draft)}（${own}）`;
}

/** A second number directly behind the first (2回 31人): the same thing in another unit. */
function labelLikePrevious(previous: QuantityDraft, heading: string, draft: QuantityDraft): string {
  const [label, part] = splitBracket(previous.label);
  const base = stripAction(part === '' ? stripMeasure(label, previous.unit) : heading);
  if (!/^[人名]$/u.test(draft.unit ?? '')) return `${nameMeasure(base, draft)}${part}`;
  const verb = /利用/u.test(base) ? '利用' : /窓口|受付|相談/u.test(base) ? '来場' : '参加';
  return `${base}の${verb}人数${part}`;
}

/** 「開催回数（市民だより）」 → 開催回数 and （市民だより）. */
function splitBracket(label: string): [string, string] {
  const part = /（[^（）]*(?:（[^（）]*）[^（）]*)?）$/u.exec(label)?.[0] ?? '';
  return [label.slice(0, label.length - part.length), part];
}

/** What a number is called that stands alone; its initiative's topic will follow. */
const bareLabel = '数値';

function finishLabel(label: string): string {
  const finished = label.replace(/\(/gu, '（').replace(/\)/gu, '）').replace(/~/gu, '～').trim().slice(0, maxLabel);
  return finished === '' ? bareLabel : finished;
}

/** 「第8期計画」 around its 8: the run of letters without particles, at most 20 to either side. */
function nameAround(text: string, { start, end }: QuantityDraft): string {
  const before = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = (/^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? '').replace(/約$/u, '');
  return `${before}${text.slice(start, end)}${after}`;
}
