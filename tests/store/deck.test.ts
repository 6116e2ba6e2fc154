import { expect, test } from 'vitest';
import { buildReportIndex } from '../../src/domain/reportIndex';
import {
  addSlides,
  describeReport,
  editSlide,
  emptyDeck,
  isOfCorrectedData,
  isOfOtherReport,
  maxSlides,
  mergeDecks,
  moveSlide,
  removeSlide,
  type Deck,
  type DeckReport,
} from '../../src/store/deck';
import { makeReport } from '../support/makeReport';

const report: DeckReport = { municipality: '刈谷市', fiscalYear: 2022 };
const slide = { hash: '#v=1', chart: 'coverage', caption: '', notes: '' };
const deckOf = (...ids: string[]): Deck => ({ title: '', report, slides: ids.map((id) => ({ ...slide, id })) });
const idsOf = ({ slides }: Deck) => slides.map(({ id }) => id);

test('every slide has an id of its own, and a full deck takes no more', () => {
  const deck = addSlides(
    emptyDeck,
    Array.from({ length: 100 }, () => slide),
    report,
  );
  expect(deck.slides).toHaveLength(maxSlides);
  expect(new Set(idsOf(deck)).size).toBe(maxSlides);
  expect(addSlides(deck, [slide], report)).toBe(deck);
});

test.each<[string, (deck: Deck) => Deck, readonly string[]]>([
  ['moved', (deck) => moveSlide(deck, 's1', 2), ['s2', 's3', 's1']],
  ['moved beyond the end', (deck) => moveSlide(deck, 's1', 9), ['s2', 's3', 's1']],
  ['removed', (deck) => removeSlide(deck, 's2'), ['s1', 's3']],
  ['edited', (deck) => editSlide(deck, 's2', { notes: 'x' }), ['s1', 's2', 's3']],
])('%s', (_name, change, ids) => {
  expect(idsOf(change(deckOf('s1', 's2', 's3')))).toEqual(ids);
});

test('what is not there changes nothing', () => {
  const deck = deckOf('s1');
  expect(moveSlide(deck, 's9', 0)).toBe(deck);
  expect(removeSlide(deck, 's9')).toBe(deck);
  expect(editSlide(deck, 's9', { notes: 'x' })).toBe(deck);
});

test('two windows: title, notes and slides of both, the report as long as there is a slide', () => {
  const base = deckOf('s1', 's2');
  const mine = { ...editSlide(base, 's2', { notes: 'x' }), title: '会議' };
  const theirs = removeSlide(base, 's1');
  expect(mergeDecks(base, mine, theirs)).toEqual({ title: '会議', report, slides: [{ ...slide, id: 's2', notes: 'x' }] });
  expect(mergeDecks(base, removeSlide(base, 's1'), removeSlide(base, 's2')).report).toBeNull();
  expect(mergeDecks(emptyDeck, deckOf('s1'), emptyDeck).report).toEqual(report);
});

test('a deck knows whether it is of the report that is shown, and of its data as they were', () => {
  const spec = { initiatives: [{ quantities: ['2回'] }] };
  const index = buildReportIndex(makeReport(spec));
  const corrected = buildReportIndex(makeReport({ initiatives: [{ quantities: ['3回'] }] }));
  const later = buildReportIndex(makeReport({ ...spec, fiscalYear: 2023 }));
  const made: Deck = { ...deckOf('s1'), report: describeReport(index) };
  const facts = (deck: Deck) => [index, corrected, later].map((shown) => [isOfOtherReport(deck, shown), isOfCorrectedData(deck, shown)]);
  expect(facts(made)).toEqual([
    [false, false],
    [false, true],
    [true, false],
  ]);
  expect(facts(deckOf('s1')), 'of the first version, which did not record it').toEqual([
    [false, false],
    [false, false],
    [true, false],
  ]);
});
