import { answerColumns, answerWords, checkHeaders, noUnitAnswer, roleAnswers } from '../../domain/checkBook';
import type { AnswerColumn, AnsweredBook, AnsweredRow, CheckSource } from '../../domain/checkBook';
import { lookUp, type ReportIndex } from '../../domain/reportIndex';
import { roles, type Quantity, type Role } from '../../domain/report';
import type { Decision } from '../../importer/curation/curationSchema';
import type { ReviewStep } from '../../store/reviewSchema';
import { findQuestion, nameNumber, nameQuestion, writeSentence } from './checkRows';
import { asRead, writeDecisions, type ReviewEdit } from './reviewModel';
import { nameDecision } from './writePlace';

/** Why an answer is not applied; the words stand in `i18n`. */
export type AnswerReason =
  | 'keyGone'
  | 'columnGone'
  | 'placeUnknown'
  | 'sentenceChanged'
  | 'readingChanged'
  | 'answerUnknown'
  | 'roleUnknown'
  | 'notANumber'
  | 'tooLong'
  | 'rightButChanged'
  | 'changeMissing'
  | 'noNumber'
  | 'questionGone'
  | 'twice';

/** An answer that is not applied, with its place in the workbook. */
export interface AnswerFault {
  readonly reason: AnswerReason;
  readonly sheet: string;
  readonly row: number;
  /** Header of the cell; null where the whole line is meant. */
  readonly column: string | null;
  /** What stands there. */
  readonly found: string;
}

/** A number that is decided by an answer. */
export interface AnswerChange {
  readonly kind: 'right' | 'change';
  readonly sheet: string;
  readonly row: number;
  readonly quantity: Quantity;
  readonly edit: ReviewEdit;
  readonly comment: string;
}

/** A comment that comes with no answer: shown to a person, and nothing else. */
export interface AnswerComment {
  readonly sheet: string;
  readonly row: number;
  readonly comment: string;
}

/** A question that is answered. */
export interface QuestionAnswer {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
  readonly answer: string;
}

export interface ReadAnswers {
  readonly changes: readonly AnswerChange[];
  readonly answered: readonly QuestionAnswer[];
  readonly comments: readonly AnswerComment[];
  readonly faults: readonly AnswerFault[];
  /** Lines without any answer. */
  readonly open: number;
  /** Answers that hold already. */
  readonly settled: number;
  /** All of it as one step, which is undone at once; empty where nothing changes. */
  readonly step: ReviewStep;
}

/** The documents that a returned workbook is about: one, unless sheets of several were put together. */
export function listSources({ rows }: AnsweredBook): readonly CheckSource[] {
  return [...new Map(rows.map(({ source }) => [`${source.sha256} ${source.fiscalYear}`, source])).values()];
}

const longestLabel = 100;
const longestUnit = 20;
const longestComment = 400;
const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

type Told<Value> = { readonly value: Value } | { readonly reason: AnswerReason };

/** A number as people write it into a cell: 1,200, １２, ▲3, 99.5%. */
function readNumber(text: string, unit: string | null): Told<number> {
  const plain = squeeze(text).replace(/^[▲△−‐–]/u, '-').replace(unit === '%' ? /%$/u : /$^/u, '');
  const isNumber = /^-?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\.[0-9]{1,9})?$/u.test(plain);
  return isNumber ? { value: Number(plain.replaceAll(',', '')) } : { reason: 'notANumber' };
}

function readRole(text: string): Told<Role> {
  const role = roles.find((one) => squeeze(roleAnswers[one]) === squeeze(text));
  return role === undefined ? { reason: 'roleUnknown' } : { value: role };
}

const readText = (text: string, longest: number): Told<string> => (text.length > longest ? { reason: 'tooLong' } : { value: text });

/** What a line asks for; the first cell that can not be used refuses the whole line. */
type LineAnswer =
  | { readonly kind: 'open' | 'comment' | 'right' }
  | { readonly kind: 'change'; readonly edit: Partial<ReviewEdit> }
  | { readonly kind: 'fault'; readonly reason: AnswerReason; readonly column: AnswerColumn | 'sentence' | null };

