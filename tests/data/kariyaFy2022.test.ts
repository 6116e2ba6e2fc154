import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestBytes, serializeReport } from '../../src/cli/files/buildReportFiles';
import { readCuration } from '../../src/cli/files/reportFolder';
import { isAchievement, type Report } from '../../src/domain/report';
import { parseReport } from '../../src/domain/reportSchema';
import { readNumerals } from '../../src/importer/numerals/readNumerals';
import { checkReport } from '../../src/importer/report/checkReport';
import { comparedFields, measureAccuracy, parseGold } from '../../src/importer/report/measureAccuracy';
import { readCells, stripLayout } from '../support/readCells';
import { readCsv } from '../support/readCsv';
import { scanDigits } from '../support/scanDigits';

const folder = 'data/kariya-fy2022';
const readText = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const source = readFileSync(`${folder}/source.txt`);
const gold = parseGold(readFileSync('tests/data/kariya-fy2022.gold.tsv', 'utf8'));
const options = { file: 'source.txt', municipalityCode: '232106', fiscalYear: 2022 };
const report = readReport();
const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
const cells = readCells(source.toString('utf8'));
const textOf = (statementId: string): string => statements.get(statementId)?.text ?? '';

function readReport(): Report {
  const parsed = parseReport(JSON.parse(readText('report.json')));
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.report;
}

function ingest(hasCuration: boolean) {
  const decisions = readCuration(`${folder}/curation.json`);
  if (!decisions.ok) throw new Error('curation.json is broken');
  return ingestBytes(source, hasCuration ? { ...options, curation: decisions.curation } : options);
}

