/** One table row; a cell that is not named is empty. */
export interface TableRow {
  readonly goal?: string;
  readonly initiative?: string;
  readonly sections?: string;
  readonly actual?: string;
  readonly outcome?: string;
}

const plainRow = { goal: '市民の安全を確保します。', initiative: '①防災訓練を実施します。', sections: '危機管理課' };

export const tableHeader = '組織目標\t取組内容\t課等\t実績\t成果';

/** A row of Kariya's table; goal, initiative and office are plain ones unless they are named. */
export function makeRow(row: TableRow): string {
  const { goal, initiative, sections, actual = '', outcome = '' } = { ...plainRow, ...row };
  return [goal, initiative, sections, actual, outcome].join('\t');
}

/** A document in the published text form: one department, one pillar, these rows. The first row stands on line 9. */
export function makeTable(...rows: readonly (TableRow | string)[]): string {
  const lines = rows.map((row) => (typeof row === 'string' ? row : makeRow(row)));
  return [...tableHead, tableHeader, ...lines, ''].join('\n');
}

/** Everything before the header row. */
export const tableHead: readonly string[] = [
  '令和4年度',
  '刈谷市組織重点目標（実績・成果）',
  '',
  '## 総務部',
  '',
  '### (1) 信頼される市役所づくり',
  '',
];
