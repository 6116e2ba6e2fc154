import { expect, test } from 'vitest';
import { parseKept, serializeKept } from '../../src/store/kept';
import { addStep, foldSteps, reviewForm, type Review, type ReviewStep } from '../../src/store/reviewSchema';

const step = (key: string, label: string | null): ReviewStep => [{ key, decision: label === null ? null : { label } }];
const review = (...steps: ReviewStep[]): Review => ({ steps, done: steps.length });

test('the last decision at a place holds, a taken back one too', () => {
  const folded = foldSteps(review(step('a', '1'), step('b', '2'), step('a', '3'), step('b', null)));
  expect([...folded]).toEqual([
    ['a', { label: '3' }],
    ['b', null],
  ]);
});

test('what two windows decide at the same time holds, one behind the other', () => {
  const base = review(step('a', '1'), step('b', '2'));
  const [mine, theirs] = [addStep(base, step('c', 'mine')), addStep(addStep(base, step('d', 'theirs')), step('a', '2'))];
  expect(reviewForm.merge(base, mine, theirs)).toEqual(review(...theirs.steps, step('c', 'mine')));
  expect(reviewForm.merge(base, base, theirs)).toEqual(theirs);
  expect(reviewForm.merge(base, mine, base)).toEqual(mine);
  const undone = { ...base, done: 1 };
  expect(reviewForm.merge(base, mine, undone)).toEqual(review(step('a', '1'), step('c', 'mine')));
  expect(reviewForm.merge(base, undone, theirs)).toEqual(theirs);
});

test('undone steps do not hold, and go with the next one', () => {
  const undone = { ...review(step('a', '1'), step('b', '2')), done: 1 };
  expect([...foldSteps(undone).keys()]).toEqual(['a']);
  expect(addStep(undone, step('c', '3'))).toEqual(review(step('a', '1'), step('c', '3')));
});

test('what was decided at once is undone at once', () => {
  const both = [...step('a', '1'), ...step('b', '2')];
  expect(foldSteps({ ...review(both), done: 0 }).size).toBe(0);
});

test('a review is kept whole, undone steps too', () => {
  const kept = { ...review(step('a', '1'), step('b', null)), done: 1 };
  expect(parseKept(serializeKept(kept, reviewForm), reviewForm)).toEqual({ ok: true, value: kept, isWhole: true });
});

test.each(['{"v":1}', '{"v":1,"steps":[1],"done":0}', '{"v":1,"steps":[],"done":-1}'])('%s is none', (text) => {
  expect(parseKept(text, reviewForm).ok).toBe(false);
});
