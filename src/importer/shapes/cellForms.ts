import { bullets, circledNumbers, readCell } from '../sources/readCell';

/** What a column of the report's table holds. */
export type Field = 'goal' | 'initiative' | 'sections' | 'target' | 'actual' | 'outcome' | 'combined';

/** Header names by field, matched without spaces after NFKC; the first pattern that fits decides. */
const namesByField: readonly (readonly [Field, RegExp])[] = [
  ['target', /^(?:目標達成基準|達成基準|達成目標|目標値|数値目標|成果目標|成果指標.*目標.*|指標・?目標.*|目標指標|年度目標)$/u],
  ['goal', /^(?:組織|重点|部局?の?|課の?|施策|基本|主要|組織重点|部局?重点)?目標(?:名|項目)?$|^(?:重点課題|重点施策|施策名?)$/u],
  [
    'combined',
    /^(?:取組)?実績[・･/／、,及びと(（]*(?:の)?成果[等)）]*$|^成果[・･/／及びと]+実績$|^(?:取組|実施)(?:結果|状況)(?:及び|・|と)?(?:成果|実績)?$|^実施結果$|^達成状況$/u,
  ],
  [
    'sections',
    /^(?:担当|所管|主管|実施|関係)?(?:課|室|係|班|部署|部局|所属|グループ)(?:名|等|室|所|係)*$|^(?:担当|所管|主管|関係課|担当者)$/u,
  ],
  [
    'initiative',
    /^(?:主な|重点|具体的な?|主要)?(?:取組|取り組み|取組み|事業|実施)(?:内容|項目|事項|名|概要|事業)*$|^具体的な?取組.*$|^行動計画$/u,
  ],
  ['actual', /^(?:取組|主な|活動|年度)*実績(?:値|等|内容)?$|^(?:取組|活動)(?:状況|内容の実績)$/u],
  ['outcome', /^(?:主な|取組の?)?(?:成果|効果)(?:等|及び|[・･/／、と]|効果|課題|評価|今後の方向性)*$/u],
];

const nameOfField: Readonly<Record<Field, string>> = {
  goal: '組織目標',
  initiative: '取組内容',
  sections: '課等',
  target: '目標達成基準',
  actual: '実績',
  outcome: '成果',
  combined: '実績・成果',
};

/** Longer cells, markup included or left out, name no column. */
const maxCell = 200;
const maxName = 20;

function fieldOf(cell: string): Field | null {
  if (cell.length > maxCell || !/[\p{Script=Han}グ]/u.test(cell)) return null;
  const name = readCell(cell).text.normalize('NFKC').replace(/\s+/gu, '');
  if (name.length > maxName) return null;
  return namesByField.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** True for a row that names the table's columns: an initiative or goal column and a result column among its cells. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const fields = new Set(cells.map(fieldOf));
  const hasResult = fields.has('actual') || fields.has('outcome') || fields.has('combined');
  const named = [...fields].filter((field) => field !== null).length;
  return (fields.has('initiative') || fields.has('goal')) && (hasResult || named >= 3) && named >= 2;
}

export interface HeaderFields {
  /** One entry a column; null for a column that the reader does not know. */
  readonly fields: (Field | null)[];
  readonly unknown: readonly string[];
  /** Names of columns that a report is expected to have. */
  readonly missing: readonly string[];
}

/** The columns of a header row; a field printed twice counts once, at its first place. */
export function headerFields(cells: readonly string[]): HeaderFields {
  const fields = cells.map(fieldOf).map((field, at, all) => (field !== null && all.indexOf(field) === at ? field : null));
  const unknown = cells.filter((cell, at) => fields[at] === null && cell.trim() !== '').map((cell) => readCell(cell).text);
  const expected: Field[] = fields.includes('combined')
    ? ['goal', 'initiative', 'sections']
    : ['goal', 'initiative', 'sections', 'actual', 'outcome'];
  return { fields, unknown, missing: expected.filter((field) => !fields.includes(field)).map((field) => nameOfField[field]) };
}

/** Printed forms of an initiative's marker: ① · (1) （１） · 1. １． 1) · ア イ ウ with a stop. */
const circled = new RegExp(`^[${circledNumbers}]`, 'u');
const parenthesised = /^[(（][0-9０-９]{1,2}[)）]/u;
const numbered = /^[0-9０-９]{1,2}[.．、)）](?![0-9０-９])/u;
const katakana = /^[アイウエオカキクケコ](?=[\s　.．、)）])/u;

/**
 * The marker that opens a text.
 * @returns as printed (①, (1), 1.), or null
 */
export function leadingMarker(text: string): string | null {
  return (circled.exec(text) ?? parenthesised.exec(text) ?? numbered.exec(text) ?? katakana.exec(text))?.[0] ?? null;
}

/** The number a marker stands for: ③ → 3, （２） → 2. */
export function markerNumber(marker: string): number {
  const circledAt = Math.max(circledNumbers.indexOf(marker), 'アイウエオカキクケコ'.indexOf(marker));
  return circledAt >= 0 ? circledAt + 1 : Number(marker.normalize('NFKC').replace(/[^0-9]/gu, ''));
}

/** True where a received cell opens with a circled marker (the only form safe enough to tell a shifted row). */
export function startsWithMarker(cell: string): boolean {
  return circled.test(readCell(cell).text);
}

/** Markers of one form count together: circled, in brackets, katakana, or plain numbers. */
export function markerForm(marker: string): 'circled' | 'bracketed' | 'katakana' | 'numbered' {
  if (circled.test(marker)) return 'circled';
  if (/^[(（]/u.test(marker)) return 'bracketed';
  return /^[ア-コ]$/u.test(marker) ? 'katakana' : 'numbered';
}

/** Names of one 課等 cell with the groups that its layout makes (paragraphs, gaps, lines). */
export function readSectionNames(cell: string): string[][] {
  const { text, breaks } = readCell(cell);
  const marks = new Set(breaks.filter(({ kind }) => kind !== 'item').map(({ at }) => at));
  const groups: string[][] = [];
  let name = '';
  const close = (): void => {
    if (name !== '') groups.at(-1)?.push(name);
    name = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    if (at === 0 || marks.has(at)) {
      close();
      groups.push([]);
    }
    const character = text.charAt(at);
    if (name === '' && bullets.includes(character)) continue;
    if (/[\s\u3000、,，・･／/]/u.test(character)) close();
    else name += character;
  }
  close();
  return groups.filter((group) => group.length > 0);
}

/** Whether a cell holds nothing but names of offices. */
export function isSectionsCell(cell: string): boolean {
  const names = readSectionNames(cell).flat();
  return names.length > 0 && names.every((name) => /(?:課|室|係|班|署|所|センター|グループ|事務局|担当|館|院|校|園)等?$/u.test(name));
}
