const raised: ReadonlyMap<string, string> = new Map([
  ['2', '²'],
  ['3', '³'],
]);

/** A unit as a reader expects to see it: the data hold m3 and km2 (NFKC), people read m³ and km². Other units stay. */
export function formatUnit(unit: string): string {
  return unit.replace(/^([kcm]?m)([23])$/u, (_all, metre: string, power: string) => metre + (raised.get(power) ?? power));
}
