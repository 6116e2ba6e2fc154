import { counters } from './counters';

const known = new Set(counters);
const longest = Math.max(...counters.map(({ length }) => length));

/** What may stand behind an unknown counter without being part of it. */
const suffixes =
  /(?:以上|以下|未満|超|程度|前後|余り|余|弱|強|増加|減少|削減|増|減|実施|開催|完了|拡充|新設|設置|整備|参加|配布|配置|追加|達成|継続|予定|分|ずつ|中|内|目)+.*$/u;

/** One-character counters that also begin longer ones: 分団, 部屋, 会派. */
const openings = /^(?:分[科団館野署校]|部[会屋署]|会[場議社館派計]|区[画間域]|組[織合]|口座|社会|局所|足場)/u;

export interface PrintedUnit {
  /** As printed, in NFKC; null where none is printed. */
  readonly unit: string | null;
  /** Index after the unit. */
  readonly end: number;
  /** False for a counter of no list: then it is the run of kanji or katakana behind the number. */
  readonly isKnown: boolean;
}

/**
 * The unit printed behind a number.
 * @param text statement, widths folded (`foldWidth`)
 * @param at index after the number
 */
export function readUnit(text: string, at: number): PrintedUnit {
  const gap = /^ ?(?=[A-Za-z%℃㎡㎥㎞㎏]|\p{Script=Han}{1,4}(?:[\s、。)（(]|$))/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
  for (const from of gap > 0 ? [at, at + gap] : [at]) {
    const found = readKnownUnit(text, from);
    if (found !== null && !(found.end - from === 1 && openings.test(text.slice(from, from + 2)))) return found;
  }
  const run = /^(?:\p{Script=Han}{1,6}|[\p{Script=Katakana}ー]{2,10})/u.exec(text.slice(at, at + 12))?.[0].replace(suffixes, '') ?? '';
  if (run === '') return { unit: null, end: at, isKnown: true };
  return { unit: run.normalize('NFKC'), end: at + run.length, isKnown: false };
}

function readKnownUnit(text: string, at: number): PrintedUnit | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const printed = text.slice(at, at + length);
    const unit = printed.normalize('NFKC').replace(/²/gu, '2').replace(/³/gu, '3');
    if (!known.has(unit)) continue;
    if (/[A-Za-z]$/u.test(unit) && /[A-Za-z0-9]/u.test(text.charAt(at + length))) continue;
    return { unit, end: at + length, isKnown: true };
  }
  return null;
}
