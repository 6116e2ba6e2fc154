import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tableColumns } from '../../../src/query/columns';

test('the cells of every column can be hidden where it is told elsewhere', () => {
  const sheet = readFileSync('src/features/table/TableView.module.css', 'utf8');
  const hidden = [...sheet.matchAll(/\.table\[data-told~='(\w+)'\] \[data-column='(\w+)'\]/gu)].map(([, told, column]) => [told, column]);
  expect(hidden).toEqual(tableColumns.map((column) => [column, column]));
});
