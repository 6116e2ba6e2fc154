import type { Issue } from '../domain/issue';
import type { Column } from '../domain/report';
import type { AssignedBy } from './assignStatements';
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
  text: string;
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
