import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/domain/report';
import { listQuoted, readVerdicts } from '../../../src/importer/verdicts/readVerdicts';
import { makeStatement, readDrafts } from '../../support/makeStatement';

/** `目標を下回った missed aim`; basis ― for none. */
const read = (text: string, column: Column = 'outcome'): string[] =>
  readVerdicts(makeStatement(text, column)).map(({ start, end, kind, basis }) => `${text.slice(start, end)} ${kind} ${basis ?? '―'}`);

describe('what a sentence says of', () => {
  test.each<[string, string[]]>([
    ['受け入れを自粛したため、目標を下回った。', ['目標を下回った missed aim']],
    [
      '目標値には達しなかったが、前年度より3.9ポイント上昇した。',
      ['目標値には達しなかった missed aim', '前年度より3.9ポイント上昇 increased earlier'],
    ],
    ['参加者は目標を達成できなかった。', ['目標を達成できなかった missed aim']],
    ['速やかに対応することで目標値を達成することができた。', ['目標値を達成 met aim']],
    ['目標（５００人）を達成した。', ['目標（５００人）を達成 met aim']],
    ['通いの場の設置目標60箇所を達成した。', ['目標60箇所を達成 met aim']],
    ['目標値の520g以下を達成した。', ['目標値の520g以下を達成 met aim']],
    ['負担金収納率の目標値を上回ることができた。', ['目標値を上回る exceeded aim']],
    ['目標を大きく上回った。', ['目標を大きく上回った exceeded aim']],
    ['目標どおり実施した。', ['目標どおり met aim']],
    // an aim that the sentence does not call so
    ['浸水被害0件を達成した。', ['0件を達成 met ―']],
  ])('an aim: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['当初の計画通り企画展を実施できた。', ['当初の計画通り asPlanned plan']],
    ['5年に1回の定期点検を計画どおり実施した。', ['計画どおり asPlanned plan']],
    ['予定した工程とおりの工事を行うことができた。', ['予定した工程とおり asPlanned plan']],
    ['予定した設計及び改修工事を完了し充実を図ることができた。', ['予定した設計及び改修工事を完了 asPlanned plan']],
    ['予定していた周知活動を実施することができた。', ['予定していた周知活動を実施 asPlanned plan']],
    ['計画に掲げる支援体制を構築することができた。', ['計画に掲げる支援体制を構築 asPlanned plan']],
    ['計画値を下回った。', ['計画値を下回った missed plan']],
  ])('a plan: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['不登校生徒は昨年度と同数、欠席生徒は2人増加', ['昨年度と同数 unchanged earlier', '2人増加 increased earlier']],
    ['税務相談実施回数 48回→72回に拡充', ['48回→72回に拡充 expanded earlier']],
    ['交通安全教室 48回から72回に増加', ['48回から72回に増加 increased earlier']],
    ['返礼品を31品から54品に増やし、', ['31品から54品に増やし increased earlier']],
    ['令和4年度の42.8%から向上した。', ['令和4年度の42.8%から向上 increased earlier']],
    ['2013年度比で28.4%削減し、2030年度目標の50%削減に向け進捗した。', ['2013年度比で28.4%削減 decreased earlier']],
    ['コロナ禍以前の令和元年度と比べ、44g減少した。', ['44g減少 decreased earlier']],
    ['認知件数が5年連続で減少した。', ['5年連続で減少 decreased earlier']],
    ['通所者 31人（前年度比6人増）', ['前年度比6人増 increased earlier']],
    ['前年度を上回る収納率となった。', ['前年度を上回る exceeded earlier']],
  ])('an earlier value: %s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['利用者が増加した。', ['増加 increased ―']],
    ['実施回数を増やしたことにより、観覧者数を増やすことができた。', ['増やした increased ―', '増やす increased ―']],
    ['利用は着実に伸びた。', ['伸びた increased ―']],
    ['約4万人の減となった。', ['約4万人の減 decreased ―']],
    ['点検を実施することで過誤請求を減らし、', ['減らし decreased ―']],
    ['見守り体制の拡充につなげることができた。', ['拡充 expanded ―']],
    ['待機児童数ゼロを維持することができた。', ['ゼロを維持 unchanged ―']],
    ['高い収納率を維持することができた。', ['維持 unchanged ―']],
    ['待機児童数 0人（継続）', ['継続 continued ―']],
    ['全中学校に継続配置', ['継続 continued ―']],
  ])('neither, but of how it went on: %s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('says nothing of how it turned out', () => {
  test.each([
    // purposes
    '目標の達成に必要な各工程を着実に実施した。',
    '削減目標（2030年度に2013年度比26%削減）の達成に向けた施策の管理',
    '再生可能エネルギーの拡大に向けた研究',
    '目標を達成するため、周知した。',
    '計画どおり進められるよう調整した。',
    '回数を増やすことができるよう検討した。',
    // efforts and effects
    '収納率向上に努めた。',
    '時間外勤務の縮減を図り、是正に努めた。',
    '医療費の増加抑制につなげることができた。',
    '教員の負担を減らすことができた。',
    '質の維持及び財源を確保することができた。',
    // other things of the same name
    '感染が拡大したため中止した。',
    'エネルギー消費量を大幅に削減する建物の検討を行った。',
    '継続的な広告収入を確保した。',
    '3か年継続事業の2年目',
    '適正な維持管理ができた。',
    '地域と学校が目標を共有した。',
    // against others, against a limit
    '県平均18.6%を下回った。',
    '9割を超えた。',
    // neither met nor missed
    '目標値（40%）にほぼ到達した。',
    '令和4年度より始めた制度を周知した。',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test('a column of targets: it says what is wanted', () => expect(read('利用者が増加した。', 'target')).toEqual([]));
});

test('the numbers among the words are known, the others are not', () => {
  const statement = makeStatement('令和4年度の42.8%から向上した。受診者は5人', 'outcome');
  const drafts = readDrafts(statement);
  const [verdict] = readVerdicts(statement);
  if (verdict === undefined) throw new Error('no verdict');
  expect(listQuoted(verdict, drafts).map(({ value, unit }) => `${value}${unit ?? ''}`)).toEqual(['2022', '42.8%']);
});

test('a text of thousands of characters is read at once', () => {
  const text = '予定した目標（'.repeat(300) + '12人増の約3,000件から'.repeat(200);
  const started = performance.now();
  readVerdicts(makeStatement(text, 'outcome'));
  expect(performance.now() - started).toBeLessThan(2000);
});
