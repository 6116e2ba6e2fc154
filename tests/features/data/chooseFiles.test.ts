import { expect, test } from 'vitest';
import { sortFiles } from '../../../src/features/data/chooseFiles';

const file = (name: string, text = 'a') => new File([text], name);
const curation = file('curation.json', '{"schemaVersion":1,"decisions":[]}');

test.each<[string, File[], string | null, boolean, boolean]>([
  ['a document', [file('a.txt')], 'a.txt', false, false],
  ['a document with decisions', [curation, file('a.txt')], 'a.txt', true, false],
  ['decisions under another name', [file('b.txt'), file('前回.json', '{"decisions":[]}')], 'b.txt', true, false],
  ['decisions alone', [curation], null, true, false],
  ['a report alone', [file('report.json', '{"schemaVersion":1}')], 'report.json', false, false],
  ['a whole folder', ['achievements.csv', 'issues.json', 'report.json', 'source.txt'].map((name) => file(name)), 'source.txt', false, false],
  ['a folder without its document', [file('issues.json', '[]'), file('achievements.csv'), file('report.json')], 'report.json', false, false],
  ['two documents', [file('a.txt'), file('b.csv')], 'a.txt', false, true],
  ['a document with its profile', [file('ofunato.json', '{"measures":[],"columns":[]}'), file('a.xlsx')], 'a.xlsx', false, false],
  ['a damaged list of decisions', [file('x.json', '{"decisions":')], 'x.json', false, false],
])('of %s the document is found, and decisions apart', async (_what, files, document, hasDecisions, isMore) => {
  const chosen = await sortFiles(files);
  expect(chosen.document?.name ?? null).toBe(document);
  expect(chosen.curation !== null).toBe(hasDecisions);
  expect(chosen.others.length > 0).toBe(isMore);
});
