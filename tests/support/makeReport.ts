import type { Activity, Column, Goal, Initiative, Quantity, Report, Section, Statement } from '../../src/domain/report';
import { kindOfUnit } from '../../src/domain/classification';

/** `'38回'` or the fields that matter; `id` lets another spec point to it. */
export type QuantitySpec = string | (Partial<Omit<Quantity, 'statementId' | 'initiativeId'>> & { readonly value: number });

export interface StatementSpec {
  readonly text?: string;
  readonly column?: Column;
  readonly sections?: readonly string[];
  readonly line?: number;
  readonly corrections?: Statement['corrections'];
  readonly verdicts?: Statement['verdicts'];
  readonly quantities?: readonly QuantitySpec[];
}

/** One initiative with everything above it by name; departments, goals and sections come into being when first named. */
export interface InitiativeSpec {
  readonly department?: string;
  readonly pillar?: number;
  readonly goal?: string;
  readonly marker?: string | null;
  readonly text?: string;
  readonly sections?: readonly string[];
  readonly statements?: readonly StatementSpec[];
  /** Short for one statement that holds these. */
  readonly quantities?: readonly QuantitySpec[];
}

export interface ReportSpec extends Partial<
  Omit<Report, 'departments' | 'sections' | 'goals' | 'initiatives' | 'statements' | 'quantities'>
> {
  /** Printed order; those that only an initiative names follow. */
  readonly departments?: readonly (string | { readonly name: string; readonly kana: string })[];
  readonly initiatives?: readonly InitiativeSpec[];
}

function makeQuantity(spec: QuantitySpec, place: Pick<Quantity, 'id' | 'statementId' | 'initiativeId'>): Quantity {
  const [, digits, printedUnit] = typeof spec === 'string' ? (/^(-?[\d.]+)(.*)$/u.exec(spec) ?? []) : [];
  const given = typeof spec === 'string' ? { value: Number(digits), unit: printedUnit || null } : spec;
  const unit = given.unit === undefined ? '回' : given.unit;
  const role = given.role ?? 'result';
  const isMeasured = role !== 'date' && role !== 'name';
  const kind = given.kind ?? (isMeasured ? kindOfUnit(unit) : null);
  const reason = kind === 'rate' || kind === 'change' ? kind : null;
  const activity: Activity | null = isMeasured ? 'other' : null;
  const additivityReason = given.additivityReason ?? reason;
  return {
    ...place,
    role,
    kind,
    activity,
    family: null,
    label: '実施回数',
    qualifiers: [],
    counting: null,
    period: 2022,
    additivity: isMeasured ? (additivityReason === null ? 'additive' : 'nonAdditive') : null,
    span: { start: 0, end: 0 },
    decidedBy: 'rule',
    ruleId: 'test',
    confidence: 'certain',
    ...given,
    unit,
    additivityReason,
  };
}

/** Writes `label value unit` for each quantity where no text is given, so that spans are true. */
function placeInText(text: string | undefined, quantities: readonly Quantity[]): { text: string; quantities: Quantity[] } {
  let written = text ?? '';
  let from = 0;
  const placed = quantities.map((quantity) => {
    if (text === undefined) written += `${written === '' ? '' : ' '}${quantity.label} ${quantity.value}${quantity.unit ?? ''}`;
    const start = Math.max(written.indexOf(String(quantity.value), from + (text === undefined ? quantity.label.length : 0)), 0);
    const end = Math.min(start + String(quantity.value).length, written.length);
    from = text === undefined ? written.length : end;
    return { ...quantity, span: quantity.span.end > 0 ? quantity.span : { start, end } };
  });
  return { text: written, quantities: placed };
}

/** A valid report from short specs. Without `initiatives` it is an empty one. */
export function makeReport({ departments: named = [], initiatives: specs = [], ...rest }: ReportSpec = {}): Report {
  const departments = new Map<string, Report['departments'][number]>();
  const sections = new Map<string, Section>();
  const goals = new Map<string, Goal>();
  const initiatives: Initiative[] = [];
  const statements: Statement[] = [];
  const quantities: Quantity[] = [];
  const addDepartment = (name: string, kana: string | null) => {
    const order = departments.size + 1;
    const made = { id: `d${String(order).padStart(2, '0')}`, name, kana, order, page: null };
    return departments.get(name) ?? (departments.set(name, made), made);
  };
  const addSections = (departmentId: string, names: readonly string[]) =>
    names.map((name) => {
      const made = { id: `${departmentId}-${name}`, name, kana: null, departmentId };
      sections.set(made.id, sections.get(made.id) ?? made);
      return made.id;
    });
  for (const entry of named) addDepartment(typeof entry === 'string' ? entry : entry.name, typeof entry === 'string' ? null : entry.kana);
  for (const spec of specs) {
    const department = addDepartment(spec.department ?? '総務部', null);
    const pillar = spec.pillar ?? 1;
    const text = spec.goal ?? '市民の安全を確保します。';
    const key = `${department.id}-p${pillar}-${text}`;
    const goal = goals.get(key) ?? {
      id: `${department.id}-p${pillar}-g${goals.size + 1}`,
      departmentId: department.id,
      pillar,
      text,
      lines: [1],
    };
    goals.set(key, goal);
    const id = `${goal.id}-i${initiatives.length + 1}`;
    const marker = spec.marker === undefined ? '①' : spec.marker;
    const sectionIds = addSections(department.id, spec.sections ?? []);
    initiatives.push({ id, goalId: goal.id, marker, text: spec.text ?? '訓練を実施します。', sectionIds, lines: [1] });
    const statementSpecs = spec.statements ?? (spec.quantities === undefined ? [] : [{ quantities: spec.quantities }]);
    statementSpecs.forEach((statement, nth) => {
      const statementId = `${id}-a${nth + 1}`;
      const made = (statement.quantities ?? []).map((quantity, q) =>
        makeQuantity(quantity, { id: `${statementId}-q${q + 1}`, statementId, initiativeId: id }),
      );
      const placed = placeInText(statement.text, made);
      quantities.push(...placed.quantities);
      statements.push({
        id: statementId,
        initiativeId: id,
        printedUnder: null,
        sectionIds: statement.sections === undefined ? sectionIds : addSections(department.id, statement.sections),
        column: statement.column ?? 'actual',
        text: placed.text,
        corrections: statement.corrections ?? [],
        line: statement.line ?? statements.length + 1,
        ...(statement.verdicts !== undefined && { verdicts: statement.verdicts }),
      });
    });
  }
  return {
    schemaVersion: 1,
    municipality: { code: '232106', name: '刈谷市' },
    fiscalYear: 2022,
    title: '令和4年度刈谷市組織重点目標（実績・成果）',
    source: {
      file: 'source.txt',
      sha256: '0'.repeat(64),
      form: 'publishedText',
      publisher: '刈谷市',
      url: null,
      licence: null,
      asOf: null,
    },
    pillars: [1, 2, 3].map((number) => ({ number, name: `柱${number}` })),
    ...rest,
    departments: [...departments.values()],
    sections: [...sections.values()],
    goals: [...goals.values()],
    initiatives,
    statements,
    quantities,
  };
}
