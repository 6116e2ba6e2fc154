import type { Statement, Verdict } from '../domain/report';
import { selectInitiativeParents, lookUp, type QuantityParents, type ReportIndex } from '../domain/reportIndex';
import { matchText } from './matchText';
import type { Selection } from './selection';

/** One place where the document says how something turned out, with all that stands above it. */
export interface VerdictRow extends QuantityParents {
  readonly verdict: Verdict;
}

/**
 * What the document itself says of aims, plans and earlier values, in document order. Departments, pillars, sections and text narrow it: a search finds
 * a statement by its own words or those of its initiative and goal. Activity, family, unit and kind do not: they describe a number.
 * @throws Error when the report names an id that it does not hold (a validated report never does)
 */
export function selectVerdicts(index: ReportIndex, selection: Selection): readonly VerdictRow[] {
  const matches = matchText(index, selection.text);
  const fits = <Value>(chosen: readonly Value[], value: Value) => chosen.length === 0 || chosen.includes(value);
  return index.report.statements.flatMap((statement, place) => {
    const { verdicts = [], sectionIds } = statement;
    if (verdicts.length === 0 || (matches !== null && matches.statements[place] !== 1)) return [];
    const initiative = lookUp(index.initiatives, statement.initiativeId);
    const parents = selectInitiativeParents(index, initiative);
    const sections = sectionIds.length > 0 ? sectionIds.map((id) => lookUp(index.sections, id)) : parents.sections;
    const isSelected =
      fits(selection.departments, parents.department.id) &&
      fits(selection.pillars, parents.pillar.number) &&
      (selection.sections.length === 0 || sections.some(({ id }) => selection.sections.includes(id)));
    return isSelected ? verdicts.map((verdict) => ({ ...parents, sections, statement, initiative, verdict })) : [];
  });
}

/** The words of a verdict with what stands around them. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Longer stretches are cut where a clause ends. What is spoken of stands before the words, so that more of it is kept. */
const [longestBefore, longestAfter] = [100, 40];

/**
 * The words inside their sentence, with recorded corrections made. A sentence too long is cut to the clauses nearest to the words; … stands for the
 * rest of it.
 */
export function quoteVerdict({ statement, verdict }: Pick<VerdictRow, 'statement' | 'verdict'>): Quote {
  const [before, words, after] = splitCorrected(statement, verdict);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  const end = after.indexOf('。');
  return { before: cutBefore(sentence), words, after: cutAfter(end < 0 ? after : after.slice(0, end + 1)) };
}

/** A corrected text in three: before the words, the words, behind them. A slip across their border is parted where it was. */
function splitCorrected({ text, corrections }: Statement, { start, end }: Verdict): readonly [string, string, string] {
  const pieces: [string, string, string] = ['', '', ''];
  const add = (printed: string, from: number, repaired = printed): void => {
    [0, start, end].forEach((begin, piece) => {
      const stop = [start, end, text.length][piece] ?? 0;
      const isLast = from + printed.length <= stop;
      const [left, right] = [Math.max(begin - from, 0), Math.min(stop - from, printed.length)];
      if (left < right) pieces[piece] += repaired.slice(left, isLast ? undefined : right);
    });
  };
  let at = 0;
  for (const correction of corrections.toSorted((a, b) => a.start - b.start)) {
    add(text.slice(at, correction.start), at);
    add(text.slice(correction.start, correction.end), correction.start, correction.corrected);
    at = correction.end;
  }
  add(text.slice(at), at);
  return pieces;
}

function cutBefore(text: string): string {
  if (text.length <= longestBefore) return text;
  const near = text.slice(-longestBefore);
  // a clause that ends right before the words would leave them alone
  const clause = near.slice(0, -1).indexOf('、');
  return `…${near.slice(clause + 1)}`;
}

function cutAfter(text: string): string {
  if (text.length <= longestAfter) return text;
  const near = text.slice(0, longestAfter);
  const clause = near.lastIndexOf('、');
  return `${clause < 0 ? near : near.slice(0, clause + 1)}…`;
}
