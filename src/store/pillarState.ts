/** 柱と取組, 数値のない取組, 前年・目標との比較. */
export const pillarParts = ['tree', 'withoutNumber', 'changes'] as const;
export type PillarPart = (typeof pillarParts)[number];

/** 柱から: pillar → goal; 課から: department → section. */
export const treeGroupings = ['pillar', 'section'] as const;
export type TreeGrouping = (typeof treeGroupings)[number];

/** How far an opened branch shows what is below: its goals or sections, their initiatives, the numbers of these. */
export const treeDepths = ['group', 'initiative', 'number'] as const;
export type TreeDepth = (typeof treeDepths)[number];

/** The sign of a difference; null for all of them. */
export const changeDirections = ['up', 'down', 'same'] as const;
export type ChangeDirection = (typeof changeDirections)[number];

/** The name under which a pillar stands among the opened branches; a department stands there by its id. */
export function nameBranch(pillar: number): string {
  return `p${pillar}`;
}
