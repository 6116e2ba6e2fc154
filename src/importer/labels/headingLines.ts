import { foldWidth } from '../sources/readCell';
import type { OutlineStatement } from '../statements/readOutline';

/** A line that says by its print that others stand under it: 研修参加者： or 【相談支援】. */
const marked = /^(?:[【〔［[〈《<](.{2,24})[】〕］\]〉》>]|(.{2,24}?)\s?:)$/u;
/** A line that may be one: a noun of a few characters, but nothing done, which is a line of its own (避難訓練の実施). */
const plain =
  /^(?!.*(?:実施|開催|整備|設置|作成|策定|推進|更新|改修|点検|配布|発行|導入|見直し|検討|完了|参加)$)(?!.*[をにがはで。、])[\p{L}\p{N}ー・（）()の]{2,16}$/u;
/** What names nothing by itself, so that it can only stand under the line above. */
const dependent =
  /^(?:男[性子]?|女[性子]?|大人|子ども|小人|一般|計|合計|総数|うち|内訳|延べ|実人数|参加者|利用者|受講者|来場者|応募者|[0-9]{1,3}歳)/u;

/**
 * The line without numbers under which a statement stands in its cell (研修参加者, below it 男性 12人), '' or absent where there is none.
 * A line marked as a heading holds until the next one; a plain noun only for what shares a word with it or names nothing by itself.
 * @param statements of the whole report, document order
 */
export function readHeadingLines(statements: readonly OutlineStatement[]): ReadonlyMap<OutlineStatement, string> {
  const headings = new Map<OutlineStatement, string>();
  let above: { readonly words: string; readonly isMarked: boolean } | null = null;
  let before: OutlineStatement | null = null;
  for (const statement of statements) {
    if (before?.initiative !== statement.initiative || before.column !== statement.column) above = null;
    before = statement;
    const text = foldWidth(statement.text).trim();
    if (!/[0-9]/u.test(text)) {
      const [, inBrackets, beforeColon] = marked.exec(text) ?? [];
      const words = inBrackets ?? beforeColon ?? (plain.test(text) ? text : '');
      above = words === '' ? null : { words, isMarked: !plain.test(text) };
    } else if (above !== null && (above.isMarked || dependent.test(text) || sharesWord(above.words, text)))
      headings.set(statement, above.words);
    else above = null;
  }
  return headings;
}

/** 相談支援 and 電話相談: two characters of kanji or katakana in a row stand in both. */
function sharesWord(heading: string, text: string): boolean {
  const own = /^[^0-9]{0,24}/u.exec(text)?.[0] ?? '';
  return [...heading].some((character, at) => {
    const word = character + heading.charAt(at + 1);
    return /^[\p{Script=Han}\p{Script=Katakana}]{2}$/u.test(word) && own.includes(word);
  });
}
