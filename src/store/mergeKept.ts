/** Whether two values out of JSON are the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [mine, theirs] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  return mine.size === theirs.size && [...mine].every(([name, value]) => theirs.has(name) && isSame(value, theirs.get(name)));
}

/** Joins two records field by field: what I changed is mine, everything else is theirs. */
export function mergeFields<Fields extends object>(base: Fields, mine: Fields, theirs: Fields): Fields {
  const before = new Map<string, unknown>(Object.entries(base));
  const changed = Object.fromEntries(Object.entries(mine).filter(([name, value]) => !isSame(value, before.get(name))));
  return { ...theirs, ...changed };
}

/**
 * Joins two lists of things that have an id. What one side has added stays, what it has removed goes, unless the other side has changed it; the order
 * is mine where I have changed it, otherwise theirs.
 */
export function mergeLists<Item extends { readonly id: string }>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): readonly Item[] {
  const [inBase, inMine, inTheirs] = [base, mine, theirs].map((list) => new Map(list.map((item) => [item.id, item])));
  const join = (id: string): Item | undefined => {
    const [was, here, there] = [inBase?.get(id), inMine?.get(id), inTheirs?.get(id)];
    if (was !== undefined && here !== undefined && there !== undefined) return mergeFields(was, here, there);
    const only = here ?? there;
    return was !== undefined && isSame(was, only) ? undefined : only;
  };
  const orderOf = (list: readonly Item[]) => list.flatMap(({ id }) => (inBase?.has(id) === true ? [id] : []));
  const stayed = new Set(orderOf(mine));
  const isReordered = !isSame(
    orderOf(mine),
    orderOf(base).filter((id) => stayed.has(id)),
  );
  const [lead, follow] = isReordered ? [mine, theirs] : [theirs, mine];
  const order = lead.map(({ id }) => id);
  // from the end: what was added stands before what it was put before, at the end behind what the other side has added there
  follow.toReversed().forEach(({ id }, fromEnd) => {
    if (order.includes(id)) return;
    const next = follow[follow.length - fromEnd];
    order.splice(next === undefined ? order.length : order.indexOf(next.id), 0, id);
  });
  return order.flatMap((id) => join(id) ?? []);
}
