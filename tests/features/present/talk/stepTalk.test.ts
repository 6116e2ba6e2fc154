import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  holdInDeck,
  plainSteps,
  readTalkKey,
  stepInGrid,
  stepTalk,
  talkKeys,
  type TalkState,
  type TalkStep,
} from '../../../../src/features/present/talk/stepTalk';

const start: TalkState = { place: 1, part: 0, isBlank: false, typed: '', isOverview: false, startedAt: 1000 };
const at = (place: number, part = 0, more: Partial<TalkState> = {}): TalkState => ({ ...start, place, part, ...more });
/** Three slides; the second has three parts. */
const deck = { parts: [1, 3, 1] };

describe('one step', () => {
  test.each<[string, TalkState, TalkStep, TalkState]>([
    ['on to the next slide', at(1), { kind: 'next' }, at(2)],
    ['on inside a slide', at(2), { kind: 'next' }, at(2, 1)],
    ['on from its last part', at(2, 2), { kind: 'next' }, at(3)],
    ['not beyond the end', at(3), { kind: 'next' }, at(3)],
    ['back to the last part of the slide before', at(3), { kind: 'previous' }, at(2, 2)],
    ['back inside a slide', at(2, 2), { kind: 'previous' }, at(2, 1)],
    ['back from its first part', at(2), { kind: 'previous' }, at(1)],
    ['not before the beginning', at(1), { kind: 'previous' }, at(1)],
    ['to the first slide', at(2, 1), { kind: 'first' }, at(1)],
    ['to the last slide', at(2, 1), { kind: 'last' }, at(3)],
    ['Enter without a number is a step on', at(2), { kind: 'confirm' }, at(2, 1)],
    ['to a place', at(2, 1), { kind: 'goTo', place: 3 }, at(3)],
    ['a place beyond the deck is its last', at(1), { kind: 'goTo', place: 99 }, at(3)],
    ['a place before the deck is its first', at(2), { kind: 'goTo', place: -4 }, at(1)],
    ['the clock begins anew', at(2, 1), { kind: 'restart', at: 9000 }, at(2, 1, { startedAt: 9000 })],
    ['blank', at(2, 1), { kind: 'blank' }, at(2, 1, { isBlank: true })],
    ['and back', at(2, 1, { isBlank: true }), { kind: 'blank' }, at(2, 1)],
    ['the first key lights the screen and stays', at(2, 1, { isBlank: true }), { kind: 'next' }, at(2, 1)],
    ['whichever it is', at(2, 1, { isBlank: true }), { kind: 'first' }, at(2, 1)],
    ['all slides', at(2, 1), { kind: 'overview' }, at(2, 1, { isOverview: true })],
    ['and back to the slide', at(2, 1, { isOverview: true }), { kind: 'overview' }, at(2, 1)],
    ['a clicker leads back from all slides and stays', at(2, 1, { isOverview: true }), { kind: 'next' }, at(2, 1)],
    ['one of all slides is chosen', at(2, 1, { isOverview: true }), { kind: 'goTo', place: 3 }, at(3)],
    ['all slides light a blank screen', at(1, 0, { isBlank: true }), { kind: 'overview' }, at(1, 0, { isOverview: true })],
  ])('%s', (_, before, step, after) => {
    expect(stepTalk(before, step, deck)).toEqual(after);
  });
});

describe('a number and Enter', () => {
  const long = { parts: Array.from({ length: 23 }, () => 1) };
  const type = (digits: string, state = at(5)) =>
    [...digits].reduce((before, digit) => stepTalk(before, { kind: 'digit', digit }, long), state);

  test.each([
    ['7', '7', 7],
    ['12', '12', 12],
    ['012', '012', 12],
    ['0', '0', 1],
    ['99', '99', 23],
    ['1234', '123', 23],
  ])('%s', (digits, shown, place) => {
    expect(type(digits)).toEqual(at(5, 0, { typed: shown }));
    expect(stepTalk(type(digits), { kind: 'confirm' }, long)).toEqual(at(place));
  });

  test('is dropped after a while, and by any other step', () => {
    expect(stepTalk(type('12'), { kind: 'forget' }, long)).toEqual(at(5));
    expect(stepTalk(type('12'), { kind: 'next' }, long)).toEqual(at(6));
    expect(stepTalk(type('12'), { kind: 'blank' }, long)).toEqual(at(5, 0, { isBlank: true }));
  });

  test('is typed while the screen is blank, and leads to a lit slide', () => {
    const typed = type('12', at(5, 0, { isBlank: true }));
    expect(typed).toEqual(at(5, 0, { isBlank: true, typed: '12' }));
    expect(stepTalk(typed, { kind: 'confirm' }, long)).toEqual(at(12));
  });
});

