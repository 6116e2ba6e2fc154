import type { Kind } from './report';

/** Units that measure an extent instead of counting things; everything else that is not a rate counts. */
const amountUnits = new Set(
  [
    'km m cm mm km2 m2 cm2 mm2 m3 ha a L l kL kl mL ml t kg g mg μg kW kWh MW MWh GW GWh W Wh dB ppm pH TB GB MB kB Mbps Gbps',
    't-CO2 tCO2 kg-CO2 μg/m3 mg/L μSv/h km/h m/s ℃ °C',
    'トン キロ メートル キロメートル ヘクタール アール 平方メートル 立方メートル リットル グラム キログラム キロワット',
    '円 千円 万円 百万円 億円 日 日間 時間 分 秒 か月 ヶ月 カ月 ケ月 ヵ月 箇月 年 年間 週間 歳 度 点',
  ].flatMap((line) => line.split(' ')),
);

const rateUnits = new Set(['%', 'パーセント', '割', '倍', '割合', '‰']);

const changeUnits = new Set(['ポイント', 'pt', 'pp', '%ポイント']);

/**
 * The kind that a unit implies.
 * @param unit as printed, in NFKC; null for a bare number
 * @returns `rate` for proportions, `change` for differences of rates, `amount` for extents and money, otherwise `count`
 */
export function kindOfUnit(unit: string | null): Kind {
  if (unit === null) return 'count';
  if (rateUnits.has(unit)) return 'rate';
  if (changeUnits.has(unit)) return 'change';
  if (amountUnits.has(unit)) return 'amount';
  return 'count';
}

/** Spellings of one unit, the canonical one first; a unit that is not listed is a family of its own. */
const unitSpellings: readonly (readonly string[])[] = [
  ['人', '名'],
  ['箇所', 'か所', 'ヶ所', 'カ所', 'ヵ所', 'ケ所', '個所'],
  ['年', 'か年', 'ヶ年', 'カ年', 'ヵ年', '箇年'],
  ['か月', 'ヶ月', 'カ月', 'ヵ月', 'ケ月', '箇月'],
  ['日', '日間'],
  ['%', 'パーセント'],
  ['ポイント', 'pt', '%ポイント'],
  ['km', 'キロメートル'],
  ['m', 'メートル'],
  ['m2', '平方メートル'],
  ['m3', '立方メートル'],
  ['ha', 'ヘクタール'],
  ['t', 'トン'],
  ['kg', 'キログラム'],
  ['g', 'グラム'],
  ['kW', 'キロワット'],
  ['L', 'リットル'],
  ['店', '店舗'],
];

const canonicalUnits = new Map(unitSpellings.flatMap(([canonical = '', ...others]) => others.map((unit) => [unit, canonical])));

/**
 * The canonical spelling of a unit: comparisons, filters and sums go by it, what is shown stays as printed.
 * @param unit as printed, in NFKC
 */
export const unitFamilyOf = (unit: string): string => canonicalUnits.get(unit) ?? unit;
