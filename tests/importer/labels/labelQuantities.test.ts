import { describe, expect, test } from 'vitest';
import type { OutlineInitiative } from '../../../src/importer/statements/readOutline';
import type { QuantityDraft } from '../../../src/importer/numerals/quantityDraft';
import { relateQuantities } from '../../../src/importer/relations/relateQuantities';
import { labelBare, labelQuantities, labelRelated, repeatedLabels, separateLabels } from '../../../src/importer/labels/labelQuantities';
import type { Column } from '../../../src/domain/report';
import { makeInitiative, makeStatement, readDrafts } from '../../support/makeStatement';

/** Numbers of one statement with their labels, before labels of the whole report are compared. */
function readLabelled(text: string, initiative: OutlineInitiative = makeInitiative(), column: Column = 'actual'): QuantityDraft[] {
  const drafts = readDrafts(makeStatement(text, column, initiative));
  relateQuantities(drafts);
  labelQuantities(drafts);
  labelRelated(drafts);
  return drafts;
}

const labelsOf = (text: string): string[] => readLabelled(text).map(({ label }) => label);

describe('a label is understood from the words around its number', () => {
  test.each<[string, string[]]>([
    ['交通安全教室の開催 148回', ['交通安全教室の開催回数']],
    ['防犯灯の設置 40基', ['防犯灯の設置基数']],
    ['現年度分収納率 99.5%', ['現年度分収納率']],
    ['公正証書等作成促進給付金支給件数 15件', ['公正証書等作成促進給付金支給件数']],
    ['汚水管整備 0.4km', ['汚水管整備延長']],
    ['女性委員の割合 32.2%', ['女性委員の割合']],
    ['部活動に外部指導者を配置 27人', ['部活動への外部指導者の配置人数']],
    ['情報提供回数 38回 市民だより 23回 ホームページ 15回', ['情報提供回数', '情報提供回数（市民だより）', '情報提供回数（ホームページ）']],
    ['ポスターコンクールの実施 1回 応募者数 654人', ['ポスターコンクールの実施回数', 'ポスターコンクールの応募者数']],
    ['救急救命講習の実施 2回 31人', ['救急救命講習の実施回数', '救急救命講習の参加人数']],
    ['税務相談実施回数 48回→72回に拡充', ['税務相談実施回数', '税務相談実施回数']],
    ['5千人以上の交付を行うことができた。', ['交付人数']],
    ['産後ケア利用者 24人（延べ93人）', ['産後ケア利用者数', '産後ケア延べ利用者数']],
    ['協定締結事業者数 54事業者（76事業所）', ['協定締結事業者数', '協定締結事業所数']],
    ['参加者 10～20人', ['参加者数', '参加者数']],
    ['1人1日当たりごみ排出量 836g', ['1人1日当たりごみ排出量']],
    ['令和5年4月に第8期計画を策定', ['令和5年4月', '第8期計画']],
    // what stands between two numbers and names nothing is no part of a label
    ['交通安全教室 48回から72回に増加', ['交通安全教室回数', '交通安全教室回数']],
    ['コロナ禍以前の令和元年度と比べ、44g減少した。', ['コロナ禍以前の増減']],
    ['案内看板 3言語対応 17基', ['案内看板基数']],
    ['いきいき教室 週1回×6会場', ['いきいき教室会場数（週）']],
    ['実証運行 令和5年10月～令和6年3月利用者数 延べ5,128人', ['実証運行の利用者数']],
    ['講座 24講座 延べ1,105人', ['講座数', '参加人数']],
    // a clause ends before its comma
    ['返礼品を31品から54品に増やし、寄附額は1.3倍となった。', ['返礼品数', '返礼品の寄附額の倍率']],
    ['農作物被害額は1,240万円となり、前年度から8.8%減少した。', ['農作物被害額', '農作物被害額の前年度からの増減']],
    ['登録件数は制度開始（平成28年度）から累計137件となった。', ['登録件数']],
    ['滞納繰越額を前年度から312万円削減した。', ['滞納繰越額の前年度からの増減']],
    ['工賃が月額平均1,280円', ['工賃の月額平均金額']],
    // an item of a list, and who came is not what was shown
    [
      '観光入込客数 21万6千人（対前年比 112.5%） -道の駅 14万2千人 -その他 2万3千人',
      ['観光入込客の対前年比', '観光入込客数（道の駅）', '観光入込客数（その他）'],
    ],
    ['来場者数 1万320人 出展 86団体 1,204点', ['来場者数', '出展団体数', '出展点数']],
    // siblings stand beside each other
    ['議案87件、陳情3件', ['議案件数', '陳情件数']],
    ['育児休業取得者：男性7名／女性15名', ['育児休業取得者数（男性）', '育児休業取得者数（女性）']],
    ['研修参加者 男性12人 女性30人 計42人', ['研修参加者数（男性）', '研修参加者数（女性）', '研修参加者数']],
    ['第1子 12人 第2子 14人 計 26人', ['第1子', '第1子人数', '第2子', '第2子人数', '人数']],
    ['入園児数：0歳児6人、1歳児14人', ['入園児数（0歳児）', '1歳児', '入園児数（1歳児）']],
    ['接種率は65歳以上で91.4%に達した。', ['接種率（65歳以上）']],
    ['委員会 2部会 各4回', ['委員会回数（各部会）']],
    // what stands behind a number names it where nothing else does
    ['3人を花いっぱい推進員として任命した。', ['花いっぱい推進員の任命人数']],
    ['町内2か所（東公民館）で夜間講座を実施した。', ['夜間講座の実施か所数']],
    ['老朽化した5棟について、外壁の診断を行った。', ['外壁の診断棟数（老朽化した）']],
    ['意見47件のうち31件を計画に反映した。', ['意見件数', '反映件数（意見）']],
    ['防犯灯を40基設置した。', ['防犯灯の設置基数']],
    ['目標200件に対し186件', ['目標件数', '件数']],
    ['受診率の目標値60%に対し、実績は57.4%', ['受診率の目標値', '受診率']],
    ['来場者数は3,400人で、令和3年度比で800人増加した。', ['来場者数', '令和3年度', '来場者数の増減']],
    ['河川の草刈り 4.2km', ['河川の草刈り延長']],
    ['ハ\u3099ス 12台', ['バス台数']],
    ['参 加 者 数 120 人', ['参加者数']],
    ['若者会議 参加者 実人数17人、延べ96人', ['参加者の実人数', '参加者の延べ人数']],
  ])('%s', (text, expected) => {
    expect(labelsOf(text).slice(-expected.length)).toEqual(expected);
  });

  test('no label is longer than a table cell bears', () => {
    expect(labelsOf(`${'とても長い名称の事業'.repeat(40)} 3回`)[0]?.length).toBeLessThanOrEqual(80);
  });

  test('every number gets a label, whatever stands around it', () => {
    const found = ['3', '3回', '（3）', '「3回」', '、3回、4回', 'を3回', '約3回'].map(labelsOf);
    for (const labels of found) expect(labels).not.toContain('');
  });
});

