import type { Activity, Kind } from './report';

/** Units that count people or what they hand in: then who took part says more than what was held. */
const peopleUnits = /^(?:人|名|世帯|組|団体|団|作品|点|人泊|経営体|事業者)$/u;

const participation = /参加|利用|入場|入館|来館|来庁|来場|観覧|応募|修了|受講|受診|接種|待機児童|復帰|就労|観客|加入|受入|卒業/u;

/** Whom the public side trains when it trains its own. */
const ownTraining = /(?:職員|教諭|教員|保育士|(?<!専門)支援員|補助員).*(?:研修|講習)/u;

/**
 * Words that tell the sort of work, first rule that fits. The order is the rule: being agreed or appointed is more particular
 * than being met about, being met about more than being built.
 */
const activityRules: readonly (readonly [Activity, RegExp])[] = [
  ['digital', /システムの?(?:導入|構築|改修|整備)|オンライン(?:化|申請|申込)/u],
  ['agreement', /協定|認定(?!こども|員|初期)|認証|締結|宣言|登録(?:団体|事業所|企業|店|者|人数)|同意/u],
  ['staffing', /配置|採用|増員|任用|委嘱/u],
  ['other', /(?:移転|用地|補償|買収)[^の]*交渉/u],
  ['meeting', /会議|審議|委員会|協議|部会|検討会|調整|打合せ|意見交換|要望会?|意向|諮問|懇談|対策本部|ワーキング|交渉/u],
  ['outreach', /情報提供|情報発信|啓発|周知|広報|配信|配布|掲載|説明|マップ|PR|紹介|訪問(?!指導|支援|看護|員)|発送/u],
  [
    'event',
    /講座|訓練|セミナー|教室|イベント|講演|講習|研修|コンサート|展示|企画展|プラネタリウム|コンクール|大会|ワークショップ|まつり|祭り?|フェア|体験|式典|鑑賞/u,
  ],
  ['other', /実証実験|社会実験|清掃/u],
  ['inspection', /点検|調査|監査|検査|診断|パトロール|巡視|測量|把握|モニタリング|ヒアリング/u],
  ['support', /相談|補助|助成|給付|支援|交付|申請|受付|派遣|窓口|貸付|融資|ケア|減免|支給|開設|指導|対応|活用|利用/u],
  ['digital', /オンライン|デジタル|電子|ダウンロード|アプリ|システム|GIS|ICT|DX|タブレット|RPA|AI|キャッシュレス/u],
  [
    'works',
    /整備|設置|更新|改修|工事|修繕|新設|改良|補修|耐震|無電柱|地中化|撤去|延長|改築|工の|建設|舗装|植栽|対策|LED|事業化|再開発|着手|公園数/u,
  ],
];

/**
 * The activity of an achievement, so that departments can be compared on like work: read from the end of the label, where
 * Japanese names what is counted, towards its beginning; bracketed parts are left out.
 * @param label as in the report
 * @param unit as in the report
 * @param kind rates, averages and changes are `performance`
 */
export function classifyActivity(label: string, unit: string | null, kind: Kind | null): Activity {
  if (kind === 'rate' || kind === 'change' || /満足度|平均/u.test(label)) return 'performance';
  const phrases = label.replace(/（[^（）]*(?:（[^（）]*）[^（）]*)*）/gu, '').split('の');
  for (let from = phrases.length - 1; from >= 0; from -= 1) {
    const tail = phrases.slice(from).join('の');
    if (/フォロワー|チャンネル登録|友だち登録/u.test(tail)) return 'outreach';
    // equipment that stands somewhere is no staff
    if (unit === '台' && /配置/u.test(tail)) return 'works';
    // the city training its own people is no course for residents
    if (/研修|講習|受講|参加/u.test(tail) && ownTraining.test(label)) return 'staffing';
    if (unit !== null && peopleUnits.test(unit) && participation.test(tail) && !/配置|採用|登録団体/u.test(tail)) return 'participation';
    const found = activityRules.find(([, pattern]) => pattern.test(tail));
    if (found !== undefined) return found[0];
  }
  return participation.test(label) ? 'participation' : 'other';
}
