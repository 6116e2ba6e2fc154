import type { Verdict } from '../../domain/report';
import type { QuantityDraft } from '../numerals/quantityDraft';
import { foldWidth } from '../sources/readCell';
import type { OutlineStatement } from '../statements/readOutline';
import { namesEarlier, verdictRules } from './verdictRules';

/** A verdict while it is being read: its numbers have no ids yet. */
export interface VerdictDraft extends Omit<Verdict, 'quantityIds'> {
  readonly statement: OutlineStatement;
}

/**
 * What a statement says of aims, plans and earlier values, in printed order. A column of targets says what is wanted, and a cell of a table
 * of indicators what is counted: nothing of the kind.
 * @returns drafts whose words lie inside the text and never overlap
 */
export function readVerdicts(statement: OutlineStatement): VerdictDraft[] {
  if (statement.column === 'target' || statement.figure !== undefined) return [];
  const folded = foldWidth(statement.text);
  const found: VerdictDraft[] = [];
  for (const { id, kind, basis, pattern, confidence } of verdictRules) {
    for (const { 0: words, index: start } of folded.matchAll(pattern)) {
      const end = start + words.length;
      if (words === '' || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({
        statement,
        start,
        end,
        kind,
        basis: basis === 'sentence' ? (namesEarlier(sentenceBefore(folded, start)) ? 'earlier' : null) : basis,
        ruleId: id,
        decidedBy: 'rule',
        confidence,
      });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The words' own sentence up to them. */
const sentenceBefore = (text: string, start: number): string => text.slice(text.lastIndexOf('。', start) + 1, start);

/**
 * The numbers that stand among the words.
 * @param drafts of the verdict's statement
 */
export function listQuoted({ start, end }: VerdictDraft, drafts: readonly QuantityDraft[]): readonly QuantityDraft[] {
  return drafts.filter((draft) => draft.start >= start && draft.end <= end);
}
