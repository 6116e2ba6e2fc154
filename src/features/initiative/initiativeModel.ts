import { factsOf } from '../../domain/languages';
import { columns, type Column, type Correction, type Initiative, type Quantity, type Statement } from '../../domain/report';
import { lookUp, selectInitiativeParents, selectParents, type QuantityParents, type ReportIndex } from '../../domain/reportIndex';
import type { TranslatedSentence } from '../../domain/translation';
import { selectRows } from '../../query/achievementRows';
import { measureDifference, measureShare } from '../../query/printedPairs';
import { sumExactly } from '../../query/exactDecimal';
import { buildRelationGraph } from '../../query/relationGraph';
import type { Selection } from '../../query/selection';
import type { OpenItem } from '../../query/view';
import { formatFiscalYear } from '../../words/formatDate';
import { writeExactly } from '../../words/formatQuantity';
import type { NameWords } from '../../words/nameFacetValue';
import { readSentence } from '../../words/readPassage';

/** What the panel shows. */
export interface InitiativeModel extends Omit<QuantityParents, 'statement'> {
  /** The chosen number with its statement; null where the initiative as a whole was opened. */
  readonly chosen: { readonly quantity: Quantity; readonly statement: Statement } | null;
  /** Its statements by the column in which they are printed; 実績 and 成果 always (but for an initiative of indicators), other columns where there are any. */
  readonly columns: readonly { readonly column: Column; readonly statements: readonly Statement[] }[];
  /** The achievements before and after the chosen one in the selection. */
  readonly steps: { readonly previous: string | null; readonly next: string | null; readonly place: number; readonly total: number } | null;
}

function listColumns(index: ReportIndex, { id }: Initiative): InitiativeModel['columns'] {
  const statements = index.statementsByInitiative.get(id) ?? [];
  const hasMerged = statements.some(({ column }) => column === 'combined');
  const hasIndicators = statements.some(({ column }) => column === 'indicator');
  const always: readonly Column[] = hasMerged ? ['combined'] : hasIndicators ? [] : ['actual', 'outcome'];
  return columns
    .map((column) => ({ column, statements: statements.filter((statement) => statement.column === column) }))
    .filter(({ column, statements: printed }) => printed.length > 0 || always.includes(column));
}

function findSteps(index: ReportIndex, selection: Selection, id: string): InitiativeModel['steps'] {
  const ids = selectRows(index, selection).map(({ quantity }) => quantity.id);
  const place = ids.indexOf(id);
  return place < 0 ? null : { previous: ids[place - 1] ?? null, next: ids[place + 1] ?? null, place: place + 1, total: ids.length };
}

/**
 * The initiative of an open item with everything around it.
 * @returns null where the report does not hold the item
 */
export function buildInitiativeModel(index: ReportIndex, open: OpenItem, selection: Selection): InitiativeModel | null {
  const quantity = open.kind === 'quantity' ? index.quantities.get(open.id) : undefined;
  const initiative = index.initiatives.get(quantity?.initiativeId ?? open.id);
  if (initiative === undefined) return null;
  return {
    ...selectInitiativeParents(index, initiative),
    initiative,
    chosen: quantity === undefined ? null : { quantity, statement: lookUp(index.statements, quantity.statementId) },
    columns: listColumns(index, initiative),
    steps: quantity === undefined ? null : findSteps(index, selection, quantity.id),
  };
}

/** A piece of a statement as it is shown. */
interface StatementPiece {
  /** Offset into the text as printed; unique in one statement. */
  readonly start: number;
  /** Corrected where a correction is recorded. */
  readonly text: string;
  readonly quantity: Quantity | null;
  readonly correction: Correction | null;
}

/**
 * Cuts a statement into pieces: numbers, corrected characters, and what stands between. Joined, the pieces are the corrected text. A correction inside
 * a number belongs to the number.
 * @param quantities of this statement; their spans are disjoint
 */