describe('labels of a whole report', () => {
  const makeTwo = (one: string, other: string): QuantityDraft[] => {
    const goal = makeInitiative().goal;
    const initiatives = ['防犯灯を設置します。', '街路樹を管理します。'].map((text): OutlineInitiative => ({
      ...makeInitiative(text),
      goal,
    }));
    return [one, other].flatMap((text, at) => readLabelled(text, initiatives[at]));
  };

  test('a short one gets the topic of its initiative', () => {
    const drafts = readLabelled('支援者数 40人', makeInitiative('生活保護受給者に対し、自立支援を行います。'));
    labelBare(drafts);
    expect(drafts.map(({ label }) => label)).toEqual(['支援者数（生活保護受給者）']);
  });

  test('two alike in one department get the topics of their initiatives', () => {
    const drafts = makeTwo('関係機関との調整会議の開催 16回', '関係機関との調整会議の開催 26回');
    expect(repeatedLabels(drafts)).toHaveLength(1);
    expect(separateLabels(drafts)).toEqual([]);
    expect(drafts.map(({ label }) => label)).toEqual([
      '関係機関との調整会議の開催回数（防犯灯）',
      '関係機関との調整会議の開催回数（街路樹）',
    ]);
  });

  test('what still repeats is told', () => {
    const initiative = makeInitiative();
    const drafts = [...readLabelled('防災訓練の実施 2回', initiative), ...readLabelled('防災訓練の実施 3回', initiative)];
    expect(separateLabels(drafts)).toHaveLength(2);
  });

  test('different labels are left alone', () => {
    const drafts = makeTwo('防犯灯の設置 40基', '街路樹の剪定 12本');
    expect(separateLabels(drafts)).toEqual([]);
    expect(drafts.map(({ label }) => label)).toEqual(['防犯灯の設置基数', '街路樹の剪定本数']);
  });
});
