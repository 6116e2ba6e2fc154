import { entryAt, groupBy } from '../../domain/collections';
import type { Report } from '../../domain/report';
import { describeQuantities } from './measureAccuracy';

/** One result in a grouping that was made by reading, as the columns of `*.family.tsv`. */
export interface FamilyLabel {
  readonly line: number;
  readonly column: string;
  readonly occurrence: number;
  readonly value: number;
  /** Empty where nothing else may stand beside it. */
  readonly family: string;
}

/** How far two groupings agree on which results may stand beside each other. */
export interface PairAgreement {
  /** Pairs that the report puts together, those that the labels do, and those that both do. */
  readonly foundCount: number;
  readonly labelledCount: number;
  readonly commonCount: number;
  /** 0–1; 1 where there is nothing to be wrong about. */
  readonly precisionShare: number;
  readonly recallShare: number;
  /** Results that have a label and none in the report, or the other way: a label that no longer fits its document. */
  readonly unmatched: readonly string[];
}

const header = 'line\tcolumn\toccurrence\tvalue\tfamily\tlabel';

/**
 * Reads a `*.family.tsv`.
 * @throws Error where the header is another one
 */
export function parseFamilyLabels(tsv: string): FamilyLabel[] {
  const [first = '', ...rows] = tsv.trimEnd().split(/\r?\n/u);
  if (first !== header) throw new Error(`Expected the columns ${header}, found ${first}`);
  return rows.map((row) => {
    const [line = '', column = '', occurrence = '', value = '', family = ''] = row.split('\t');
    return { line: Number(line), column, occurrence: Number(occurrence), value: Number(value), family };
  });
}

/** Pairs of results that share a family, in a report and in labels; the keys of families are not compared, only what they put together. */
export function measureFamilies(report: Report, labels: readonly FamilyLabel[]): PairAgreement {
  const found = new Map(
    describeQuantities(report).flatMap((place, at): [string, string][] => {
      const { role, family } = entryAt(report.quantities, at);
      return role === 'result' ? [[placeOf({ ...place, value: Number(place.value) }), family ?? '']] : [];
    }),
  );
  const labelled = new Map(labels.map((label) => [placeOf(label), label.family]));
  const unmatched = [...labelled.keys()]
    .filter((place) => !found.has(place))
    .concat([...found.keys()].filter((place) => !labelled.has(place)));
  const foundCount = countPairs(found.values());
  const labelledCount = countPairs(labelled.values());
  const commonCount = countPairs(
    [...labelled].map(([place, family]) => (isInBoth(family, found.get(place)) ? `${family}\t${found.get(place)}` : '')),
  );
  const shareOf = (count: number): number => (count === 0 ? 1 : commonCount / count);
  return { foundCount, labelledCount, commonCount, precisionShare: shareOf(foundCount), recallShare: shareOf(labelledCount), unmatched };
}

const isInBoth = (family: string, other: string | undefined): boolean => family !== '' && other !== undefined && other !== '';

const placeOf = ({ line, column, occurrence, value }: Omit<FamilyLabel, 'family'>): string => `${line}:${column}:${occurrence}:${value}`;

/** Pairs of equal, non-empty names. */
function countPairs(families: Iterable<string>): number {
  const groups = groupBy(families, (family) => family);
  groups.delete('');
  return [...groups.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
