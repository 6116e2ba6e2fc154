import { lookUp, type ReportIndex } from '../../domain/reportIndex';
import type { Initiative, Statement, VerdictBasis, VerdictKind } from '../../domain/report';
import type { Decision, Place } from '../../importer/curation/curationSchema';
import type { ReviewStep } from '../../store/reviewSchema';
import { nameDecision, writeStretch } from './writePlace';

/** What a person may decide about a sentence: its letters, the offices of its undertaking, what its words say of an aim. */
export const sentenceEdits = ['correction', 'sections', 'verdict'] as const;
export type SentenceEditKind = (typeof sentenceEdits)[number];

export interface SentenceEdit {
  readonly kind: SentenceEditKind;
  /** Words of the sentence as printed; of no use for offices. */
  readonly words: string;
  /** What stands there rightly; the offices, parted by 、. */
  readonly right: string;
  /** null: the words say nothing of the kind. */
  readonly verdict: { readonly kind: VerdictKind; readonly basis: VerdictBasis | null } | null;
  readonly reason: string;
}

/** The field that has to be changed before anything is decided. */
export type SentenceFault = 'wordsMissing' | 'wordsTwice' | 'rightMissing' | 'reasonMissing' | 'noVerdict';

export const splitOffices = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、,，・\n]/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** Where an undertaking is printed, as decisions address it. */
function placeInitiative(index: ReportIndex, initiative: Initiative): Place {
  const { departmentId, pillar, text } = lookUp(index.goals, initiative.goalId);
  const same = index.report.initiatives.filter(({ marker, goalId }) => {
    const goal = lookUp(index.goals, goalId);
    return marker === initiative.marker && goal.departmentId === departmentId && goal.pillar === pillar;
  });
  const department = lookUp(index.departments, departmentId).name;
  return { department, pillar, ...(same.length > 1 ? { goal: text } : {}), marker: initiative.marker };
}

function decide(index: ReportIndex, statement: Statement, { kind, words, right, verdict, reason }: SentenceEdit): Decision {
  if (kind === 'sections') {
    const initiative = lookUp(index.initiatives, statement.initiativeId);
    return { decide: 'sections', at: placeInitiative(index, initiative), sections: splitOffices(right), reason };
  }
  const start = statement.text.indexOf(words);
  const at = writeStretch(index, statement, { start, end: start + words.length });
  return kind === 'correction' ? { decide: 'correction', at, corrected: right, reason } : { decide: 'verdict', at, set: verdict, reason };
}

/**
 * The decision that an edit of a sentence is.
 * @returns the first field that is not filled in as it has to be, where one is not
 */
export function writeSentenceDecision(index: ReportIndex, statement: Statement, edit: SentenceEdit): ReviewStep | SentenceFault {
  const { kind, words, right, verdict, reason } = edit;
  if (kind !== 'sections') {
    const hits = words === '' ? 0 : statement.text.split(words).length - 1;
    if (hits !== 1) return hits === 0 ? 'wordsMissing' : 'wordsTwice';
    const start = statement.text.indexOf(words);
    const isRead = (statement.verdicts ?? []).some((one) => one.start < start + words.length && one.end > start);
    if (kind === 'verdict' && verdict === null && !isRead) return 'noVerdict';
  }
  if ((kind === 'correction' && right.trim() === '') || (kind === 'sections' && splitOffices(right).length === 0)) return 'rightMissing';
  if (reason.trim() === '') return 'reasonMissing';
  const decision = decide(index, statement, { ...edit, right: right.trim(), reason: reason.trim() });
  return [{ key: nameDecision(decision), decision }];
}
