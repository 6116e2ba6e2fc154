import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestFile } from '../../src/cli/files/buildReportFiles';
import type { Report } from '../../src/domain/report';
import { isFull } from '../support/effort';
import { readXlsx } from '../support/readXlsx';

/** Evaluation sheets of other cities, which stay outside of the project: the full run reads them where they lie beside it. */
const folder = process.env['CITY_SOURCES'] ?? '../shared/source';

/** One value as an independent reader finds it in the received table. */
interface Expected {
  readonly line: number;
  readonly department: string;
  readonly offices: string;
  readonly project: string;
  readonly goal: string;
  readonly measure: string;
  readonly unit: string;
  readonly value: string;
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
const text = (cell: string | number | null | undefined): string => String(cell ?? '');

/** A row of 30 columns: number, department, office, project, policy, money, and eight indicators of three columns. */
function readWide(rows: readonly (readonly (string | number | null)[])[], firstLine: number): Expected[] {
  let department = '';
  return rows.flatMap((row, at) => {
    if (at + 1 < firstLine) return [];
    department = text(row[1]).trim() || department;
    const place = { line: at + 1, department, offices: text(row[2]), project: text(row[3]), goal: text(row[4]) };
    const blocks = Array.from({ length: 8 }, (_, nth) => ({
      measure: text(row[6 + nth * 3]),
      unit: text(row[7 + nth * 3]),
      value: text(row[8 + nth * 3]),
    }));
    return [...blocks, { measure: '決算額', unit: '千円', value: text(row[5]) }].map((block) => ({ ...place, ...block }));
  });
}

function readTondabayashi(bytes: Uint8Array): Expected[] {
  return readWide(readXlsx(bytes)[0]?.rows ?? [], 5);
}

/** No cell of it holds a comma, a quotation mark or a line break but for thousands, which are quoted. */
function readShinagawa(bytes: Uint8Array): Expected[] {
  const lines = new TextDecoder('shift_jis').decode(bytes).trimEnd().split(/\r?\n/u);
  const rows = lines.map((line) =>
    [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/gu)].map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"')),
  );
  return readWide(rows, 2);
}

function readIchinomiya(bytes: Uint8Array): Expected[] {
  const lines = new TextDecoder().decode(bytes).trimEnd().split(/\r?\n/u);
  return lines.slice(1).map((line, at) => {
    const [department = '', offices = '', , project = '', goal = '', , name = '', , value = ''] = line.split('\t');
    const [, measure = name, unit = ''] = /^(.*)（([^（）]*)）$/u.exec(name) ?? [];
    return { line: at + 2, department, offices, project, goal, measure, unit, value };
  });
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^千(?=.)/u, 1e3],
  [/^百万(?=.)/u, 1e6],
  [/^万(?=.)/u, 1e4],
  [/^億(?=.)/u, 1e8],
];

/** Everything that a value is told by, in one line; null for what is no number. */
function describeExpected({ line, department, offices, project, goal, measure, unit, value }: Expected): string | null {
  const number = /^-?[0-9.]+(?=$|\()/u.exec(fold(value).replaceAll(',', ''))?.[0];
  if (number === undefined) return null;
  const scale = scales.find(([pattern]) => pattern.test(fold(unit)));
  const printed = scale === undefined ? fold(unit) : fold(unit).replace(scale[0], '');
  const size = Number((Number(number) * (scale?.[1] ?? 1)).toPrecision(12));
  return [line, fold(department), fold(offices), fold(project), fold(goal), fold(measure), size, printed].join(' | ');
}

function describeRead({ departments, sections, goals, initiatives, statements, quantities }: Report): string[] {
  const byId = new Map([...departments, ...sections].map(({ id, name }) => [id, name]));
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
  const initiativeOf = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  return quantities
    .filter(({ role }) => role === 'result')
    .map(({ statementId, initiativeId, value, unit }) => {
      const statement = statementOf.get(statementId);
      const initiative = initiativeOf.get(initiativeId);
      const goal = goalOf.get(initiative?.goalId ?? '');
      const offices = statement?.sectionIds.map((id) => byId.get(id)).join(' ') ?? '';
      const measure = statement?.text.replace(/ (?:令和6年度 )?[^ ]*$/u, '').replace(/ 令和6年度$/u, '') ?? '';
      const size = Number(value.toPrecision(12));
      return [
        statement?.line,
        fold(byId.get(goal?.departmentId ?? '') ?? ''),
        fold(offices),
        fold(initiative?.text ?? ''),
        fold(goal?.text ?? ''),
        fold(measure),
        size,
        unit ?? '',
      ].join(' | ');
    });
}

const cities = [
  { file: 'tondabayashi-r6.xlsx', read: readTondabayashi, projects: 416, values: 1413 },
  { file: 'shinagawa-r6.csv', read: readShinagawa, projects: 652, values: 2019 },
  { file: 'ichinomiya-r6.tsv', read: readIchinomiya, projects: 484, values: 1205 },
];

/** What the full run compares; the other says only that it is not its work. */
const compared = isFull ? cities.filter(({ file }) => existsSync(join(folder, file))) : [];

/** The full run says in the test's name which tables were not there. */
const absent = isFull ? cities.filter(({ file }) => !existsSync(join(folder, file))).map(({ file }) => file) : [];
const remark = absent.length === 0 ? '' : ` (absent, not compared: ${absent.join(', ')})`;

test(
  `every value of three other cities is read under its department, office, project, policy, indicator and unit${remark}`,
  { timeout: 120_000 },
  async () => {
    for (const { file, read, projects, values } of compared) {
      const bytes = new Uint8Array(readFileSync(join(folder, file)));
      const { report, issues } = await ingestFile(bytes, { file });
      if (report === null) throw new Error(JSON.stringify(issues));
      const expected = read(bytes).flatMap((entry) => describeExpected(entry) ?? []);
      expect(expected).toHaveLength(values);
      expect(describeRead(report).toSorted()).toEqual(expected.toSorted());
      expect(report.initiatives).toHaveLength(projects);
      expect(report.fiscalYear).toBe(2024);
    }
  },
);

test('the independent reader scales units, reads a value with a remark, and leaves out what is no number', () => {
  const entry = { line: 2, department: '部', offices: '課', project: '事業', goal: '政策', measure: '来場者', unit: '万人', value: '1.2' };
  expect(describeExpected(entry)).toBe('2 | 部 | 課 | 事業 | 政策 | 来場者 | 12000 | 人');
  expect(describeExpected({ ...entry, unit: '人', value: '43（16）' })).toBe('2 | 部 | 課 | 事業 | 政策 | 来場者 | 43 | 人');
  expect(['-', '調整中', '######', 'A', ''].map((value) => describeExpected({ ...entry, value }))).toEqual([null, null, null, null, null]);
});