export function splitStatement(
  { text, corrections }: Pick<Statement, 'text' | 'corrections'>,
  quantities: readonly Quantity[],
): readonly StatementPiece[] {
  const repaired = (start: number, end: number) => {
    const inside = corrections
      .filter((correction) => correction.start >= start && correction.end <= end)
      .toSorted((a, b) => b.start - a.start);
    return inside.reduce(
      (shown, correction) => shown.slice(0, correction.start - start) + correction.corrected + shown.slice(correction.end - start),
      text.slice(start, end),
    );
  };
  const numbers = quantities.map((quantity) => ({ ...quantity.span, quantity, correction: null }));
  const isFree = ({ start, end }: Correction) => !numbers.some((number) => start < number.end && end > number.start);
  const marks = [
    ...numbers,
    ...corrections.filter(isFree).map((correction) => ({ start: correction.start, end: correction.end, quantity: null, correction })),
  ];
  const pieces: StatementPiece[] = [];
  let at = 0;
  const plain = (start: number, end: number) => {
    if (start < end) pieces.push({ start, text: text.slice(start, end), quantity: null, correction: null });
  };
  for (const { start, end, quantity, correction } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < at || start === end) continue;
    plain(at, start);
    pieces.push({ start, text: repaired(start, end), quantity, correction });
    at = end;
  }
  plain(at, text.length);
  return pieces;
}

/** A piece of a translated sentence. */
interface TranslatedPiece {
  readonly start: number;
  readonly text: string;
  readonly quantity: Quantity | null;
}

/** `splitStatement` of a translation: its numbers and what stands between, in the order of the translation. */
export function splitTranslated({ text, numbers }: TranslatedSentence, quantities: readonly Quantity[]): readonly TranslatedPiece[] {
  const places = quantities
    .flatMap((quantity) => {
      const span = numbers.get(quantity.id);
      return span === undefined ? [] : [{ ...span, quantity }];
    })
    .toSorted((a, b) => a.start - b.start);
  const pieces = places.flatMap(({ start, end, quantity }, place): TranslatedPiece[] => {
    const at = places[place - 1]?.end ?? 0;
    return [
      { start: at, text: text.slice(at, start), quantity: null },
      { start, text: text.slice(start, end), quantity },
    ];
  });
  const rest = places.at(-1)?.end ?? 0;
  return [...pieces, { start: rest, text: text.slice(rest), quantity: null }].filter((piece) => piece.text !== '');
}

type RelationKind = 'total' | 'part' | 'sibling' | 'prior' | 'result' | 'target' | 'context' | 'described' | 'same' | 'alternative';

/** Another quantity that has to do with one, and how. */
export interface Relation {
  readonly relation: RelationKind;
  readonly quantity: Quantity;
  /** Result − earlier value or target, where both can be compared. */
  readonly difference: { readonly value: number; readonly unit: string | null } | null;
  /** Of a target: result ÷ target, no judgement; null where a share says nothing. */
  readonly share: number | null;
}

/** Whether the printed parts of a total make it up; null for a quantity without parts. */
interface Breakdown {
  readonly isComplete: boolean;
  readonly partsTotal: number;
}

function findDifference(result: Quantity, other: Quantity): Relation['difference'] {
  const { difference, differenceUnit } = measureDifference(result, other);
  return difference === null ? null : { value: difference, unit: differenceUnit };
}

