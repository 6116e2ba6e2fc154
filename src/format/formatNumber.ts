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
