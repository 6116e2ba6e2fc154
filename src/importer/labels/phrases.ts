import type { QuantityDraft } from '../numerals/quantityDraft';
import { addDeed, readNounBehind } from './nounBehind';

/** What a unit measures where the phrase does not say; every other counter is counted: 路線 → 路線数. */
const measureOfUnit: Readonly<Record<string, string>> = {
  人: '人数',
  名: '人数',
  km: '延長',
  m: '延長',
  ha: '面積',
  a: '面積',
  m2: '面積',
  km2: '面積',
  m3: '容量',
  L: '容量',
  kL: '容量',
  t: '重量',
  kg: '重量',
  g: '重量',
  トン: '重量',
  't-CO2': '排出量',
  円: '金額',
  日: '日数',
  日間: '日数',
  時間: '時間',
  分: '時間',
  点: '点数',
  歳: '年齢',
  kW: '出力',
  kWh: '電力量',
  MWh: '電力量',
  '%': '割合',
  割: '割合',
  倍: '倍率',
  ポイント: '増減',
  年: '年数',
  年間: '年数',
  度: '度数',
  泊: '宿泊数',
};

const measureWord = /(?:数|率|額|量|割合|度|面積|延長|時間|人口|残高|費|料|点|値|比|容量|ポイント)$/u;
const actionWord =
  /(?:開催|実施|設置|整備|調査|点検|更新|改修|補修|修繕|訪問|派遣|配布|配信|支援|相談|交渉|会議|委員会|審議会|協議会|部会|検討会|研修|講座|訓練|教室|展示|参加|利用|参加者|利用者|応募者|修了者|完了|者)$/u;

/** Verbs that leave their object before の: 外部指導者を配置 → 外部指導者の配置. */
const verb = /を([\p{Script=Han}\p{Script=Katakana}]{2,6})(?:する|した|し)?$/u;
const placedVerb = /を[^を]{1,24}(?:に|へ)([\p{Script=Han}]{2,6})$/u;

/** Whether a phrase already names a measure (開催回数, 収納率). */
export const isMeasurePhrase = (phrase: string): boolean => measureWord.test(phrase.replace(/\([^()]*\)$/u, ''));

/** Whether a phrase names something done or somebody doing it, so that its heading is what it is done to. */
export const isActionPhrase = (phrase: string): boolean => actionWord.test(phrase);

/**
 * A phrase and a unit → the name of what is measured.
 * @param phrase words printed before the number, without particles at the end
 * @returns e.g. 防犯灯の設置 + 基 → 防犯灯の設置基数; a phrase that names a measure stays as it is
 */
export function nameMeasure(phrase: string, { unit, kind }: Pick<QuantityDraft, 'unit' | 'kind'>): string {
  const bracket = /\([^()]{1,30}\)$/u.exec(phrase)?.[0] ?? '';
  if (bracket !== '' && bracket.length < phrase.length) return `${nameMeasure(phrase.slice(0, -bracket.length), { unit, kind })}${bracket}`;
  const isPlaced = placedVerb.test(phrase);
  const isDone = !isPlaced && verb.test(phrase);
  const noun = (
    isPlaced
      ? phrase.replace(placedVerb, 'の$1')
      : isDone
        ? phrase.replace(verb, 'の$1').replace(/に(?=[\p{Script=Han}\p{Script=Katakana}]{2,}の[\p{Script=Han}]{2,6}$)/u, 'への')
        : phrase
  )
    .replace(/について(?=の)/u, '')
    .replace(/実績$/u, '')
    .trim();
  if (noun === '') return unit === null ? phrase : nameOfUnit(unit);
  if (unit === '倍' && !/[率比]$/u.test(noun)) return `${noun}の倍率`;
  if (unit === '円' && noun.endsWith('金')) return `${noun}額`;
  if (isMeasurePhrase(noun)) return noun;
  if (unit === null) return noun;
  if (kind === 'change') return `${noun.replace(/を(?=[^を]*から$)/u, 'の').replace(/の$/u, '')}の増減`;
  if (kind === 'rate') return `${noun}の割合`;
  if (noun.endsWith(unit)) return `${noun}数`;
  if (/^[人名]$/u.test(unit) && /(?:者|員|生徒|児童|生|人|客|会員)$/u.test(noun)) return `${noun}数`;
  const measure = nameOfUnit(unit);
  return noun.endsWith(measure) ? noun : `${noun}${measure}`;
}

