/** Items by key, keys in the order in which they first occur and items in their own (`Map.groupBy` of newer browsers). */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
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
