const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

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
  follow.forEach(({ id }, place) => {
    if (order.includes(id)) return;
    const before = follow[place - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before.id) + 1, 0, id);
  });
  return order.flatMap((id) => join(id) ?? []);
}
