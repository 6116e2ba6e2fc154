import { unitFamilyOf } from '../../domain/classification';
import { familyFacts } from '../../domain/families';
import { buildIssue, type Issue } from '../../domain/issue';
import { listBreakdowns, relationFields } from '../../domain/relation';
import type { Quantity, Report } from '../../domain/report';

/**
 * Truths that a schema cannot say: references resolve, relations fit, breakdowns do not exceed their totals, labels tell
 * different things apart. Rules: data/README.md.
 */
export function checkReport(report: Report): Issue[] {
  const lineOf = new Map(report.statements.map(({ id, line }) => [id, line]));
  const place = (quantity: Quantity): { line: number; quantityId: string } => ({
    line: lineOf.get(quantity.statementId) ?? 0,
    quantityId: quantity.id,
  });
  return [
    ...checkReferences(report),
    ...checkRelations(report, place),
    ...checkBreakdowns(report, place),
    ...checkReading(report, place),
    ...checkQuestions(report),
    ...checkLabels(report, place),
    ...checkFamilies(report, place),
  ];
}

type Placer = (quantity: Quantity) => { line: number; quantityId: string };

function checkReferences(report: Report): Issue[] {
  const departments = new Set(report.departments.map(({ id }) => id));
  const sections = new Set(report.sections.map(({ id }) => id));
  const goals = new Set(report.goals.map(({ id }) => id));
  const initiatives = new Set(report.initiatives.map(({ id }) => id));
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const quantities = new Set(report.quantities.map(({ id }) => id));
  const broken: string[] = [
    ...report.goals.filter(({ departmentId }) => !departments.has(departmentId)).map(({ id }) => id),
    ...report.initiatives
      .filter(({ goalId, sectionIds }) => !goals.has(goalId) || sectionIds.some((id) => !sections.has(id)))
      .map(({ id }) => id),
    ...report.statements
      .filter(({ initiativeId, sectionIds }) => !initiatives.has(initiativeId) || sectionIds.some((id) => !sections.has(id)))
      .map(({ id }) => id),
    ...report.statements
      .filter(({ verdicts = [] }) => verdicts.some(({ quantityIds }) => quantityIds.some((id) => !quantities.has(id))))
      .map(({ id }) => id),
    ...(report.questions ?? [])
      .filter(({ statementId, quantityIds }) => !statements.has(statementId) || quantityIds.some((id) => !quantities.has(id)))
      .map(({ id }) => id),
    ...report.quantities.filter(({ statementId, span }) => (statements.get(statementId)?.text.length ?? -1) < span.end).map(({ id }) => id),
  ];
  return broken.map((id) => buildIssue('referenceInvalid', 'error', 0, { id }));
}

function checkRelations(report: Report, place: Placer): Issue[] {
  const byId = new Map(report.quantities.map((quantity) => [quantity.id, quantity]));
  return report.quantities.flatMap((quantity) =>
    relationFields.flatMap((field) => {
      const target = quantity[field];
      if (target === undefined) return [];
      const other = byId.get(target);
      const needsUnit = field === 'partOf' || field === 'sameAs' || field === 'priorOf' || field === 'targetOf';
      const fits =
        other !== undefined &&
        other.id !== quantity.id &&
        (!needsUnit || other.unit === quantity.unit) &&
        (field !== 'sameAs' || other.value === quantity.value);
      const { line, quantityId } = place(quantity);
      return fits ? [] : [buildIssue('relationInvalid', 'error', line, { relation: field, target }, { quantityId })];
    }),
  );
}

function checkBreakdowns(report: Report, place: Placer): Issue[] {
  return listBreakdowns(report).flatMap(({ total, partsTotal, state }) => {
    if (state === 'complete') return [];
    const { line, quantityId } = place(total);
    const params = { label: total.label, total: total.value, parts: partsTotal, unit: total.unit ?? '' };
    return [
      state === 'exceeds'
        ? buildIssue('partsExceedTotal', 'error', line, params, { quantityId })
        : buildIssue('partsIncomplete', 'info', line, params, { quantityId }),
    ];
  });
}

function checkReading(report: Report, place: Placer): Issue[] {
  const asked = new Set((report.questions ?? []).flatMap(({ quantityIds }) => quantityIds));
  const columnOf = new Map(report.statements.map(({ id, column }) => [id, column]));
  return report.quantities.flatMap((quantity) => {
    const { value, label, role, unit, contextOf, confidence } = quantity;
    const { line, quantityId } = place(quantity);
    const at = { quantityId };
    if (role === 'result' && unit === null) return [buildIssue('unitMissing', 'warning', line, { value, label }, at)];
    // the size of a target group stands for itself in a table of indicators
    const isOfTable = columnOf.get(quantity.statementId) === 'indicator';
    if (role === 'context' && contextOf === undefined && !isOfTable) return [buildIssue('contextWithoutHead', 'info', line, { label }, at)];
    return confidence === 'doubtful' && !asked.has(quantity.id) ? [buildIssue('roleDoubtful', 'warning', line, { label }, at)] : [];
  });
}

/** What only the publisher can say: one for each question. */
function checkQuestions({ statements, questions = [] }: Report): Issue[] {
  const lineOf = new Map(statements.map(({ id, line }) => [id, line]));
  return questions.map(({ statementId, quantityIds: [quantityId = null], text }) =>
    buildIssue('questionOpen', 'warning', lineOf.get(statementId) ?? 0, { text }, { quantityId }),
  );
}

/** Achievements whose label another thing of their department has already. */
function checkLabels({ goals, initiatives, quantities }: Report, place: Placer): Issue[] {
  const departmentOfGoal = new Map(goals.map(({ id, departmentId }) => [id, departmentId]));
  const departmentOf = new Map(initiatives.map(({ id, goalId }) => [id, departmentOfGoal.get(goalId) ?? '']));
  const seen = new Set<string>();
  return quantities.flatMap((quantity) => {
    if (quantity.role !== 'result' || quantity.sameAs !== undefined || quantity.alternativeOf !== undefined) return [];
    const key = `${departmentOf.get(quantity.initiativeId) ?? ''}\u0000${quantity.label}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    const { line, quantityId } = place(quantity);
    return isRepeated ? [buildIssue('labelRepeated', 'warning', line, { label: quantity.label }, { quantityId })] : [];
  });
}

/** Results in a family that is not of their unit and counting, or in which their total stands as well. */
function checkFamilies({ quantities }: Report, place: Placer): Issue[] {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return quantities.flatMap((quantity) => {
    const { family, unit, counting, label, partOf = '', role } = quantity;
    const facts = family === null ? undefined : familyFacts(family);
    if (family === null || facts === undefined) return [];
    const fits = role === 'result' && unit !== null && unitFamilyOf(unit) === facts.unit && counting === (facts.counting ?? null);
    if (fits && byId.get(partOf)?.family !== family) return [];
    const { line, quantityId } = place(quantity);
    return [buildIssue('familyMismatch', 'error', line, { label, family }, { quantityId })];
  });
}
