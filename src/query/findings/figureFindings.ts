import { groupBy } from '../../domain/groupBy';
import { listBreakdowns } from '../../domain/relation';
import type { ReportIndex } from '../../domain/reportIndex';
import { selectCountedRows } from '../countAchievements';
import { buildRelationGraph } from '../relationGraph';
import { selectAllRows, selectRows, type AchievementRow } from '../selectRows';
import { emptySelection, noUnit, type Selection } from '../selection';
import type { BreakdownFinding, LargestFinding, SharedFinding, ZeroFinding } from './finding';
import { proveByQuantity, proveByRows } from './proof';

/** Of one or two numbers the largest says nothing. */
const fewestCompared = 3;
/** The units that a report uses most; behind them come those of a few numbers. */
const unitsNamed = 4;

const listDepartments = (rows: readonly AchievementRow[]) => [...new Set(rows.map(({ department }) => department.id))];
const listIds = (rows: readonly AchievementRow[]) => rows.map(({ quantity }) => quantity.id);

/** The largest value of each of the most used units; rates are about different things each, so none of them is the largest. */
export function findLargest(index: ReportIndex, selection: Selection): readonly LargestFinding[] {
  const counted = selectCountedRows(index, selectRows(index, selection));
  const measured = counted.filter(({ quantity: { kind, unit } }) => kind !== 'rate' && kind !== 'change' && unit !== null);
  return [...groupBy(measured, ({ quantity }) => quantity.unit ?? noUnit)]
    .filter(([, all]) => all.length >= fewestCompared)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, unitsNamed)
    .map(([unit, all]): LargestFinding => {
      const highest = all.reduce((most, { quantity }) => Math.max(most, quantity.value), -Infinity);
      const rows = all.filter(({ quantity }) => quantity.value === highest);
      return {
        rule: 'largestOfUnit',
        id: `largestOfUnit ${unit}`,
        rows,
        unit,
        amongCount: all.length,
        departments: listDepartments(rows),
        evidence: listIds(rows),
        proof: proveByRows(selection, { units: [unit] }, 'valueDescending'),
      };
    });
}

/** Figures that more than one department of the report prints, where the selection holds at least one of the printings. */
export function findShared(index: ReportIndex, selection: Selection): readonly SharedFinding[] {
  const { figureOf } = buildRelationGraph(index);
  const selected = new Set(selectRows(index, selection));
  const figures = groupBy(selectAllRows(index), ({ quantity }) => figureOf(quantity.id));
  return [...figures.values()].flatMap((rows): SharedFinding[] => {
    const printedBy = [...new Set(rows.map(({ department }) => department))];
    const row = rows.find((printed) => selected.has(printed));
    if (row === undefined || printedBy.length < 2) return [];
    const { label } = row.quantity;
    const hasOneLabel = rows.every(({ quantity }) => quantity.label === label);
    const departments = printedBy.map(({ id }) => id);
    const units = [...new Set(rows.map(({ quantity }) => quantity.unit ?? noUnit))];
    const narrowing = { year: selection.year, departments, units, text: hasOneLabel ? label : '' };
    return [
      {
        rule: 'sharedFigure',
        id: `sharedFigure ${row.quantity.id}`,
        row,
        printedBy,
        departments,
        evidence: listIds(rows),
        proof: { ...proveByRows(emptySelection, narrowing), openQuantity: row.quantity.id },
      },
    ];
  });
}

/** Achievements that are printed as 0. */
export function findZeros(index: ReportIndex, selection: Selection): readonly ZeroFinding[] {
  const rows = selectCountedRows(index, selectRows(index, selection)).filter(({ quantity }) => quantity.value === 0);
  if (rows.length === 0) return [];
  const departments = listDepartments(rows);
  const units = [...new Set(rows.map(({ quantity }) => quantity.unit ?? noUnit))];
  const proof = proveByRows(selection, { departments, units }, 'valueAscending');
  return [{ rule: 'zeroPrinted', id: 'zeroPrinted', rows, departments, evidence: listIds(rows), proof }];
}

/** Totals of which the document prints only some parts. */
export function findIncompleteBreakdowns(index: ReportIndex, selection: Selection): readonly BreakdownFinding[] {
  const rows = new Map(selectRows(index, selection).map((row) => [row.quantity.id, row]));
  return listBreakdowns(index.report).flatMap((breakdown): BreakdownFinding[] => {
    const row = rows.get(breakdown.total.id);
    if (row === undefined || breakdown.state !== 'incomplete') return [];
    return [
      {
        rule: 'breakdownIncomplete',
        id: `breakdownIncomplete ${row.quantity.id}`,
        row,
        breakdown,
        departments: [row.department.id],
        evidence: [row.quantity.id],
        proof: proveByQuantity(selection, row.department.id, row.quantity),
      },
    ];
  });
}