const nameOfUnit = (unit: string): string => measureOfUnit[unit] ?? `${unit}数`;

/** A label without the measure that a unit gave it: 協定締結事業者数 → 協定締結. */
export function stripMeasure(label: string, unit: string | null): string {
  // 中学校数 counts 中学校, not schools of 中学
  if (/(?:[小中]学校|高校|[育稚も]園|[書民体育]館)数$/u.test(label)) return label.slice(0, -1);
  const measure = unit === null ? '数' : nameOfUnit(unit);
  return label.endsWith(measure) ? label.slice(0, -measure.length) : label.replace(/数$/u, '');
}

/** A heading without what was done: ポスターコンクールの実施 → ポスターコンクール, ちびっこ…開催回数 → ちびっこ…. */
export function stripAction(heading: string): string {
  return heading
    .replace(/(?:回数|件数|数)$/u, (measure) => (measure === '数' && !/[者体人]数$/u.test(heading) ? '' : measure === '数' ? measure : ''))
    .replace(/(?:の|を)(?:実施|開催|開設|整備|設置|導入|策定|配置|推進|拡充)$/u, '')
    .replace(/(?<=[\p{L}])(?:開催|実施)$/u, '')
    .trim();
}

/** The words that say what a number counts. */
export interface Phrase {
  /** The heading that the own words stand under, '' where none is printed. */
  readonly heading: string;
  /** Words directly before the number, or the noun behind it. */
  readonly own: string;
  /** 「5千人以上の交付」: `own` stands behind the number. */
  readonly isNounBehind: boolean;
  /** 「施設(47施設)への管路耐震化」: `own` begins with a particle and goes on from the heading. */
  readonly continuesHeading: boolean;
}

/** More text than this before a number is cut to its last clause: a label has to fit a table cell. */
const maxPhrase = 60;

/** As much text behind a number may name what it counts. */
const behindReach = 60;

/** Only where: 市内11地区. */
const placeOnly = /(?:^|(?<=[\s、(]))(?:[市町村区県管国]内|全国|うち|全)(?:の|で)?$/u;
/** What ends a heading inside a phrase: 育児休業取得者:男性, 相談者のうち女性, 清掃について、町民, 接種率は65歳以上. */
const headingEnd =
  /(?<=[\p{L})]):(?=[\p{L}0-9])|(?<=[\p{L})])のうち(?=[\p{L}](?!.*[率合]$))|(?:については?|に関し(?:て(?:は)?)?|においては?|では|を対象に|に対し|として)、(?=[\p{L}])|は(?=[0-9]{1,2}歳)/gu;
/** A clause with a verb of its own before what is counted: 交流が深まり、新たな協働事業. */
const clauseBefore = /^.*[をにがはで][^、]{0,20}[しりてき]、(?=[\p{L}][^、]*$)/u;

/** As much text before a number is looked at. */
const maxLead = 400;

const tail =
  /(?:について|に対し(?:て)?|における|のうち|により|による|によって|として|では|には|とは|は|が|を|に|で|と|の|へ|:|、|。|\s|\($|(?<=\s|^)(?:約|延べ|のべ|計|合計|各|全|年|うち)|→|⇒|…|[+±]|(?<=[をに、])新た|累計|延べ|のべ|(?<![A-Za-z])[LWHAVN]\s?=)+$/u;
const lead =
  /^(?:[\s、。:・※)/~〜>]|ぶりに?|で(?:あり)?、|以上|以下|に拡充|増加|減少|うち|内訳は?|また|及び|並びに|で(?=\p{Script=Han}{2})|の(?=合?計$)|中$|まで|と(?=[^\p{Script=Hiragana}])|を|に(?=\s)|が(?![\p{Script=Hiragana}]))+/u;
