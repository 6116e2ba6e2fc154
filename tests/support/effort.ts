/**
 * How thorough the tests are. `npm test` tries every property a few times, since somebody waits for it; `npm run test:full` sets
 * `TEST_EFFORT=full`, and every property is tried as often as it takes to rely on it, with other values each time.
 */
export const isFull = process.env['TEST_EFFORT'] === 'full';

/** How large or how many: as given for the full run, a smaller number for the one that is waited for. */
export const sizeOf = (full: number, quick: number): number => (isFull ? full : quick);

/**
 * Parameters of `fc.assert`: how often a property is tried.
 * @param seed the same values every time that somebody waits; the full run draws others and prints its seed where one fails
 */
export const triesOf = (full: number, quick: number, seed: number): { numRuns: number; seed?: number } =>
  isFull ? { numRuns: full } : { numRuns: quick, seed };
