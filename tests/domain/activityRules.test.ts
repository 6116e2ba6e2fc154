import { describe, expect, test } from 'vitest';
import { classifyActivity } from '../../src/domain/activityRules';
import { kindOfUnit } from '../../src/domain/classification';
import type { Activity } from '../../src/domain/report';

describe('the sort of work that a label counts', () => {
  test.each<[string, string | null, Activity]>([
    ['総合計画審議会の開催回数', '回', 'meeting'],
    ['策定委員会の開催回数', '回', 'meeting'],
    ['交通安全教室の開催回数', '回', 'event'],
    ['防災講演会の開催回数', '回', 'event'],
    ['講習の参加者数', '人', 'participation'],
    ['美術館の年間入館者数', '人', 'participation'],
    ['応募作品数', '作品', 'participation'],
    ['相談件数', '件', 'support'],
    ['耐震改修補助件数', '件', 'support'],
    ['防犯灯の設置基数', '基', 'works'],
    ['管路点検延長', 'km', 'inspection'],
    ['橋りょう点検橋数', '橋', 'inspection'],
    ['情報提供回数', '回', 'outreach'],
    ['公式SNSのフォロワー数', '人', 'outreach'],
    ['包括連携協定の締結件数', '件', 'agreement'],
    ['協定締結事業者数', '事業者', 'agreement'],
    ['外部指導者の配置人数', '人', 'staffing'],
    ['職員研修の受講者数', '人', 'staffing'],
    ['保育教諭の研修会の開催回数', '回', 'staffing'],
    ['主任介護支援専門員研修の修了者数', '人', 'participation'],
    ['介護職員研修の資格取得制度利用者数', '人', 'participation'],
    ['駅東部の物件移転交渉件数', '件', 'other'],
    ['収納率', '%', 'performance'],
    ['年次休暇の平均取得日数', '日', 'performance'],
    ['アプリのダウンロード数', '件', 'digital'],
    ['LINEの友だち登録者数', '人', 'outreach'],
    ['見守りネットワークの登録者数', '人', 'agreement'],
    ['団体ヒアリングの実施団体数', '団体', 'inspection'],
    ['道路を活用した実証実験の実施回数', '回', 'other'],
    ['側溝清掃の実施地区数', '地区', 'other'],
    ['携帯電話の継続配置台数', '台', 'works'],
    ['その他の件数', '件', 'other'],
    ['', null, 'other'],
  ])('%s', (label, unit, expected) => {
    expect(classifyActivity(label, unit, kindOfUnit(unit))).toBe(expected);
  });

  test('is read from the end, where Japanese names what is counted', () => {
    expect(classifyActivity('防災訓練の相談件数', '件', 'count')).toBe('support');
    expect(classifyActivity('相談員研修の開催回数', '回', 'count')).toBe('event');
  });

  test('is not read from brackets', () => {
    expect(classifyActivity('設置基数（相談窓口（東））', '基', 'count')).toBe('works');
  });

  test('of a change is a performance', () => {
    expect(classifyActivity('欠席生徒の増減', '人', 'change')).toBe('performance');
  });
});
