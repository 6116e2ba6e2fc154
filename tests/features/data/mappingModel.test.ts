import { describe, expect, test } from 'vitest';
import { runImport, type ImportRequest } from '../../../src/app/workers/importJob';
import { addMeasure, changeBlock, changeUse, findBest, finishDraft, keyOfUse, listUses } from '../../../src/features/data/mappingModel';
import { parseProfile, type ProfileDraft } from '../../../src/importer/shapes/profileSchema';

const text = [
  '部課名,事務事業名,活動指標 名称,活動指標 単位,実績値,実績値,備考',
  '総務部総務課,窓口,来庁者数,人,1200,1300,あり',
  '市民部税務課,収納,納付件数,件,80,95,',
].join('\n');
const request: ImportRequest = {
  file: 'shihyo.csv',
  bytes: new TextEncoder().encode(text),
  fiscalYear: null,
  municipalityCode: null,
  municipality: null,
  sheet: null,
  profile: null,
  curation: { schemaVersion: 1, decisions: [] },
};
const read = (patch: Partial<ImportRequest> = {}) => runImport({ ...request, ...patch }, () => undefined);

async function propose(): Promise<ProfileDraft> {
  const { report, proposals } = await read();
  expect(report).toBeNull();
  const draft = proposals[findBest(proposals)]?.draft;
  if (draft === undefined) throw new Error('nothing was proposed');
  return draft;
}

test('every way of reading a column has a key of its own, by which it is found again', async () => {
  const draft = addMeasure(await propose(), '別の指標');
  const uses = listUses(draft);
  expect(new Set(uses.map(({ key }) => key)).size).toBe(uses.length);
  for (const { key, write } of uses) expect(keyOfUse(write({ header: 'a', occurrence: 1 }, '7'))).toBe(key);
});

test('a column keeps its place and name when its reading changes', async () => {
  const draft = await propose();
  const changed = changeUse(draft, 6, 'sentences actual', '');
  expect(changed.columns[6]).toEqual({ header: '備考', occurrence: 1, as: 'sentences', column: 'actual' });
  expect(changed.columns.toSpliced(6, 1)).toEqual(draft.columns.toSpliced(6, 1));
  expect(changeUse(draft, 6, 'no such use', '')).toBe(draft);
});

test('an indicator without a value is no part of what is read', async () => {
  const draft = changeUse(addMeasure(await propose(), '別の指標'), 6, 'measureName 別の指標', '');
  const finished = finishDraft(draft);
  expect(finished.measures.map(({ id }) => id)).not.toContain('別の指標');
  expect(finished.columns[6]?.as).toBe('ignored');
});

describe('a table that rules alone do not read', () => {
  /** As a person fills in what the proposal leaves open. */
  async function confirm(): Promise<ProfileDraft> {
    const proposed = await propose();
    const years = proposed.years.map((_, at) => 2022 + at);
    const dated = years.reduce((draft, fiscalYear, at) => changeBlock(draft, at, { fiscalYear, holds: 'actual' }), proposed);
    const reportYear = years.at(-1) ?? null;
    const measure = dated.columns.flatMap((column) => (column.as === 'value' ? [column.measure] : []))[0] ?? '';
    const named = changeUse(changeUse(dated, 2, `measureName ${measure}`, ''), 3, `measureUnit ${measure}`, '');
    return finishDraft({ ...named, reportYear, municipality: { code: null, name: '若草市' } });
  }

  test('is read once a person has confirmed its columns', async () => {
    const profile = await confirm();
    const { report, profileText, issues } = await read({ profile });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report?.municipality.name).toBe('若草市');
    expect(report?.quantities.filter(({ role }) => role === 'result').map(({ value, unit }) => [value, unit])).toEqual([
      [1300, '人'],
      [95, '件'],
    ]);
    expect(parseProfile(JSON.parse(profileText ?? 'null'))).toEqual({ ok: true, profile });
  });

  test('is refused with a profile that is none, and says where', async () => {
    const { report, issues } = await read({ profile: { ...(await confirm()), reportYear: null } });
    expect(report).toBeNull();
    expect(issues).toMatchObject([{ code: 'profileInvalid', params: { path: 'reportYear' } }]);
  });
});
