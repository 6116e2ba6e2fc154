import { draftsBefore } from '../numerals/quantityDraft';
import type { RoleContext } from './roleContext';

/** Words right before a number that say how it counts, not what: they are looked past. */
const waysOfCounting =
  /(?:約|[、\s]*各|延べ人数|延べ|のべ|実人数|実人員|累計|総計|合計|(?<![設統会家時])計|総数|年間?|新たに|新規に?|合わせて|全部で|およそ|[:=\s])+$/u;
/** What can name a thing that is counted: a noun, or a bracket behind one. */
const namesThing =
  /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z」』】)%]$|(?:まつり|つどい|だより|ふれあい|サロン|づくり|見守り|取り?組み|集い|お?知らせ|刈り|替え|受け|張り)$/u;
/** Places, times, bounds and rates: a number behind them tells where, when, for whom or how much each. */
const namesCircumstance =
  /(?:[市町村区県管国校]内|全国|対象|対象者|要件|条件|場合|上限|下限|限度額?|最大|最低|最長|週|月|毎[月週日年回]|午[前後]|期間|今後|[満築第約]|上位|以内|標高|単価|定価|料金|利率|(?:補助|助成|負担|還元|割引|プレミアム|手数料|税)率|世帯|1[人件回日台戸])$/u;
const deeds =
  '実施|開催|設置|整備|交付|支給|配布|配付|配置|派遣|導入|発注|施工|完了|修繕|補修|更新|改修|点検|調査|訪問|作成|作製|発行|掲載|購入|提供|認定|採用|委嘱|登録|受理|処理|補助|助成|支援|回収|捕獲|参加|応募|来場|利用|受講|受診|申込|提出|リース|レンタル|オープン';
/** What the city did, or what is held: a bracket behind it says how often or how much. */
const namesDeed = new RegExp(`(?:${deeds}|講座|会議|教室|研修|訓練|工事|審査|委員会|協議会|審議会|相談)$`, 'u');
/** The number ends what is said, at least up to a comma. */
const endsPhrase = /^(?:\s?$|\s|[、。,)・(]|[/](?![0-9週月年日回人件])|及び|並びに|と(?=[\p{Script=Han}\p{Script=Katakana}]))/u;
/** What the city did with so many, or what these did. */
const tellsDeed = new RegExp(
  [
    // 15回実施した, 5件の申請があった
    '^(?:を|の|が|に|で)?(?:\\p{Script=Han}{2,4}|\\p{Script=Han}{1,4}り?付け)を?(?:し|した|する|され|でき|が(?:あった|あり)|を(?:行|受))',
    '^の[^、。0-9]{1,10}(?:が|を)(?:あった|あり|得た|受けた|行)',
    // 900部作製, 12校参加）
    `^(?:の|が|を)?(?:${deeds})(?:[、。)\\s]|$)`,
    // 200枚を避難所に配布した, 4校に補助金を交付した, 55mの舗装工事を発注。
    `^(?:を|に|へ|の)[^、。0-9]{1,20}(?:を|に|へ)?(?:${deeds})(?:した|し、|しました|して|[。)]|$)`,
    '^を[^、。0-9]{1,14}(?:した|し、|しました|行った|行い)',
    // 9人が登録を受けた
    '^[がは][^、。0-9]{1,14}(?:を受け|に合格)',
  ].join('|'),
  'u',
);
/** The value that was reached. */
const tellsValue =
  /^(?:だった|であ(?:った|り|る)|でした|で、|で(?:前|昨)|とな(?:った|り|る)|に(?:上|達|のぼ|増|減|拡|向上|上昇|低下)|まで(?:増|減|拡|向上|上昇|低下)|(?:の)?(?:増|減|向上|上昇|低下)(?:加|少)?(?:し|[、。)\s]|$)|を(?:達成|記録|超え|上回|確保))/u;
/** As much of the rest of a sentence is looked at. */
const sentenceReach = 120;
/** The rest of the sentence says that it is still to come, or what for. */
const isStillToCome =
  /^[^。]*(?:(?:する|行う|図る|務める|努める|続ける|進める)(?:。|$)|予定|見込|計画(?:である|です|とした|を策定)|目指|目標とし|必要(?:が|で)|中止|延期|を要する|希望|要望)/u;
