import { groupBy } from '../domain/collections';
import { lookUp, type ReportIndex, memoizeByIndex } from '../domain/reportIndex';
import type { Quantity } from '../domain/report';

/**
 * Which quantities are the same figure, which count the same thing, and what contains what. All answers are ids; the id of a
 * group is that of its first member in document order. A relation to an id that the report does not hold says nothing.
 */
export interface RelationGraph {
  /** Whether any of the relations below says something about it; of a million quantities, a handful. */
  readonly isRelated: (id: string) => boolean;
  /** One figure however often it is printed: joined by `sameAs`, over any number of steps and whatever its direction. */
  readonly figureOf: (id: string) => string;
  /** One thing however it is counted: joined by `sameAs` and `alternativeOf`. */
  readonly thingOf: (id: string) => string;
  /** Every quantity of one thing, in document order. */
  readonly membersOf: (thing: string) => readonly string[];
  /** Every thing that contains this one, through any number of `partOf` steps; itself only where the data go round in a circle. */
  readonly wholesOf: (thing: string) => ReadonlySet<string>;
}

type Join = 'sameAs' | 'alternativeOf';

/** Only quantities that are joined to another one are kept: of a million, a handful. */
function joinQuantities(index: ReportIndex, joins: readonly Join[]): Map<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    return root;
  };
  for (const quantity of index.quantities.values()) {
    for (const join of joins) {
      const target = quantity[join];
      if (target === undefined || !index.positions.has(target)) continue;
      const [a, b] = [rootOf(quantity.id), rootOf(target)];
      const isFirst = lookUp(index.positions, a) <= lookUp(index.positions, b);
      const root = isFirst ? a : b;
      for (const id of [a, b, quantity.id, target]) parents.set(id, root);
    }
  }
  return new Map([...parents.keys()].map((id) => [id, rootOf(id)]));
}

function linkWholes(index: ReportIndex, thingOf: (id: string) => string): Map<string, Set<string>> {
  const wholes = new Map<string, Set<string>>();
  const link = ({ id, partOf }: Quantity) => {
    if (partOf === undefined || !index.positions.has(partOf)) return;
    const linked = wholes.get(thingOf(id)) ?? new Set();
    wholes.set(thingOf(id), linked.add(thingOf(partOf)));
  };
  index.quantities.forEach(link);
  return wholes;
}

function walk(links: ReadonlyMap<string, ReadonlySet<string>>, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(links.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(links.get(next) ?? []));
  }
  return reached;
}

const nothing: ReadonlySet<string> = new Set();

/** The relations of one report, built once per index. */
export const buildRelationGraph: (index: ReportIndex) => RelationGraph = memoizeByIndex((index) => {
  const figures = joinQuantities(index, ['sameAs']);
  const things = joinQuantities(index, ['sameAs', 'alternativeOf']);
  const thingOf = (id: string) => things.get(id) ?? id;
  const members = groupBy(
    [...index.quantities.keys()].filter((id) => things.has(id)),
    thingOf,
  );
  const links = linkWholes(index, thingOf);
  const wholes = new Map([...links.keys()].map((thing) => [thing, walk(links, thing)]));
  const linked = new Set([...links].flatMap(([part, parents]) => [part, ...parents]));
  return {
    isRelated: (id) => things.has(id) || linked.has(id),
    figureOf: (id) => figures.get(id) ?? id,
    thingOf,
    membersOf: (thing) => members.get(thing) ?? [thing],
    wholesOf: (thing) => wholes.get(thing) ?? nothing,
  };
});
