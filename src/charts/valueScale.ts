/** Where values stand along the length of a chart. */
export interface ValueScale {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  /** Ascending, inside the domain. */
  readonly ticks: readonly number[];
  /** Place of a value from 0 (start of the domain) to 1; values outside are held at the ends. */
  readonly shareOf: (value: number) => number;
}

const hold = (share: number) => Math.min(Math.max(share, 0), 1);

/** A round step that cuts a span into about `count` pieces: 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}

/** Multiples of a step without the noise of binary fractions. */
const multiple = (step: number, times: number) => Number((step * times).toPrecision(12));

const linearShare =
  ([low, high]: readonly [number, number]) =>
  (value: number) =>
    hold((value - low) / (high - low));

/**
 * A linear scale from 0 to the largest value (from the smallest where one is negative), without ticks: for bars whose values are printed, which
 * need no axis.
 * @param values missing ones left out
 */
export function buildPlainScale(values: readonly number[]): ValueScale {
  const low = Math.min(0, ...values);
  const domain = [low, Math.max(0, ...values) || (low === 0 ? 1 : 0)] as const;
  return { kind: 'linear', domain, ticks: [], shareOf: linearShare(domain) };
}

/**
 * A linear scale with round ticks that always holds 0.
 * @param values missing ones left out
 * @param pieces about how many pieces the ticks cut the axis into
 */
export function buildLinearScale(values: readonly number[], pieces: number): ValueScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || (low === 0 ? 1 : 0);
  const step = niceStep(high - low, pieces);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => multiple(step, first + place));
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const;
  return { kind: 'linear', domain, ticks, shareOf: linearShare(domain) };
}

/**
 * A logarithmic scale over whole powers of ten. Zero and negative values have no place on it and are held at its start.
 * @param values at least one positive
 */
export function buildLogScale(values: readonly number[]): ValueScale {
  const positive = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...positive)) + 1e-9);
  const last = Math.max(Math.ceil(Math.log10(Math.max(...positive)) - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => Number(`1e${first + place}`));
  const shareOf = (value: number) => (value > 0 ? hold((Math.log10(value) - first) / (last - first)) : 0);
  return { kind: 'log', domain: [Number(`1e${first}`), Number(`1e${last}`)], ticks, shareOf };
}

/** Whether the positive values span more than two orders of magnitude, so that a logarithmic scale is worth offering. */
export function spansManyOrders(values: readonly number[]): boolean {
  const positive = values.filter((value) => value > 0);
  return positive.length > 1 && Math.max(...positive) / Math.min(...positive) > 100;
}