/** Everything that a reader should see beside a quantity before using it, the closest first. */
export function listRelations(index: ReportIndex, quantity: Quantity): readonly Relation[] {
  const find = (id: string | undefined) => (id === undefined ? undefined : index.quantities.get(id));
  const relations: Relation[] = [];
  const add = (
    relation: RelationKind,
    others: readonly (Quantity | undefined)[],
    { difference = null, share = null }: Partial<Pick<Relation, 'difference' | 'share'>> = {},
  ) => {
    for (const other of others)
      if (other !== undefined && other.id !== quantity.id) relations.push({ relation, quantity: other, difference, share });
  };
  const dependents = index.dependents.get(quantity.id) ?? {};
  for (const prior of dependents.priorOf ?? []) add('prior', [prior], { difference: findDifference(quantity, prior) });
  for (const target of dependents.targetOf ?? []) {
    add('target', [target], { difference: findDifference(quantity, target), share: measureShare(quantity, target) });
  }
  add('result', [find(quantity.priorOf), find(quantity.targetOf)]);
  add('total', [find(quantity.partOf)]);
  add('sibling', quantity.partOf === undefined ? [] : (index.dependents.get(quantity.partOf)?.partOf ?? []));
  add('part', dependents.partOf ?? []);
  const { figureOf, thingOf, membersOf } = buildRelationGraph(index);
  const members = membersOf(thingOf(quantity.id)).map(find);
  const isSame = (other: Quantity | undefined) => other !== undefined && figureOf(other.id) === figureOf(quantity.id);
  add('same', members.filter(isSame));
  add(
    'alternative',
    members.filter((other) => !isSame(other)),
  );
  add('context', dependents.contextOf ?? []);
  add('described', [find(quantity.contextOf)]);
  return relations;
}

/** Compares a total with its printed parts. */
export function checkBreakdown(index: ReportIndex, quantity: Quantity): Breakdown | null {
  const parts = index.dependents.get(quantity.id)?.partOf ?? [];
  if (parts.length === 0) return null;
  const partsTotal = sumExactly(parts.map(({ value }) => value));
  return { isComplete: partsTotal === quantity.value, partsTotal };
}

/**
 * What a reader sends by their own means who believes a number to be wrong: which number, its sentence and place, whose it is, and room for what is wrong.
 * @param link as for `writeCitation`
 */
export function writeMistakeReport(quantity: Quantity, words: NameWords, link: string | null): string {
  const { index, names, t } = words;
  const { initiative, sections } = selectParents(index, quantity);
  const { report } = index;
  const { colon, comma } = factsOf(names.language);
  const offices = sections.map(({ name }) => names.text('section', name)).join(comma);
  return [
    t('initiative.mistake.subject', {
      municipality: names.text('municipality', report.municipality.name),
      title: names.text('title', report.title),
    }),
    '',
    t('initiative.mistake.opening'),
    '',
    writeCitation(quantity, words, null),
    `${t('initiative.initiative')}${colon}${initiative.marker} ${names.printed('initiative', initiative).text}`,
    ...(offices === '' ? [] : [`${t('initiative.sections')}${colon}${offices}`]),
    ...(link === null ? [] : [link]),
    '',
    t('initiative.mistake.noticed'),
    '',
  ].join('\n');
}

/**
 * A number with its sentence and its place in the document, to be pasted into a mail or a paper.
 * @param link address of the number, null where it would only work on this computer
 */
export function writeCitation(quantity: Quantity, words: NameWords, link: string | null): string {
  const { index, names, t } = words;
  const { report } = index;
  const { statement, department, pillar } = selectParents(index, quantity);
  const place = t('initiative.citationPlace', {
    municipality: names.text('municipality', report.municipality.name),
    title: names.text('title', report.title),
    year: formatFiscalYear(report.fiscalYear, names.language),
    department: names.text('department', department.name),
    pillar: pillar.number,
    line: statement.line,
  });
  const { colon, isOriginal, quotes } = factsOf(names.language);
  const { text, original } = readSentence(statement, words);
  return [
    `${names.text('label', quantity.label)}${colon}${writeExactly(names.quantity(quantity))}`,
    ...(original === undefined ? [] : [t('initiative.translatedSentence', { text })]),
    isOriginal || original !== undefined ? `「${original ?? text}」` : quotes.join(text),
    place,
    ...(link === null ? [] : [link]),
  ].join('\n');
}
