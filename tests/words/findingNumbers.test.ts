import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ingestBytes } from '../../src/cli/files/buildReportFiles';
import { buildReportIndex } from '../../src/domain/reportIndex';
import type { Quantity, Report } from '../../src/domain/report';
import type { FindingRule } from '../../src/query/findings/finding';
import { listFindings } from '../../src/query/findings/listFindings';
import { emptySelection } from '../../src/query/selection';
import { markJapanese } from '../../src/words/markJapanese';
import { nameFamily } from '../../src/words/nameFacetValue';
import { writeFinding } from '../../src/words/writeFinding';
import { triesOf } from '../support/effort';
import { makeWords, readKariyaEnglish } from '../support/makeWords';

/**
 * Every number that a finding's sentence says is computed again from its evidence, by loops over the plain lists of the report that share nothing with
 * the query layer; no number stands in it that is not among them.
 */
const otherCities = 'tests/fixtures/otherCities';
const reports: readonly (readonly [string, Report])[] = [
  ['kariya-fy2022', JSON.parse(readFileSync('data/kariya-fy2022/report.json', 'utf8'))],
  ...readdirSync(otherCities)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const { report } = ingestBytes(readFileSync(`${otherCities}/${file}`), { file });
      return report === null ? [] : [[file, report] as const];
    }),
];

const round = (value: number) => Number(value.toPrecision(12));
const sum = (values: readonly number[]) => round(values.reduce((total, value) => total + value, 0));

interface Evidence {
  readonly report: Report;
  readonly evidence: readonly string[];
  readonly selected: { readonly departments: readonly string[]; readonly pillars: readonly number[] };
  /** The id of the finding ends with that of its quantity, where several of a rule can be found. */
  readonly about: string;
}

function readLists({ report, evidence, selected }: Evidence) {
  const goals = new Map(report.goals.map((goal) => [goal.id, goal]));
  const goalOf = new Map(report.initiatives.map(({ id, goalId }) => [id, goals.get(goalId)]));
  const departmentOf = (initiativeId: string) => goalOf.get(initiativeId)?.departmentId ?? '';
  const initiatives = report.initiatives
    .map(({ id }) => ({ id, department: departmentOf(id), pillar: goalOf.get(id)?.pillar ?? 0 }))
    .filter(
      ({ department, pillar }) =>
        (selected.departments.length === 0 || selected.departments.includes(department)) &&
        (selected.pillars.length === 0 || selected.pillars.includes(pillar)),
    );
  const results = report.quantities.filter(({ role }) => role === 'result');
  const hasNumber = (id: string) => results.some(({ initiativeId }) => initiativeId === id);
  const rows = report.quantities.filter(({ id }) => evidence.includes(id));
  return { departmentOf, initiatives, hasNumber, rows, results };
}

const byId = (report: Report, id: string | undefined): Quantity | undefined => report.quantities.find((quantity) => quantity.id === id);
const largestOf = (rows: readonly Quantity[]) => Math.max(...rows.map(({ value }) => value));

/** What a department's values of one measure come to: figures once, what is part of another not again; the largest where nothing is added. */
function comeTo(rows: readonly Quantity[]): { readonly value: number; readonly added: readonly Quantity[] } {
  const added = rows.filter(
    ({ additivity, kind, sameAs, partOf, alternativeOf }) =>
      additivity === 'additive' && kind !== 'rate' && !rows.some(({ id }) => [sameAs, partOf, alternativeOf].includes(id)),
  );
  return { value: added.length > 0 ? sum(added.map(({ value }) => value)) : largestOf(rows), added };
}

type Recompute = (given: Evidence) => readonly (number | undefined)[];

const distance = (a: Quantity | undefined, b: Quantity | undefined) =>
  a === undefined || b === undefined || a.unit !== b.unit || a.counting !== b.counting ? undefined : round(Math.abs(a.value - b.value));

