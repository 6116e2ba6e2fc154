import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildJsonSchema, parseReport, schemaVersion } from '../../src/domain/reportSchema';
import { makeReport } from '../support/makeReport';

const good = makeReport({ initiatives: [{ sections: [], quantities: ['38回'] }] });

test('a report that fits is taken as it is', () => {
  expect(parseReport(good)).toEqual({ ok: true, report: good });
});

test('a report written before families has none', () => {
  const { quantities } = good;
  const before = { ...good, quantities: quantities.map((quantity) => ({ ...quantity, family: undefined })) };
  expect(parseReport(before)).toEqual({
    ok: true,
    report: { ...good, quantities: quantities.map((quantity) => ({ ...quantity, family: null })) },
  });
});

/** A verdict on a stretch of the only statement. */
const verdictAt = (start: number, end: number, patch: object = {}) => ({
  start,
  end,
  kind: 'met',
  basis: null,
  quantityIds: [],
  ruleId: 'test',
  decidedBy: 'rule',
  confidence: 'certain',
  ...patch,
});

test('verdicts are words inside their statement, one behind the other', () => {
  const [statement] = good.statements;
  const report = { ...good, statements: [{ ...statement, verdicts: [verdictAt(0, 2), verdictAt(2, statement?.text.length ?? 0)] }] };
  expect(parseReport(report)).toEqual({ ok: true, report });
});

describe('data from outside that do not fit name the place', () => {
  const [quantity] = good.quantities;
  const [statement] = good.statements;
  test.each<[string, object, string]>([
    ['no title', { title: undefined }, 'title'],
    ['a code that is a number', { municipality: { code: 232106, name: '刈谷市' } }, 'municipality.code'],
    ['a code that is too short', { municipality: { code: '23210', name: '刈谷市' } }, 'municipality.code'],
    ['half a year', { fiscalYear: 2022.5 }, 'fiscalYear'],
    ['a hash in capitals', { source: { ...good.source, sha256: 'A'.repeat(64) } }, 'source.sha256'],
    ['departments that are no list', { departments: {} }, 'departments'],
    ['a role of no list', { quantities: [{ ...quantity, role: 'guess' }] }, 'quantities.0.role'],
    ['a value that is text', { quantities: [{ ...quantity, value: '38' }] }, 'quantities.0.value'],
    ['a value that JSON lost', { quantities: [{ ...quantity, value: null }] }, 'quantities.0.value'],
    ['an id that is no id', { quantities: [{ ...quantity, id: '企画' }] }, 'quantities.0.id'],
    ['a relation to no id', { quantities: [{ ...quantity, partOf: '' }] }, 'quantities.0.partOf'],
    ['a span before the text', { quantities: [{ ...quantity, span: { start: -1, end: 2 } }] }, 'quantities.0.span.start'],
    ['a line 0', { statements: [{ ...statement, line: 0 }] }, 'statements.0.line'],
    ['a verdict outside of its text', { statements: [{ ...statement, verdicts: [verdictAt(0, 99)] }] }, 'statements.0.verdicts'],
    ['a verdict without words', { statements: [{ ...statement, verdicts: [verdictAt(1, 1)] }] }, 'statements.0.verdicts'],
    ['verdicts that overlap', { statements: [{ ...statement, verdicts: [verdictAt(0, 3), verdictAt(2, 4)] }] }, 'statements.0.verdicts'],
    [
      'a verdict of no kind',
      { statements: [{ ...statement, verdicts: [verdictAt(0, 2, { kind: 'good' })] }] },
      'statements.0.verdicts.0.kind',
    ],
    ['a column of no list', { statements: [{ ...statement, column: '実績' }] }, 'statements.0.column'],
  ])('%s', (_, broken, path) => {
    const parsed = parseReport({ ...good, ...broken });
    expect(parsed).toMatchObject({ ok: false, reason: 'invalid' });
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.path)).toContain(path);
  });

  test.each([null, undefined, 5, 'text', [], {}])('%j', (data) => {
    expect(parseReport(data)).toMatchObject({ ok: false, reason: 'invalid' });
  });

  test('many faults are cut to twenty', () => {
    const parsed = parseReport({ ...good, goals: Array.from({ length: 100 }, () => ({})) });
    expect(parsed.ok ? [] : parsed.errors).toHaveLength(20);
  });
});

test('a later version is told from a broken one', () => {
  expect(parseReport({ schemaVersion: schemaVersion + 1 })).toMatchObject({ ok: false, reason: 'newer', errors: [{ message: '2' }] });
  expect(parseReport({ ...good, schemaVersion: 0 })).toMatchObject({ ok: false, reason: 'invalid' });
});

test('the published JSON Schema is the one of the code', () => {
  expect(JSON.parse(readFileSync('data/report.schema.json', 'utf8'))).toEqual(JSON.parse(JSON.stringify(buildJsonSchema())));
});
