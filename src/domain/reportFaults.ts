import { findPlaces } from './findPlaces';
import { relationFields } from './relation';
import type { Quantity, Report } from './report';
import { mapReport } from './reportIndex';
import type { SchemaError } from './reportSchema';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type IsKnown = (id: string) => boolean;

/** Whether ids that are asked for in the order of these items name one of them. */
function knows(items: readonly { readonly id: string }[]): IsKnown {
  const find = findPlaces(items);
  return (id) => find(id) >= 0;
}

/**
 * What the form of a report cannot say and every screen relies on: ids are unique and resolve, relations end, stretches lie in their text, a result has
 * a kind. A report without such faults has an answer for every look-up of `reportIndex.ts`.
 * @returns places in document order, empty for a report that can be shown
 */
export function listReportFaults(report: Report): SchemaError[] {
  const faults: SchemaError[] = [];
  const blame = (path: string, message: string) => faults.push({ path, message });
  const expectOnce = <Item>(list: string, items: readonly Item[], field: string, keyOf: (item: Item) => string | number) => {
    const keys = new Set<string | number>();
    for (const [at, item] of items.entries()) {
      const key = keyOf(item);
      if (keys.has(key)) blame(`${list}.${at}.${field}`, `${key} stands twice`);
      keys.add(key);
    }
  };
  // a path is written only for what is wrong: a table of indicators has a hundred thousand of them
  const expectId = (isKnown: IsKnown, list: string, at: number, field: string, id: string) => {
    if (!isKnown(id)) blame(`${list}.${at}.${field}`, `There is no ${id}`);
  };
  const expectIds = (isKnown: IsKnown, list: string, at: number, field: string, ids: readonly string[]) => {
    for (const id of ids) expectId(isKnown, list, at, field, id);
  };
  const expectInside = (length: number, list: string, at: number, field: string, stretches: readonly Stretch[]) => {
    if (stretches.some(({ start, end }) => start > end || end > length)) blame(`${list}.${at}.${field}`, 'Lies outside of the text');
  };

  const maps = mapReport(report);
  for (const list of ['departments', 'sections', 'goals', 'initiatives', 'statements', 'quantities'] as const) {
    const items: readonly { readonly id: string }[] = report[list];
    if (maps[list].size < items.length) expectOnce(list, items, 'id', ({ id }) => id);
  }
  expectOnce('pillars', report.pillars, 'number', ({ number }) => number);
  const [departments, sections, goals] = [knows(report.departments), knows(report.sections), knows(report.goals)];
  const quantities: IsKnown = (id) => maps.quantities.has(id);

  for (const [at, { departmentId }] of report.sections.entries()) expectId(departments, 'sections', at, 'departmentId', departmentId);
  for (const [at, { departmentId, text, corrections = [] }] of report.goals.entries()) {
    expectId(departments, 'goals', at, 'departmentId', departmentId);
    expectInside(text.length, 'goals', at, 'corrections', corrections);
  }
  for (const [at, { goalId, sectionIds, text, corrections = [] }] of report.initiatives.entries()) {
    expectId(goals, 'initiatives', at, 'goalId', goalId);
    expectIds(sections, 'initiatives', at, 'sectionIds', sectionIds);
    expectInside(text.length, 'initiatives', at, 'corrections', corrections);
  }
  const [ofStatements, printedUnderOnes] = [knows(report.initiatives), knows(report.initiatives)];
  for (const [at, statement] of report.statements.entries()) {
    const { initiativeId, printedUnder, sectionIds, text, corrections, verdicts = [] } = statement;
    expectId(ofStatements, 'statements', at, 'initiativeId', initiativeId);
    if (printedUnder !== null) expectId(printedUnderOnes, 'statements', at, 'printedUnder', printedUnder);
    expectIds(sections, 'statements', at, 'sectionIds', sectionIds);
    expectInside(text.length, 'statements', at, 'corrections', corrections);
    for (const { quantityIds } of verdicts) expectIds(quantities, 'statements', at, 'verdicts', quantityIds);
  }
  const [ofQuantities, findStatement] = [knows(report.initiatives), findPlaces(report.statements)];
  for (const [at, quantity] of report.quantities.entries()) {
    const { statementId, initiativeId, role, kind, span } = quantity;
    const statement = report.statements[findStatement(statementId)];
    expectId(() => statement !== undefined, 'quantities', at, 'statementId', statementId);
    expectId(ofQuantities, 'quantities', at, 'initiativeId', initiativeId);
    expectInside(statement?.text.length ?? Infinity, 'quantities', at, 'span', [span]);
    if (role === 'result' && kind === null) blame(`quantities.${at}.kind`, 'A result has no kind');
    for (const field of relationFields) {
      const target = quantity[field];
      if (target !== undefined) expectId(quantities, 'quantities', at, field, target);
    }
  }
  for (const [at, { statementId, quantityIds }] of (report.questions ?? []).entries()) {
    expectId((id) => maps.statements.has(id), 'questions', at, 'statementId', statementId);
    expectIds(quantities, 'questions', at, 'quantityIds', quantityIds);
  }
  blameCircles(report, blame);
  return faults;
}

/** Relations of one kind lead from a number to one other; whoever follows them must come to an end. */
function blameCircles({ quantities }: Report, blame: (path: string, message: string) => void): void {
  // most numbers are related to no other
  const related = quantities.flatMap((quantity, at) =>
    relationFields.some((field) => quantity[field] !== undefined) ? [{ quantity, at }] : [],
  );
  for (const field of relationFields) {
    const places = new Map<string, { readonly quantity: Quantity; readonly at: number }>();
    for (const place of related) if (place.quantity[field] !== undefined) places.set(place.quantity.id, place);
    const ended = new Set<string>();
    for (const { quantity } of places.values()) {
      const path = new Set<string>();
      let step: string | undefined = quantity.id;
      while (step !== undefined && !ended.has(step) && !path.has(step)) {
        path.add(step);
        step = places.get(step)?.quantity[field];
      }
      if (step !== undefined && path.has(step)) blame(`quantities.${places.get(step)?.at ?? 0}.${field}`, 'Leads back to itself');
      for (const passed of path) ended.add(passed);
    }
  }
}
