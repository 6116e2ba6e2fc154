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
  return sumFewDecimals(values) ?? sumWritten(values);
}

/** Up to here every integer, and every decimal of so many digits, has a number of its own. */
const largestExact = 1e15;
const fewDecimals = 4;

/**
 * The short way, for numbers as reports print them: as integers of the smallest decimal that any of them has.
 * @returns null where they have too many digits for it
 */
function sumFewDecimals(values: readonly number[]): number | null {
  for (let places = 0, scale = 1; places <= fewDecimals; places += 1, scale *= 10) {
    let sum = 0;
    let size = 0;
    const fits = values.every((value) => {
      const scaled = Math.round(value * scale);
      sum += scaled;
      size += Math.abs(scaled);
      return scaled / scale === value && size <= largestExact;
    });
    if (fits) return sum === 0 ? 0 : sum / scale;
  }
  return null;
}

/** The long way, for any numbers: all of them written out and aligned at the point. */
function sumWritten(values: readonly number[]): number {
  const written = values.map(serializeDecimal);
  const places = written.reduce((most, decimal) => Math.max(most, fractionOf(decimal).length), 0);
  const scaled = written.reduce((sum, decimal) => sum + alignDecimal(decimal, places), 0n);
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

function alignDecimal(decimal: string, places: number): bigint {
  const [whole = ''] = decimal.split('.');
  return BigInt(whole + fractionOf(decimal).padEnd(places, '0'));
}
