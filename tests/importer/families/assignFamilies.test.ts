import { describe, expect, test } from 'vitest';
import type { Family } from '../../../src/domain/families';
import { assignFamilies } from '../../../src/importer/families/assignFamilies';
import { labelQuantities, labelRelated } from '../../../src/importer/labels/labelQuantities';
import { relateQuantities } from '../../../src/importer/relations/relateQuantities';
import { makeInitiative, makeStatement, readDrafts } from '../../support/makeStatement';

/** Families of the results of one statement, printed order. */
function familiesOf(text: string, initiative = '事業を推進します。'): (string | null | undefined)[] {
  const drafts = readDrafts(makeStatement(text, 'actual', makeInitiative(initiative)));
  relateQuantities(drafts);
  labelQuantities(drafts);
  labelRelated(drafts);
  assignFamilies(drafts);
  return drafts.filter(({ role }) => role === 'result').map(({ family }) => family);
}

describe('results that may stand beside each other', () => {
  test.each<[string, (Family | null)[]]>([
    ['環境審議会の開催 4回', ['councilSessions']],
    ['策定委員会の開催 2回', ['councilSessions']],
    ['関係部署との調整会議の開催 2回', ['officeCoordination']],
    ['関係機関等との調整会議の開催 6回', ['outsideCoordination']],
    ['関係団体等との協議 3回', ['outsideCoordination']],
    ['市民意見交換会の開催 5回', ['residentTalks']],
    ['ケース検討会議の開催 9回', ['caseConferences']],
    ['交通安全教室の開催 48回', ['courseSessions']],
    ['職員研修の実施 3回 60人', ['staffTrainingSessions', 'staffTrainingAttendance']],
    ['総合防災訓練の実施 1回 参加者 300人', ['drillSessions', 'drillParticipants']],
    ['コンサート開催回数 8回 観覧者数 530人', ['eventSessions', 'eventParticipants']],
    ['料理教室の参加者 延べ240人', ['courseAttendanceCumulative']],
    ['年間入館者数 3万人', ['facilityVisitors']],
    ['ブロック塀撤去補助件数 40件', ['subsidyCases']],
    ['国庫補助活用件数 12件', ['grantsUsed']],
    ['現年度分収納率 99.5%', ['collectionRateCurrent']],
    ['滞納繰越分収納率 30.1%', ['collectionRateArrears']],
    ['情報教育アドバイザーの配置 3名', ['staffPlaced']],
    ['学習指導員の配置 21人', ['staffPlaced']],
    ['基幹倉庫新設 2箇所', ['facilitiesBuilt']],
    ['基幹倉庫新設 2か所', ['facilitiesBuilt']],
  ])('%s', (text, expected) => {
    expect(familiesOf(text)).toEqual(expected);
  });
});

describe('results beside which nothing may stand', () => {
  test.each<[string, (Family | null)[]]>([
    ['対策本部本部員会議の開催 20回', [null]],
    ['審議会への諮問 4回', [null]],
    ['検討会への参加 3回', [null]],
    ['戸別訪問の実施 58軒', [null]],
    ['養成講座 修了者 25人', [null]],
    ['体操教室の開催 週1回', [null]],
    ['満足度 4.2点', [null]],
  ])('%s', (text, expected) => {
    expect(familiesOf(text)).toEqual(expected);
  });
});

test('各 is never beside a plain count', () => {
  expect(familiesOf('学校運営協議会 各3回')).toEqual(['councilSessionsPerBody']);
  expect(familiesOf('交通安全教室 各3回')).toEqual([null]);
});

test('a part is never beside its total: in the family of parts where the list has one, otherwise in none', () => {
  expect(familiesOf('情報提供回数 38回 ホームページ 23回 広報紙 15回')).toEqual([
    'informationGiven',
    'informationByMedium',
    'informationByMedium',
  ]);
  expect(familiesOf('出前講座の実施 計38回（自治会 23回、学校 15回）')).toEqual(['courseSessions', null, null]);
});

test('a part of a part is beside neither of its totals', () => {
  const drafts = readDrafts(makeStatement('情報提供 10回 情報提供 20回 情報提供 30回'));
  const [part, middle, whole] = drafts;
  if (part === undefined || middle === undefined || whole === undefined) throw new Error('three numbers');
  for (const draft of drafts) draft.label = '情報提供回数';
  part.relations.set('partOf', middle);
  middle.relations.set('partOf', whole);
  assignFamilies(drafts);
  expect(drafts.map(({ family }) => family)).toEqual([null, 'informationByMedium', 'informationGiven']);
});

test('a figure printed again has the family of its first printing, unless it was counted otherwise', () => {
  const drafts = readDrafts(makeStatement('講習 20人 参加 20人 参加 延べ20人'));
  const [first, second, third] = drafts;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three numbers');
  first.family = 'courseAttendance';
  for (const draft of [second, third]) draft.relations.set('sameAs', first);
  assignFamilies(drafts);
  expect(drafts.map(({ family }) => family)).toEqual(['courseAttendance', 'courseAttendance', null]);
});

test('who is trained tells staff training from courses', () => {
  expect(familiesOf('救急救命講習の実施 2回', '来庁者や職員の安全を確保します。')).toEqual(['staffTrainingSessions']);
  expect(familiesOf('救急救命講習の実施 2回', '市民の応急手当の普及に努めます。')).toEqual(['courseSessions']);
});

test('a person decides, null too', () => {
  const [draft] = readDrafts(makeStatement('総合計画審議会の開催 4回'));
  if (draft === undefined) throw new Error('no number');
  draft.family = null;
  assignFamilies([draft]);
  expect(draft.family).toBeNull();
});