const recompute: { readonly [Rule in FindingRule]: Recompute } = {
  familyLeader: (given) => {
    const { rows, departmentOf } = readLists(given);
    const leaders = [...new Set(rows.map(({ initiativeId }) => departmentOf(initiativeId)))].map((department) =>
      comeTo(rows.filter(({ initiativeId }) => departmentOf(initiativeId) === department)),
    );
    expect(new Set(leaders.map(({ value }) => value)).size).toBe(1);
    const [first] = leaders;
    const part = largestOf(first?.added ?? []);
    const isMostly = leaders.length === 1 && (first?.added.length ?? 0) > 1 && part >= 0.75 * (first?.value ?? 0);
    // equals are counted where they are many, or where they are all
    return [first?.value, ...(leaders.length > 1 ? [leaders.length] : []), ...(isMostly ? [first?.value, part] : [])];
  },
  ratesSpread: (given) => {
    const values = readLists(given).rows.map(({ value }) => value);
    const lowest = Math.min(...values);
    return [values.length, 90, values.filter((value) => value > 90).length, lowest, values.filter((value) => value === lowest).length];
  },
  verdictsSaid: ({ report, evidence }) => {
    const said = report.statements.filter(({ initiativeId }) => evidence.includes(initiativeId)).flatMap(({ verdicts = [] }) => verdicts);
    const ofAims = said.filter(({ basis }) => basis === 'aim');
    const missed = ofAims.filter(({ kind }) => kind === 'missed').length;
    const reached = ofAims.filter(({ kind }) => kind === 'met' || kind === 'exceeded').length;
    return missed + reached > 0 ? [missed, reached] : [said.length];
  },
  coverageLowest: (given) => {
    const { initiatives, hasNumber } = readLists(given);
    const own = initiatives.filter(({ id }) => given.evidence.includes(id));
    const counts = [...new Set(own.map(({ department }) => department))].map((department) => {
      const all = own.filter((one) => one.department === department);
      return [all.filter(({ id }) => hasNumber(id)).length, all.length] as const;
    });
    const [withNumber = 0, all = 1] = counts[0] ?? [];
    return [...counts.flat(), Math.round((100 * withNumber) / all), new Set(initiatives.map(({ department }) => department)).size];
  },
  pillarWithoutNumber: (given) => {
    const { initiatives, hasNumber } = readLists(given);
    const counted = [...new Set(initiatives.filter(({ id }) => given.evidence.includes(id)).map(({ pillar }) => pillar))].map((pillar) => {
      const all = initiatives.filter((one) => one.pillar === pillar);
      return [pillar, all.length, all.filter(({ id }) => !hasNumber(id)).length];
    });
    return counted.flat();
  },
  changed: ({ report, evidence, about }) => {
    const [after, before] = [byId(report, evidence[0]), byId(report, about)];
    return [before?.value, before?.period ?? undefined, after?.value, distance(after, before)];
  },
  ratesCompared: (given) => {
    const { rows } = readLists(given);
    const priorsOf = ({ id }: Quantity) => given.report.quantities.filter(({ role, priorOf }) => role === 'prior' && priorOf === id);
    const lowered = rows.filter((rate) => priorsOf(rate).some(({ unit, value }) => unit === rate.unit && value > rate.value));
    return [rows.length, rows.filter((rate) => priorsOf(rate).length > 0).length, lowered.length];
  },
  targetCompared: ({ report, evidence, about }) => {
    const [value, target] = [byId(report, evidence[0]), byId(report, about)];
    return [value?.value, target?.value, distance(value, target)];
  },
  targetAlone: ({ report, evidence }) => [byId(report, evidence[0])?.value],
  sharedFigure: ({ report, evidence }) => {
    const values = evidence.map((id) => byId(report, id)?.value);
    expect(new Set(values).size).toBe(1);
    // a total of all counts it 1回だけ
    return [...values.slice(0, 1), 1];
  },
  zeroPrinted: (given) => readLists(given).rows.map(({ value }) => value),
  breakdownIncomplete: ({ report, evidence }) => {
    const parts = report.quantities.filter(({ partOf }) => partOf === evidence[0]).map(({ value }) => value);
    return [byId(report, evidence[0])?.value, sum(parts)];
  },
};

