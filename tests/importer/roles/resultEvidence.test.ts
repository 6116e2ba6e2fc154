import { describe, expect, test } from 'vitest';
import { makeStatement, readDrafts } from '../../support/makeStatement';

const confidencesOf = (text: string): string[] =>
  readDrafts(makeStatement(text)).map(({ role, value, unit, confidence }) => `${role} ${value}${unit ?? ''} ${confidence}`);

describe('certain is what the sentence itself shows', () => {
  test.each<[string, string[]]>([
    // a noun and its number at the end of a phrase
    ['防犯灯の設置 40基', ['result 40基 certain']],
    ['議案87件、陳情3件', ['result 87件 certain', 'result 3件 certain']],
    ['利用者数：延べ1,204人', ['result 1204人 certain']],
    ['救急講習の実施 2回 31人', ['result 2回 certain', 'result 31人 certain']],
    ['ポンプの更新（2台）', ['result 2台 certain']],
    // a number with the deed done
    ['出前講座を3回実施した。', ['result 3回 certain']],
    ['英語教室は、6回開催した。', ['result 6回 certain']],
    ['大使を2人委嘱した。', ['result 2人 certain']],
    ['子ども会7団体に花苗を配布した。', ['result 7団体 certain']],
    ['5人を推進員として任命し、見回った。', ['result 5人 certain']],
    // a value that was reached
    ['収納率は99.2%となった。', ['result 99.2% certain']],
    ['来場者は3,400人であった。', ['result 3400人 certain']],
    ['出火件数は前年から5件減少した。', ['result 5件 certain']],
    ['企業の誘致 2社（累計 19社）', ['result 2社 certain', 'result 19社 certain']],
    ['換金率は99.1%であり、増えた。', ['result 99.1% certain']],
    ['登録者数が1万人に達した。', ['result 10000人 certain']],
  ])('%s', (text, expected) => {
    expect(confidencesOf(text)).toEqual(expected);
  });
});

describe('likely is what may as well describe something else', () => {
  test.each<[string, string[]]>([
    ['市内11地区で懇談会を開いた。', ['result 11地区 likely']],
    ['花壇250㎡の手入れ', ['result 250m2 likely']],
    ['避難所（27箇所）の看板', ['result 27箇所 likely']],
    ['150箇所以上に配架した。', ['result 150箇所 likely']],
    ['ポスター3種類を作成する予定', ['target 3種類 likely']],
    ['小学校 2校 318台', ['result 2校 likely', 'result 318台 certain']],
    ['講座 2時間', ['result 2時間 likely']],
    ['支給額 5万円', ['result 50000円 likely']],
    ['検討会議3回の開催が中止となった。', ['result 3回 likely']],
    ['ICT機器 4セツト', ['result 4セツト likely']],
  ])('%s', (text, expected) => {
    expect(confidencesOf(text)).toEqual(expected);
  });
});

describe('a rule is certain where labels have shown it', () => {
  test.each<[string, string[]]>([
    ['令和5年4月に第8期計画を策定', ['date 202304 certain', 'name 8 certain']],
    ['48回→72回に拡充', ['prior 48回 certain', 'result 72回 certain']],
    ['1件当たり50万円', ['context 1件 certain', 'result 500000円 likely']],
    ['資料編3の刊行 500部', ['name 3 likely', 'result 500部 certain']],
    ['ポンプの点検 11箇所で各1回', ['context 11箇所 likely', 'result 1回 likely']],
  ])('%s', (text, expected) => {
    expect(confidencesOf(text)).toEqual(expected);
  });
});
