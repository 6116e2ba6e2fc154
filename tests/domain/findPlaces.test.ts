import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPlaces } from '../../src/domain/findPlaces';

test('finds what each id names, whatever was asked before, and says of others that they name nothing', () => {
  const id = fc.nat(40).map((number) => `i${number}`);
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 30 }), fc.array(id, { maxLength: 60 }), (ids, asked) => {
      const find = findPlaces(ids.map((one) => ({ id: one })));
      expect(asked.map(find)).toEqual(asked.map((one) => ids.indexOf(one)));
    }),
  );
});