/** Numbers that need not be said in digits: how many are equal where all are named, a lowest one that stands alone, none. */
const isOptional: { readonly [Rule in FindingRule]?: (value: number) => boolean } = {
  familyLeader: (value) => value > 1,
  ratesSpread: () => true,
  verdictsSaid: (value) => value === 0,
  ratesCompared: (value) => value === 0,
  sharedFigure: (value) => value === 1,
};

const scaleOf: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/** From 億 on money is said in whole 万: 156,328,000円 as 1億5,633万円. */
const isSaidAs = (computed: number, said: number): boolean =>
  computed === said || (Math.abs(computed) >= 1e8 && Math.round(computed / 1e4) * 1e4 === said);

/** The numbers of a sentence; names that hold digits are taken out first, an era's year is that of our calendar. */
function readNumbers(sentence: string, names: readonly string[]): readonly number[] {
  const bare = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name.normalize('NFKC'), '◯'), sentence.replaceAll(/[\u2068\u2069]/gu, '').normalize('NFKC'));
  const dated = bare.replaceAll(/令和(\d+|元)年度|平成(\d+)年度/gu, (_all, reiwa, heisei) =>
    String(reiwa === undefined ? 1988 + Number(heisei) : 2018 + (reiwa === '元' ? 1 : Number(reiwa))),
  );
  return [
    ...dated
      .replaceAll('−', '-')
      .replaceAll('one place', '1 place')
      .matchAll(/(-?\d[\d,]*(?:\.\d+)?)(?:億(?:(\d[\d,]*)万)?|(万)| (million|billion))?/gu),
  ].map(([printed, digits = '', low = '0', man, english]) => {
    const read = (text: string) => Number(text.replaceAll(',', ''));
    // 3億4,210万, 308.9万 and 342.1 million are one number each
    if (printed.includes('億')) return read(digits) * 1e8 + read(low) * 1e4;
    return round(read(digits) * (man === undefined ? (scaleOf[english ?? ''] ?? 1) : 1e4));
  });
}

describe.each(reports)('%s', (name, report) => {
  const index = buildReportIndex(report);
  const pillars = [...new Set(report.goals.map(({ pillar }) => pillar))];
  const chosen = fc.record(
    { departments: fc.subarray(report.departments.map(({ id }) => id)), pillars: fc.subarray(pillars) },
    { noNullPrototype: true },
  );
  const translation = name === 'kariya-fy2022' ? readKariyaEnglish() : null;

  test.each(['ja', 'en'] as const)('whatever is chosen, every number of every sentence follows from its evidence: %s', (language) => {
    const words = makeWords(index, language, translation);
    const nameOf = (kind: 'label' | 'department' | 'unit', original: string) => markJapanese(words.names.translate(kind, original));
    const named = [
      ...report.quantities.filter(({ role }) => role === 'result' || role === 'target').map(({ label }) => nameOf('label', label)),
      ...report.departments.map((department) => nameOf('department', department.name)),
      ...report.quantities.flatMap(({ unit }) => (unit === null ? [] : [unit, nameOf('unit', unit)])).filter((unit) => /\d/u.test(unit)),
    ].map((text) => text.replaceAll(/[\u2068\u2069]/gu, ''));
    fc.assert(
      fc.property(chosen, (selected) => {
        for (const finding of listFindings(index, { ...emptySelection, ...selected })) {
          const measure = finding.rule === 'familyLeader' ? [nameFamily(finding.family, words)] : [];
          const sentence = writeFinding(finding, words);
          const said = readNumbers(sentence, [...named, ...measure]);
          const about = finding.id.slice(finding.rule.length + 1);
          const computed = recompute[finding.rule]({ report, evidence: finding.evidence, selected, about }).filter(
            (value) => value !== undefined,
          );
          const mayBeLeftOut = isOptional[finding.rule] ?? (() => false);
          expect({
            sentence,
            unexplained: said.filter((value) => !computed.some((one) => isSaidAs(one, value))),
            unsaid: computed.filter((value) => !said.some((one) => isSaidAs(value, one)) && !mayBeLeftOut(value)),
            saysNumbers: said.length > 0,
          }).toEqual({ sentence, unexplained: [], unsaid: [], saysNumbers: true });
        }
      }),
      triesOf(100, 12, 20_261_129),
    );
  });
});
