import type { Quantity, Question, Statement } from '../domain/report';
import { lookUp, memoizeByIndex, selectInitiativeParents, type QuantityParents, type ReportIndex } from '../domain/reportIndex';
import { matchText } from './matchText';
import { selectNotAddable } from './sumResult';
import type { Selection } from './selection';

/** What the publisher is to be asked, with all that stands above it. */
export interface QuestionRow extends QuantityParents {
  readonly question: Question;
  /** The numbers that hang on the answer, in printed order. */
  readonly quantities: readonly Quantity[];
}

interface OpenQuestions {
  readonly byStatement: ReadonlyMap<string, readonly Question[]>;
  readonly byQuantity: ReadonlyMap<string, readonly Question[]>;
}

const mapQuestions = memoizeByIndex(({ report: { questions = [] } }: ReportIndex): OpenQuestions => {
  const byStatement = new Map<string, Question[]>();
  const byQuantity = new Map<string, Question[]>();
  const add = (map: Map<string, Question[]>, id: string, question: Question) => map.set(id, [...(map.get(id) ?? []), question]);
  for (const question of questions) {
    add(byStatement, question.statementId, question);
    for (const id of question.quantityIds) add(byQuantity, id, question);
  }
  return { byStatement, byQuantity };
});

/** What is asked about a sentence, its numbers included. */
export const questionsOfStatement = (index: ReportIndex, { id }: Pick<Statement, 'id'>): readonly Question[] =>
  mapQuestions(index).byStatement.get(id) ?? [];

/** What is asked about a number; empty for one that nobody doubts. */
export const questionsOfQuantity = (index: ReportIndex, { id }: Pick<Quantity, 'id'>): readonly Question[] =>
  mapQuestions(index).byQuantity.get(id) ?? [];

/**
 * What the publisher is to be asked, by department and office as they are printed. Departments, pillars, sections and text narrow it as they narrow
 * `selectVerdicts`; activity, unit and kind do not: a question may be about a sentence without a number.
 * @throws Error when the report names an id that it does not hold (a validated report never does)
 */
export function selectQuestions(index: ReportIndex, selection: Selection): readonly QuestionRow[] {
  const matches = matchText(index, selection.text);
  const places = new Map(index.report.statements.map(({ id }, place) => [id, place]));
  const fits = <Value>(chosen: readonly Value[], value: Value) => chosen.length === 0 || chosen.includes(value);
  const offices = new Map([...index.sections.keys()].map((id, place) => [id, place]));
  const officeOf = ({ sections }: QuestionRow) => offices.get(sections[0]?.id ?? '') ?? Infinity;
  return (index.report.questions ?? [])
    .flatMap((question): QuestionRow[] => {
      const statement = lookUp(index.statements, question.statementId);
      if (matches !== null && matches.statements[places.get(statement.id) ?? -1] !== 1) return [];
      const initiative = lookUp(index.initiatives, statement.initiativeId);
      const parents = selectInitiativeParents(index, initiative);
      const own = statement.sectionIds.map((id) => lookUp(index.sections, id));
      const sections = own.length > 0 ? own : parents.sections;
      const isSelected =
        fits(selection.departments, parents.department.id) &&
        fits(selection.pillars, parents.pillar.number) &&
        (selection.sections.length === 0 || sections.some(({ id }) => selection.sections.includes(id)));
      const quantities = question.quantityIds.map((id) => lookUp(index.quantities, id));
      return isSelected ? [{ ...parents, sections, statement, initiative, question, quantities }] : [];
    })
    .toSorted((a, b) => a.department.order - b.department.order || officeOf(a) - officeOf(b) || 0);
}

/** Whether a number stands in sums although something is asked about it. */
export const isAddedUp = (quantity: Quantity): boolean => quantity.family !== null && selectNotAddable(quantity) === null;
