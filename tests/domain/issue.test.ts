import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIssue, issueCodes } from '../../src/domain/issue';

test('what is not told is null, line and parameters apart', () => {
  expect(buildIssue('noTable', 'error', 3)).toEqual({
    code: 'noTable',
    severity: 'error',
    line: 3,
    column: null,
    quantityId: null,
    params: {},
  });
  const place = { column: 'actual', quantityId: 'd01-q1' } as const;
  expect(buildIssue('unitMissing', 'warning', 3, { value: 5 }, place)).toMatchObject({ ...place, params: { value: 5 } });
});

test('every code is raised somewhere, and none twice', () => {
  const folders = ['src/importer', 'src/cli/files'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.ts') ? [join(folder, name)] : [])),
  );
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(issueCodes.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  expect(new Set(issueCodes).size).toBe(issueCodes.length);
});