function readLine({ cells }: AnsweredRow, quantity: Quantity | null): LineAnswer {
  const of = (column: AnswerColumn): string => cells[column] ?? '';
  const fault = (reason: AnswerReason, column: AnswerColumn | null = null): LineAnswer => ({ kind: 'fault', reason, column });
  const changed = (['newRole', 'newValue', 'newUnit', 'newLabel'] as const).filter((column) => of(column) !== '');
  const answer = squeeze(of('answer'));
  if (answer !== '' && answer !== answerWords.right && answer !== answerWords.change) return fault('answerUnknown', 'answer');
  if (of('comment').length > longestComment) return fault('tooLong', 'comment');
  if (answer === '' && changed.length === 0) return { kind: of('comment') === '' ? 'open' : 'comment' };
  if (answer === answerWords.right) return changed[0] === undefined ? { kind: 'right' } : fault('rightButChanged', changed[0]);
  if (changed[0] === undefined) return fault('changeMissing', 'answer');
  if (quantity === null) return fault('noNumber', changed[0]);
  const edit: { role?: Role; value?: number; unit?: string | null; label?: string } = {};
  if (of('newRole') !== '') {
    const role = readRole(of('newRole'));
    if ('reason' in role) return fault(role.reason, 'newRole');
    edit.role = role.value;
  }
  if (of('newUnit') !== '') {
    const unit = readText(of('newUnit'), longestUnit);
    if ('reason' in unit) return fault(unit.reason, 'newUnit');
    edit.unit = squeeze(unit.value) === noUnitAnswer ? null : unit.value.normalize('NFKC');
  }
  if (of('newValue') !== '') {
    const number = readNumber(of('newValue'), edit.unit === undefined ? quantity.unit : edit.unit);
    if ('reason' in number) return fault(number.reason, 'newValue');
    edit.value = number.value;
  }
  if (of('newLabel') !== '') {
    const label = readText(of('newLabel'), longestLabel);
    if ('reason' in label) return fault(label.reason, 'newLabel');
    edit.label = label.value.replace(/\s+/gu, ' ');
  }
  return { kind: 'change', edit };
}

const holds = (quantity: Quantity, edit: ReviewEdit): boolean =>
  edit.role === quantity.role &&
  edit.unit === quantity.unit &&
  edit.label === quantity.label &&
  (edit.value === undefined || edit.value === quantity.value);

const isAsAsked = ({ role, value, unit, label }: Quantity, { key }: AnsweredRow): boolean =>
  role === key.role && value === key.value && unit === key.unit && label === key.label;

/**
 * What the answers of a returned workbook would change in the report that they are about, and what of them can not be used. Changes nothing.
 * @param book of one document, the one of the index
 * @param decisions those that hold about the report
 */
