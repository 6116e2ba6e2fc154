interface Separators {
  readonly group: string;
  readonly decimal: string;
  /** A number that stands by itself. */
  readonly whole: RegExp;
}
const separators = new Map<string, Separators>();

/** Between thousands and before decimals: 1,234.5; in Portuguese 1.234,5. */
export function separatorsOf(locale: string): Separators {
  const known = separators.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.5);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  const [group, decimal] = [sign('group'), sign('decimal')];
  const whole = new RegExp(`^[-−]?(?:\\d{1,3}(?:[${group}]\\d{3})+|\\d+)(?:[${decimal}]\\d+)?$`, 'u');
  separators.set(locale, { group, decimal, whole });
  return { group, decimal, whole };
}

/**
 * A number that stands printed by itself, back as a number; − is a minus, too.
 * @returns null of any other text
 */
export function readNumber(text: string, locale: string): number | null {
  const { group, decimal, whole } = separatorsOf(locale);
  return whole.test(text) ? Number(text.replaceAll(group, '').replace(decimal, '.').replace('−', '-')) : null;
}
