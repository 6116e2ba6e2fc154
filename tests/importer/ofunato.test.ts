import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ingestFile } from '../../src/cli/files/buildReportFiles';
import type { Quantity, Report } from '../../src/domain/report';
import { buildReportIndex, type ReportIndex } from '../../src/domain/reportIndex';
import { parseReport } from '../../src/domain/reportSchema';
import { parseProfile, type Profile } from '../../src/importer/shapes/profileSchema';
import { isSure, matchReports } from '../../src/query/years/matchReports';
import { isFull } from '../support/effort';

/** 大船渡市's workbook of 407 projects, which stays outside of the project: the full run reads it where it lies beside it. */
const file = 'ofunato-r7-projects.xlsx';
const path = join(process.env['CITY_SOURCES'] ?? '../shared/source', file);
const sheet = 'データ集計マクロ用シート';
const isThere = isFull && existsSync(path);
const remark = isFull && !isThere ? ` (absent, not compared: ${file})` : '';

/** Where each indicator has its name and, beside it, its unit; where its values stand in the six years, counted from the year's first column. */
const indicators = ['BB', 'BD', 'BF', 'BH', 'BJ', 'BL', 'BN', 'BP', 'BR'];
const years = [
  { year: 2020, first: 'CD', money: 'BY' },
  { year: 2021, first: 'CW', money: 'CR' },
  { year: 2022, first: 'DP', money: 'DK' },
  { year: 2023, first: 'EI', money: 'ED' },
  { year: 2024, first: 'FB', money: 'EW' },
  { year: 2025, first: 'FU', money: 'FP' },
];

const numberOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : `${lettersOf(Math.floor((column - 1) / 26))}${last}`;
}
const beside = (letters: string, by: number): string => lettersOf(numberOf(letters) + by);

const unescape = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const textsIn = (xml: string): string =>
  unescape([...xml.replace(/<rPh.*?<\/rPh>/gsu, '').matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gsu)].map(([, text]) => text).join(''));

/** Every printed cell of the sheet as stored, by its place; shares no code with the importer. */
function readCells(bytes: Uint8Array): Map<string, string> {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>|<si\/>/gsu)].map(([, xml = '']) => textsIn(xml));
  const cells = new Map<string, string>();
  for (const [, place = '', attributes = '', xml = ''] of part('xl/worksheets/sheet1.xml').matchAll(
    /<c r="([A-Z]+[0-9]+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
  )) {
    const value = /<v>(.*?)<\/v>/su.exec(xml)?.[1];
    if (value !== undefined) cells.set(place, attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : unescape(value));
  }
  return cells;
}

