import { buildIssue, type Issue } from '../../domain/issue';
import type { Column } from '../../domain/report';
import { rangeInCell, readCell } from '../sources/readCell';
import { readSectionNames } from '../shapes/cellForms';
import type { Field } from '../shapes/columnNames';
import type { Figure } from '../shapes/readFigures';
import type { ReportRow } from '../shapes/readRows';
import { alignSections, assignStatements, type AssignedBy } from './alignRow';
import { cutInitiatives, cutStatements, type CutInitiative } from './cutCells';

export interface OutlineGoal {
  readonly department: string;
  readonly pillar: number;
  text: string;
  readonly lines: number[];
}

export interface OutlineInitiative {
  readonly goal: OutlineGoal;
  readonly marker: string | null;
  text: string;
  readonly sections: string[];
  readonly lines: number[];
  /** What tells it from others of the same name; null where the name alone does. */
  readonly project: string | null;
}

export interface OutlineStatement {
  initiative: OutlineInitiative;
  printedUnder: OutlineInitiative | null;
  sections: readonly string[];
  readonly column: Column;
  readonly text: string;
  readonly line: number;
  readonly assignedBy: AssignedBy;
  /** The cell of an indicator table that the text was made of. */
  readonly figure?: Figure;
  /** Where it stands in a workbook. */
  readonly cell?: string;
}

