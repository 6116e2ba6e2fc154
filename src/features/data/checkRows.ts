import { markNumber, roleAnswers, type CheckKey } from '../../domain/checkBook';
import { lookUp, selectInitiativeParents, type ReportIndex } from '../../domain/reportIndex';
import { correctText, type Question, type Quantity, type Statement } from '../../domain/report';
import type { Decision } from '../../importer/curation/curationSchema';
import type { CheckBook, CheckGroup, CheckLine } from '../../exports/checkBook';
import { formatFiscalYear } from '../../words/formatDate';
import { nameDecision, writePlace } from './writePlace';

type QuestionDecision = Extract<Decision, { decide: 'question' }>;

/** Sheets beside the one that says how to fill in; a workbook with more is not read. */
const mostSheets = 90;
const longestInitiative = 120;
const longestSentence = 1_000;

/** The decision that a question of the report stands for; undefined where the decisions do not come along. */
export function findQuestion({ text, reason }: Question, decisions: readonly Decision[]): QuestionDecision | undefined {
  return decisions.find((one): one is QuestionDecision => one.decide === 'question' && one.text === text && one.reason === reason);
}

/** What tells one question from all others. */
export const nameQuestion = (decision: QuestionDecision): string => JSON.stringify([nameDecision(decision), decision.text]);

/** The place of a number, as the workbook holds it. */
export const nameNumber = (index: ReportIndex, quantity: Quantity): string =>
  nameDecision({ decide: 'quantity', at: writePlace(index, quantity) });

const shorten = (text: string): string => (text.length > longestInitiative ? `${text.slice(0, longestInitiative)}…` : text);

interface Owned {
  readonly office: string;
  readonly department: string;
  readonly line: CheckLine;
}

/**
 * The numbers that nobody is certain of, and what is asked the publisher, for the offices: one group for each, in printed order. A number of several offices
 * stands with the first one. Where there are very many offices, one group for each department.
 * @param decisions those that hold about the report, in which its questions stand
 */
export function buildCheckGroups(index: ReportIndex, decisions: readonly Decision[]): readonly CheckGroup[] {
  const { quantities, questions = [] } = index.report;
  const asked = new Map<string, Question[]>();
  for (const question of questions) for (const id of question.quantityIds) asked.set(id, [...(asked.get(id) ?? []), question]);
  // a number has room for one question; a further one stands on a line of its own
  const beside = new Set([...asked.values()].flatMap(([first]) => first ?? []));
  const places = new Map(index.report.statements.map(({ id }, place) => [id, place]));
  const entries = [
    ...quantities.flatMap((quantity) => {
      if (quantity.confidence === 'certain') return [];
      const statement = lookUp(index.statements, quantity.statementId);
      return [{ statement, at: quantity.span.start, owned: own(index, statement, quantity, asked.get(quantity.id)?.[0], decisions) }];
    }),
    ...questions.flatMap((question) => {
      if (beside.has(question)) return [];
      const statement = lookUp(index.statements, question.statementId);
      return [{ statement, at: 0, owned: own(index, statement, null, question, decisions) }];
    }),
  ].toSorted((a, b) => (places.get(a.statement.id) ?? 0) - (places.get(b.statement.id) ?? 0) || a.at - b.at);
  const owned = entries.map((entry) => entry.owned);
  const offices = groupOwned(owned, ({ office, department }) => `${department} ${office}`, ({ office, department }) => ({ office, title: `${department} ${office}`.trim() }));
  if (offices.length <= mostSheets) return offices;
  return groupOwned(owned, ({ department }) => department, ({ department }) => ({ office: department, title: department }));
}

function groupOwned(
  owned: readonly Owned[],
  keyOf: (one: Owned) => string,
  name: (one: Owned) => Omit<CheckGroup, 'lines'>,
): readonly CheckGroup[] {
  const groups = new Map<string, { readonly office: string; readonly title: string; readonly lines: CheckLine[] }>();
  for (const one of owned) {
    const group = groups.get(keyOf(one)) ?? { ...name(one), lines: [] };
    group.lines.push(one.line);
    groups.set(keyOf(one), group);
  }
  return [...groups.values()];
}

const columnWords = { actual: '実績', outcome: '成果', combined: '実績・成果', target: '目標', indicator: '指標' } as const;

function own(
  index: ReportIndex,
  statement: Statement,
  quantity: Quantity | null,
  question: Question | undefined,
  decisions: readonly Decision[],
): Owned {
  const initiative = lookUp(index.initiatives, statement.initiativeId);
  const { department, pillar, sections } = selectInitiativeParents(index, initiative);
  const offices = statement.sectionIds.length > 0 ? statement.sectionIds.map((id) => lookUp(index.sections, id)) : sections;
  const [office, ...others] = offices.map(({ name }) => name);
  const decision = question === undefined ? undefined : findQuestion(question, decisions);
  const text = correctText({ text: initiative.text, corrections: initiative.corrections ?? [] });
  const where = [`柱${pillar.number}${initiative.marker ?? ''}`, columnWords[statement.column], statement.cell ?? `${statement.line}行目`];
  const key: CheckKey = {
    number: quantity === null ? null : nameNumber(index, quantity),
    question: decision === undefined ? null : nameQuestion(decision),
    role: quantity?.role ?? null,
    value: quantity?.value ?? null,
    unit: quantity?.unit ?? null,
    label: quantity?.label ?? null,
  };
  const printed = quantity === null ? null : statement.text.slice(quantity.span.start, quantity.span.end);
  return {
    office: office ?? department.name,
    department: office === undefined ? '' : department.name,
    line: {
      key,
      place: [[department.name, ...where].join(' '), shorten(text), ...(others.length > 0 ? [`（ほかに${others.join('・')}）`] : [])].join('\n'),
      sentence: writeSentence(statement, quantity),
      value: quantity === null || quantity.kind === null ? printed : quantity.value,
      unit: quantity?.unit ?? '',
      qualifiers: quantity?.qualifiers.join('・') ?? '',
      label: quantity?.label ?? '',
      role: quantity === null ? '' : roleAnswers[quantity.role],
      question: question?.text ?? '',
    },
  };
}

/** The sentence as the workbook prints it, with its number marked where it asks about one. */
export function writeSentence({ text }: Statement, quantity: Quantity | null): string {
  return quantity === null ? text.slice(0, longestSentence) : markNumber(text, quantity.span);
}

/** 確認 Excel of a report, ready to be written. */
export function makeCheckBook(index: ReportIndex, decisions: readonly Decision[], createdOn: string): CheckBook {
  const { municipality, fiscalYear, title, source } = index.report;
  return {
    source: { sha256: source.sha256, fiscalYear, municipality: municipality.name },
    title: [municipality.name, formatFiscalYear(fiscalYear, 'ja'), title].filter((part) => part !== '').join(' '),
    createdOn,
    groups: buildCheckGroups(index, decisions),
  };
}
