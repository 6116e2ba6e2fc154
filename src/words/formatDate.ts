import { factsOf } from '../domain/languages';
import { eraFiscalYear } from '../domain/fiscalYear';

const parts = /^(\d{4})(?:-?(\d{2}))?(?:-?(\d{2}))?$/;

/**
 * A date as precisely as it is known.
 * @param date `2023-03-31`, `2023-03`, `2023`, or the same without hyphens as a quantity of role `date` holds it
 * @returns e.g. 2023年3月31日, March 31, 2023; anything that is no such date as it was given
 */
export function formatDate(date: string, locale: string): string {
  const [, year, month, day] = parts.exec(date) ?? [];
  if (year === undefined) return date;
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const isReal = moment.getUTCMonth() === Number(month ?? 1) - 1 && moment.getUTCDate() === Number(day ?? 1);
  if (!isReal) return date;
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) shown.month = 'long';
  if (day !== undefined) shown.day = 'numeric';
  return new Intl.DateTimeFormat(locale, shown).format(moment);
}

/**
 * A fiscal year (April to March).
 * @param fiscalYear Western year in which it begins
 * @returns 令和4年度（2022年度） in Japanese, FY2022 otherwise; only 1900年度 where no era is known
 */
export function formatFiscalYear(fiscalYear: number, locale: string): string {
  const facts = factsOf(locale);
  const western = facts.fiscalYear(fiscalYear);
  if (!facts.isOriginal) return western;
  const era = eraFiscalYear(fiscalYear);
  return era === western ? western : `${era}（${western}）`;
}

/** The same where there is little room: 令和4年度 as documents print it, FY2022. */
export function formatShortYear(fiscalYear: number, locale: string): string {
  const { isOriginal, fiscalYear: write } = factsOf(locale);
  return isOriginal ? eraFiscalYear(fiscalYear) : write(fiscalYear);
}
