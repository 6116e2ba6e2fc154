import type { ReportIndex } from '../../domain/reportIndex';
import { rankDepartments } from '../rankDepartments';
import type { Selection } from '../selection';
import type { MeetingFinding } from './finding';
import { proveByRows } from './proof';

/** Meetings are counted in times held. */
const timesUnit = '回';

/** Who held most meetings: the honest sums of the activity 会議・審議 in 回; nothing where fewer than two departments have such a sum. */
export function findMostMeetings(index: ReportIndex, selection: Selection): readonly MeetingFinding[] {
  const measure = { unit: timesUnit, activity: 'meeting', counting: 'any' } as const;
  const summed = rankDepartments(index, selection, measure).flatMap(({ result, ...bar }) =>
    result.kind === 'sum' ? [{ ...bar, result }] : [],
  );
  const [first] = summed;
  if (first === undefined || summed.length < 2) return [];
  const bars = summed.filter(({ result }) => result.value === first.result.value);
  const departments = bars.map(({ department }) => department.id);
  const evidence = bars.flatMap(({ rows }) => rows.map(({ quantity }) => quantity.id));
  const proof = proveByRows(selection, { departments, units: [timesUnit], activities: ['meeting'] });
  return [{ rule: 'mostMeetings', id: 'mostMeetings', bars, amongCount: summed.length, departments, evidence, proof }];
}