const fold = (text: string | undefined): string => (text ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim();
const isNothing = (text: string): boolean => /^[-‐–—―−ー]*$/u.test(text);

/** A unit and what a number of it is multiplied with; what begins with a digit (15校) is no unit of a number. */
function readUnit(printed: string): { readonly unit: string; readonly zeros: number } {
  if (isNothing(printed) || printed === '0' || /^[0-9]/u.test(printed)) return { unit: '', zeros: 0 };
  const [, scale = '', unit = printed] = /^(百万|千|万|億)(.+)$/u.exec(printed) ?? [];
  return { unit, zeros: { 百万: 6, 千: 3, 万: 4, 億: 8 }[scale] ?? 0 };
}

interface Expected {
  readonly entry: string;
  readonly isZero: boolean;
}

/** One value by its cell: `FB3 = 2024 result 1 回 意識啓発事業の回数`; null for a cell without a number. */
function describeCell(place: string, cell: string, year: number, name: string, printedUnit: string, isSize: boolean): Expected | null {
  const match = /^(-?[0-9][0-9,]*(?:\.[0-9]+)?(?:E-[0-9]+)?)(\([0-9]+\))?$/u.exec(cell);
  if (match === null) return null;
  // Excel holds fifteen digits; further ones are those of a binary fraction
  const stored = Number((match[1] ?? '').replaceAll(',', '')).toPrecision(15);
  const { unit, zeros } = readUnit(printedUnit);
  const value = zeros === 0 ? Number(stored) : Number(`${Number(stored)}e${zeros}`);
  const role = isSize ? 'context' : year === 2024 ? 'result' : year < 2024 ? 'prior' : 'target';
  return { entry: `${place} = ${year} ${role} ${value} ${unit} ${name}`, isZero: value === 0 };
}

function listExpected(cells: ReadonlyMap<string, string>) {
  const found: Expected[] = [];
  const missing: string[] = [];
  const unnamed: string[] = [];
  for (let row = 3; fold(cells.get(`I${row}`)) !== ''; row += 1) {
    const at = (letters: string): string => fold(cells.get(`${letters}${row}`));
    for (const { year, first, money } of years) {
      const amount = describeCell(`${money}${row}`, at(money), year, '事業費', '千円', false);
      if (amount === null) missing.push(`${money}${row}`);
      else found.push(amount);
      indicators.forEach((letters, nth) => {
        const place = `${beside(first, nth)}${row}`;
        const [name, cell] = [at(letters), fold(cells.get(place))];
        if (isNothing(name) || name === '0') {
          if (/[1-9]/u.test(cell)) unnamed.push(place);
          return;
        }
        const value = describeCell(place, cell, year, name, at(beside(letters, 1)), nth >= 3 && nth < 6);
        if (value === null) missing.push(place);
        else found.push(value);
      });
    }
  }
  return { found, missing, unnamed };
}

function listRead({ statements, quantities }: Report): string[] {
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  return quantities.map(({ statementId, value, unit, role, period, span }) => {
    const { text = '', cell = '' } = statementOf.get(statementId) ?? {};
    const name = text.slice(0, span.start).trim();
    return `${cell.slice(sheet.length + 1)} = ${period} ${role} ${value} ${unit ?? ''} ${name.replace(/ 令和[2-7]年度(?:計画)?$/u, '')}`;
  });
}

function readProfile(): Profile {
  const read = parseProfile(JSON.parse(readFileSync('data/profiles/ofunato-projects.json', 'utf8')));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.profile;
}

test(`every indicator and every amount of 大船渡市's workbook equals its cell, in six years${remark}`, { timeout: 120_000 }, async () => {
  for (const bytes of isThere ? [new Uint8Array(readFileSync(path))] : []) {
    const { report, issues } = await ingestFile(bytes, { file, profile: readProfile() });
    if (report === null) throw new Error(JSON.stringify(issues));
    const { found, missing, unnamed } = listExpected(readCells(bytes));
    expect(listRead(report).toSorted()).toEqual(found.map(({ entry }) => entry).toSorted());
    expect([found.length, found.filter(({ isZero }) => isZero).length, missing.length, unnamed.length]).toEqual([14_714, 1507, 616, 18]);
    // a dash or an empty cell is no 0
    const cells = new Set(report.statements.map(({ cell }) => cell));
    expect(missing.filter((place) => cells.has(`${sheet}!${place}`))).toEqual([]);
    expect(report).toMatchObject({ fiscalYear: 2024, municipality: { code: '032034', name: '大船渡市' } });
    expect([report.initiatives.length, report.departments.length]).toEqual([407, 17]);
    // a plan for the next year is no aim of this one
    expect(report.quantities.filter(({ targetOf }) => targetOf !== undefined)).toEqual([]);
    expect(report.quantities.filter(({ confidence }) => confidence === 'doubtful')).not.toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(parseReport(JSON.parse(JSON.stringify(report))).ok).toBe(true);
  }
});

test(
  `a year of the workbook as a report of its own is linked with the next one, each indicator with itself${remark}`,
  { timeout: 120_000 },
  async () => {
    for (const bytes of isThere ? [new Uint8Array(readFileSync(path))] : []) {
      const ofLater: Profile = readProfile();
      const ofEarlier: Profile = {
        ...ofLater,
        reportYear: 2023,
        years: ofLater.years.map((year) => (year.fiscalYear > 2023 ? { ...year, holds: 'plan' } : year)),
      };
      const [earlier, later] = await Promise.all(
        [ofEarlier, ofLater].map(async (profile) => {
          const { report, issues } = await ingestFile(bytes, { file, profile });
          if (report === null) throw new Error(JSON.stringify(issues));
          return buildReportIndex(report);
        }),
      );
      if (earlier === undefined || later === undefined) throw new Error('two reports');
      const { results } = matchReports(earlier, later);
      const cellOf = ({ statements }: ReportIndex, { statementId }: Quantity) =>
        statements.get(statementId)?.cell?.slice(sheet.length + 1) ?? '';
      const nextYear = (cell: string) => cell.replace(/^[A-Z]+/u, (letters) => beside(letters, numberOf('FB') - numberOf('EI')));
      const other = results.filter((pair) => nextYear(cellOf(earlier, pair.earlier.quantity)) !== cellOf(later, pair.later.quantity));
      expect(results.length).toBeGreaterThan(1800);
      expect(other.filter(isSure)).toEqual([]);
      expect(other.length).toBeLessThan(results.length / 100);
    }
  },
);

test('the independent reader tells 0 from what is missing, reads a remark, and scales units', () => {
  expect(describeCell('FB3', '0', 2024, '回数', '回', false)).toEqual({ entry: 'FB3 = 2024 result 0 回 回数', isZero: true });
  expect(describeCell('FB3', '36(1)', 2024, '回数', '回', false)?.entry).toBe('FB3 = 2024 result 36 回 回数');
  expect(describeCell('CD3', '82.1', 2020, '額', '百万円', true)?.entry).toBe('CD3 = 2020 context 82100000 円 額');
  expect(['-', '', '調整中'].map((cell) => describeCell('A1', cell, 2024, '', '', false))).toEqual([null, null, null]);
  expect([beside('CD', 8), beside('Z', 1), beside('FU', 6), lettersOf(52)]).toEqual(['CL', 'AA', 'GA', 'AZ']);
});
