import { columns, type Column, type Initiative, type Quantity, type Statement } from '../../domain/report';
import { lookUp, selectInitiativeParents, type QuantityParents, type ReportIndex } from '../../domain/reportIndex';
import { selectRows } from '../../query/achievementRows';
import type { Selection } from '../../query/selection';
import type { OpenItem } from '../../query/view';

/** What the panel shows. */
export interface InitiativeModel extends Omit<QuantityParents, 'statement'> {
  /** The chosen number with its statement; null where the initiative as a whole was opened. */
  readonly chosen: { readonly quantity: Quantity; readonly statement: Statement } | null;
  /** Its statements by the column in which they are printed; 実績 and 成果 always, other columns where there are any. */
  readonly columns: readonly { readonly column: Column; readonly statements: readonly Statement[] }[];
  /** The achievements before and after the chosen one in the selection. */
  readonly steps: { readonly previous: string | null; readonly next: string | null; readonly place: number; readonly total: number } | null;
}

function listColumns(index: ReportIndex, { id }: Initiative): InitiativeModel['columns'] {
  const statements = index.statementsByInitiative.get(id) ?? [];
  const hasMerged = statements.some(({ column }) => column === 'combined');
  const always: readonly Column[] = hasMerged ? ['combined'] : ['actual', 'outcome'];
  return columns
    .map((column) => ({ column, statements: statements.filter((statement) => statement.column === column) }))
    .filter(({ column, statements: printed }) => printed.length > 0 || always.includes(column));
}

function findSteps(index: ReportIndex, selection: Selection, id: string): InitiativeModel['steps'] {
  const ids = selectRows(index, selection).map(({ quantity }) => quantity.id);
  const place = ids.indexOf(id);
  return place < 0 ? null : { previous: ids[place - 1] ?? null, next: ids[place + 1] ?? null, place: place + 1, total: ids.length };
}

/**
 * The initiative of an open item with everything around it.
 * @returns null where the report does not hold the item
 */
export function buildInitiativeModel(index: ReportIndex, open: OpenItem, selection: Selection): InitiativeModel | null {
  const quantity = open.kind === 'quantity' ? index.quantities.get(open.id) : undefined;
  const initiative = index.initiatives.get(quantity?.initiativeId ?? open.id);
  if (initiative === undefined) return null;
  return {
    ...selectInitiativeParents(index, initiative),
    initiative,
    chosen: quantity === undefined ? null : { quantity, statement: lookUp(index.statements, quantity.statementId) },
    columns: listColumns(index, initiative),
    steps: quantity === undefined ? null : findSteps(index, selection, quantity.id),
  };
}
