/** How sure it is that the printed offices stand for these initiatives. */
export type Alignment = 'certain' | 'ambiguous' | 'impossible';

export interface AlignedSections {
  /** One list of office names an initiative. */
  readonly sections: readonly (readonly string[])[];
  readonly alignment: Alignment;
}

/** More names than this in one cell are not cut: the search for the one way could take long, and no office list is that long. */
const maxNames = 40;

/**
 * Gives every initiative of a row its offices: the groups of the layout where they are as many, otherwise the one way to cut
 * the printed names so that no initiative lists an office twice; one office, or fewer than initiatives, stands for all.
 * @param groups names as `readSectionNames` reads them
 * @param count number of initiatives in the row, ≥ 1
 */
export function alignSections(groups: readonly (readonly string[])[], count: number): AlignedSections {
  const names = groups.flat();
  const unique = [...new Set(names)];
  const forAll = (alignment: Alignment): AlignedSections => ({ sections: Array.from({ length: count }, () => unique), alignment });
  if (count === 1 || unique.length <= 1) return forAll('certain');
  if (groups.length === count) return { sections: groups.map((group) => [...new Set(group)]), alignment: 'certain' };
  if (names.length === count) return { sections: names.map((name) => [name]), alignment: 'certain' };
  if (names.length < count || names.length > maxNames) return forAll('impossible');
  const cuts = cutWithoutRepeats(groups, count);
  const first = cuts[0];
  return first === undefined ? forAll('impossible') : { sections: first, alignment: cuts.length === 1 ? 'certain' : 'ambiguous' };
}

/** Up to two ways to cut the names into `count` runs without a repeated name, greedy (longest first run) first; layout groups are never joined. */
function cutWithoutRepeats(groups: readonly (readonly string[])[], count: number): string[][][] {
  const names = groups.flat();
  const mustCut = new Set<number>();
  let at = 0;
  for (const group of groups.slice(0, -1)) mustCut.add((at += group.length));
  const respectsGroups = groups.length < count;
  const found: string[][][] = [];
  const extend = (from: number, runs: string[][]): void => {
    if (found.length >= 2) return;
    const left = count - runs.length;
    if (left === 0) {
      if (from === names.length) found.push(runs);
      return;
    }
    const ends: number[] = [];
    for (let end = from + 1; end <= names.length - (left - 1); end += 1) {
      if (names.slice(from, end - 1).includes(names[end - 1] ?? '')) break;
      ends.push(end);
      if (respectsGroups && mustCut.has(end)) break;
    }
    for (const end of ends.toReversed()) extend(end, [...runs, names.slice(from, end)]);
  };
  extend(0, []);
  return found;
}
