import { comparisonRules } from './comparisonRules';
import { contextRules } from './contextRules';
import { nameRules } from './nameRules';
import type { RoleRule } from './roleContext';

/** In order; the first that applies decides. Roles are defined in data/README.md. */
export const roleRules: readonly RoleRule[] = [
  ...nameRules,
  ...contextRules,
  ...comparisonRules,
  { id: 'result', role: 'result', decide: ({ draft }) => ({ isDoubtful: draft.unit === null }) },
];
