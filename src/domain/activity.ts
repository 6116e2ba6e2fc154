import type { Activity, Kind } from './report';

/**
 * What sort of work a label and unit tell, first rule that fits. The order is the rule: what was done stands before whom it
 * was done with (a meeting about works is a meeting), and rates are performance whatever they are rates of.
 */
const rules: readonly (readonly [Activity, RegExp])[] = [
  ['agreement', /協定|認定|認証|締結|登録団体|登録事業所|取得率/u],
  ['staffing', /配置|採用|増員|任用/u],
  ['outreach', /情報提供|情報発信|啓発|周知|広報|配信|配布|掲載|フォロワー|チャンネル|説明|マップ|PR|紹介/u],
  ['support', /相談|補助|助成|給付|支援(?!員|事業利用|事業者|システム)|交付|申請|派遣|窓口|貸付|融資|ケア(?!利用者)|減免|交渉/u],
  ['inspection', /点検|調査|監査|検査|診断|パトロール|巡視|測量/u],
  ['participation', /参加|利用|入場|入館|来館|来庁|来場|観覧|応募|修了者|受講|受診|接種|登録者|待機児童|復帰|就労|入館者|観客|訪問者/u],
  ['event', /講座|訓練|セミナー|教室|イベント|講演|講習|研修|コンサート|展示|企画展|プラネタリウム|コンクール|大会|ワークショップ|まつり|祭|フェア|体験|実証実験|清掃/u],
  ['meeting', /会議|審議|委員会|協議|部会|検討会|ヒアリング|調整|打合せ|意見交換|要望|意向|諮問|懇談|説明会|推進会|対策本部|編成/u],
  ['digital', /オンライン|デジタル|電子|ダウンロード|アプリ|システム|GIS|ICT|DX|タブレット|LED化/u],
  ['works', /整備|設置|更新|改修|工事|修繕|新設|改良|補修|耐震化|無電柱|地中化|撤去|延長|改築|工の|建設|舗装|植栽|対策/u],
];

/**
 * The activity of an achievement, so that departments can be compared on like work.
 * @param label as in the report
 * @param kind rates and changes of rates are `performance`
 */
export function classifyActivity(label: string, kind: Kind | null): Activity {
  if (kind === 'rate' || /満足度|平均/u.test(label)) return 'performance';
  return rules.find(([, pattern]) => pattern.test(label))?.[0] ?? 'other';
}
