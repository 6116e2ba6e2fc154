import type { Column } from '../domain/report';
import { alignSections, readSectionNames } from './alignSections';
import { assignStatements, type AssignedBy } from './assignStatements';
import { buildIssue, type Issue } from '../domain/issue';
import { leadingMarker, markerForm, markerNumber } from './initiativeMarker';
import { isSpace } from './layoutCharacters';
import { readCell } from './readCell';
import type { ReportRow } from './readRows';
import { readStatements } from './readStatements';
import type { Field } from './tableHeader';

export interface OutlineGoal {
  readonly department: string;
  readonly pillar: number;
  text: string;
  readonly lines: number[];
}

export interface OutlineInitiative {
  readonly goal: OutlineGoal;
  readonly marker: string | null;
  readonly text: string;
  readonly sections: string[];
  readonly lines: number[];
}

export interface OutlineStatement {
  initiative: OutlineInitiative;
  printedUnder: OutlineInitiative | null;
  sections: readonly string[];
  readonly column: Column;
  readonly text: string;
  readonly line: number;
  readonly assignedBy: AssignedBy;
}

/** A stretch of a received cell and whose text it is: the proof that nothing is lost. */
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

interface State {
  goals: OutlineGoal[];
  initiatives: OutlineInitiative[];
  statements: OutlineStatement[];
  pieces: Piece[];
  issues: Issue[];
  goal: OutlineGoal | null;
  current: OutlineInitiative[];
  printedSections: string | null;
}

/**
 * Rows → goals, initiatives and statements: an empty first cell continues the goal, an empty second the initiative, an empty
 * third the offices; a goal printed again after a page break is the same goal with one more line; several initiatives in one
 * row are taken apart together with their offices and results.
 */
export function splitInitiatives(rows: readonly ReportRow[]): Outline {
  const state: State = {
    goals: [],
    initiatives: [],
    statements: [],
    pieces: [],
    issues: [],
    goal: null,
    current: [],
    printedSections: null,
  };
  for (const row of rows) {
    takeGoal(state, row);
    const isContinued = takeInitiatives(state, row);
    const sections = takeSections(state, row, isContinued);
    takeStatements(state, row, sections);
  }
  return state;
}

const squeeze = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

/** Two printings of one text: equal but for spaces, or one cut off at a page break. */
function isSamePrinting(one: string, other: string): boolean {
  const [a, b] = [squeeze(one), squeeze(other)];
  return a === b || (Math.min(a.length, b.length) >= 12 && (a.startsWith(b) || b.startsWith(a)));
}

function takeGoal(state: State, row: ReportRow): void {
  const { text, offsets } = readCell(row.cells.goal ?? '');
  const isHere = (goal: OutlineGoal): boolean => goal.department === row.department && goal.pillar === row.pillar;
  if (text === '') {
    if (state.goal !== null && isHere(state.goal)) {
      state.goal.lines.push(row.line);
      return;
    }
    state.issues.push(buildIssue('goalMissing', 'warning', row.line));
  } else {
    state.pieces.push({ line: row.line, field: 'goal', start: offsets[0] ?? 0, end: (offsets.at(-1) ?? 0) + 1 });
  }
  const again = state.goals.find((goal) => isHere(goal) && isSamePrinting(goal.text, text));
  if (again !== undefined) {
    if (text.length > again.text.length) again.text = text;
    again.lines.push(row.line);
    if (again !== state.goal) state.current = [];
    state.goal = again;
    return;
  }
  state.goal = { department: row.department, pillar: row.pillar, text, lines: [row.line] };
  state.goals.push(state.goal);
  state.current = [];
  state.printedSections = null;
}

/** Reads the row's initiatives into `state.current`; true where the row continues the ones before. */
function takeInitiatives(state: State, row: ReportRow): boolean {
  const goal = state.goal;
  if (goal === null) return false;
  const cut = cutInitiatives(row);
  if (cut.length === 0 && state.current.length > 0) {
    state.current = state.current.slice(-1);
    state.current[0]?.lines.push(row.line);
    return true;
  }
  if (cut.length === 0) {
    state.issues.push(buildIssue('initiativeMissing', 'warning', row.line));
    cut.push({ marker: null, text: '', start: 0, end: 0 });
  }
  state.current = cut.map(({ marker, text, start, end }) => {
    if (end > start) state.pieces.push({ line: row.line, field: 'initiative', start, end });
    const again = state.initiatives.find(
      (initiative) => initiative.goal === goal && initiative.marker === marker && text !== '' && isSamePrinting(initiative.text, text),
    );
    if (again !== undefined) {
      again.lines.push(row.line);
      return again;
    }
    const initiative: OutlineInitiative = { goal, marker, text, sections: [], lines: [row.line] };
    state.initiatives.push(initiative);
    return initiative;
  });
  return false;
}

