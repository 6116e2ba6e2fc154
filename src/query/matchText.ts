import { entryAt } from '../domain/collections';
import type { ReportIndex } from '../domain/reportIndex';
import { foldNames, foldSearchTexts, type SearchTexts } from './foldReport';
import { formsOf, parseTextQuery, type TextQuery } from './searchText';
import { spell } from './spellings';
import { findTexts, type TextBlocks } from './textBlocks';
import { findTopic, matchTopic, type Topic } from './topics';

/** Which achievements, initiatives and statements a search finds: 1 for each one found, in document order or the report's. */
export interface TextMatches {
  readonly achievements: Uint8Array;
  readonly initiatives: Uint8Array;
  /** Found by its own text or offices, or by those of its initiative and goal. */
  readonly statements: Uint8Array;
  /** Those where some word of the search stands in the text itself, and the others in it or above it. An achievement's are label, value and sentence. */
  readonly own: {
    readonly achievements: Uint8Array;
    readonly goals: Uint8Array;
    readonly initiatives: Uint8Array;
    readonly statements: Uint8Array;
  };
  /** Places of the texts above each statement and each initiative, and which statements have a result. */
  readonly above: Pick<SearchTexts, 'initiativeOfStatement' | 'goalOfInitiative' | 'hasResult'>;
}

const hitsOf = (texts: TextBlocks, needle: string): Uint8Array => findTexts(texts, formsOf(needle));

/** What one word finds; `around`: in a text or above it. */
interface NeedleMatches extends Omit<TextMatches, 'above'> {
  readonly around: TextMatches['own'];
}

/** All numbers of the initiatives of a topic, and by its own text each initiative that has none: which words stand in them is not asked. */
function matchByTopic(index: ReportIndex, topic: Topic): NeedleMatches {
  const texts = foldSearchTexts(index);
  const initiatives = matchTopic(index, topic);
  const spread = (initiativeOf: Uint32Array) => Uint8Array.from(initiativeOf, (initiative) => entryAt(initiatives, initiative));
  const [achievements, statements] = [spread(texts.initiativeOfRow), spread(texts.initiativeOfStatement)];
  const hasNumber = index.report.initiatives.map(({ id }) => index.achievementsByInitiative.has(id));
  const none = { goals: new Uint8Array(texts.goals.length), statements: new Uint8Array(statements.length) };
  return {
    achievements,
    initiatives,
    statements,
    around: { achievements, goals: none.goals, initiatives, statements },
    own: {
      achievements,
      initiatives: initiatives.map((hit, place) => hit & (hasNumber[place] === true ? 0 : 1)),
      ...none,
    },
  };
}

