import { memoizeByIndex, type ReportIndex } from '../../domain/reportIndex';
import { emptySelection, type Selection } from '../selection';
import {
  findChanges,
  findFamilyLeaders,
  findIncompleteBreakdowns,
  findLowestCoverage,
  findPillarWithoutNumber,
  findRatesCompared,
  findRatesSpread,
  findShared,
  findTargetsAlone,
  findTargetsCompared,
  findVerdicts,
  findZeros,
} from './rules';
import type { Finding, FindingRule } from './finding';

type Find = (index: ReportIndex, selection: Selection) => readonly Finding[];

/** The rules in the order in which a reader meets them: what was achieved, what changed, what the document says of it, what to take care with, what is not told in numbers. */
const finders: readonly Find[] = [
  findFamilyLeaders,
  findRatesSpread,
  findChanges,
  findRatesCompared,
  findTargetsCompared,
  findTargetsAlone,
  findVerdicts,
  findShared,
  findZeros,
  findIncompleteBreakdowns,
  findLowestCoverage,
  findPillarWithoutNumber,
];

/** Several parts of one screen ask for those of one selection. */
const remembered = memoizeByIndex(() => new WeakMap<Selection, readonly Finding[]>());

/** Everything the rules find in a selection; empty where it holds nothing to compare. */
export function listFindings(index: ReportIndex, selection: Selection): readonly Finding[] {
  const known = remembered(index).get(selection);
  if (known !== undefined) return known;
  const found = finders.flatMap((find) => find(index, selection));
  remembered(index).set(selection, found);
  return found;
}

/** Rules that compare departments: over one department alone they find nothing. */
const comparing: readonly FindingRule[] = ['familyLeader', 'coverageLowest'];

export interface DepartmentFindings {
  /** Where the department stands out among all departments of the report. */
  readonly amongAll: readonly Finding[];
  /** About its own numbers. */
  readonly own: readonly Finding[];
}

/** What the rules find about one department, whatever is selected otherwise. */
export function listDepartmentFindings(index: ReportIndex, department: string): DepartmentFindings {
  const whole = { ...emptySelection, year: index.report.fiscalYear };
  return {
    amongAll: listFindings(index, whole).filter(({ rule, departments }) => comparing.includes(rule) && departments.includes(department)),
    own: listFindings(index, { ...whole, departments: [department] }).filter(({ rule }) => !comparing.includes(rule)),
  };
}
