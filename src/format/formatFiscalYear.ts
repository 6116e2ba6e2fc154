import { eraFiscalYear } from '../domain/fiscalYear';

/**
 * A fiscal year (April to March).
 * @param fiscalYear Western year in which it begins
 * @returns 令和4年度（2022年度） in Japanese, FY2022 otherwise; only 1900年度 where no era is known
 */
export function formatFiscalYear(fiscalYear: number, locale: string): string {
  if (!isJapanese(locale)) return `FY${fiscalYear}`;
  const [era, western] = [eraFiscalYear(fiscalYear), `${fiscalYear}年度`];
  return era === western ? western : `${era}（${western}）`;
}

function isJapanese(locale: string): boolean {
  return locale === 'ja' || locale.startsWith('ja-');
}
