import type { ReportIndex } from '../../domain/reportIndex';
import { emptySelection, type Selection } from '../selection';
import {
  findChanges,
  findRatesCompared,
  findTargetsAlone,
  findTargetsCompared,
  findCoverageExtremes,
  findPillarWithoutNumber,
  findIncompleteBreakdowns,
  findLargest,
  findShared,
  findZeros,
  findMostMeetings,
} from './rules';
import type { Finding, FindingRule } from './finding';

type Find = (index: ReportIndex, selection: Selection) => readonly Finding[];

/** The rules in the order in which a reader meets them: how much is told in numbers, what stands out, what changed, what to take care with. */
const finders: readonly Find[] = [
  findCoverageExtremes,
  findPillarWithoutNumber,
  findMostMeetings,
  findLargest,
  findChanges,
  findRatesCompared,
  findTargetsCompared,
  findTargetsAlone,
  findShared,
  findZeros,
  findIncompleteBreakdowns,
];

/** Everything the rules find in a selection; empty where it holds nothing to compare. */
export function listFindings(index: ReportIndex, selection: Selection): readonly Finding[] {
  return finders.flatMap((find) => find(index, selection));
}

/** Rules that compare departments: over one department alone they find nothing. */
const comparing: readonly FindingRule[] = ['coverageHighest', 'coverageLowest', 'mostMeetings', 'largestOfUnit'];

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
