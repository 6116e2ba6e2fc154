/** The report as rows, for the pages that are given rows: fetched, read and joined in the plainest way. */
export interface Row {
  readonly id: string;
  readonly pillar: number;
  readonly department: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly initiative: string;
  readonly sentence: string;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly departments: readonly string[];
  readonly pillars: readonly number[];
}

export async function loadRows(): Promise<Rows> {
  const report = await (await fetch('./report.json')).json();
  const departmentName = new Map<string, string>(report.departments.map(({ id, name }: { id: string; name: string }) => [id, name]));
  const byId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]));
  const goals = byId<{ id: string; departmentId: string; pillar: number }>(report.goals);
  const initiatives = byId<{ id: string; goalId: string; text: string }>(report.initiatives);
  const statements = byId<{ id: string; text: string }>(report.statements);
  const rows: Row[] = [];
  for (const { id, role, label, value, unit, initiativeId, statementId } of report.quantities) {
    if (role !== 'result') continue;
    const initiative = initiatives.get(initiativeId);
    const goal = goals.get(initiative?.goalId ?? '');
    rows.push({
      ...{ id, label, value, unit: unit ?? '', pillar: goal?.pillar ?? 0, department: departmentName.get(goal?.departmentId ?? '') ?? '' },
      ...{ initiative: initiative?.text ?? '', sentence: statements.get(statementId)?.text ?? '' },
    });
  }
  return { rows, departments: [...departmentName.values()], pillars: report.pillars.map(({ number }: { number: number }) => number) };
}

/** How many of some rows each department has: what the chart of every page shows. */
export function countByDepartment(departments: readonly string[], rows: Iterable<Row>): number[] {
  const counts = new Map(departments.map((name) => [name, 0]));
  for (const { department } of rows) counts.set(department, (counts.get(department) ?? 0) + 1);
  return departments.map((name) => counts.get(name) ?? 0);
}

interface Controls {
  readonly onDepartment: (name: string | null) => void;
  readonly onPillar: (pillar: number | null) => void;
  readonly onSearch: (text: string) => void;
}

/** The same plain controls above a table and a chart, for pages without a framework; answers where to write the number of rows. */
export function drawControls(
  root: HTMLElement,
  { departments, pillars }: Rows,
  { onDepartment, onPillar, onSearch }: Controls,
): HTMLElement {
  const button = (text: string, onClick: () => void) => {
    const element = document.createElement('button');
    element.textContent = text;
    element.addEventListener('click', onClick);
    return element;
  };
  const search = document.createElement('input');
  search.type = 'search';
  search.addEventListener('input', () => onSearch(search.value));
  const count = document.createElement('output');
  count.id = 'count';
  const all = button('すべて', () => {
    search.value = '';
    onDepartment(null);
    onPillar(null);
    onSearch('');
  });
  root.append(
    ...departments.map((name) => button(name, () => onDepartment(name))),
    ...pillars.map((pillar) => button(`柱${pillar}`, () => onPillar(pillar))),
    ...[all, search, count],
  );
  return count;
}