interface CutInitiative {
  readonly marker: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function cutInitiatives(row: ReportRow): CutInitiative[] {
  const { text, offsets, breaks } = readCell(row.cells.initiative ?? '');
  if (text === '') return [];
  const breakAt = new Set(breaks.map(({ at }) => at));
  const starts: { at: number; marker: string | null }[] = [];
  let last: { form: string; number: number } = { form: '', number: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const before = text.charAt(at - 1);
    if (at > 0 && !isSpace(before) && !breakAt.has(at) && !/[。」）)]/u.test(before)) continue;
    const marker = leadingMarker(text.slice(at, at + 6));
    if (marker === null) continue;
    const form = markerForm(marker);
    const number = markerNumber(marker);
    const follows = form === last.form && number === last.number + 1;
    if (starts.length === 0 ? at === 0 : form === 'circled' || follows) {
      starts.push({ at, marker });
      last = { form, number };
    }
  }
  if (starts[0]?.at !== 0) starts.unshift({ at: 0, marker: null });
  return starts.flatMap(({ at, marker }, place) => {
    let [from, to] = [at + (marker?.length ?? 0), starts[place + 1]?.at ?? text.length];
    while (from < to && isSpace(text.charAt(from))) from += 1;
    while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
    return to > from ? [{ marker, text: text.slice(from, to), start: offsets[from] ?? 0, end: (offsets[to - 1] ?? 0) + 1 }] : [];
  });
}

/** Offices for each of the row's initiatives: those printed, or those printed last. */
function takeSections(state: State, row: ReportRow, isContinued: boolean): readonly (readonly string[])[] {
  const cell = row.cells.sections ?? '';
  const groups = readSectionNames(cell);
  const { offsets } = readCell(cell);
  if (groups.length > 0) state.pieces.push({ line: row.line, field: 'sections', start: offsets[0] ?? 0, end: (offsets.at(-1) ?? 0) + 1 });
  const printed = groups.length > 0 ? cell : state.printedSections;
  if (printed === null) return state.current.map(() => []);
  const { sections, alignment } = alignSections(readSectionNames(printed), state.current.length);
  if (alignment !== 'certain') {
    const code = alignment === 'ambiguous' ? 'sectionsAmbiguous' : 'sectionsNotAligned';
    state.issues.push(buildIssue(code, 'warning', row.line, { sections: groups.flat().join(' ') }));
  }
  const aligned = groups.length === 0 && isContinued ? [state.statements.at(-1)?.sections ?? sections[0] ?? []] : sections;
  state.printedSections = groups.length > 0 ? cell : state.printedSections;
  state.current.forEach((initiative, at) => {
    for (const name of aligned[at] ?? []) if (!initiative.sections.includes(name)) initiative.sections.push(name);
  });
  return aligned;
}

function takeStatements(state: State, row: ReportRow, sections: readonly (readonly string[])[]): void {
  for (const column of resultFields) {
    const statements = readStatements(row.cells[column] ?? '');
    if (statements.length === 0) continue;
    const { initiativeAt, by } = assignStatements(statements, state.current);
    if (by === 'topic')
      state.issues.push(buildIssue('statementsByTopic', 'warning', row.line, { statements: statements.length }, { column }));
    statements.forEach(({ text, cellStart, cellEnd }, at) => {
      const place = initiativeAt[at] ?? 0;
      const initiative = state.current[place];
      if (initiative === undefined) return;
      state.pieces.push({ line: row.line, field: column, start: cellStart, end: cellEnd });
      state.statements.push({
        initiative,
        printedUnder: null,
        sections: sections[place] ?? [],
        column,
        text,
        line: row.line,
        assignedBy: by,
      });
    });
  }
}
