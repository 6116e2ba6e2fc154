import { describe, expect, test } from 'vitest';
import { kindOfUnit, unitFamilyOf } from '../../src/domain/classification';
import { families as englishNames } from '../../src/i18n/en/families';
import { familyFacts, familyKeys, isFamily } from '../../src/domain/families';

describe('the list of measure families', () => {
  test.each(familyKeys)('%s: unit in its canonical spelling, rates on the shelf of rates', (key) => {
    const { unit = '', activity, name = '' } = familyFacts(key) ?? {};
    expect(unitFamilyOf(unit)).toBe(unit);
    expect(kindOfUnit(unit) !== 'rate' || activity === 'performance').toBe(true);
    expect(name).toMatch(/[\p{Script=Han}\p{Script=Katakana}]/u);
    expect(englishNames[key]).toMatch(/^[A-Z][\x20-\x7e]+$/u);
  });

  test.each([
    ['ja', familyKeys.map((key) => familyFacts(key)?.name)],
    ['en', Object.values(englishNames)],
  ] as const)('has no two names alike in %s', (_language, names) => {
    expect(new Set(names).size).toBe(familyKeys.length);
  });

  test('families of parts are in the list, of the unit of their totals', () => {
    const withParts = familyKeys.map((key) => familyFacts(key)).filter((facts) => facts?.ofParts !== undefined);
    expect(withParts.length).toBeGreaterThan(0);
    for (const facts of withParts) expect(familyFacts(facts?.ofParts ?? '')).toMatchObject({ unit: facts?.unit });
  });

  test('knows its own keys and no other', () => {
    expect(isFamily('councilSessions')).toBe(true);
    expect(isFamily('toString')).toBe(false);
    expect(familyFacts('ofALaterList')).toBeUndefined();
  });
});

test.each([
  ['名', '人'],
  ['か所', '箇所'],
  ['ヶ所', '箇所'],
  ['カ所', '箇所'],
  ['か年', '年'],
  ['箇所', '箇所'],
  ['回', '回'],
  ['事業所', '事業所'],
])('%s is a spelling of %s', (unit, canonical) => {
  expect(unitFamilyOf(unit)).toBe(canonical);
});
