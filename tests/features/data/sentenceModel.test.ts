import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildReportIndex, lookUp } from '../../../src/domain/reportIndex';
import { correctText, type Statement } from '../../../src/domain/report';
import { joinDecisions } from '../../../src/features/data/applyReview';
import { writeSentenceDecision, type SentenceEdit } from '../../../src/features/data/sentenceModel';
import { parseCuration } from '../../../src/importer/curation/curationSchema';
import { importDocument } from '../../../src/importer/importFile';
import type { ReviewStep } from '../../../src/store/reviewSchema';

const bytes = readFileSync('tests/fixtures/otherCities/shiomi-fy2022.txt');

function read(steps: readonly ReviewStep[] = []) {
  const parsed = parseCuration(joinDecisions({ schemaVersion: 1, decisions: [] }, { steps, done: steps.length }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { report, issues } = importDocument(bytes, { file: 'a.txt', sha256: '', curation: parsed.curation });
  if (report === null) throw new Error('no report');
  expect(issues.filter(({ code }) => code.startsWith('curation'))).toEqual([]);
  return buildReportIndex(report);
}

const index = read();
const find = (wanted: (statement: Statement) => boolean): Statement => {
  const found = index.report.statements.find(wanted);
  if (found === undefined) throw new Error('no such sentence');
  return found;
};
const judged = find(({ verdicts = [] }) => verdicts.length > 0);
const drill = find(({ text }) => text.includes('出前講座の実施'));
const edit = (change: Partial<SentenceEdit>): SentenceEdit => ({
  kind: 'correction',
  words: '',
  right: '',
  verdict: null,
  reason: '原本で確認',
  ...change,
});

/** The sentence once the document is read again with the decision. */
function decide(statement: Statement, change: Partial<SentenceEdit>): Statement {
  const step = writeSentenceDecision(index, statement, edit(change));
  if (typeof step === 'string') throw new Error(step);
  return lookUp(read([step]).statements, statement.id);
}

test('letters are corrected, and the print stays', () => {
  const corrected = decide(drill, { words: '出前', right: '出張' });
  expect(corrected.text).toBe(drill.text);
  expect(correctText(corrected)).toBe(drill.text.replace('出前', '出張'));
});

test('the offices of an undertaking are those of all its sentences', () => {
  const step = writeSentenceDecision(index, drill, edit({ kind: 'sections', right: '防災課、 総務課' }));
  if (typeof step === 'string') throw new Error(step);
  const again = read([step]);
  const offices = again.report.statements
    .filter(({ initiativeId }) => initiativeId === drill.initiativeId)
    .map(({ sectionIds }) => sectionIds.map((id) => lookUp(again.sections, id).name));
  expect(offices.length).toBeGreaterThan(0);
  expect(new Set(offices.map((names) => names.join()))).toEqual(new Set(['防災課,総務課']));
});

test('what the document says of an aim is added, changed and taken away', () => {
  const [present] = judged.verdicts ?? [];
  const words = judged.text.slice(present?.start, present?.end);
  expect(decide(judged, { kind: 'verdict', words, verdict: null }).verdicts ?? []).toHaveLength((judged.verdicts?.length ?? 0) - 1);
  const set = { kind: 'expanded', basis: 'plan' } as const;
  expect(decide(judged, { kind: 'verdict', words, verdict: set }).verdicts).toContainEqual(expect.objectContaining({ ...set, decidedBy: 'person' }));
  const added = decide(drill, { kind: 'verdict', words: '出前講座の実施', verdict: { kind: 'met', basis: null } });
  expect(added.verdicts).toContainEqual(expect.objectContaining({ kind: 'met', basis: null, decidedBy: 'person' }));
});

test.each<[string, Partial<SentenceEdit>, string]>([
  ['words that are not there', { words: 'ない言葉', right: 'x' }, 'wordsMissing'],
  ['no words', { right: 'x' }, 'wordsMissing'],
  ['words that stand there twice', { words: '回', right: 'x' }, 'wordsTwice'],
  ['nothing that is right', { words: '出前', right: ' ' }, 'rightMissing'],
  ['no office', { kind: 'sections', right: '、' }, 'rightMissing'],
  ['no reason', { words: '出前', right: '出張', reason: ' ' }, 'reasonMissing'],
  ['words that were not judged', { kind: 'verdict', words: '出前', verdict: null }, 'noVerdict'],
])('%s is asked again', (_what, change, fault) => {
  const twice = find(({ text }) => text.split('回').length > 2 && text.includes('出前'));
  expect(writeSentenceDecision(index, twice, edit(change))).toBe(fault);
});
