import { memoizeByIndex, type ReportIndex } from '../domain/reportIndex';
import { foldText } from './foldText';
import { spell } from './spellings';

/**
 * What residents ask about, as they would say it: a search that begins with # finds the initiatives of a topic. Measured against labels by hand
 * (tests/query/topics.test.ts). Its Japanese and its English name find a topic whatever language the page is in.
 */
interface TopicOf<Key extends string> {
  readonly key: Key;
  readonly ja: string;
  readonly en: string;
  /** Parts of words: one of them in an initiative, its goal or its offices makes it part of the topic. */
  readonly words: readonly string[];
}

const fold = (text: string) => spell(foldText(text));

const topic = <Key extends string>(key: Key, ja: string, en: string, words: string): TopicOf<Key> => ({
  key,
  ja,
  en,
  words: words.split(' '),
});

/** In the order in which they are offered. */
export const topics = [
  topic(
    'children',
    '子ども・学校',
    'Children',
    '子ども 子育て 育児 児童 保育 園児 乳児 幼児 乳幼児 未就園 妊娠 妊産婦 産後 出産 養育 ひとり親 小学 中学生 中学校 小中 学校 生徒 給食 スクール 1人1台端末',
  ),
  topic(
    'safety',
    '防災・防犯',
    'Safety',
    '防災 災害 防犯 犯罪 避難 消防 消火 地震 耐震 浸水 水防 交通安全 交通事故 備蓄 火災 応急手当 雨水排水',
  ),
  topic('care', '高齢者・福祉', 'Care and welfare', '高齢 介護 認知症 障害 障がい 生活保護 困窮 老人 成年後見 社会福祉 福祉総務'),
  topic(
    'health',
    '健康・医療',
    'Health',
    '健康 医療 医薬品 ワクチン 感染症対策 感染症の対策 感染防止対策 特定健診 がん検診 予防接種 レセプト 健診の受診',
  ),
  topic(
    'environment',
    'ごみ・環境',
    'Environment',
    'ごみ リサイクル 再商品化 資源化 環境負荷 環境都市 環境基本 低炭素 脱炭素 再生可能 温室効果 清掃',
  ),
  topic(
    'roads',
    '道路・公園・交通',
    'Roads and parks',
    '道路 町道 歩道 歩行空間 通学路 橋りょう 橋梁 公園 交通安全 交通事故 公共交通 交通体系 デマンド交通 バス 渋滞 駅の 除雪',
  ),
  topic('water', '水道・下水道', 'Water', '水道 下水 汚水 雨水 浸水 ポンプ場 老朽管'),
  topic(
    'tax',
    '税・手続き',
    'Taxes and counters',
    '市税 町税 税制 税務 納税課 税関係 地方税 申告書 マイナンバー 窓口 コンビニ交付 行政手続 滞納整理',
  ),
  topic(
    'culture',
    '文化・スポーツ',
    'Culture and sports',
    '文化財 文化芸術 文化観光 文化祭 文化振興 文化課 美術 博物館 観光 スポーツ 図書館 読書 生涯学習 企画展 童話 史跡 公民館',
  ),
  topic(
    'work',
    '仕事・産業',
    'Work',
    '商工 工業 企業集積 企業誘致 中小企業 イノベーション 農業 就農 農林 商品券 創業 雇用の場 鳥獣 担い手の確保',
  ),
];

export type Topic = (typeof topics)[number];

/** Stands before the name of a topic in a search. */
export const topicMark = '#';

/**
 * @param needle a folded word of a search, or all of it
 * @returns the topic that it names in either language; undefined for any other word
 */
export function findTopic(needle: string): Topic | undefined {
  if (!needle.startsWith(topicMark)) return undefined;
  const name = spell(needle.slice(topicMark.length));
  return topics.find(({ key, ja, en }) => [key, ja, en].some((own) => fold(own) === name));
}

/** What each initiative is asked by: itself, its goal and its offices, folded. */
const readInitiatives = memoizeByIndex(({ report, goals, sections }: ReportIndex) =>
  report.initiatives.map(({ text, goalId, sectionIds }) =>
    fold([text, goals.get(goalId)?.text ?? '', ...sectionIds.map((id) => sections.get(id)?.name ?? '')].join('／')),
  ),
);

/** @returns for each initiative of the report in its order, whether it is of this topic */
export function matchTopic(index: ReportIndex, { words }: Topic): Uint8Array {
  const folded = words.map(fold);
  return Uint8Array.from(readInitiatives(index), (text) => (folded.some((word) => text.includes(word)) ? 1 : 0));
}
