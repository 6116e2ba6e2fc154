import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildProfileSchema, keyOfHeader, parseProfile, serializeProfile } from '../../../src/importer/shapes/profileSchema';
import { makeColumn, makeProfile } from '../../support/makeProfile';

const plain = makeProfile();

describe('a profile is refused where', () => {
  const { columns, measures } = plain;
  const cases: readonly (readonly [string, object, string])[] = [
    ['a field is missing', { measures: undefined }, 'measures'],
    ['a field is unknown', { letters: 'A' }, ''],
    ['the code of the municipality has a wrong check digit', { municipality: { code: '232107', name: '市' } }, 'municipality.code'],
    ['the municipality has no name', { municipality: { code: null, name: '' } }, 'municipality.name'],
    ['the year of the report is open', { reportYear: null }, 'reportYear'],
    ['a block reads a year after the report’s', { reportYear: 2023 }, 'years.1.fiscalYear'],
    ['no block is the report’s year', { years: plain.years.map((year) => ({ ...year, holds: 'plan' })) }, 'years'],
    ['two measures have one name', { measures: [...measures, measures[0]] }, 'measures.3.id'],
    ['a measure is part of none', { measures: [{ ...measures[2], partOf: '決算' }, ...measures.slice(0, 2)] }, 'measures.0.partOf'],
    ['nothing names a measure', { columns: columns.filter(({ header }) => header !== '活動名') }, 'measures.0.name'],
    ['a column stands twice', { columns: [...columns, columns[1]] }, `columns.${columns.length}`],
    [
      'a column is of no measure',
      { columns: [...columns, makeColumn('x', { as: 'value', measure: 'x', block: 1 })] },
      `columns.${columns.length}.measure`,
    ],
    [
      'a column is of no year',
      { columns: [...columns, makeColumn('x', { as: 'value', measure: '活動', block: 4 })] },
      `columns.${columns.length}.block`,
    ],
    ['nobody knows whose the rows are', { columns: columns.filter(({ as }) => as !== 'departmentAndSection') }, 'columns'],
    ['no column holds undertakings', { columns: columns.filter(({ as }) => as !== 'initiative') }, 'columns'],
  ];
  test.each(cases)('%s', (_, change, path) => {
    const parsed = parseProfile(JSON.parse(JSON.stringify({ ...plain, ...change })));
    expect(parsed).toMatchObject({ ok: false, errors: [{ path }] });
  });

  test.each([[null], ['text'], [[]], [JSON.parse('{"__proto__": {"schemaVersion": 1}}')]])('it is none: %j', (data: unknown) => {
    expect(parseProfile(data).ok).toBe(false);
  });
});

test('written and read again it is the same, one column a line', () => {
  const text = serializeProfile({ ...plain, offices: { 窓口: { department: '市民部', section: null } } });
  expect(parseProfile(JSON.parse(text))).toEqual({
    ok: true,
    profile: { ...plain, offices: { 窓口: { department: '市民部', section: null } } },
  });
  expect(text.split('\n').filter((line) => line.includes('"header"'))).toHaveLength(plain.columns.length);
});

test('headers are compared without white space and widths', () => {
  expect(keyOfHeader('⑤活動指標\r\nア')).toBe(keyOfHeader('５活動指標　ｱ'));
  expect(keyOfHeader('事業費計  （A）')).toBe('事業費計(A)');
});

test('the published schema names every use of a column', () => {
  const text = JSON.stringify(buildProfileSchema());
  for (const { as } of plain.columns) expect(text).toContain(`"${as}"`);
});

test.each(readdirSync('data/profiles').filter((name) => name.endsWith('.json')))('the published profile %s is one', (name) => {
  const text = readFileSync(`data/profiles/${name}`, 'utf8');
  const parsed = parseProfile(JSON.parse(text));
  expect(parsed).toMatchObject({ ok: true });
  expect(parsed.ok ? serializeProfile(parsed.profile) : '').toBe(text);
});
