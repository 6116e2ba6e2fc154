import type { Issue } from '../../domain/issue';
import { readSectionNames } from '../shapes/cellForms';
import type { ReportRow } from '../shapes/readRows';
import { cutStatements } from './cutCells';
import type { Outline, OutlineGoal, OutlineInitiative, OutlineStatement, Piece } from './readOutline';

const sentenceFields = ['combined', 'actual', 'outcome'] as const;

/**
 * Rows of a table that a profile describes → goals, initiatives and statements. Such a row says everything itself: nothing is continued
 * from the row above, taken apart, or matched by how it begins.
 */
export function outlineRows(rows: readonly ReportRow[]): Outline {
  const goals = new Map<string, OutlineGoal>();
  const initiatives = new Map<string, OutlineInitiative>();
  const statements: OutlineStatement[] = [];
  const pieces: Piece[] = [];
  for (const row of rows) {
    const { line, department, pillar, cells, places, project = null, figures = [] } = row;
    const goalKey = [department, pillar, cells.goal ?? ''].join('\u0000');
    const goal = goals.get(goalKey) ?? { department, pillar, text: cells.goal ?? '', lines: [] };
    goals.set(goalKey, goal);
    goal.lines.push(line);
    const text = cells.initiative ?? '';
    const key = [goalKey, project ?? '', text].join('\u0000');
    const initiative = initiatives.get(key) ?? { goal, marker: null, text, sections: [], lines: [], project };
    initiatives.set(key, initiative);
    initiative.lines.push(line);
    const sections = readSectionNames(cells.sections ?? '').flat();
    for (const name of sections) if (!initiative.sections.includes(name)) initiative.sections.push(name);
    const told = { initiative, printedUnder: null, sections, line, assignedBy: 'single' } as const;
    for (const column of sentenceFields) {
      for (const { text: sentence, cellStart, cellEnd } of cutStatements(cells[column] ?? '')) {
        const cell = places?.[column];
        pieces.push({ line, field: column, start: cellStart, end: cellEnd });
        statements.push({ ...told, column, text: sentence, ...(cell === undefined ? {} : { cell }) });
      }
    }
    for (const figure of figures) {
      const { text: written, place: cell } = figure;
      statements.push({ ...told, column: 'indicator', text: written, figure, ...(cell === undefined ? {} : { cell }) });
    }
  }
  const issues: readonly Issue[] = [];
  return { goals: [...goals.values()], initiatives: [...initiatives.values()], statements, pieces, issues };
}
