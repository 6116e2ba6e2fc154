import { unitFamilyOf } from '../domain/classification';
import { familyKeys, isFamily, type Family } from '../domain/families';
import type { Activity, Kind, Quantity } from '../domain/report';
import { memoizeByIndex, type ReportIndex } from '../domain/reportIndex';

/** Stands for `unit: null` where units are chosen or grouped. */
export const noUnit = '';

/** Stands for results beside which nothing else may stand, where measure families are chosen or grouped. */
export const noFamily = '';

/** A measure family, or `noFamily`. */
export type FamilyChoice = Family | typeof noFamily;

/** Every measure family in list order, results without one last. */
export const familyChoices: readonly FamilyChoice[] = [...familyKeys, noFamily];

/**
 * What the reader has chosen. Inside one facet the values are alternatives (or), between facets all must hold (and);
 * an empty list means that the facet does not narrow anything.
 */
export interface Selection {
  /**
   * Fiscal year, null for the one shown first. It is chosen by which report's index a query is given and is not looked at
   * again: one index holds one report.
   */
  readonly year: number | null;
  /** Department ids. */
  readonly departments: readonly string[];
  /** Pillar numbers as printed. */
  readonly pillars: readonly number[];
  /** Section ids. */
  readonly sections: readonly string[];
  readonly activities: readonly Activity[];
  /** Measure families; `noFamily` for results that have none. */
  readonly families: readonly FamilyChoice[];
  /** Units in any of their spellings, which all mean the same (`unitChoiceOf`); `noUnit` for a bare number. */
  readonly units: readonly string[];
  readonly kinds: readonly Kind[];
  /** Words to be found, see `searchText.ts`; blank means no search. */
  readonly text: string;
}

/** The facets with a list of values, in the order in which they narrow from the whole to the single number. */
export const facets = ['departments', 'pillars', 'sections', 'activities', 'families', 'units', 'kinds'] as const;
export type Facet = (typeof facets)[number];
export type FacetValue<Key extends Facet = Facet> = Selection[Key][number];

export const emptySelection: Selection = {
  year: null,
  departments: [],
  pillars: [],
  sections: [],
  activities: [],
  families: [],
  units: [],
  kinds: [],
  text: '',
};

/** True when nothing narrows the report; the year is not a narrowing. */
export function isSelectionEmpty(selection: Selection): boolean {
  return facets.every((facet) => selection[facet].length === 0) && selection.text.trim() === '';
}

/** Whether something is chosen that describes a number: initiatives, verdicts and coverage know nothing of it, and are not narrowed by it. */
export function narrowsNumbers({ activities, families, units, kinds }: Selection): boolean {
  return activities.length + families.length + units.length + kinds.length > 0;
}

/** A unit as it is chosen, in the one spelling that stands for all of its family (か所 and 箇所 are one); `noUnit` for a bare number. */
export function unitChoiceOf(unit: string | null): string {
  return unit === null ? noUnit : unitFamilyOf(unit);
}

/** The measure family of a result as it is chosen; a key that this version does not know is as good as none. */
export function familyChoiceOf({ family }: Pick<Quantity, 'family'>): FamilyChoice {
  return family !== null && family !== undefined && isFamily(family) ? family : noFamily;
}

/** Answers that are kept of one report: all parts of a screen ask for the same few selections, and of a million rows an answer takes megabytes. */
const keptAnswers = 8;

/** Computes something of a report and a selection once and keeps the last answers; what is answered must not be changed by who asked. */
export function memoizeBySelection<Result>(
  build: (index: ReportIndex, selection: Selection) => Result,
): (index: ReportIndex, selection: Selection) => Result {
  const answersOf = memoizeByIndex(() => new Map<string, { readonly result: Result }>());
  return (index, selection) => {
    const answers = answersOf(index);
    // the order of keys is not the reader's: another one would only be computed once more
    const key = JSON.stringify(selection);
    const answer = answers.get(key) ?? { result: build(index, selection) };
    // the last one asked for is the last one to go
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= keptAnswers) break;
      answers.delete(oldest);
    }
    return answer.result;
  };
}
