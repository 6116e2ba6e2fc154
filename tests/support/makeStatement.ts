import type { Column } from '../../src/domain/report';
import { relationKinds, type QuantityDraft } from '../../src/importer/numerals/quantityDraft';
import { readQuantities } from '../../src/importer/numerals/readQuantities';
import { assignRoles } from '../../src/importer/roles/assignRoles';
import { measureQuantities } from '../../src/importer/roles/measureQuantities';
import type { OutlineGoal, OutlineInitiative, OutlineStatement } from '../../src/importer/statements/readOutline';

const reportYear = 2022;

/** A goal with one initiative that has a text, for statements to stand under. */
export function makeInitiative(text = '防災訓練を実施します。', department = '総務部'): OutlineInitiative {
  const goal: OutlineGoal = { department, pillar: 1, text: '市民の安全を確保します。', lines: [1] };
  return { goal, marker: '①', text, sections: [], lines: [1], project: null };
}

/** A statement of 実績 unless another column is named. */
export function makeStatement(text: string, column: Column = 'actual', initiative: OutlineInitiative = makeInitiative()): OutlineStatement {
  return { initiative, printedUnder: null, sections: [], column, text, line: 1, assignedBy: 'single' };
}

/** The numbers of a statement with roles, kinds and periods: everything that one statement tells. */
export function readDrafts(statement: OutlineStatement): QuantityDraft[] {
  const drafts = readQuantities(statement, reportYear);
  assignRoles(drafts, reportYear);
  measureQuantities(drafts, reportYear);
  return drafts;
}

/** `role value unit`, with ` →relation n` where it depends on the n-th of the list (1-based). */
export function describeDrafts(drafts: readonly QuantityDraft[]): string[] {
  return drafts.map(({ role, value, unit, relations }) => {
    const related = relationKinds.flatMap((kind) => {
      const head = relations.get(kind);
      return head === undefined ? [] : [` →${kind} ${drafts.indexOf(head) + 1}`];
    });
    return `${role} ${value}${unit === null ? '' : ` ${unit}`}${related.join('')}`;
  });
}
