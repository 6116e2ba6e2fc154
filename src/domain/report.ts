/**
 * The words of one published report and their shape: what `report.json` (schemaVersion 1) holds and all the application ever reads.
 * Field names are a published contract (`data/README.md`); `reportSchema.ts` checks data from outside against it.
 */

/** Where a sentence was printed: 実績, 成果, one merged column, or a column of targets; `indicator` is a cell of an indicator table. */
export const columns = ['actual', 'outcome', 'combined', 'target', 'indicator'] as const;
export type Column = (typeof columns)[number];

/** What a numeral does in its sentence. Every quantity has exactly one role; only `result` is an achievement. */
export const roles = ['result', 'prior', 'target', 'context', 'date', 'name'] as const;
export type Role = (typeof roles)[number];

/** What sort of number it is: 数 (回 人 件), 率 (%), 量 (km m3 日 円), 増減 (2人増加). */
export const kinds = ['count', 'rate', 'amount', 'change'] as const;
export type Kind = (typeof kinds)[number];

/** How people were counted where the document says so: 実人数 or 延べ. */
export const countings = ['distinct', 'cumulative'] as const;
export type Counting = (typeof countings)[number];

export const additivityReasons = ['rate', 'average', 'perItem', 'change', 'snapshot', 'distinctPeople'] as const;
/** Why a value must never be part of a sum. */
export type AdditivityReason = (typeof additivityReasons)[number];

export const confidences = ['certain', 'likely', 'doubtful'] as const;
export type Confidence = (typeof confidences)[number];

/** What sort of work a quantity counts, so that departments can be compared; rules in `classification.ts`. */
export const activities = [
  'meeting',
  'event',
  'participation',
  'support',
  'works',
  'inspection',
  'outreach',
  'agreement',
  'staffing',
  'performance',
  'digital',
  'other',
] as const;
export type Activity = (typeof activities)[number];

export interface Municipality {
  /** 全国地方公共団体コード as text, check digit verified; null where the document does not tell. */
  readonly code: string | null;
  readonly name: string;
}

export interface Source {
  readonly file: string;
  /** SHA-256 of the received bytes, lower-case hex. */
  readonly sha256: string;
  /** The form the document came in, e.g. `publishedText`. */
  readonly form: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly licence: string | null;
  readonly asOf: string | null;
}

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly kana: string | null;
  /** 1-based printed order (部局順). */
  readonly order: number;
  readonly page: number | null;
}

export interface Pillar {
  readonly number: number;
  /** null: a number of the series that this document does not print. */
  readonly name: string | null;
}

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly kana: string | null;
  readonly departmentId: string;
}

export interface Goal {
  readonly id: string;
  readonly departmentId: string;
  readonly pillar: number;
  readonly text: string;
  /** 1-based source lines on which the goal is printed. */
  readonly lines: readonly number[];
  readonly corrections?: readonly Correction[];
}

export interface Initiative {
  readonly id: string;
  readonly goalId: string;
  /** ① … as printed; null where the document prints none. */
  readonly marker: string | null;
  readonly text: string;
  readonly sectionIds: readonly string[];
  readonly lines: readonly number[];
  readonly corrections?: readonly Correction[];
}

