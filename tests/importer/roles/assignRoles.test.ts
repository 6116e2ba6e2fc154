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
    ['令和4年度: 48.2%、令和3年度: 45.1%', ['date 2022', 'result 48.2 %', 'date 2021', 'prior 45.1 % →priorOf 2']],
    ['R4 48.2% R3 45.1%', ['date 2022', 'result 48.2 %', 'date 2021', 'prior 45.1 % →priorOf 2']],
    // に回 that is no frequency
    ['意見48件に回答', ['result 48 件']],
    ['資源5地区に回収拠点を設置', ['result 5 地区']],
    ['パンフレットを1,200世帯に回覧', ['result 1200 世帯']],
    ['3年に1回の見直し', ['context 3 年', 'context 1 回']],
    // days and times of day
    ['協議会の開催（9/27）', ['date 20220927']],
    ['第2回 10/29開催 参加 45人', ['name 2', 'date 20221029', 'result 45 人']],
    ['講座（5/3～5/5）3回', ['date 20220503', 'date 20220505', 'result 3 回']],
    ['2/3の世帯', ['result 2', 'context 3 →contextOf 1']],
    ['結成 3/5団体', ['result 3 団体', 'context 5 団体 →contextOf 1']],
    ['窓口 10時～17時 利用 5人', ['name 10', 'name 17', 'result 5 人']],
    ['午後3時30分まで', ['name 3', 'name 30']],
    ['開館 9:30～17:00', ['name 930', 'name 1700']],
    ['活動 24時間 30分', ['result 24 時間', 'result 30 分']],
    // ratios and rates per one
    ['3人に1人が参加', ['context 3 人', 'context 1 人']],
    ['アクセス 1日平均 740件', ['context 1 日 →contextOf 2', 'result 740 件']],
    ['1人1台の端末 500台', ['context 1 人 →contextOf 2', 'context 1 台', 'result 500 台']],
    ['3か月ごとの点検 4回', ['context 3 か月 →contextOf 2', 'result 4 回']],
    ['広報紙の発行 12回、各回4,600部', ['result 12 回', 'result 4600 部']],
    // grades, sizes, places
    ['要支援1・2の利用者 30人', ['name 1', 'name 2', 'result 30 人']],
    ['要介護3以上 12人', ['name 3', 'result 12 人']],
    ['震度5強の地震', ['name 5']],
    ['φ150の更新 30m', ['context 150 →contextOf 2', 'result 30 m']],
    ['幅員 6m 延長 120m', ['context 6 m →contextOf 2', 'result 120 m']],
    ['若松町1-1-2に開設', ['name 112']],
    // wholes and aims
    ['定数340人に対し308人', ['context 340 人 →contextOf 2', 'result 308 人']],
    ['団員数 308人（定数 340人）', ['result 308 人', 'context 340 人 →contextOf 1']],
    ['目標額 1,000万円 寄附 1,200万円', ['target 10000000 円 →targetOf 2', 'result 12000000 円']],
    ['⽬標 200件に対し 186件', ['target 200 件 →targetOf 2', 'result 186 件']],
    ['目標人数200人、実績186人', ['target 200 人 →targetOf 2', 'result 186 人']],
    // lists and addresses
    ['1．花壇の手入れ、種まき会の準備', ['name 1']],
    ['<1>遊具の塗装 14基 <2>柵の取替 38m', ['name 1', 'result 14 基', 'name 2', 'result 38 m']],
    ['問合せ https://www.example.jp/r5/10.html bousai24@example.jp 3件', ['name 5', 'name 10', 'name 24', 'result 3 件']],
    ['〒123-4567 受付 35件', ['name 1234567', 'result 35 件']],
    // days, hours and how often
    ['毎月20日に広報紙を発行 12回', ['date 20', 'result 12 回']],
    ['5月10日（土）、11日（日）に開催 2回', ['date 20220510', 'date 11', 'result 2 回']],
    ['相談室の開設 週5日', ['context 5 日']],
    ['週2～3日、1日6時間開所', ['context 2 日', 'context 3 日', 'context 1 日', 'context 6 時間']],
    ['水温測定 6会場、各々12時間測定', ['result 6 会場', 'context 12 時間']],
    ['3年周期で48kmを清掃', ['context 3 年 →contextOf 2', 'result 48 km']],
    // types, ages in names, school years
    ['浄化槽 5人槽17基、7人槽9基', ['name 5', 'result 17 基', 'name 7', 'result 9 基']],
    ['3歳児健診 12回', ['name 3', 'result 12 回']],
    ['65歳からの充実ライフ講座 12回', ['name 65', 'result 12 回']],
    ['小1、小6、中3で読書週間を実施 3回', ['name 1', 'name 6', 'name 3', 'result 3 回']],
    // what is granted to each
    ['工事費の12%を補助', ['context 12 %']],
    ['均等割30%、人口割70%', ['context 30 %', 'context 70 %']],
    ['受講料の1/4の補助', ['context 1', 'context 4 →contextOf 1']],
    ['国負担1/4以内', ['context 1', 'context 4 →contextOf 1']],
    ['改修 12件（上限額35万円）', ['result 12 件', 'context 350000 円 →contextOf 1']],
    ['9人の合格者のうち2人が採用された。', ['context 9 人 →contextOf 2', 'result 2 人']],
    ['電気自動車 3台（全62台）', ['result 3 台', 'context 62 台 →contextOf 1']],
    ['ベンチ4脚の予定だったが、あずまや1棟を設置', ['target 4 脚', 'result 1 棟']],
    // for whom is not how many
    ['高齢者対象 9回 210人', ['result 9 回', 'result 210 人']],
    ['住民基本台帳人口 48,211人', ['result 48211 人']],
    // a difference
    ['相談 30件（前年▲4件）', ['result 30 件', 'result -4 件']],
    ['相談 30件（前年度比+4件）', ['result 30 件', 'result 4 件']],
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
