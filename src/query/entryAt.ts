/**
 * The entry of a list or column at a place that is known to exist.
 * @throws RangeError when it does not: a mistake in the calling code, which must not go on as a 0
 */
export function entryAt<Entry>(entries: ArrayLike<Entry>, place: number): Entry {
  const entry = entries[place];
  if (entry === undefined) throw new RangeError(`No entry at ${place} of ${entries.length}`);
  return entry;
}