describe('the committed report', () => {
  test('says whose it is and where it comes from', () => {
    expect(report.municipality).toEqual({ code: '232106', name: '刈谷市' });
    expect(report.fiscalYear).toBe(2022);
    expect(report.title).toBe('刈谷市組織重点目標（実績・成果）');
    expect(report.source).toMatchObject({ file: 'source.txt', form: 'publishedText', url: null, licence: null, asOf: null });
  });

  test('has the departments, pages and pillars of the table of contents, and invents none', () => {
    expect(report.departments.map(({ name, page }) => `${name} ${page}`)).toEqual([
      '企画財政部 4',
      '総務部 6',
      '生活安全部 8',
      '市民活動部 10',
      '福祉健康部 12',
      '次世代育成部 15',
      '産業環境部 17',
      '建設部 18',
      '都市政策部 20',
      '水資源部 23',
      '教育部 26',
    ]);
    expect(report.pillars.map(({ number, name }) => [number, name === null])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [5, true],
      [6, false],
    ]);
  });

  test('holds the goals, initiatives and numbers that a count of the source gives', () => {
    const { goals, initiatives, quantities } = report;
    const counts = [goals, initiatives, quantities, quantities.filter(isAchievement)].map(({ length }) => length);
    expect(counts).toEqual([63, 138, 273, 231]);
    const initiativeCells = cells.filter(({ field }) => field === 'initiative').map(({ cell }) => cell.replace(/<[^<>]*>/gu, ' '));
    expect(initiativeCells.join('\t').match(/(?<=^|\s)[①-⑳]/gu)).toHaveLength(138);
  });

  test('is what source and curation produce, byte for byte', () => {
    const { report: built, issues } = ingest(true);
    if (built === null) throw new Error('no report');
    const files = serializeReport(built, issues);
    for (const [name, text] of Object.entries(files)) expect(readText(name) === text, `${name} is stale`).toBe(true);
  });

  test('breaks no truth that a schema cannot say', () => {
    expect(checkReport(report).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('gives every entry an id of its own', () => {
    const { departments, sections, goals, initiatives, statements: printed, quantities } = report;
    for (const entries of [departments, sections, goals, initiatives, printed, quantities]) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }
  });

  test('has no two labels alike for different things of one department', () => {
    expect(checkReport(report).filter(({ code }) => code === 'labelRepeated')).toEqual([]);
  });

  test('writes one CSV row an achievement, with its id, value and label', () => {
    const [header = [], ...rows] = readCsv(readText('achievements.csv'));
    const cellsOf = (name: string): (string | undefined)[] => rows.map((row) => row[header.indexOf(name)]);
    const achievements = report.quantities.filter(isAchievement);
    expect(cellsOf('ID')).toEqual(achievements.map(({ id }) => id));
    expect(cellsOf('値')).toEqual(achievements.map(({ value }) => String(value)));
    expect(cellsOf('指標_名称')).toEqual(achievements.map(({ label }) => label));
  });
});

describe('hand-made labels', () => {
  test('agree with the committed report in every field, numeral by numeral', () => {
    const { numeralCount, disagreements } = measureAccuracy(report, gold);
    expect(disagreements).toEqual([]);
    expect(numeralCount).toBe(273);
    expect(report.quantities).toHaveLength(273);
  });

  /** Measured 2022 document, rules alone: the least that later rules have to reach. */
  const floors = { role: 273, value: 273, unit: 273, label: 111, marker: 270, sections: 270, relation: 272 } as const;

  test('agree with the rules alone at least this often', () => {
    const { report: built } = ingest(false);
    if (built === null) throw new Error('no report');
    const { agreeingCounts, disagreements } = measureAccuracy(built, gold);
    expect(disagreements.filter(({ field }) => field === 'numeral')).toEqual([]);
    expect(comparedFields.filter((field) => agreeingCounts[field] < floors[field])).toEqual([]);
  });
});

describe('numerals', () => {
  test('stand where their span says, and read again give the same value', () => {
    for (const { id, statementId, span, value, role } of report.quantities) {
      const printed = textOf(statementId).slice(span.start, span.end);
      const again = readNumerals(printed, report.fiscalYear);
      expect(again, `${id} «${printed}»`).toHaveLength(1);
      expect(again[0]?.value, `${id} ${role} «${printed}»`).toBe(value);
    }
  });

  test('cover every digit of 実績 and 成果 exactly once, but for the 3 of m3', () => {
    for (const { id, text } of report.statements) {
      const spans = report.quantities.filter(({ statementId }) => statementId === id).map(({ span }) => span);
      for (const run of scanDigits(text)) {
        const holders = spans.filter(({ start, end }) => start <= run.start && run.end <= end);
        expect(holders, `${id} «${text.slice(run.start, run.end)}» in ${text}`).toHaveLength(1);
      }
    }
    const runCount = report.statements.reduce((sum, { text }) => sum + scanDigits(text).length, 0);
    expect(runCount).toBeGreaterThanOrEqual(273);
  });
});

describe('the text', () => {
  const squeeze = (text: string): string => text.replace(/[\s\u3000]+/gu, '');

  test.each(['actual', 'outcome'] as const)('of every %s cell is that of its statements in printed order', (column) => {
    for (const { line, field, cell } of cells) {
      if (field !== column) continue;
      const printed = report.statements.filter((statement) => statement.line === line && statement.column === column);
      expect(squeeze(printed.map(({ text }) => text).join('')), `line ${line}`).toBe(stripLayout(cell, field));
    }
  });

  test('of every goal and initiative cell is that of the goals and initiatives printed on its line', () => {
    const printed = cells.filter(({ field, cell }) => stripLayout(cell, field) !== '');
    for (const { line, field, cell } of printed.filter((entry) => entry.field === 'goal')) {
      const goals = report.goals.filter(({ lines }) => lines.includes(line));
      expect(goals, `line ${line}`).toHaveLength(1);
      expect(squeeze(goals[0]?.text ?? '').startsWith(stripLayout(cell, field)), `line ${line}`).toBe(true);
    }
    for (const { line, field, cell } of printed.filter((entry) => entry.field === 'initiative')) {
      const initiatives = report.initiatives.filter(({ lines }) => lines.includes(line));
      expect(squeeze(initiatives.map(({ text }) => text).join('')), `line ${line}`).toBe(stripLayout(cell, field));
    }
  });

  test('of every 課等 cell names the sections of its statements, and no others', () => {
    const sectionNames = new Map(report.sections.map(({ id, name }) => [id, name]));
    for (const { line, field, cell } of cells) {
      if (field !== 'sections' || cell === '') continue;
      const names = new Set(
        report.statements.filter((statement) => statement.line === line).flatMap(({ sectionIds }) => sectionIds.map((id) => sectionNames.get(id))),
      );
      const printed = cell.replace(/<[^<>]*>/gu, ' ').split(/[\s\u3000]+/u);
      expect(names, `line ${line}`).toEqual(new Set(printed.filter((name) => name !== '')));
    }
  });

  test('of every cell is counted: none is left out', () => {
    const filled = cells.filter(({ cell }) => cell !== '');
    expect(filled.length).toBeGreaterThan(400);
  });
});

describe('decisions by people', () => {
  const decisions = readCuration(`${folder}/curation.json`);
  if (!decisions.ok) throw new Error('curation.json is broken');
  const { curation } = decisions;

  test('each say why', () => {
    for (const { reason } of curation.decisions) expect(reason.length).toBeGreaterThanOrEqual(10);
  });

  test('leave what they correct standing as it was printed', () => {
    const owners = [...report.statements, ...report.goals, ...report.initiatives].filter(({ corrections = [] }) => corrections.length > 0);
    const all = owners.flatMap(({ text, corrections = [] }) => corrections.map((correction) => ({ text, ...correction })));
    for (const { text, start, end, original } of all) expect(text.slice(start, end)).toBe(original);
    expect(all).toHaveLength(curation.decisions.filter(({ decide }) => decide === 'correction').length);
  });

  test('are errors where they match nothing', () => {
    const [first] = curation.decisions;
    if (first === undefined) throw new Error('no decision');
    const misplaced = { ...first, at: { ...first.at, quote: 'どこにもない文字列' } };
    const { issues } = ingestBytes(source, { ...options, curation: { ...curation, decisions: [misplaced] } });
    expect(issues.filter(({ code, severity }) => code === 'curationUnmatched' && severity === 'error')).toHaveLength(1);
  });
});
