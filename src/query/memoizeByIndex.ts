import type { ReportIndex } from '../domain/reportIndex';

/** Computes something of a report once and keeps it as long as the index lives; the index never changes, so neither does the answer. */
export function memoizeByIndex<Result>(build: (index: ReportIndex) => Result): (index: ReportIndex) => Result {
  const results = new WeakMap<ReportIndex, { readonly result: Result }>();
  return (index) => {
    const known = results.get(index);
    if (known !== undefined) return known.result;
    const result = build(index);
    results.set(index, { result });
    return result;
  };
}
