import type { QuantityDraft } from './quantityDraft';

/** What a unit measures where the phrase does not say; every other counter is counted: 路線 → 路線数. */
const measureOfUnit: Readonly<Record<string, string>> = {
  人: '人数', 名: '人数', km: '延長', m: '延長', ha: '面積', a: '面積', m2: '面積', km2: '面積', m3: '容量', L: '容量', kL: '容量',
  t: '重量', kg: '重量', トン: '重量', 't-CO2': '排出量', 円: '金額', 日: '日数', 日間: '日数', 時間: '時間', 分: '時間', 点: '点数', 歳: '年齢',
  kW: '出力', kWh: '電力量', MWh: '電力量', '%': '割合', 割: '割合', 倍: '倍率', ポイント: '増減', 年: '年数', 年間: '年数', 度: '度数', 泊: '宿泊数',
}; // prettier-ignore

const isMeasureWord = /(?:数|率|額|量|割合|度|面積|延長|時間|日数|人数|件数|回数|高|残高|費|料|人口|点|者数|値|比|幅|容量|ポイント)$/u;

/** Verbs that leave their object before の: 外部指導者を配置 → 外部指導者の配置. */
const verb = /を([\p{Script=Han}\p{Script=Katakana}]{2,6})(?:する|した|し)?$/u;

/**
 * A phrase and a unit → the name of what is measured.
 * @param phrase words printed before the number, without particles at the end
 * @returns e.g. 防犯灯の設置 + 基 → 防犯灯の設置基数; a phrase that names a measure stays as it is
 */
export function nameMeasure(phrase: string, { unit, kind }: Pick<QuantityDraft, 'unit' | 'kind'>): string {
  const noun = phrase.replace(verb, 'の$1').replace(/(?:利用)?実績$/u, (word) => (word === '実績' ? '' : '利用')).trim();
  if (noun === '') return unit === null ? '' : measureWord(unit);
  if (isMeasureWord.test(noun)) return noun;
  if (kind === 'rate') return `${noun}の割合`;
  if (unit === null) return noun;
  if (kind === 'change') return `${noun}の増減`;
  if (noun.endsWith(unit)) return `${noun}数`;
  if (/^[人名]$/u.test(unit) && /(?:者|員|生徒|児童|生|人|客|会員)$/u.test(noun)) return `${noun}数`;
  const measure = measureWord(unit);
  return noun.endsWith(measure) ? noun : `${noun}${measure}`;
}

function measureWord(unit: string): string {
  return measureOfUnit[unit] ?? `${unit}数`;
}

/** A heading without what was done: ポスターコンクールの実施 → ポスターコンクール, 参加者数 → 参加者数's topic is left alone. */
export function stripAction(heading: string): string {
  return heading
    .replace(/(?:の|を)(?:実施|開催|開設|整備|設置|導入|策定|配置|推進|拡充)(?:回数|件数)?$/u, '')
    .replace(/(?:開催|実施)(?:回数|件数)$/u, '')
    .replace(/(?:回数|件数)$/u, '')
    .trim();
}
