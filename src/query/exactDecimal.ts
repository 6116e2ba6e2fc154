/**
 * Decimal arithmetic as on paper. A value like 0.4 is not exactly 0.4 inside the machine, so that 0.4 + 0.7 + 0.8 comes out as
 * 1.9000000000000001. Here every value is read as the decimal it is written as, scaled to an integer, added exactly, and scaled back.
 */

/**
 * A number written out: all digits, a point, no exponent, no separators.
 * @param value finite
 * @returns e.g. `-0.00000012`, `1000000000000000000000`; zero is `0` whatever its sign
 * @throws RangeError for NaN and infinity
 */
export function serializeDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that can be written: ${value}`);
  const written = String(Math.abs(value));
  const [, whole = '', fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(written) ?? [];
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const padded = digits.padStart(digits.length + Math.max(1 - point, 0), '0').padEnd(point, '0');
  const at = Math.max(point, 1);
  const decimal = at < padded.length ? `${padded.slice(0, at)}.${padded.slice(at)}` : padded;
  return value < 0 ? `-${decimal}` : decimal;
}

/**
 * Adds exactly and rounds once, to the nearest number that the machine can hold.
 * @param values finite; an empty list is 0
 * @throws RangeError for NaN and infinity
 */
export function sumExactly(values: readonly number[]): number {
  const isPlain = values.every(Number.isSafeInteger);
  const plain = isPlain ? values.reduce((sum, value) => sum + value, 0) : NaN;
  // Partial sums of safe integers are exact as long as they stay safe; past that the long way decides.
  if (Number.isSafeInteger(plain) && values.reduce((size, value) => size + Math.abs(value), 0) <= Number.MAX_SAFE_INTEGER) return plain;
  const written = values.map(serializeDecimal);
  const places = written.reduce((most, decimal) => Math.max(most, fractionOf(decimal).length), 0);
  const scaled = written.reduce((sum, decimal) => sum + scale(decimal, places), 0n);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sum = Number(`${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`);
  return scaled < 0n ? -sum : sum;
}

/** `after − before`, exactly. */
export function subtractExactly(after: number, before: number): number {
  return sumExactly([after, -before]);
}

function fractionOf(decimal: string): string {
  return decimal.split('.')[1] ?? '';
}

function scale(decimal: string, places: number): bigint {
  const [whole = ''] = decimal.split('.');
  return BigInt(whole + fractionOf(decimal).padEnd(places, '0'));
}
