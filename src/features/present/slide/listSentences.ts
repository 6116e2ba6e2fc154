import type { ReportIndex } from '../../../domain/reportIndex';
import { type Quantity, type Statement, correctText } from '../../../domain/report';
import type { ChartSpec } from '../../../specs/chartSpec';

/** One printed sentence behind a slide, with its numbers in the order of the slide. */
export interface SlideSentence {
  readonly statement: Statement;
  /** With recorded corrections made. */
  readonly text: string;
  /** In the reader's language; null where it is the document's own, or nobody has translated it. */
  readonly translated: string | null;
  readonly quantities: readonly Quantity[];
  readonly departmentId: string;
}

/** The numbers behind a chart, each once, in its order. */
export function listQuantityIds({ content }: ChartSpec): readonly string[] {
  if (content.kind === 'figures') return [...new Set(content.figures.flatMap(({ quantityIds = [] }) => quantityIds))];
  return 'rows' in content && content.kind !== 'matrix' ? [...new Set(content.rows.flatMap(({ quantityIds }) => quantityIds))] : [];
}

/**
 * The sentences behind the rows of a slide, each once, in the order of the slide. Rows that are no quantities (departments, pillars) have none.
 * @param rowIds as the slide's card tells them
 */
export function listSentences(index: ReportIndex, rowIds: readonly string[]): readonly SlideSentence[] {
  const byStatement = new Map<string, { statement: Statement; quantities: Quantity[] }>();
  for (const id of rowIds) {
    const quantity = index.quantities.get(id);
    const statement = quantity && index.statements.get(quantity.statementId);
    if (quantity === undefined || statement === undefined) continue;
    const known = byStatement.get(statement.id);
    if (known === undefined) byStatement.set(statement.id, { statement, quantities: [quantity] });
    else known.quantities.push(quantity);
  }
  return [...byStatement.values()].map(({ statement, quantities }) => ({
    statement,
    quantities,
    text: correctText(statement),
    translated: index.sentences.get(statement.id)?.text ?? null,
    departmentId: index.goals.get(index.initiatives.get(statement.initiativeId)?.goalId ?? '')?.departmentId ?? '',
  }));
}
