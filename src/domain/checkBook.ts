import type { Role } from './report';

/**
 * 確認 Excel: the workbook that asks the offices about numbers, and whose answers are read back. What stands here is its contract between the writer, the
 * reader and whoever fills it in. Its words are Japanese in every language of the interface, since the offices of the city fill it in.
 */

/** Begins the hidden cell in the header row of every sheet with questions; behind it the document that they are about, as JSON. */
export const checkMark = 'seika-board-check/1 ';

/** The document that a workbook is about: its content tells it, not its name. */
export interface CheckSource {
  readonly sha256: string;
  readonly fiscalYear: number;
  readonly municipality: string;
}

/** Hidden beside every question: which number it is about, and how it was read when the workbook was made. Places, never ids: those count printed order. */
export interface CheckKey {
  /** Place of the number as decisions address it; null for a question about a sentence as a whole. */
  readonly number: string | null;
  /** Place and words of what is asked the publisher (確認したいこと); null where only the reading is doubtful. */
  readonly question: string | null;
  readonly role: Role | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly label: string | null;
}

/** Columns by what they hold, in their order, with their headers: all different, so that a column is found wherever somebody has put it. */
export const checkHeaders = {
  number: '番号',
  place: '場所と取組内容',
  sentence: '文（【 】が確かめる数値）',
  value: '数値',
  unit: '単位',
  qualifiers: '修飾',
  label: '名称',
  role: '役割',
  question: '質問',
  answer: '回答',
  newRole: '正しい役割',
  newValue: '正しい数値',
  newUnit: '正しい単位',
  newLabel: '正しい名称',
  comment: 'コメント',
} as const;
export type CheckColumn = keyof typeof checkHeaders;

/** What is filled in. */
export const answerColumns = ['answer', 'newRole', 'newValue', 'newUnit', 'newLabel', 'comment'] as const satisfies readonly CheckColumn[];
export type AnswerColumn = (typeof answerColumns)[number];

export const answerWords = { right: '正しい', change: '直す' } as const;
/** Written as the right unit where there is none. */
export const noUnitAnswer = 'なし';

/** Roles as the offices choose them: the words of the screen (`i18n/ja/words.ts`). */
export const roleAnswers: Readonly<Record<Role, string>> = {
  result: '実績値',
  prior: '以前の値',
  target: '目標値',
  context: '範囲・内訳の説明',
  date: '日付',
  name: '名称の一部',
};

/** One line that was found in a returned workbook. */
export interface AnsweredRow {
  readonly sheet: string;
  /** 1-based, as the reader sees it. */
  readonly row: number;
  readonly key: CheckKey;
  readonly source: CheckSource;
  /** Text of every column that the sheet has, as its format shows it. */
  readonly cells: { readonly [Column in CheckColumn]?: string };
}

/** Why a part of a returned workbook can not be used: a line that lost its hidden cell, or a sheet that lost a column. */
export interface AnsweredFault {
  readonly reason: 'keyGone' | 'columnGone';
  readonly sheet: string;
  readonly row: number;
  readonly found: string;
}

/** A returned workbook. */
export interface AnsweredBook {
  readonly rows: readonly AnsweredRow[];
  readonly faults: readonly AnsweredFault[];
}

/** The sentence with its number marked, as the workbook prints it; what is far from the number is left out. */
export function markNumber(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = Math.max(0, start - shownAround);
  const to = Math.min(text.length, end + shownAround);
  return `${from > 0 ? '…' : ''}${text.slice(from, start)}【${text.slice(start, end)}】${text.slice(end, to)}${to < text.length ? '…' : ''}`;
}

/** As many characters of a long text stand to both sides of its number: more than any sentence has, few enough for one cell on paper. */
const shownAround = 200;
