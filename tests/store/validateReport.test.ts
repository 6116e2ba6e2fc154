import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import fitsForm from 'virtual:report-form';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/domain/reportSchema';
import { followReport, validateReport } from '../../src/store/validateReport';
import { makeReport } from '../support/makeReport';
import { verdictAt } from '../support/verdictAt';

const good = makeReport({ initiatives: [{ sections: [], quantities: ['38回', '12人'] }] });
const builtIn: unknown = JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8'));

/** Every place of a JSON value: keys from its root. */
function listPlaces(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => listPlaces(part, [...path, key]))];
}

/** The same with another part at a place; without it where that is undefined. */
function change(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown, at) => (String(at) === key ? change(item, rest, part) : item));
  return Object.fromEntries(
    [...new Map<string, unknown>([...Object.entries(value), [key, change(new Map(Object.entries(value)).get(key), rest, part)]])].filter(
      ([, one]) => one !== undefined,
    ),
  );
}

const places = listPlaces(good);
const part = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'q1', 'Q 1', -1, 0, 1, 1.5, 1e21, [], {}, [null], true, 'met', 'additive', 'certain'),
  fc.jsonValue({ maxDepth: 1 }),
);

describe('the quick look', () => {
  test('takes what the slow one takes as it stands', () => {
    expect([fitsForm(good), fitsForm(builtIn)]).toEqual([true, true]);
    expect(validateReport(good)).toEqual({ ok: true, report: good });
  });

  test('says the same as the slow one of every report with a fault anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), part, fc.boolean(), (place, other, isAdded) => {
        const data = change(good, isAdded ? [...place, 'more'] : place, other);
        const quick = validateReport(data);
        // a field that nobody knows stays
        expect(quick.ok ? parseReport(quick.report) : quick).toEqual(parseReport(data));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves a default to be filled in', () => {
    const data = change(good, ['quantities', '0', 'family'], undefined);
    expect(fitsForm(data)).toBe(false);
    expect(validateReport(data)).toEqual({
      ok: true,
      report: { ...good, quantities: good.quantities.map((one) => ({ ...one, family: null })) },
    });
  });

  test('takes no verdict outside of its statement', () => {
    const data = { ...good, statements: good.statements.map((statement) => ({ ...statement, verdicts: [verdictAt(0, 1000)] })) };
    expect(fitsForm(data)).toBe(true);
    expect(validateReport(data)).toMatchObject({ ok: false, errors: [{ path: 'statements.0.verdicts' }] });
  });
});

test('a report that is looked at as it comes is judged as one that is there', () => {
  const isList = (value: unknown): value is unknown[] => Array.isArray(value);
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.oneof({ arbitrary: fc.constant('as it was'), weight: 1 }, { arbitrary: part, weight: 3 }),
      fc.array(fc.nat({ max: 12 }), { maxLength: 5 }),
      (place, other, steps) => {
        const data = other === 'as it was' ? good : change(good, place, other);
        fc.pre(typeof data === 'object' && data !== null && !isList(data));
        // members come one after the other, and entries of lists; it is looked at now and then
        const come: Record<string, unknown> = {};
        let count = 0;
        const step = () => {
          if (steps.includes(count)) followReport(come);
          count += 1;
        };
        for (const [name, value] of Object.entries(data)) {
          const list: unknown[] = [];
          come[name] = isList(value) ? list : value;
          step();
          for (const entry of isList(value) ? value : []) {
            list.push(entry);
            step();
          }
        }
        const quick = validateReport(come);
        expect(quick.ok ? parseReport(quick.report) : quick).toEqual(parseReport(data));
      },
    ),
    { numRuns: 2000 },
  );
});
