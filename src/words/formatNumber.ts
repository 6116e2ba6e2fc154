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

/** Names one after the other as a language sets them off: 、 in Japanese, otherwise a comma. */
export function formatList(items: readonly string[], locale: string): string {
  return items.join(locale === 'ja' || locale.startsWith('ja-') ? '、' : ', ');
}
