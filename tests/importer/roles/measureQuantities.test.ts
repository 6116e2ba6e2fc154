import { describe, expect, test } from 'vitest';
import { makeStatement, readDrafts } from '../../support/makeStatement';

const last = (text: string) => readDrafts(makeStatement(text)).at(-1);

describe('kind, counting and why a value must not be added', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['交通安全教室の開催 148回', 'count', null, null],
    ['汚水管整備 0.4km', 'amount', null, null],
    ['収納率 99.5%', 'rate', null, 'rate'],
    ['欠席生徒は2人増加', 'change', null, 'change'],
    ['26%削減', 'change', null, 'change'],
    ['満足度が5.2ポイント上昇', 'change', null, 'change'],
    ['相談 30件（前年▲4件）', 'change', null, 'change'],
    ['相談 30件（前年度比＋4件）', 'change', null, 'change'],
    ['収支 ▲3億円', 'amount', null, null],
    ['平均取得日数 14.7日', 'amount', null, 'average'],
    ['満足度 4.2点', 'amount', null, 'average'],
    ['3分科会 各3回', 'count', null, 'perItem'],
    ['1回当たり 30人', 'count', null, 'perItem'],
    ['待機児童数 0人', 'count', null, 'snapshot'],
    ['フォロワー数 20,186人', 'count', null, 'snapshot'],
    ['包括連携協定 累計17件', 'count', null, 'snapshot'],
    ['市債残高 194億円', 'amount', null, 'snapshot'],
    ['利用者 実人数 74人', 'count', 'distinct', 'distinctPeople'],
    ['延べ180回', 'count', 'cumulative', null],
    ['サポーター活動（延べ人数）1,460人', 'count', 'cumulative', null],
    ['令和4年度', null, null, null],
    ['第8次計画', null, null, null],
  ])('%s', (text, kind, counting, additivityReason) => {
    expect(last(text)).toMatchObject({ kind, counting, additivityReason });
  });
});

describe('the fiscal year a value is about', () => {
  test.each<[string, number | null]>([
    ['参加 30人', 2022],
    ['令和3年度 14.9日', 2021],
    ['令和6年3月末日現在の登録者 30人', 2022],
    ['令和5年4月時点の待機児童数 0人', 2023],
    ['収納率 99.2%（前年度 99.0%）', 2021],
    ['10件→30件', 2022],
    ['排水ポンプの更新（令和5年度完了予定）2箇所', 2023],
    ['令和5年4月', 2023],
    ['第8次計画', null],
  ])('%s', (text, period) => {
    expect(last(text)?.period).toBe(period);
  });
});
