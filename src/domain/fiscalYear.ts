/** First Western year of each era that a municipal report may print; 元年 is year 1. */
export const eras = [
  { name: '令和', letter: 'R', firstYear: 2019 },
  { name: '平成', letter: 'H', firstYear: 1989 },
  { name: '昭和', letter: 'S', firstYear: 1926 },
] as const;

/**
 * The Western year of a year counted in an era.
 * @param era 令和, 平成 or 昭和 (or its Latin letter)
 * @param year 1 for 元年
 * @returns the Western year, or null for an unknown era
 */
export function westernYear(era: string, year: number): number | null {
  const found = eras.find(({ name, letter }) => name === era || letter === era);
  return found === undefined ? null : found.firstYear + year - 1;
}

/**
 * The fiscal year (April to March) that a month lies in.
 * @param year Western year
 * @param month 1 to 12
 */
export function fiscalYearOf(year: number, month: number): number {
  return month >= 4 ? year : year - 1;
}

/**
 * A fiscal year in the era it begins in: 2022 → 令和4年度, 2019 → 令和元年度 (the fiscal year is named by its greater part).
 * @param fiscalYear Western year in which it begins
 */
export function eraFiscalYear(fiscalYear: number): string {
  const era = eras.find(({ firstYear }) => fiscalYear >= firstYear);
  if (era === undefined) return `${fiscalYear}年度`;
  const year = fiscalYear - era.firstYear + 1;
  return `${era.name}${year === 1 ? '元' : year}年度`;
}