const eraDate =
  /(?:(?:令和|平成)\s?(?:元|[0-9]{1,2})年(?:度|[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|(?:19|20)[0-9]{2}年度?|(?<![0-9])[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:と|、|・|から|~)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?)(?:末|時点|現在|以来|以降)*(?:の|より|から|に(?!基)|は)?/gu;
const note = /\((?:延べ|のべ|実|[^()]{0,10}含む?)\)/gu;

/** The end of the clause that the number before belongs to: 1,240万円「となり、」前年度から8.8%. */
const endedClause =
  /^[\p{Script=Han}]{2,4}(?:しており|して|され|し|となり|になり|であり)、|^(?:開催|実施|設置|整備|配布|参加|交付|発行)、|^(?:以上|以下|未満|程度)?(?:の[^、。]{1,8})?[とにへを][^、\s]{1,6}[しりてれえみびきち]、/u;
/** 登録件数は制度開始(平成28年度)から: the measure is the topic, the rest says since when. */
const measureAsTopic = /^(\S{1,20}(?:数|率|額|量|割合))は(?=[^、]*(?:開始|当初|以来|以降)).*$/u;

/**
 * Reads the words around one number.
 * @param from index after whatever number stands before
 */
export function readPhrase(
  { folded, start, unitEnd, qualifiers }: Pick<QuantityDraft, 'folded' | 'start' | 'unitEnd' | 'qualifiers'>,
  from: number,
): Phrase {
  const before = folded.slice(Math.max(from, start - maxLead), start);
  const cut = lastClause(joinLetters(before.replace(note, '').replace(eraDate, ' ').replace(/\(\s+/gu, '(').replace(/\(\)/gu, ' ')));
  const continuesHeading = from > 0 && /^\)?(?:への|の(?!合?計$)|での|による)(?=[\p{L}])/u.test(cut);
  const own = qualifiers.includes('約')
    ? cut.replace(/約\s?$/u, '')
    : qualifiers.includes('各')
      ? cut.replace(/を?各[^\s、。]{0,6}(?:ごとに|で|に)?年?\s?$/u, '')
      : cut;
  const phrase = own
    .replace(from > 0 ? endedClause : /^$/u, '')
    .replace(continuesHeading ? /^\)/u : lead, '')
    .replace(tail, '')
    .replace(measureAsTopic, '$1')
    .replace(/が(?=(?:月額|年額|平均))/u, 'の')
    .replace(/\(([^()]*)$/u, ' $1')
    .trim();
  const behind = folded.slice(unitEnd, unitEnd + behindReach);
  const noun =
    (/^(?:以上|以下|程度|余り?)?の((?:[\p{Script=Han}\p{Script=Katakana}ー]|ごみ|まちづくり){2,12})/u.exec(behind) ??
      /^を([\p{Script=Han}]{2,4})(?:し|す|[。、]|$)/u.exec(behind))?.[1] ?? '';
  if (noun !== '' && /(?:^|[をにがはで、たら]|により|ところ|及び|並びに)$/u.test(cut.trim()))
    return { heading: clauseTopic(phrase), own: noun, isNounBehind: true, continuesHeading: false };
  const placeless = phrase.replace(placeOnly, '').replace(tail, '').trim();
  const isPlace = placeless !== phrase;
  const told = readNounBehind(behind, placeless === '' || isPlace);
  if (told !== '')
    return { heading: isVerbal(placeless) ? '' : clauseTopic(placeless), own: told, isNounBehind: true, continuesHeading: false };
  if (isVerbal(phrase) && noun !== '') return { heading: '', own: noun, isNounBehind: true, continuesHeading: false };
  if (isVerbal(phrase)) return { heading: held.exec(phrase)?.[1] ?? '', own: '', isNounBehind: false, continuesHeading: false };
  const words = dropEchoes(
    phrase
      .replace(clauseBefore, '')
      .replace(headingEnd, ' ')
      .replace(/[【】]/gu, ' ')
      .trim()
      .split(/\s+/u)
      .filter(saysSomething),
  );
  const last = words.at(-1) ?? '';
  return {
    heading: continuesHeading ? '' : joinHeading(words.slice(0, -1)),
    own: isMeasurePhrase(last) || last === '' ? last : addDeed(last, cut, behind),
    isNounBehind: false,
    continuesHeading,
  };
}

/** 「C o D o」, 「参 加 者 数」: single letters that the conversion spread are one word. */
const joinLetters = (text: string): string =>
  text
    .replace(/(?<=^|[\s(、])\p{Script=Han}(?: \p{Script=Han}){2,}(?=$|[\s(:、])/gu, (spread) => spread.replaceAll(' ', ''))
    .replace(/(?<=(?:^|[^A-Za-z])[A-Za-z]) (?=[A-Za-z](?:[^A-Za-z]|$))/gu, '')
    .replace(/(?<=[A-Za-z]) (?=[A-Za-z](?:\s|$))/gu, '');

/** Nouns that end like verbs. */
const verbalNoun =
  /(?:取り?組み|まつり|祭り|集い|取組み|つどい|お知らせ|見守り|ふれあい|だより|サロン|づくり|くらし|見直し|貸出し|洗い出し|[申仕]し?立て|(?:手|組み?)[当立]て|建て|障がい|ごみ|引き|聞き取り|送り|知らせ|支払い?|見舞い|買い物|住まい|住みやすい|つながり|(?:水|火|土)遊び)$/u;

/** A phrase that ends in a verb names nothing: 「調整を重ね」, 「調査した結果」. Without a particle it is a noun: 畳替え, 河川の草刈り. */
function isVerbal(phrase: string): boolean {
  if (verbalNoun.test(phrase)) return false;
  const hasParticle = /[をにがはで、]|\p{Script=Han}し$/u.test(phrase);
  return /(?:て|した結果|ものの|はじめ)$/u.test(phrase) || (hasParticle && /[ねしりいめえけせきみちび]$/u.test(phrase));
}

/** 48回から72回, 3言語対応 17基, 10月～3月: what only leads from one number to the next. */
const linkWord = /^(?:全|計|年|から|まで|より|[とに]比べて?|対応|[^\p{L}\p{N}]*)$/u;
const saysSomething = (word: string): boolean => !linkWord.test(word.replace(/、$/u, ''));

/** A word that its predecessor already ends with says nothing new: 「窓口の開設 開設」. */
const dropEchoes = (words: readonly string[]): string[] => words.filter((word, at) => at === 0 || !(words[at - 1] ?? '').endsWith(word));

/** Several headings: a measure stands under what it measures, otherwise the nearest one counts. */
function joinHeading(words: readonly string[]): string {
  return words.reduce((heading, word) => (heading !== '' && isMeasurePhrase(word) ? `${stripAction(heading)}の${word}` : word), '');
}

/** 水防訓練を実施し、14団体: what was held is what the number is of. */
const held = /^([\p{L}ー・（）()「」]{2,20})を[^、をに]{0,10}(?:に)?(?:実施|開催|開設|運営|開い?|開き)(?:し|い|)、?$/u;

/** What a clause is about, short enough for brackets. */
function clauseTopic(clause: string): string {
  const topic = clause
    .replace(/(?:により|によって|を行い|し|、)+$/u, '')
    .replace(/^の(?=[\p{Script=Han}\p{Script=Katakana}ー]{3,}$)/u, '')
    .slice(-24);
  // 開き、1,870人の親子
  if (isVerbal(topic) || /^\p{Script=Han}?[ぁ-ん]{1,2}$/u.test(topic)) return '';
  return /^(?:新た|さら|そのうち|このうち|の.*)$/u.test(topic) ? '' : topic;
}

/** The last clause of a long text before a number: what stands behind its last comma or full stop. */
function lastClause(text: string): string {
  const sentence = text.slice(text.lastIndexOf('。') + 1);
  if (sentence.length <= maxPhrase) return sentence;
  const clause = sentence.slice(sentence.lastIndexOf('、') + 1);
  return clause.length <= maxPhrase ? clause : clause.slice(-maxPhrase);
}