export function readAnswers(index: ReportIndex, decisions: readonly Decision[], book: AnsweredBook): ReadAnswers {
  const numbers = new Map(index.report.quantities.map((quantity) => [nameNumber(index, quantity), quantity]));
  const questions = new Map(
    (index.report.questions ?? []).flatMap((question) => {
      const decision = findQuestion(question, decisions);
      return decision === undefined ? [] : [[nameQuestion(decision), { question, decision }] as const];
    }),
  );
  const faults: AnswerFault[] = book.faults.map(({ reason, sheet, row, found }) => ({ reason, sheet, row, column: null, found }));
  const changes: AnswerChange[] = [];
  const comments: AnswerComment[] = [];
  const answered: QuestionAnswer[] = [];
  const step: ReviewStep[number][] = [];
  /** Lines of a question that say nothing usable keep it open. */
  const askedLines = new Map<string, { readonly row: AnsweredRow; readonly isAnswered: boolean }[]>();
  let open = 0;
  let settled = 0;
  for (const { row, twin } of pairLines(book.rows)) {
    const { sheet, key } = row;
    const comment = row.cells.comment ?? '';
    const tell = (reason: AnswerReason, column: AnswerColumn | 'sentence' | null): void => {
      const found = column === null ? (row.cells.sentence ?? '') : (row.cells[column] ?? '');
      faults.push({ reason, sheet, row: row.row, column: column === null ? null : checkHeaders[column], found });
    };
    const quantity = key.number === null ? null : (numbers.get(key.number) ?? null);
    const line = readLine(row, quantity);
    const isUsed = line.kind === 'right' || line.kind === 'change' || (line.kind === 'comment' && key.number === null);
    const isAnswered = isUsed && refuse() === null;
    if (key.question !== null) askedLines.set(key.question, [...(askedLines.get(key.question) ?? []), { row, isAnswered }]);
    if (line.kind === 'open') open += 1;
    else if (line.kind === 'comment' && key.number !== null) comments.push({ sheet, row: row.row, comment });
    else if (line.kind === 'fault') tell(line.reason, line.column);
    else {
      const refused = refuse();
      if (refused !== null) tell(...refused);
      else if (quantity !== null) decide(quantity);
    }

    function refuse(): [AnswerReason, 'sentence' | 'answer' | null] | null {
      if (twin !== null) return ['twice', 'answer'];
      if (key.number === null) return key.question !== null && questions.has(key.question) ? null : ['questionGone', null];
      if (quantity === null) return ['placeUnknown', null];
      const statement = lookUp(index.statements, quantity.statementId);
      if (squeeze(row.cells.sentence ?? '') !== squeeze(writeSentence(statement, quantity))) return ['sentenceChanged', 'sentence'];
      const wanted = line.kind === 'change' ? { ...asRead(quantity), ...line.edit } : asRead(quantity);
      return isAsAsked(quantity, row) || (line.kind === 'change' && holds(quantity, wanted)) ? null : ['readingChanged', null];
    }

    function decide(number: Quantity): void {
      const edit: ReviewEdit = line.kind === 'change' ? { ...asRead(number), ...line.edit } : asRead(number);
      if (number.decidedBy === 'person' && number.confidence === 'certain' && holds(number, edit)) {
        settled += 1;
        return;
      }
      changes.push({ kind: holds(number, edit) ? 'right' : 'change', sheet, row: row.row, quantity: number, edit, comment });
      step.push(...writeDecisions(index, number, edit, writeReason(row), decisions));
    }
  }
  for (const [key, lines] of askedLines) {
    const found = questions.get(key);
    const [first] = lines;
    if (found === undefined || first === undefined || lines.some(({ isAnswered }) => !isAnswered)) continue;
    const said = [...new Set(lines.map(({ row }) => row.cells.comment ?? ''))].filter((text) => text !== '').join('／');
    const answer = said === '' ? saidNothing[lines.some(({ row }) => squeeze(row.cells.answer ?? '') !== answerWords.right) ? 'change' : 'right'] : said;
    answered.push({ sheet: first.row.sheet, row: first.row.row, text: found.question.text, answer });
    step.push({ key: nameDecision(found.decision), decision: { ...found.decision, answer } });
  }
  return { changes, answered, comments, faults, open, settled, step };
}

/** The answer to a question of which only the number was answered. */
const saidNothing = { right: '読み取りのとおり。', change: '数値を決め直した。' } as const;

/** Every line once; of lines that were copied those that say the same count as one, and those that differ are told of. */
function pairLines(rows: readonly AnsweredRow[]): { readonly row: AnsweredRow; readonly twin: AnsweredRow | null }[] {
  const groups = new Map<string, AnsweredRow[]>();
  for (const row of rows) {
    const name = JSON.stringify([row.key.number, row.key.question]);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const say = ({ cells }: AnsweredRow): string => JSON.stringify(answerColumns.map((column) => cells[column] ?? ''));
  const isBlank = ({ cells }: AnsweredRow): boolean => answerColumns.every((column) => (cells[column] ?? '') === '');
  return [...groups.values()].flatMap((group) => {
    const filled = group.filter((row) => !isBlank(row));
    const distinct = [...new Map((filled.length > 0 ? filled : group.slice(0, 1)).map((row) => [say(row), row])).values()];
    return distinct.map((row) => ({ row, twin: distinct.find((other) => other !== row) ?? null }));
  });
}

/** The reason of a decision that an office took: which sheet of the workbook says so, and what it says besides. */
function writeReason({ sheet, row, cells }: AnsweredRow): string {
  const comment = cells.comment ?? '';
  return `確認：${sheet}（${row}行目）${comment === '' ? '' : `：${comment}`}`;
}
