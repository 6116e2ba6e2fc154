import { factsOf } from '../domain/languages';
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number with the thousands separators of the locale and every decimal it has; never rounded, never in exponent notation.
 * @param locale BCP 47, e.g. `ja`, `en`
 */
export function formatNumber(value: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  formats.set(locale, format);
  return format.format(Object.is(value, -0) ? 0 : value);
}

/** More decimals than this are no measurement but a quotient as a machine writes it (73.187414500684). */
const mostDecimals = 3;

/**
 * A number as people read it: money from 億 on in 億 and whole 万, below that in 万 where one decimal of it says all, otherwise every digit; in English
 * in millions and billions with three decimals. A quotient of many decimals is rounded to two, or to two digits that are not 0. Never shown where
 * every digit is asked for (`formatNumber`).
 * @param unit as in the report
 */
export function formatReadable(value: number, unit: string | null, locale: string): string {
  if (unit === '円') {
    const amount = factsOf(locale).amounts.by === 'man' ? shortenByMan(value, locale) : shortenByMillions(value, locale);
    if (amount !== null) return amount;
  }
  const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  if (decimals <= mostDecimals && Number.isFinite(value) && !String(value).includes('e')) return formatNumber(value, locale);
  return formatNumber(Math.abs(value) >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(2)), locale);
}

const [man, oku] = [10_000, 100_000_000];

/** 3億4,210万 and 308.9万; null where the digits themselves say it best. */
function shortenByMan(value: number, locale: string): string | null {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  const [large, small] = factsOf(locale).amounts.names;
  if (size >= oku) {
    const whole = Math.round(size / man);
    const [high, low] = [Math.floor(whole / man), whole % man];
    return `${sign}${formatNumber(high, locale)}${large}${low === 0 ? '' : `${formatNumber(low, locale)}${small}`}`;
  }
  return size >= man && size % 1_000 === 0 ? `${sign}${formatNumber(size / man, locale)}${small}` : null;
}

function shortenByMillions(value: number, locale: string): string | null {
  const size = Math.abs(value);
  if (size < 1e6 || (size < 1e9 && size % 1_000 !== 0)) return null;
  const [large, small] = factsOf(locale).amounts.names;
  const [scale, name] = size >= 1e9 ? [1e9, large] : [1e6, small];
  return `${formatNumber(Number((value / scale).toFixed(3)), locale)} ${name}`;
}

const percentFormats = new Map<string, Intl.NumberFormat>();

function findFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const format =
    percentFormats.get(key) ??
    new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits });
  percentFormats.set(key, format);
  return format;
}

/** A share as it is shown. Rounding never turns "not all" into 100% nor "some" into 0%: 239 of 240 is 99%. */
function roundShare(share: number, digits: number): number {
  const step = 10 ** -(digits + 2);
  const rounded = Math.round(share / step) * step;
  const isFalselyWhole = share < 1 && rounded >= 1;
  const isFalselyNone = share > 0 && rounded === 0;
  return isFalselyWhole ? 1 - step : isFalselyNone ? step : rounded;
}

/**
 * The number that `formatPercent` prints without decimals, for charts and sheets that write their own label around it.
 * @param share 0 to 1
 * @returns 0 to 100, whole
 */
export function percentOf(share: number | null): number | null {
  return share === null ? null : Math.round(roundShare(share, 0) * 100);
}

/**
 * A share computed by us, as percent, rounded as `roundShare` tells.
 * @param share 0 to 1; null (nothing to take a share of) is shown as missing
 * @param digits decimals shown, 0 to 20
 */
export function formatPercent(share: number | null, locale: string, digits = 0): string {
  return share === null ? formatMissing() : findFormat(locale, digits).format(roundShare(share, digits));
}

/** Stands where no number is printed; never looks like a 0. */
export function formatMissing(): string {
  return '―';
}

/** Names one after the other as a language sets them off. */
export function formatList(items: readonly string[], locale: string): string {
  return items.join(factsOf(locale).comma);
}