describe('always', () => {
  const length = fc.record({ parts: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }) });
  const anyState = fc.record({
    place: fc.integer({ min: -3, max: 20 }),
    part: fc.integer({ min: -2, max: 9 }),
    isBlank: fc.boolean(),
    typed: fc.stringMatching(/^\d{0,3}$/),
    isOverview: fc.boolean(),
    startedAt: fc.nat(),
  });
  const lit = fc
    .tuple(length, anyState)
    .map(([deckOf, state]) => ({ deckOf, state: holdInDeck({ ...state, isBlank: false, isOverview: false, typed: '' }, deckOf) }));
  const anyStep: fc.Arbitrary<TalkStep> = fc.oneof(
    fc.constantFrom(...plainSteps).map((kind) => ({ kind })),
    fc.nat({ max: 9 }).map((digit) => ({ kind: 'digit' as const, digit: String(digit) })),
    fc.integer({ min: -5, max: 200 }).map((place) => ({ kind: 'goTo' as const, place })),
    fc.nat().map((time) => ({ kind: 'restart' as const, at: time })),
  );
  const isInside = ({ place, part }: TalkState, { parts }: { parts: readonly number[] }) =>
    place >= 1 && place <= Math.max(parts.length, 1) && part >= 0 && part < (parts[place - 1] ?? 1);

  test('no step leads out of the deck', () => {
    fc.assert(
      fc.property(length, anyState, fc.array(anyStep, { maxLength: 40 }), (deckOf, state, steps) => {
        let present = holdInDeck(state, deckOf);
        for (const step of steps) {
          present = stepTalk(present, step, deckOf);
          expect(isInside(present, deckOf)).toBe(true);
        }
      }),
    );
  });

  test('every part comes once on the way to the end, and there the talk stays', () => {
    fc.assert(
      fc.property(length, (deckOf) => {
        const all = deckOf.parts.flatMap((count, place) => Array.from({ length: count }, (_, part) => [place + 1, part]));
        let present = start;
        const seen = [];
        for (let step = 0; step < Math.max(all.length, 1); step += 1) {
          seen.push([present.place, present.part]);
          present = stepTalk(present, { kind: 'next' }, deckOf);
        }
        expect(seen).toEqual(all.length === 0 ? [[1, 0]] : all);
        expect([present.place, present.part]).toEqual(seen.at(-1));
      }),
    );
  });

  test('a step back undoes a step on, except at the end', () => {
    fc.assert(
      fc.property(lit, ({ deckOf, state }) => {
        const next = stepTalk(state, { kind: 'next' }, deckOf);
        fc.pre(next.place !== state.place || next.part !== state.part);
        expect(stepTalk(next, { kind: 'previous' }, deckOf)).toEqual(state);
      }),
    );
  });
});

describe('keys', () => {
  const press = (key: string, more: object = {}) => ({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

  test.each([
    ['PageDown', {}, { kind: 'next' }],
    [' ', {}, { kind: 'next' }],
    [' ', { shiftKey: true }, { kind: 'previous' }],
    ['Enter', {}, { kind: 'confirm' }],
    ['7', {}, { kind: 'digit', digit: '7' }],
    ['O', { shiftKey: true }, { kind: 'overview' }],
    ['.', {}, { kind: 'blank' }],
    ['?', { shiftKey: true }, { kind: 'help' }],
    ['Escape', {}, { kind: 'end' }],
    ['p', { ctrlKey: true }, null],
    ['F5', {}, null],
    ['x', {}, null],
    ['７', {}, null],
  ])('%s %o', (key, more, command) => {
    expect(readTalkKey(press(key, more), false)).toEqual(command);
  });

  test('Space and Enter press the button that has the focus', () => {
    expect(readTalkKey(press(' '), true)).toBeNull();
    expect(readTalkKey(press('Enter'), true)).toBeNull();
    expect(readTalkKey(press('PageDown'), true)).toEqual({ kind: 'next' });
  });

  test('no key means two things', () => {
    const keys = talkKeys.flatMap((entry) => entry.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 6, 6],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 4],
  // there is nothing below it in the last line, which is shorter
  ['ArrowDown', 5, 6],
  ['ArrowDown', 6, 6],
  ['ArrowUp', 4, 1],
  ['ArrowUp', 2, 2],
  ['Home', 5, 0],
  ['End', 1, 6],
  ['PageDown', 1, null],
])('among seven slides in lines of three %s leads from %i to %s', (key, from, to) => {
  expect(stepInGrid(key, from, { count: 7, columns: 3 })).toBe(to);
});