function matchNeedle(index: ReportIndex, needle: string): NeedleMatches {
  const topic = findTopic(needle);
  if (topic !== undefined) return matchByTopic(index, topic);
  const spelled = spell(needle);
  const texts = foldSearchTexts(index);
  const names = foldNames(index);
  const named = names.get(needle) ?? names.get(spelled);
  const ownGoals = hitsOf(texts.goals, needle);
  const ownInitiatives = hitsOf(texts.initiatives, needle);
  const ownStatements = hitsOf(texts.statements, needle);
  const goals = ownGoals.slice();
  const above = ownInitiatives.map((hit, place) => hit | entryAt(ownGoals, entryAt(texts.goalOfInitiative, place)));
  const statements = ownStatements.slice();
  if (named !== undefined) {
    index.report.goals.forEach(({ departmentId }, place) => {
      if (named.has(departmentId)) goals[place] = 1;
    });
    index.report.initiatives.forEach(({ goalId, sectionIds }, place) => {
      const departmentId = index.goals.get(goalId)?.departmentId ?? '';
      if (named.has(departmentId) || sectionIds.some((id) => named.has(id))) above[place] = 1;
    });
    index.report.statements.forEach(({ sectionIds }, place) => {
      if (sectionIds.some((id) => named.has(id))) statements[place] = 1;
    });
  }
  const initiatives = above.slice();
  statements.forEach((hit, place) => {
    const initiative = entryAt(texts.initiativeOfStatement, place);
    if (hit === 1) initiatives[initiative] = 1;
  });
  const labels = hitsOf(texts.labels, needle);
  const isNumber = /^\d[\d.]+$/u.test(spelled);
  // the document may have it with commas or in words (5千)
  const isOfValue = (row: number) => isNumber && String(entryAt(index.achievements, row).value).startsWith(spelled);
  const achievements = new Uint8Array(texts.initiativeOfRow.length);
  const ownAchievements = new Uint8Array(achievements.length);
  texts.initiativeOfRow.forEach((initiative, row) => {
    const statement = entryAt(texts.statementOfRow, row);
    const ownHit = entryAt(ownStatements, statement) | entryAt(labels, entryAt(texts.labelOfRow, row)) | (isOfValue(row) ? 1 : 0);
    const hit = ownHit | entryAt(above, initiative) | entryAt(statements, statement);
    ownAchievements[row] = ownHit;
    achievements[row] = hit;
    if (hit === 1) initiatives[initiative] = 1;
  });
  const found = statements.map((hit, place) => hit | entryAt(above, entryAt(texts.initiativeOfStatement, place)));
  return {
    achievements,
    initiatives,
    statements: found,
    around: { achievements, goals, initiatives: above, statements: found },
    own: { achievements: ownAchievements, goals: ownGoals, initiatives: ownInitiatives, statements: ownStatements },
  };
}

const both = (x: number, y: number) => x & y;
const either = (x: number, y: number) => x | y;

function combine(a: Uint8Array, b: Uint8Array, operate: (x: number, y: number) => number): Uint8Array {
  return a.map((x, place) => operate(x, entryAt(b, place)));
}

function matchQuery(index: ReportIndex, { whole, words }: TextQuery): TextMatches {
  type Pick = (match: NeedleMatches) => Uint8Array;
  const matches = words.map((word) => matchNeedle(index, word));
  const joined = words.length === 1 ? null : matchNeedle(index, whole);
  const every = (pick: Pick) => matches.map(pick).reduce((a, b) => combine(a, b, both));
  const some = (pick: Pick) => matches.map(pick).reduce((a, b) => combine(a, b, either));
  const orJoined = (found: Uint8Array, pick: Pick) => (joined === null ? found : combine(found, pick(joined), either));
  const found = (pick: Pick) => orJoined(every(pick), pick);
  const own = (list: keyof TextMatches['own']) =>
    orJoined(
      combine(
        every(({ around }) => around[list]),
        some((match) => match.own[list]),
        both,
      ),
      (match) => match.own[list],
    );
  return {
    achievements: found(({ achievements }) => achievements),
    initiatives: found(({ initiatives }) => initiatives),
    statements: found(({ statements }) => statements),
    own: { achievements: own('achievements'), goals: own('goals'), initiatives: own('initiatives'), statements: own('statements') },
    above: foldSearchTexts(index),
  };
}

/** The last search of each report: facets, rows, initiatives and verdicts of one view all ask for the same. */
const lastMatches = new WeakMap<ReportIndex, { readonly typed: string; readonly matches: TextMatches }>();

/**
 * Finds a search in labels, in statements, initiatives and goals (as printed and as corrected), and departments and sections by
 * their whole name. Several words may stand in different ones of these texts. An initiative is found by its own texts and by
 * those of its statements and achievements, so every achievement found belongs to an initiative found.
 * @returns null for a blank search, which narrows nothing
 */
export function matchText(index: ReportIndex, typed: string): TextMatches | null {
  const query = parseTextQuery(typed);
  if (query === null) return null;
  const last = lastMatches.get(index);
  if (last?.typed === typed) return last.matches;
  const matches = matchQuery(index, query);
  lastMatches.set(index, { typed, matches });
  return matches;
}