/** A stretch of a received cell that was read as text: the proof that nothing is lost. Offsets are those of the fitted row's cell. */
export interface Piece {
  readonly line: number;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** Goals, initiatives and statements in printed order, still without ids. */
export interface Outline {
  readonly goals: readonly OutlineGoal[];
  readonly initiatives: readonly OutlineInitiative[];
  readonly statements: readonly OutlineStatement[];
  readonly pieces: readonly Piece[];
  readonly issues: readonly Issue[];
}

const resultFields = ['target', 'combined', 'actual', 'outcome'] as const;

/** Offices of each initiative of a row. */
type RowSections = readonly (readonly string[])[];

interface State {
  readonly goals: OutlineGoal[];
  readonly initiatives: OutlineInitiative[];
  readonly statements: OutlineStatement[];
  readonly pieces: Piece[];
  readonly issues: Issue[];
  readonly printedGoals: Printings<OutlineGoal>;
  readonly printedInitiatives: Printings<OutlineInitiative>;
  goal: OutlineGoal | null;
  /** The initiatives of the row before, and of this one once they are read. */
  current: OutlineInitiative[];
  /** The 課等 cell printed last under this goal. */
  printedSections: string | null;
}

/**
 * Rows → goals, initiatives and statements: an empty first cell continues the goal, an empty second the initiative, an empty
 * third the offices; a goal printed again after a page break is the same goal with one more line; several initiatives in one
 * row are taken apart together with their offices and results.
 */
export function readOutline(rows: readonly ReportRow[]): Outline {
  const state: State = {
    goals: [],
    initiatives: [],
    statements: [],
    pieces: [],
    issues: [],
    printedGoals: buildPrintings(),
    printedInitiatives: buildPrintings(),
    goal: null,
    current: [],
    printedSections: null,
  };
  for (const row of rows) {
    const goal = readGoal(state, row);
    const isContinued = readInitiatives(state, row, goal);
    const sections = readSections(state, row, isContinued);
    readResults(state, row, sections);
  }
  return state;
}

/** Notes the whole text of a cell as one piece. */
function readWhole(state: State, row: ReportRow, field: Field): string {
  const content = readCell(row.cells[field] ?? '');
  const { text } = content;
  if (text !== '') state.pieces.push({ line: row.line, field, ...rangeInCell(content, 0, text.length) });
  return text;
}

/** A row of a workbook that stands for one project says everything itself, merged cells included: what is empty there is not said. */
const isComplete = ({ project, places }: ReportRow): boolean => project !== undefined && places !== undefined;

function readGoal(state: State, row: ReportRow): OutlineGoal {
  const { line, department, pillar } = row;
  const text = readWhole(state, row, 'goal');
  const before = state.goal;
  if (text === '' && before?.department === department && before.pillar === pillar && !isComplete(row)) {
    before.lines.push(line);
    return before;
  }
  if (text === '') state.issues.push(buildIssue('goalMissing', 'warning', line));
  const place = [department, pillar].join('\u0000');
  const again = state.printedGoals.find(place, text);
  const goal = again ?? { department, pillar, text, lines: [] };
  goal.lines.push(line);
  if (again === undefined) {
    state.goals.push(goal);
    state.printedGoals.add(place, text, goal);
    state.printedSections = null;
  } else if (text.length > again.text.length) again.text = text;
  if (goal !== before) state.current = [];
  state.goal = goal;
  return goal;
}

/** Reads the row's initiatives into `state.current`; true where the row continues the last one before. */
function readInitiatives(state: State, row: ReportRow, goal: OutlineGoal): boolean {
  const cut = cutInitiatives(row.cells.initiative ?? '');
  const last = state.current.at(-1);
  if (cut.length === 0 && last !== undefined) {
    state.current = [last];
    last.lines.push(row.line);
    return true;
  }
  if (cut.length === 0) state.issues.push(buildIssue('initiativeMissing', 'warning', row.line));
  for (const { start, end } of cut) state.pieces.push({ line: row.line, field: 'initiative', start, end });
  const found = cut.length === 0 ? [{ marker: null, text: '' }] : cut;
  state.current = found.map((initiative) => findInitiative(state, row, goal, initiative));
  return false;
}

/** The initiative that was printed before under this goal, with one more line, or a new one. */
function findInitiative(
  state: State,
  { line, project }: ReportRow,
  goal: OutlineGoal,
  { marker, text }: Pick<CutInitiative, 'marker' | 'text'>,
): OutlineInitiative {
  const again =
    text === ''
      ? undefined
      : state.printedInitiatives.find(goal, text, (printed) => printed.marker === marker && printed.project === (project ?? null));
  if (again !== undefined) {
    again.lines.push(line);
    if (text.length > again.text.length) again.text = text;
    return again;
  }
  const initiative: OutlineInitiative = { goal, marker, text, sections: [], lines: [line], project: project ?? null };
  state.initiatives.push(initiative);
  state.printedInitiatives.add(goal, text, initiative);
  return initiative;
}

/** Offices for each of the row's initiatives: those printed, or those printed last. */
function readSections(state: State, row: ReportRow, isContinued: boolean): RowSections {
  const isPrinted = readSectionNames(row.cells.sections ?? '').length > 0;
  if (isPrinted) {
    readWhole(state, row, 'sections');
    state.printedSections = row.cells.sections ?? '';
  }
  if (state.printedSections === null || (!isPrinted && isComplete(row))) return state.current.map(() => []);
  const groups = readSectionNames(state.printedSections);
  const { sections, alignment } = alignSections(groups, state.current.length);
  if (alignment !== 'certain') {
    const code = alignment === 'ambiguous' ? 'sectionsAmbiguous' : 'sectionsNotAligned';
    state.issues.push(buildIssue(code, 'warning', row.line, { sections: groups.flat().join(' ') }));
  }
  const before = state.statements.at(-1);
  const continued = before !== undefined && before.initiative === state.current[0] ? before.sections : sections[0];
  const aligned = isContinued && !isPrinted ? [continued ?? []] : sections;
  state.current.forEach((initiative, at) => {
    for (const name of aligned[at] ?? []) if (!initiative.sections.includes(name)) initiative.sections.push(name);
  });
  return aligned;
}

function readResults(state: State, { line, cells, places, figures = [] }: ReportRow, sections: RowSections): void {
  for (const column of resultFields) {
    const statements = cutStatements(cells[column] ?? '');
    if (statements.length === 0) continue;
    const { initiativeAt, by } = assignStatements(statements, state.current);
    if (by === 'topic') {
      state.issues.push(buildIssue('statementsByTopic', 'warning', line, { statements: statements.length }, { column }));
    }
    statements.forEach(({ text, cellStart, cellEnd }, at) => {
      const place = initiativeAt[at] ?? 0;
      const initiative = state.current[place];
      if (initiative === undefined) return;
      state.pieces.push({ line, field: column, start: cellStart, end: cellEnd });
      const cell = places?.[column];
      const told = { initiative, printedUnder: null, sections: sections[place] ?? [], column, text, line, assignedBy: by };
      state.statements.push(cell === undefined ? told : { ...told, cell });
    });
  }
  const [initiative] = state.current;
  if (initiative === undefined) return;
  for (const figure of figures) {
    const { text, place: cell } = figure;
    const place = { initiative, printedUnder: null, sections: sections[0] ?? [], ...(cell === undefined ? {} : { cell }) };
    state.statements.push({ ...place, column: 'indicator', text, line, assignedBy: 'single', figure });
  }
}

/** As many characters have to agree before one text counts as the other cut off at a page break. */
const comparedStart = 12;

interface Printed<Item> {
  readonly item: Item;
  text: string;
}

/** What was printed so far, to be found again where the layout prints it once more. */
interface Printings<Item> {
  /** The item of the same owner whose text is the same printing: equal but for spaces, or one of the two cut off. */
  readonly find: (owner: unknown, text: string, fits?: (item: Item) => boolean) => Item | undefined;
  readonly add: (owner: unknown, text: string, item: Item) => void;
}

const squeeze = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

function isSamePrinting(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= comparedStart && (one.startsWith(other) || other.startsWith(one));
}

/** A text is printed again after a page break, not after hundreds of others that start alike. */
const recentCount = 100;

/** An empty record of printings. */
function buildPrintings<Item>(): Printings<Item> {
  const byOwner = new Map<unknown, Map<string, Printed<Item>[]>>();
  const listOf = (owner: unknown, squeezed: string): Printed<Item>[] => {
    const byStart = byOwner.get(owner) ?? new Map<string, Printed<Item>[]>();
    byOwner.set(owner, byStart);
    const start = squeezed.slice(0, comparedStart);
    const list = byStart.get(start) ?? [];
    byStart.set(start, list);
    return list;
  };
  return {
    find: (owner, text, fits = () => true) => {
      const squeezed = squeeze(text);
      const recent = listOf(owner, squeezed).slice(-recentCount);
      const found = recent.find((printed) => fits(printed.item) && isSamePrinting(printed.text, squeezed));
      if (found !== undefined && squeezed.length > found.text.length) found.text = squeezed;
      return found?.item;
    },
    add: (owner, text, item) => {
      const squeezed = squeeze(text);
      listOf(owner, squeezed).push({ item, text: squeezed });
    },
  };
}
