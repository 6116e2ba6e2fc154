import type { Department } from '../domain/report';
import { compareDepartmentKana, compareDepartmentOrder } from '../query/ranking';
import type { DepartmentOrder } from '../query/view';

interface OfDepartment {
  readonly department: Department;
}

/**
 * Puts departments into the order that the reader has chosen: as printed, by value (largest first, missing last), by reading. Equal ones stay as
 * they were given.
 * @param valueOf null where there is no value
 */
export function orderDepartments<Item extends OfDepartment>(
  items: readonly Item[],
  order: DepartmentOrder,
  valueOf: (item: Item) => number | null,
): Item[] {
  if (order === 'value') return items.toSorted((a, b) => (valueOf(b) ?? -Infinity) - (valueOf(a) ?? -Infinity) || 0);
  const compare = order === 'reading' ? compareDepartmentKana : compareDepartmentOrder;
  return items.toSorted((a, b) => compare(a.department, b.department));
}
