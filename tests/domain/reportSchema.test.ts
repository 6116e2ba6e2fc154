import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildJsonSchema, parseReport, schemaVersion } from '../../src/domain/reportSchema';
import { makeReport } from '../support/makeReport';
import { verdictAt } from '../support/verdictAt';

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

test('verdicts are words inside their statement, one behind the other', () => {
  const [statement] = good.statements;
  const report = { ...good, statements: [{ ...statement, verdicts: [verdictAt(0, 2), verdictAt(2, statement?.text.length ?? 0)] }] };
  expect(parseReport(report)).toEqual({ ok: true, report });
});

describe('a report that fits the form but not itself names the place: no screen could show it', () => {
  const report = makeReport({ initiatives: [{ sections: [], quantities: ['38回', '12人'] }] });
  const [first, second] = report.quantities;
  const [department] = report.departments;
  const [goal] = report.goals;
  const [initiative] = report.initiatives;
  const [statement] = report.statements;
  const length = statement?.text.length ?? 0;
  const correction = { start: 0, end: length + 1, original: 'a', corrected: 'b', reason: 'c' };
  test.each<[string, object, string]>([
    ['an id twice', { departments: [department, department] }, 'departments.1.id'],
    ['a number of a pillar twice', { pillars: [1, 1].map((number) => ({ number, name: null })) }, 'pillars.1.number'],
    ['a section of no department', { sections: [{ id: 's1', name: '課', kana: null, departmentId: 'gone' }] }, 'sections.0.departmentId'],
    ['a goal of no department', { goals: [{ ...goal, departmentId: 'gone' }] }, 'goals.0.departmentId'],
    ['an initiative of no goal', { initiatives: [{ ...initiative, goalId: 'gone' }] }, 'initiatives.0.goalId'],
    ['an initiative of no section', { initiatives: [{ ...initiative, sectionIds: ['gone'] }] }, 'initiatives.0.sectionIds'],
    ['a statement of no initiative', { statements: [{ ...statement, initiativeId: 'gone' }] }, 'statements.0.initiativeId'],
    ['a statement printed under none', { statements: [{ ...statement, printedUnder: 'gone' }] }, 'statements.0.printedUnder'],
    ['a number of no statement', { quantities: [{ ...first, statementId: 'gone' }] }, 'quantities.0.statementId'],
    ['a number of no initiative', { quantities: [{ ...first, initiativeId: 'gone' }] }, 'quantities.0.initiativeId'],
    ['a number that is a part of none', { quantities: [{ ...first, partOf: 'gone' }] }, 'quantities.0.partOf'],
    ['a number that is a part of itself', { quantities: [{ ...first, partOf: first?.id }] }, 'quantities.0.partOf'],
    [
      'numbers that are parts of each other',
      {
        quantities: [
          { ...first, partOf: second?.id },
          { ...second, partOf: first?.id },
        ],
      },
      'quantities.0.partOf',
    ],
    ['a result without a kind', { quantities: [{ ...first, role: 'result', kind: null }] }, 'quantities.0.kind'],
    ['a span behind the text', { quantities: [{ ...first, span: { start: 0, end: length + 1 } }] }, 'quantities.0.span'],
    ['a span that ends before it starts', { quantities: [{ ...first, span: { start: 2, end: 1 } }] }, 'quantities.0.span'],
    ['a correction behind the text', { statements: [{ ...statement, corrections: [correction] }] }, 'statements.0.corrections'],
    [
      'a question about no statement',
      { questions: [{ id: 'ask1', statementId: 'gone', quantityIds: [], text: 'a', reason: 'b' }] },
      'questions.0.statementId',
    ],
    [
      'a question about no number',
      { questions: [{ id: 'ask1', statementId: statement?.id, quantityIds: ['gone'], text: 'a', reason: 'b' }] },
      'questions.0.quantityIds',
    ],
  ])('%s', (_, broken, path) => {
    expect(parseReport(report)).toMatchObject({ ok: true });
    const parsed = parseReport({ ...report, ...broken });
    expect(parsed).toMatchObject({ ok: false, reason: 'invalid' });
    expect(parsed.ok ? [] : parsed.errors.map((error) => error.path)).toContain(path);
  });
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