/** A recorded repair of an OCR slip; offsets are UTF-16, half-open, into the text as printed. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly corrected: string;
  readonly reason: string;
}

/** What the document says in words: of an aim (目標を達成, 上回る, 下回った), of a plan (計画どおり), of an earlier value (増加, 減少, 同数, 拡充, 継続). */
export const verdictKinds = [
  'met',
  'exceeded',
  'missed',
  'asPlanned',
  'increased',
  'decreased',
  'unchanged',
  'expanded',
  'continued',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** What a verdict measures by, where its sentence names it. */
export const verdictBases = ['aim', 'plan', 'earlier'] as const;
export type VerdictBasis = (typeof verdictBases)[number];

/** What the document itself says about an aim, a plan or an earlier value: its words and their place, never a judgement of ours. */
export interface Verdict {
  /** Half-open UTF-16 offsets of the words into the statement's text as printed. */
  readonly start: number;
  readonly end: number;
  readonly kind: VerdictKind;
  /** null: the sentence names none. */
  readonly basis: VerdictBasis | null;
  /** Numbers among the words. */
  readonly quantityIds: readonly string[];
  readonly ruleId: string;
  readonly decidedBy: 'rule' | 'person';
  readonly confidence: Confidence;
}

export interface Statement {
  readonly id: string;
  readonly initiativeId: string;
  /** The initiative in whose row the layout printed it, where that is another one. */
  readonly printedUnder: string | null;
  readonly sectionIds: readonly string[];
  readonly column: Column;
  /** As printed, layout characters removed. */
  readonly text: string;
  readonly corrections: readonly Correction[];
  /** 1-based source line; of a workbook the row. */
  readonly line: number;
  /** Sheet and cell of a workbook (様式1!C12); absent for every other form. */
  readonly cell?: string;
  /** In printed order, without overlap; absent where it says none, and in reports of earlier versions. */
  readonly verdicts?: readonly Verdict[];
}

/** Half-open UTF-16 offsets into the statement's text, covering the number only. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Quantity {
  readonly id: string;
  readonly statementId: string;
  readonly initiativeId: string;
  readonly role: Role;
  readonly kind: Kind | null;
  readonly activity: Activity | null;
  /** Key of the measure family (`families.ts`): the results that may stand beside it on one axis; null where nothing may. */
  readonly family: string | null;
  /** Plain number. A date is written as YYYY, YYYYMM or YYYYMMDD in the Western calendar; a name as its printed ordinal. */
  readonly value: number;
  /** As printed, in NFKC (回 人 % km m3); null for dates, names and bare numbers. */
  readonly unit: string | null;
  /** Short Japanese that is understood without the row. */
  readonly label: string;
  readonly qualifiers: readonly string[];
  readonly counting: Counting | null;
  /** Fiscal year the value is about; null where the document does not tell. */
  readonly period: number | null;
  readonly additivity: 'additive' | 'nonAdditive' | null;
  readonly additivityReason: AdditivityReason | null;
  /** Id of the total this is a breakdown of. */
  readonly partOf?: string;
  /** Id of the result this earlier value is compared with. */
  readonly priorOf?: string;
  /** Id of the result this aim was set for. */
  readonly targetOf?: string;
  /** Id of the quantity this bounds or describes. */
  readonly contextOf?: string;
  /** Id of the first printing of the same figure. */
  readonly sameAs?: string;
  /** Id of the other count of the same thing. */
  readonly alternativeOf?: string;
  readonly span: Span;
  readonly decidedBy: 'rule' | 'person';
  readonly ruleId: string;
  readonly confidence: Confidence;
}

/**
 * What the document leaves open and only its publisher can say (data/README.md): put as a question that can be taken to the office. A number that it
 * is about is `doubtful`.
 */
export interface Question {
  readonly id: string;
  /** The sentence that it is about; its offices are asked. */
  readonly statementId: string;
  /** The numbers of the sentence that hang on the answer; empty where the question is about the sentence itself. */
  readonly quantityIds: readonly string[];
  /** What is asked, in Japanese. */
  readonly text: string;
  /** Why there is a doubt, and what is done until it is answered, in Japanese. */
  readonly reason: string;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly municipality: Municipality;
  /** Western year in which the fiscal year (April to March) begins. */
  readonly fiscalYear: number;
  readonly title: string;
  readonly source: Source;
  readonly departments: readonly Department[];
  readonly pillars: readonly Pillar[];
  readonly sections: readonly Section[];
  readonly goals: readonly Goal[];
  readonly initiatives: readonly Initiative[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  /** In document order; absent where nothing is asked, and in reports of earlier versions. */
  readonly questions?: readonly Question[];
}

/** A quantity with role `result`, wherever it is printed. Its unit is null only where the document prints a bare number. */
export type Achievement = Quantity & { readonly role: 'result'; readonly kind: Kind; readonly activity: Activity };

/** True for a quantity that was reached or observed in the year. */
export function isAchievement(quantity: Quantity): quantity is Achievement {
  return quantity.role === 'result';
}

/**
 * A statement with its recorded corrections made: what a reader is shown; the text as printed stays one tap away.
 * @returns the text as printed where there are none
 */
export function correctText({ text, corrections }: Pick<Statement, 'text' | 'corrections'>): string {
  let corrected = '';
  let at = 0;
  for (const { start, end, corrected: repaired } of corrections.toSorted((a, b) => a.start - b.start)) {
    corrected += text.slice(at, start) + repaired;
    at = end;
  }
  return corrected + text.slice(at);
}
