import { type Goal, type Initiative, correctText } from '../domain/report';
import { lookUp, type ReportIndex, memoizeByIndex } from '../domain/reportIndex';
import { translateText, type TranslatedKind } from '../domain/translation';
import { foldText } from './foldText';
import { formsOf, parseTextQuery, type TextQuery } from './searchText';
import { spell } from './spellings';
import { entryAt } from '../domain/collections';

/** Which achievements, initiatives and statements a search finds. */
export interface TextMatches {
  /** 1 per achievement found, in document order. */
  readonly achievements: Uint8Array;
  /** 1 per initiative found, in the report's order. */
  readonly initiatives: Uint8Array;
  /** 1 per statement found by its own text or offices, or by those of its initiative and goal, in the report's order. */
  readonly statements: Uint8Array;
}

interface SearchTexts {
  /** One folded text per initiative: its own and its goal's. */
  readonly initiatives: readonly string[];
  readonly statements: readonly string[];
  readonly labels: readonly string[];
  /** The number of each achievement without its commas; the document may have it in words (5千). */
  readonly values: readonly string[];
  readonly initiativeOfRow: Uint32Array;
  readonly statementOfRow: Uint32Array;
  readonly labelOfRow: Uint32Array;
  readonly initiativeOfStatement: Uint32Array;
}

/** Stands around every text and can't be typed (folding leaves out line ends), so that a name can be found as a whole. */
const edge = '\n';

/** Texts as they stand and, where that differs, in their one spelling. */
function foldBoth(texts: readonly string[]): string[] {
  return [
    ...new Set(
      texts.flatMap((text) => {
        const folded = foldText(text);
        return [folded, spell(folded)];
      }),
    ),
  ];
}

/** A name or text in every language in which it may be searched for. */
function foldLanguages({ translation }: ReportIndex, kind: TranslatedKind, original: string): string[] {
  return foldBoth([original, translateText(translation, kind, original).text]);
}

/** A goal or an initiative as printed, as shown with its recorded corrections made, and translated. */
const foldPrinted = ({ translation }: ReportIndex, kind: TranslatedKind, { text, corrections = [] }: Goal | Initiative): string[] =>
  foldBoth([text, correctText({ text, corrections }), translateText(translation, kind, text).text]);

const foldSearchTexts: (index: ReportIndex) => SearchTexts = memoizeByIndex((index) => {
  const { initiatives, statements } = index.report;
  const goalTexts = new Map(index.report.goals.map((goal) => [goal.id, foldPrinted(index, 'goal', goal)]));
  const initiativePlaces = new Map(initiatives.map(({ id }, place) => [id, place]));
  const statementPlaces = new Map(statements.map(({ id }, place) => [id, place]));
  const labelPlaces = new Map<string, number>();
  const labelOfRow = Uint32Array.from(index.achievements, ({ label }) => {
    const place = labelPlaces.get(label) ?? labelPlaces.size;
    labelPlaces.set(label, place);
    return place;
  });
  return {
    initiatives: initiatives.map((initiative) =>
      [...foldPrinted(index, 'initiative', initiative), ...(goalTexts.get(initiative.goalId) ?? [])].join(edge),
    ),
    statements: statements.map((statement) => foldBoth([statement.text, correctText(statement)]).join(edge)),
    labels: [...labelPlaces.keys()].map((label) => foldLanguages(index, 'label', label).join(edge)),
    values: Array.from(index.achievements, ({ value }) => String(value)),
    initiativeOfRow: Uint32Array.from(index.achievements, ({ initiativeId }) => lookUp(initiativePlaces, initiativeId)),
    statementOfRow: Uint32Array.from(index.achievements, ({ statementId }) => lookUp(statementPlaces, statementId)),
    labelOfRow,
    initiativeOfStatement: Uint32Array.from(statements, ({ initiativeId }) => lookUp(initiativePlaces, initiativeId)),
  };
});

/** The word for the kind of office at the end of an English name, which readers leave out. */
const kindOfOffice = /(?:department|division|section|office|center)$/u;