/** Lengths of time describe more often than they are reached: only what calls itself a number or a time is one. */
const durations = /^(?:時間|分|分間|秒|年|年間|か年|[かカヶヵケ箇]月間?|週間?|日|日間|月|泊)$/u;
const namesDuration = /(?:日数|年数|時間数?|期間|延長|残業|短縮|平均|待ち|処理|取得)[^、。]{0,6}$/u;
/** Other units that describe a thing more often than they count achievements. */
const describing = /^(?:ページ|頁|段階|歳|才|代|度|点|倍|割|分の|cm|mm|℃|°C|dB|種|項目|市|町|村|市町|市町村|都市|か国|席|枠|組|つ)$/u;
/** Prices, limits and shares are what is granted to each, not what was reached. */
const ofEach = /(?:上限|下限|限度|単価|負担|月額|日額|年額|定額|基準|会費|手数料|一律|貸付額|支給額|につき|当たり|あたり)[^。]{0,30}$/u;
/** Where things happen: 小学校 2校 318台, 3教室 計108回. A figure directly behind them is the result. */
const places = /^(?:校|園|館|教室|会場|施設|[箇かヶカヵケ個]所|地区|地域|学区|店舗?|種目|コース|分野|団体|社|部会|分科会|センター)$/u;

/**
 * Whether the sentence itself shows that a number is a result, in one of the forms that have proven right where people labelled real
 * prose: a noun and its number at the end of a phrase, a number with the deed done, a value that was reached.
 * Everything else may well be one, but is not certain.
 */
export function showsResult(context: RoleContext): boolean {
  const { drafts, at, draft, lead, trail, text } = context;
  if (draft.unit !== null && isCompared(context)) return true;
  if (draft.shape !== 'number' || mayDescribe(context)) return false;
  const said = lead.replace(waysOfCounting, '').replace(/(?<=[はがも])、$/u, '');
  const named = /[\p{L})」】][をはがも]$/u.test(said) ? said.slice(0, -1) : said;
  const shows = endsPhrase.test(trail) || tellsDeed.test(trail) || tellsValue.test(trail);
  // 空調機の更新（3台）; a bracket behind anything else may say how many there are: 避難所（27箇所）
  if (/[(]$/u.test(said)) return trail.startsWith(')') && namesDeed.test(said.slice(0, -1));
  if (namesThing.test(named) && !namesCircumstance.test(named)) return shows;
  // 5人を任命した。
  if (said === '' && draft.start === 0) return /^[をが]/u.test(trail) && tellsDeed.test(trail);
  // 2回 31人: a second figure of what the first has named
  const before = draftsBefore(drafts, at).at(-1);
  const isSecond = before !== undefined && before.role === 'result' && before.confidence === 'certain' && before.unit !== draft.unit;
  return isSecond && /^[\s、]?(?:延べ|計)?$/u.test(text.slice(before.unitEnd, draft.start)) && shows;
}

/** 48回→61回, 前年から5件減少した, 2社（累計19社）: what an earlier value or a total to date is printed for. */
function isCompared({ drafts, at, draft, lead, trail }: RoleContext): boolean {
  const isLater = drafts[at - 1]?.relations.get('priorOf') === draft;
  const isChange = draft.qualifiers.some((name) => name === '増加' || name === '減少' || name === '削減');
  const isAgainst = isChange && /(?:から|より|比で?|と?比べて?、?)$/u.test(lead) && !isStillToCome.test(trail);
  return isLater || isAgainst || (/[(]累計\s?$/u.test(lead) && trail.startsWith(')'));
}

/** What is still to come, a bound, a length of time, a size or a place: such a number describes more often than it is a result. */
function mayDescribe({ draft: { unit, unitEnd, qualifiers }, lead, trail, text }: RoleContext): boolean {
  if (unit === null || isStillToCome.test(text.slice(unitEnd, unitEnd + sentenceReach))) return true;
  if (qualifiers.some((name) => /^(?:以上|以下|以内|未満|超)$/u.test(name))) return true;
  // 各4回 is what was held; 各24時間 and 各2名 tell of what each is
  if (qualifiers.includes('各') && unit !== '回') return true;
  if (durations.test(unit)) return !namesDuration.test(lead);
  if (/^(?:円|%|割)$/u.test(unit) && ofEach.test(lead)) return true;
  if (/^(?:t|トン|m3|L|kL)$/u.test(unit) && /(?:水槽|タンク|プール|ポンプ)\s?$/u.test(lead)) return true;
  if (places.test(unit) && /^[\s、]*(?:計|延べ)?[0-9]/u.test(trail)) return true;
  return describing.test(unit) && !/(?:数|率|度|点|値|倍率|平均)[はが:\s]*$/u.test(lead);
}
