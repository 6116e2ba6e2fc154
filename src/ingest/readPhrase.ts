import { isMeasurePhrase, stripAction } from './nameMeasure';
import type { QuantityDraft } from './quantityDraft';

/** The words that say what a number counts. */
export interface Phrase {
  /** The heading that the own words stand under, '' where none is printed. */
  readonly heading: string;
  /** Words directly before the number, or the noun behind it. */
  readonly own: string;
  /** 「5千人以上の交付」: `own` stands behind the number. */
  readonly isNounBehind: boolean;
  /** 「施設(47施設)への管路耐震化」: `own` begins with a particle and goes on from the heading. */
  readonly continuesHeading: boolean;
}

/** More text than this before a number is cut to its last clause: a label has to fit a table cell. */
const maxPhrase = 60;

/** As much text before a number is looked at. */
const maxLead = 400;

const tail =
  /(?:について|に対し(?:て)?|における|のうち|により|による|によって|として|では|には|とは|は|が|を|に|で|と|の|へ|:|、|。|\s|\($|(?<=\s|^)(?:約|延べ|のべ|計|合計|各|全|年|うち)|→|⇒|…|累計|延べ|のべ)+$/u;
const lead = /^(?:[\s、。:・※)/~〜]|以上|以下|に拡充|増加|減少|うち|また|及び|と(?=[^\p{Script=Hiragana}])|を|に(?=\s)|が)+/u;
const eraDate =
  /(?:(?:令和|平成)\s?(?:元|[0-9]{1,2})年(?:度|[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|(?:19|20)[0-9]{2}年度?)(?:末|時点|現在)*(?:の|より|から|に(?!基)|は)?/gu;
const note = /\((?:延べ|のべ|実|[^()]{0,10}含む?)\)/gu;

/**
 * Reads the words around one number.
 * @param from index after whatever number stands before
 */
export function readPhrase(
  { folded, start, unitEnd, qualifiers }: Pick<QuantityDraft, 'folded' | 'start' | 'unitEnd' | 'qualifiers'>,
  from: number,
): Phrase {
  const before = folded.slice(Math.max(from, start - maxLead), start);
  const cut = lastClause(joinLetters(before.replace(note, '').replace(eraDate, ' ').replace(/\(\s+/gu, '(').replace(/\(\)/gu, ' ')));
  const continuesHeading = from > 0 && /^\)?(?:への|の|での|による)(?=[\p{L}])/u.test(cut);
  const own = qualifiers.includes('約')
    ? cut.replace(/約\s?$/u, '')
    : qualifiers.includes('各')
      ? cut.replace(/を?各[^\s、。]{0,6}(?:ごとに|で|に)?年?\s?$/u, '')
      : cut;
  const phrase = own
    .replace(continuesHeading ? /^\)/u : lead, '')
    .replace(tail, '')
    .replace(/\(([^()]*)$/u, ' $1')
    .trim();
  const behind = folded.slice(unitEnd, unitEnd + 20);
  const noun =
    (/^(?:以上|以下|程度|余り?)?の([\p{Script=Han}\p{Script=Katakana}ー]{2,12})/u.exec(behind) ??
      /^を([\p{Script=Han}]{2,4})(?:し|する|す)/u.exec(behind))?.[1] ?? '';
  if (noun !== '' && /(?:^|[をにがはで、たら])$/u.test(cut.trim()))
    return { heading: clauseTopic(phrase), own: noun, isNounBehind: true, continuesHeading: false };
  if (isVerbal(phrase)) return { heading: '', own: '', isNounBehind: false, continuesHeading: false };
  const words = dropEchoes(phrase.split(/\s+/u).filter((word) => word !== ''));
  return {
    heading: continuesHeading ? '' : joinHeading(words.slice(0, -1)),
    own: words.at(-1) ?? '',
    isNounBehind: false,
    continuesHeading,
  };
}

/** 「C o D o」: single letters that the conversion spread are one word. */
const joinLetters = (text: string): string =>
  text.replace(/(?<=(?:^|[^A-Za-z])[A-Za-z]) (?=[A-Za-z](?:[^A-Za-z]|$))/gu, '').replace(/(?<=[A-Za-z]) (?=[A-Za-z](?:\s|$))/gu, '');

/** A phrase that ends in a verb names nothing: 「調整を重ね」, 「調査した結果」. */
const isVerbal = (phrase: string): boolean =>
  /[ねしりいめえけせてきみちび]$|した結果$|ものの$|はじめ$/u.test(phrase) &&
  !/(?:取り?組み|まつり|祭り|集い|取組み|つどい|お知らせ|見守り|ふれあい|だより|サロン|づくり|くらし|あいかり)$/u.test(phrase);

/** A word that its predecessor already ends with says nothing new: 「窓口の開設 開設」. */
const dropEchoes = (words: readonly string[]): string[] => words.filter((word, at) => at === 0 || !(words[at - 1] ?? '').endsWith(word));

/** Several headings: a measure stands under what it measures, otherwise the nearest one counts. */
function joinHeading(words: readonly string[]): string {
  return words.reduce((heading, word) => (heading !== '' && isMeasurePhrase(word) ? `${stripAction(heading)}の${word}` : word), '');
}

/** What a clause is about, short enough for brackets. */
function clauseTopic(clause: string): string {
  return clause.replace(/(?:により|によって|を行い|し|、)$/u, '').slice(-24);
}

/** The last clause of a long text before a number: what stands behind its last comma or full stop. */
function lastClause(text: string): string {
  const sentence = text.slice(text.lastIndexOf('。') + 1);
  if (sentence.length <= maxPhrase) return sentence;
  const clause = sentence.slice(sentence.lastIndexOf('、') + 1);
  return clause.length <= maxPhrase ? clause : clause.slice(-maxPhrase);
}
