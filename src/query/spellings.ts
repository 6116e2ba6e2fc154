import type { FoldedText } from './foldText';
import { entryAt } from '../domain/collections';

/**
 * Ways of writing one word or number that officials and citizens mix, in folded text: either form finds the other, and neither is shown. A text is
 * searched as it stands as well, since a part of a word (こど, 空き) is none of these words.
 */
const spellings: readonly (readonly [written: RegExp, compared: string])[] = [
  [/(?<=\d),(?=\d|\n|$)/gu, ''],
  [/取り?組み/gu, '取組'],
  [/空き家/gu, '空家'],
  [/子供|こども/gu, '子ども'],
  [/手続き/gu, '手続'],
  [/受け?付け/gu, '受付'],
  [/申し?込み/gu, '申込'],
  [/打ち?合わ?せ/gu, '打合せ'],
  [/問い?合わ?せ/gu, '問合せ'],
  [/引っ?越し/gu, '引越し'],
];

/** Any of them; which one is told by the group that holds it. None begins in what another one writes, so that one pass finds all. */
const anySpelling = new RegExp(spellings.map(([{ source }]) => `(${source})`).join('|'), 'gu');
const writeSpelling = (_hit: string, ...groups: readonly unknown[]) =>
  spellings[groups.findIndex((group) => group !== undefined)]?.[1] ?? '';

/** Folded text with every word in its one spelling: 129,898 as 129898, 取り組み as 取組. */
export function spell(folded: string): string {
  return folded.replace(anySpelling, writeSpelling);
}

/** `spell` of each of many folded texts, which hold no line ends: of all of them as one. */
export function spellEach(folded: readonly string[]): readonly string[] {
  return folded.length === 0 ? [] : spell(folded.join('\n')).split('\n');
}

/** `spell` that remembers where everything came from; each unit of a word written anew comes from all of it. */
export function spellWithOrigins(folded: FoldedText): FoldedText {
  return spellings.reduce(rewrite, folded);
}

function rewrite({ folded, starts, ends }: FoldedText, [pattern, compared]: readonly [RegExp, string]): FoldedText {
  const hits = [...folded.matchAll(pattern)];
  if (hits.length === 0) return { folded, starts, ends };
  const [newStarts, newEnds]: [number[], number[]] = [[], []];
  let from = 0;
  for (const { 0: hit, index } of hits) {
    newStarts.push(...starts.slice(from, index));
    newEnds.push(...ends.slice(from, index));
    from = index + hit.length;
    for (let unit = 0; unit < compared.length; unit += 1) {
      newStarts.push(entryAt(starts, index));
      newEnds.push(entryAt(ends, from - 1));
    }
  }
  newStarts.push(...starts.slice(from));
  newEnds.push(...ends.slice(from));
  return { folded: folded.replaceAll(pattern, compared), starts: newStarts, ends: newEnds };
}
