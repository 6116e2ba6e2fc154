import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/domain/report';
import { describeDrafts, makeStatement, readDrafts } from '../../support/makeStatement';

const read = (text: string, column: Column = 'actual'): string[] => describeDrafts(readDrafts(makeStatement(text, column)));

describe('each number of a statement has one role', () => {
  test.each<[string, string[]]>([
    // results
    ['交通安全教室の開催 148回', ['result 148 回']],
    ['現年度分収納率 99.5%', ['result 99.5 %']],
    ['土曜日 23回 4,045人 時間外 55回', ['result 23 回', 'result 4045 人', 'result 55 回']],
    ['15種類のマップを導入', ['result 15 種類']],
    ['1街区にて事業化', ['result 1 街区']],
    ['5千人以上の交付を行うことができた。', ['result 5000 人']],
    ['合計 12', ['result 12']],
    // dates
    ['令和5年4月に開設', ['date 202304']],
    ['令和5年4月時点の待機児童数 0人', ['date 202304', 'result 0 人']],
    // names
    ['第8次総合計画', ['name 8']],
    ['第2回審査会 5人', ['name 2', 'result 5 人']],
    ['依佐美2期の整備', ['name 2']],
    ['西部1地区進捗率約40%', ['name 1', 'result 40 %']],
    ['ウィングアリーナ刈谷1階女子更衣室', ['name 1']],
    ['中学校3年生の進学率 100%', ['name 3', 'result 100 %']],
    ['ミライク刈谷2022の実施', ['name 2022']],
    ['ISO14001に準じた運用', ['name 14001']],
    ['通史編3の刊行 500部', ['name 3', 'result 500 部']],
    ['「はたちの集い2回目」を開催', ['name 2']],
    ['電話 0123-45-6789', ['name 123456789']],
    // context
    ['時間外 55回（1回18枠）', ['result 55 回', 'context 1 回 →contextOf 1', 'context 18 枠 →contextOf 1']],
    ['3分科会 各3回', ['context 3 分科会 →contextOf 2', 'result 3 回']],
    ['11箇所で各1回', ['context 11 箇所 →contextOf 2', 'result 1 回']],
    ['重要給水施設（47施設）への管路耐震化 5箇所', ['context 47 施設 →contextOf 2', 'result 5 箇所']],
    ['年間100日以上欠席生徒は2人増加', ['context 100 日 →contextOf 2', 'result 2 人']],
    ['手続を1か所で行える', ['context 1 か所']],
    ['満足度4.2点（5点満点）', ['result 4.2 点', 'context 5 点 →contextOf 1']],
    ['12地点中11地点で達成', ['context 12 地点 →contextOf 2', 'result 11 地点']],
    ['結成率 88.7%（133団体／150自治会）', ['result 88.7 %', 'result 133 団体', 'context 150 自治会 →contextOf 2']],
    ['1件当たり50万円', ['context 1 件 →contextOf 2', 'result 500000 円']],
    ['消防団員数 174人（定員210人）', ['result 174 人', 'context 210 人 →contextOf 1']],
    ['65歳以上の接種率 91.4%', ['context 65 歳 →contextOf 2', 'result 91.4 %']],
    ['待機児童 0人（8年連続）', ['result 0 人', 'context 8 年']],
    ['今後10年間の改修計画', ['context 10 年間']],
    ['24時間365日の相談体制', ['context 24 時間', 'context 365 日']],
    ['3分の1に減った', ['context 3 分の', 'context 1']],
    ['県平均の 98.2%', ['context 98.2 %']],
    // targets
    ['36件（目標 30件）', ['result 36 件', 'target 30 件 →targetOf 1']],
    ['2030年度に2013年度比26%削減の目標', ['date 2030', 'date 2013', 'target 26 %']],
    ['1回当たり 30人', ['context 1 回 →contextOf 2', 'result 30 人']],
    // priors
    ['48回→72回に拡充', ['prior 48 回 →priorOf 2', 'result 72 回']],
    ['48→72回に拡充', ['prior 48 回 →priorOf 2', 'result 72 回']],
    ['4施設 → 11施設', ['prior 4 施設 →priorOf 2', 'result 11 施設']],
    ['48回から72回に増加', ['prior 48 回 →priorOf 2', 'result 72 回']],
    ['3団体→12人', ['result 3 団体', 'result 12 人']],
    ['令和4年度 14.7日（令和3年度 14.9日）', ['date 2022', 'result 14.7 日', 'date 2021', 'prior 14.9 日 →priorOf 2']],
    ['収納率 99.2%（前年度 99.0%）', ['result 99.2 %', 'prior 99 % →priorOf 1']],
    ['令和元年度 91.2%、令和4年度 88.6%', ['prior 91.2 % →priorOf 3', 'date 2022', 'result 88.6 %']],
    ['令和3年度の42.8%から向上した。', ['date 2021', 'prior 42.8 %']],
    // units told once
    ['10～20人', ['result 10 人', 'result 20 人']],
    ['50～80万円', ['result 500000 円', 'result 800000 円']],
    ['出展 4回（東京3、大阪1）', ['result 4 回', 'result 3 回', 'result 1 回']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('in a target column every number is an aim', () => {
    expect(read('参加者 10～20人', 'target')).toEqual(['target 10 人', 'target 20 人']);
  });

  test('a range has a lower and an upper bound', () => {
    const drafts = readDrafts(makeStatement('参加者 10～20人'));
    expect(drafts.map(({ qualifiers }) => qualifiers)).toEqual([['以上'], ['以下']]);
  });

  test('a result without unit is doubtful', () => {
    expect(readDrafts(makeStatement('合計 12')).map(({ confidence }) => confidence)).toEqual(['doubtful']);
  });
});
