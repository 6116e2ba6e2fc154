import { foldWidth } from './foldWidth';
import { nameMeasure, stripAction } from './nameMeasure';
import type { QuantityDraft } from './quantityDraft';

/** More text than this before a number is cut to its last clause: a label has to fit a table cell. */
const maxPhrase = 60;
const maxLabel = 80;

/**
 * Writes the label of every quantity of one statement: the phrase before the number, its heading where the phrase is only a
 * part of one, and what the unit counts (総合計画審議会の開催 4回 → 総合計画審議会の開催回数). Dates and names keep their own text.
 * @param drafts of one statement with roles, kinds and relations; changed in place
 */
export function labelQuantities(drafts: readonly QuantityDraft[]): void {
  const statement = drafts[0]?.statement;
  if (statement === undefined) return;
  const text = foldWidth(statement.text);
  let heading = '';
  let previousLabel = '';
  drafts.forEach((draft, at) => {
    if (draft.role === 'date' || draft.role === 'name') {
      draft.label = draft.role === 'date' ? statement.text.slice(draft.start, draft.end) : nameAround(statement.text, draft);
      return;
    }
    const from = boundaryBefore(drafts, at, text);
    const phrase = readPhrase(text.slice(from, draft.start), text.slice(draft.unitEnd));
    const isFirst = heading === '' && previousLabel === '';
    if (isFirst || startsBullet(text, from)) heading = phrase.heading;
    draft.label = (phrase.own === '' && phrase.heading === '' && !isFirst ? labelLikePrevious(previousLabel, heading, draft) : labelOf(phrase, isFirst ? phrase.heading : heading, draft)).slice(0, maxLabel);
    if (heading === '') heading = phrase.own;
    previousLabel = draft.label;
  });
}

interface Phrase {
  /** Words before a space that the number's own words stand under. */
  readonly heading: string;
  /** Words directly before the number, or the noun behind it. */
  readonly own: string;
}

/** Index after the last number (with unit and closing bracket) before a quantity that is not a date or name. */
function boundaryBefore(drafts: readonly QuantityDraft[], at: number, text: string): number {
  const previous = drafts.slice(0, at).findLast(({ role }) => role !== 'date' && role !== 'name');
  if (previous === undefined) return 0;
  const rest = text.slice(previous.unitEnd, drafts[at]?.start ?? previous.unitEnd);
  const closing = /^(?:以上|以下|未満|程度|に拡充|増加|減少)?[^(]{0,12}?\)/u.exec(rest);
  return previous.unitEnd + (closing?.[0].length ?? 0);
}

const startsBullet = (text: string, from: number): boolean => /^\s*[・※]/u.test(text.slice(from, from + 3));

const tail = /(?:について|に対し(?:て)?|における|のうち|により|による|として|では|には|は|が|を|に|で|と|の|へ|:|、|。|\s|\(|約|延べ|のべ|計|合計|各|全|年|→|⇒|…|累計)+$/u;
const lead = /^(?:[\s、。:・※)/]|以上|以下|に拡充|増加|減少|うち|また|及び|と(?=[^\p{Script=Hiragana}])|を|に|で|が)+/u;
const eraDate = /(?:(?:令和|平成)\s?(?:元|[0-9]{1,2})年(?:度|[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{4}年度?)(?:末|時点|現在)*(?:の|より|から|に|は)?/gu;

function readPhrase(before: string, after: string): Phrase {
  const cut = lastClause(before.replace(eraDate, ' ').replace(/\(\s*\)/gu, ' '));
  const phrase = cut.replace(lead, '').replace(tail, '').replace(/\(([^()]*)$/u, ' $1').trim();
  const noun = /^(?:以上|以下|程度)?の([\p{Script=Han}\p{Script=Katakana}ー]{2,12})/u.exec(after)?.[1] ?? '';
  if (phrase === '' || /[をにがはで、]$/u.test(cut.trim())) {
    if (noun !== '') return { heading: phrase, own: noun };
  }
  const words = phrase.split(/\s+/u).filter((word) => word !== '');
  const own = words.at(-1) ?? '';
  return { heading: words.slice(0, -1).join(' '), own };
}

/** The last clause of a long text before a number: what stands behind its last comma or full stop. */
function lastClause(text: string): string {
  const sentence = text.slice(text.lastIndexOf('。') + 1);
  if (sentence.length <= maxPhrase) return sentence;
  const clause = sentence.slice(sentence.lastIndexOf('、') + 1);
  return clause.length <= maxPhrase ? clause : clause.slice(-maxPhrase);
}

function labelOf({ heading, own }: Phrase, above: string, draft: QuantityDraft): string {
  if (own === '') return nameMeasure(above, draft);
  const measure = nameMeasure(own, draft);
  const topic = above === '' ? heading : above;
  if (topic === '' || topic === own) return measure;
  const isMeasure = /(?:数|率|額|量|割合|者数|延長|面積|人数|件数|回数)$/u.test(own) || /(?:者|団体|職員|の開催|の実施|開催|実施)$/u.test(own);
  const base = stripAction(topic);
  if (isMeasure) return base === '' || own.includes(base) ? measure : `${base}の${measure}`;
  return `${nameMeasure(topic, draft)}（${own}）`;
}

/** A second number directly behind the first (2回 31人): the same thing in another unit. */
function labelLikePrevious(previous: string, heading: string, draft: QuantityDraft): string {
  const part = /（[^（）]*）$/u.exec(previous)?.[0] ?? '';
  const base = stripAction(heading === '' ? previous.replace(part, '').replace(/(?:の)?(?:開催|実施|開設|参加)?(?:回数|件数|人数|箇所数|数)$/u, '') : heading);
  const isOfPeople = /^[人名]$/u.test(draft.unit ?? '');
  const measure = isOfPeople ? `${base}の${draft.qualifiers.includes('延べ') ? '延べ' : ''}${/利用/u.test(base) ? '利用' : '参加'}人数` : nameMeasure(base, draft);
  return `${measure}${part}`;
}

/** 「第8期計画」 around its 8: the run of letters without particles, at most 20 to either side. */
function nameAround(text: string, { start, end }: QuantityDraft): string {
  const before = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,20}/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`;
}