/** Folded names of departments and sections, each with the places it stands for. A name is found only when typed in full; English without its kind too. */
const foldNames = memoizeByIndex((index) => {
  const names = new Map<string, Set<string>>();
  const add = (kind: TranslatedKind, { name, id }: { readonly name: string; readonly id: string }) => {
    for (const folded of foldLanguages(index, kind, name))
      for (const typed of new Set([folded, folded.replace(kindOfOffice, '')])) names.set(typed, (names.get(typed) ?? new Set()).add(id));
  };
  for (const department of index.report.departments) add('department', department);
  for (const section of index.report.sections) add('section', section);
  return names;
});

function hitsOf(texts: readonly string[], needle: string): Uint8Array {
  const forms = formsOf(needle);
  return Uint8Array.from(texts, (text) => (forms.some((form) => text.includes(form)) ? 1 : 0));
}

function matchNeedle(index: ReportIndex, needle: string): TextMatches {
  const spelled = spell(needle);
  const texts = foldSearchTexts(index);
  const names = foldNames(index);
  const named = names.get(needle) ?? names.get(spelled);
  const own = hitsOf(texts.initiatives, needle);
  const statements = hitsOf(texts.statements, needle);
  if (named !== undefined) {
    index.report.initiatives.forEach(({ goalId, sectionIds }, place) => {
      const departmentId = index.goals.get(goalId)?.departmentId ?? '';
      if (named.has(departmentId) || sectionIds.some((id) => named.has(id))) own[place] = 1;
    });
    index.report.statements.forEach(({ sectionIds }, place) => {
      if (sectionIds.some((id) => named.has(id))) statements[place] = 1;
    });
  }
  const found = statements.map((hit, place) => hit | entryAt(own, entryAt(texts.initiativeOfStatement, place)));
  const labels = hitsOf(texts.labels, needle);
  const isNumber = /^\d[\d.]+$/u.test(spelled);
  const achievements = new Uint8Array(texts.initiativeOfRow.length);
  const initiatives = own.slice();
  statements.forEach((hit, place) => {
    if (hit === 1) initiatives[entryAt(texts.initiativeOfStatement, place)] = 1;
  });
  texts.initiativeOfRow.forEach((initiative, row) => {
    const ofStatement = entryAt(statements, entryAt(texts.statementOfRow, row));
    const ofValue = isNumber && entryAt(texts.values, row).startsWith(spelled) ? 1 : 0;
    const hit = entryAt(own, initiative) | ofStatement | entryAt(labels, entryAt(texts.labelOfRow, row)) | ofValue;
    achievements[row] = hit;
    if (hit === 1) initiatives[initiative] = 1;
  });
  return { achievements, initiatives, statements: found };
}

function combine(a: Uint8Array, b: Uint8Array, operate: (x: number, y: number) => number): Uint8Array {
  return a.map((x, place) => operate(x, entryAt(b, place)));
}

function matchQuery(index: ReportIndex, { whole, words }: TextQuery): TextMatches {
  const matches = words.map((word) => matchNeedle(index, word));
  const every = matches.reduce((all, next) => ({
    achievements: combine(all.achievements, next.achievements, (x, y) => x & y),
    initiatives: combine(all.initiatives, next.initiatives, (x, y) => x & y),
    statements: combine(all.statements, next.statements, (x, y) => x & y),
  }));
  if (words.length === 1) return every;
  const joined = matchNeedle(index, whole);
  return {
    achievements: combine(every.achievements, joined.achievements, (x, y) => x | y),
    initiatives: combine(every.initiatives, joined.initiatives, (x, y) => x | y),
    statements: combine(every.statements, joined.statements, (x, y) => x | y),
  };
}

/**
 * Finds a search in labels, in statements, initiatives and goals (as printed and as corrected), and departments and sections by
 * their whole name. Several words may stand in different ones of these texts. An initiative is found by its own texts and by
 * those of its statements and achievements, so every achievement found belongs to an initiative found.
 * @returns null for a blank search, which narrows nothing
 */
export function matchText(index: ReportIndex, typed: string): TextMatches | null {
  const query = parseTextQuery(typed);
  return query === null ? null : matchQuery(index, query);
}
