import { groupBy } from '../../domain/collections';
import { draftsAfter, draftsBefore, relate, type QuantityDraft } from '../numerals/quantityDraft';
import { readQuantities } from '../numerals/readQuantities';
import type { Figure, FigureValue } from '../shapes/readFigures';
import type { OutlineStatement } from '../statements/readOutline';
import { measureQuantities } from './measureQuantities';

/**
 * The numbers of a cell of an indicator table: its value with the role that its column gives, numbers in the indicator's name, and a
 * remark behind the value (36（1）), which makes both doubtful.
 */
export function readFigure(statement: OutlineStatement, reportYear: number): QuantityDraft[] {
  const { figure } = statement;
  if (figure === undefined) return [];
  if (figure.value !== undefined) return [readValue(statement, figure, figure.value, reportYear)];
  const drafts = readQuantities(statement, reportYear);
  const value = drafts.find(({ start, shape }) => start >= figure.at && shape === 'number');
  const hasRemark = drafts.at(-1) !== value;
  for (const draft of drafts) {
    const isValue = draft === value;
    const isName = draft.start < figure.at;
    draft.role = isValue ? figure.role : !isName ? 'context' : draft.shape === 'date' ? 'date' : 'name';
    draft.ruleId = isValue ? 'indicator cell' : isName ? 'indicator name' : 'remark of an indicator';
  }
  measureQuantities(drafts, reportYear);
  for (const draft of drafts) {
    draft.label = draft.role === 'date' ? statement.text.slice(draft.start, draft.end) : figure.name;
    if (draft !== value) continue;
    draft.period = figure.period;
    draft.confidence = hasRemark ? 'doubtful' : 'certain';
    // 千円 and 百万円 are scaled with the number
    if (figure.unit !== null && !/^[十百千万億]/u.test(figure.unit)) draft.unit = figure.unit;
  }
  return drafts;
}

/** The one number of a cell that a profile names: no rule for sentences looks at it, nor at numbers in the indicator's name. */
function readValue(statement: OutlineStatement, figure: Figure, value: FigureValue, reportYear: number): QuantityDraft {
  const { at: start } = figure;
  const end = start + value.length;
  const draft: QuantityDraft = {
    statement,
    folded: statement.text,
    start,
    end,
    unitEnd: end + (value.unit?.length ?? 0),
    shape: 'number',
    dateYear: null,
    value: value.number,
    unit: value.unit,
    role: figure.role,
    kind: null,
    activity: null,
    family: undefined,
    label: figure.name,
    qualifiers: [],
    counting: null,
    period: null,
    additivityReason: null,
    relations: new Map(),
    decidedBy: 'rule',
    ruleId: 'indicator cell',
    confidence: 'certain',
  };
  measureQuantities([draft], reportYear);
  draft.period = figure.period;
  draft.confidence = value.hasRemark ? 'doubtful' : 'certain';
  return draft;
}

/** What an earlier value, an aim or a part of a row belongs to: its measure's value of the report's year, or that of the measure it is part of. */
function relateMeasures(values: readonly QuantityDraft[], reportYear: number): void {
  const measureOf = ({ statement: { figure, line, initiative } }: QuantityDraft, part: 'measure' | 'partOf'): string =>
    [line, initiative.project, figure?.value?.[part]].join('\u0000');
  const heads = new Map(values.filter(({ role }) => role === 'result').map((draft) => [measureOf(draft, 'measure'), draft]));
  for (const draft of values) {
    const { role, period, ruleId, unit, statement } = draft;
    const head = heads.get(measureOf(draft, 'measure'));
    if (head !== undefined && head !== draft && head.unit === unit) {
      draft.additivityReason ??= head.additivityReason;
      if (role === 'prior') relate(draft, 'priorOf', head, ruleId);
      else if (role === 'target' && period === reportYear) relate(draft, 'targetOf', head, ruleId);
    }
    const whole = statement.figure?.value?.partOf === null || role !== 'result' ? undefined : heads.get(measureOf(draft, 'partOf'));
    if (whole !== undefined && whole.unit === unit) relate(draft, 'partOf', whole, ruleId);
  }
}

/**
 * Aims of the report's year and earlier values of a row depend on its result; one row is one line, one initiative, one name. What every
 * undertaking of a goal prints alike is a figure of the goal, printed again.
 */
export function relateFigures(drafts: readonly QuantityDraft[], reportYear: number): void {
  const isOfRow = (one: QuantityDraft, other: QuantityDraft): boolean =>
    one.statement.line === other.statement.line &&
    one.statement.initiative === other.statement.initiative &&
    one.label === other.label &&
    one.unit === other.unit;
  const values = drafts.filter(({ ruleId }) => ruleId === 'indicator cell');
  relateShared(values.filter(({ role }) => role === 'result'));
  const isProfiled = ({ statement }: QuantityDraft): boolean => statement.figure?.value !== undefined;
  relateMeasures(values.filter(isProfiled), reportYear);
  values.forEach((draft, at) => {
    if (draft.role === 'result' || isProfiled(draft)) return;
    const near = [...draftsBefore(values, at), ...draftsAfter(values, at)];
    const head = near.find((other) => other.role === 'result' && isOfRow(draft, other));
    if (head === undefined) return;
    draft.additivityReason ??= head.additivityReason;
    if (draft.role === 'prior') relate(draft, 'priorOf', head, draft.ruleId);
    else if (draft.period === reportYear) relate(draft, 'targetOf', head, draft.ruleId);
  });
}

/** Two undertakings may well have the same figures by chance, three hardly; two of them if they share two figures and more. */
const leastShared = 3;

/** The policy's own indicators stand beside each of its undertakings (39,541人 in 26 rows): one figure, never a sum. */
function relateShared(results: readonly QuantityDraft[]): void {
  const figureOf = ({ label, value, unit }: QuantityDraft): string => [label, value, unit].join('\u0000');
  for (const ofGoal of groupBy(results, ({ statement }) => statement.initiative.goal).values()) {
    const undertakings = [...groupBy(ofGoal, ({ statement }) => statement.initiative).values()];
    const sets = new Set(undertakings.map((figures) => figures.map(figureOf).toSorted().join('\u0001')));
    const size = undertakings[0]?.length ?? 0;
    if (sets.size > 1 || undertakings.length < 2 || (undertakings.length < leastShared && size < 2)) continue;
    for (const alike of groupBy(ofGoal, figureOf).values()) {
      const [first, ...again] = alike;
      for (const draft of again) if (first !== undefined) relate(draft, 'sameAs', first, 'figure of the goal', 'likely');
    }
  }
}
