import type { Column } from '../domain/report';
import type { Outline, OutlineGoal, OutlineInitiative, OutlineStatement } from './outline';
import type { QuantityDraft } from './quantityDraft';

/** Ids of everything in a report: they count printed order inside their owner (d09-p3-g1-i6-a2-q1) and are no key for decisions. */
export interface EntryIds {
  readonly department: ReadonlyMap<string, string>;
  readonly goal: ReadonlyMap<OutlineGoal, string>;
  readonly initiative: ReadonlyMap<OutlineInitiative, string>;
  readonly statement: ReadonlyMap<OutlineStatement, string>;
  readonly quantity: ReadonlyMap<QuantityDraft, string>;
}

const letterOfColumn: Readonly<Record<Column, string>> = { actual: 'a', outcome: 'o', combined: 'c', target: 't' };

/** Numbers what was read; departments and everything else in printed order. */
export function numberEntries(departments: readonly string[], outline: Outline, drafts: readonly QuantityDraft[]): EntryIds {
  const department = new Map(departments.map((name, at) => [name, `d${String(at + 1).padStart(2, '0')}`]));
  const goal = numberWithin(outline.goals, (entry) => `${idOf(department, entry.department)}-p${entry.pillar}-g`);
  const initiative = numberWithin(outline.initiatives, (entry) => `${idOf(goal, entry.goal)}-i`);
  const statement = numberWithin(outline.statements, (entry) => `${idOf(initiative, entry.initiative)}-${letterOfColumn[entry.column]}`);
  const quantity = numberWithin(drafts, (entry) => `${idOf(statement, entry.statement)}-q`);
  return { department, goal, initiative, statement, quantity };
}

/** The id of an entry that was numbered. */
export function idOf<Entry>(ids: ReadonlyMap<Entry, string>, entry: Entry): string {
  return ids.get(entry) ?? '';
}

/** Each item's prefix with its 1-based number among the items of that prefix. */
function numberWithin<Item>(items: readonly Item[], prefixOf: (item: Item) => string): Map<Item, string> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const prefix = prefixOf(item);
      const number = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, number);
      return [item, `${prefix}${number}`];
    }),
  );
}
