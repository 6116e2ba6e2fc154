import { activities, kinds } from '../domain/report';
import type { ReportIndex } from '../domain/reportIndex';
import { buildAchievementColumns } from './achievementColumns';
import { entryAt } from './entryAt';
import { matchText } from './matchText';
import { facets, type Facet, type Selection } from './selection';

/** For each facet the bit that says "this achievement does not fit what is chosen here"; the last bit is the text. */
export const facetBits: Readonly<Record<Facet, number>> = { departments: 1, pillars: 2, sections: 4, activities: 8, units: 16, kinds: 32 };
const textBit = 64;

/** For each facet: which places of its list are chosen. */
function markChosen(values: readonly unknown[], chosen: readonly unknown[]): Uint8Array {
  const wanted = new Set(chosen);
  return Uint8Array.from(values, (value) => (wanted.has(value) ? 1 : 0));
}

/**
 * Which of the chosen conditions each achievement fails, in document order: 0 for one that is in the selection, otherwise the
 * sum of the bits. With it one pass answers every question of the kind "and if this facet were chosen differently?".
 */
export function maskRows(index: ReportIndex, selection: Selection): Uint8Array {
  const columns = buildAchievementColumns(index);
  const mask = new Uint8Array(columns.rowCount);
  const fail = (bit: number, places: ArrayLike<number>, fits: ArrayLike<number>) => {
    for (let row = 0; row < mask.length; row += 1) if (!fits[entryAt(places, row)]) mask[row] = entryAt(mask, row) | bit;
  };
  const sections = markChosen([...index.sections.keys()], selection.sections);
  const chosen: Readonly<Record<Facet, () => [ArrayLike<number>, ArrayLike<number>]>> = {
    departments: () => [columns.department, markChosen([...index.departments.keys()], selection.departments)],
    pillars: () => [columns.pillar, markChosen(columns.pillarNumbers, selection.pillars)],
    sections: () => [columns.offices, columns.officeSets.map((offices) => (offices.some((office) => sections[office]) ? 1 : 0))],
    activities: () => [columns.activity, markChosen(activities, selection.activities)],
    units: () => [columns.unit, markChosen(columns.units, selection.units)],
    kinds: () => [columns.kind, markChosen(kinds, selection.kinds)],
  };
  for (const facet of facets) if (selection[facet].length > 0) fail(facetBits[facet], ...chosen[facet]());
  const matches = matchText(index, selection.text);
  if (matches !== null) fail(textBit, Uint32Array.from(mask.keys()), matches.achievements);
  return mask;
}
