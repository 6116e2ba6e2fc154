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
