/** Items by key, keys in the order in which they first occur and items in their own (`Map.groupBy` of newer browsers). */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let last: { readonly key: Key; readonly group: Item[] } | null = null;
  for (const item of items) {
    const key = keyOf(item);
    // most lists have the items of a group side by side: comparing keys is quicker than looking one up
    if (last === null || last.key !== key) {
      last = { key, group: groups.get(key) ?? [] };
      if (last.group.length === 0) groups.set(key, last.group);
    }
    last.group.push(item);
  }
  return groups;
}

/** Makes something when it is first asked for, and keeps it. */
export function once<Result extends object>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => (made ??= make());
}

/**
 * The entry of a list or column at a place that is known to exist.
 * @throws RangeError when it does not: a mistake in the calling code, which must not go on as a 0
 */
export function entryAt<Entry>(entries: ArrayLike<Entry>, place: number): Entry {
  const entry = entries[place];
  if (entry === undefined) throw new RangeError(`No entry at ${place} of ${entries.length}`);
  return entry;
}
