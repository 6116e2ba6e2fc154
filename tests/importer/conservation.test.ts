import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublishedText } from '../../src/importer/sources/publishedText';
import { bullets, circledNumbers, dashBullets, markup, nothingPrinted } from '../../src/importer/sources/readCell';
import type { Piece } from '../../src/importer/statements/readOutline';
import type { Report } from '../../src/domain/report';
import { checkReport } from '../../src/importer/report/checkReport';
import { parseReport } from '../../src/domain/reportSchema';
import { buildReport, type BuildResult } from '../../src/importer/buildReport';
import { triesOf } from '../support/effort';
import { arbitraryDocument, type DocumentCell, type DocumentRow, type GeneratedDocument } from '../support/makeDocument';
import { readCells } from '../support/readCells';
import { scanDigits } from '../support/scanDigits';

const seed = 20_220_401;
const options = { file: 'source.txt', sha256: '0'.repeat(64), municipalityCode: '232106' };

interface Read extends BuildResult {
  readonly report: Report;
}

function readText(text: string): Read {
  const result = buildReport(readPublishedText(text), options);
  if (result.report === null) throw new Error(JSON.stringify(result.issues));
  return { ...result, report: result.report };
}

/** A million comparisons: the message is only written where one fails. */
function must(holds: boolean, tell: () => string): void {
  if (!holds) throw new Error(tell());
}

function mustEqual(actual: readonly unknown[], expected: readonly unknown[], tell: () => string): void {
  const isEqual = actual.length === expected.length && actual.every((entry, at) => Object.is(entry, expected[at]));
  must(isEqual, () => `${tell()}\n  is     ${JSON.stringify(actual)}\n  not    ${JSON.stringify(expected)}`);
}

const fold = (text: string): string => text.replace(/[\s\u3000\u00a0]+/gu, ' ').trim();
const squeeze = (text: string): string => text.replace(/[\s\u3000\u00a0]+/gu, '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** A stretch of a received cell as text: markup out (closing up around raised digits), entities read, spaces folded. */
function textOf(received: string): string {
  const plain = received.replace(/\s*<\/?su[pb]>/giu, '').replace(markup, ' ');
  return fold(plain.replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (_, name: string) => entities[name] ?? ''));
}

const layout = new Set(`${bullets}${dashBullets}${circledNumbers}`);
const printedMarkers = /[(（]?[0-9０-９]{1,2}[)）.．、]|[アイウエオカキクケコ][.．、)）]?/gu;

/** What of a gap between pieces is not on the list of layout; a dash that stands for nothing does not touch the next piece. */
function strayText(gap: string, field: Piece['field']): string {
  const words = textOf(gap)
    .split(' ')
    .map((word) => [...word].filter((character) => !layout.has(character)).join(''));
  const rest = words.filter((word) => !nothingPrinted.test(word)).join('') + (gap.endsWith('－') ? '－' : '');
  return field === 'initiative' ? rest.replace(printedMarkers, '') : rest;
}

/** Pieces of one cell: in order, apart, with nothing but layout between them. Returns their texts. */
function mustTile(received: string, pieces: readonly Piece[], field: Piece['field'], place: string): string[] {
  const sorted = pieces.toSorted((a, b) => a.start - b.start);
  let from = 0;
  for (const { start, end } of sorted) {
    const before = received.slice(from, start);
    must(start >= from && end > start, () => `${place}: pieces overlap at ${start} of ${received}`);
    must(strayText(before, field) === '', () => `${place}: «${before}» is lost from ${received}`);
    from = end;
  }
  must(strayText(`${received.slice(from)} `, field) === '', () => `${place}: «${received.slice(from)}» is lost from ${received}`);
  return sorted.map(({ start, end }) => textOf(received.slice(start, end)));
}

/** The first law for one cell: the texts of the report are the pieces of the cell, and the pieces are all of it. */
function mustConserve({ report, pieces }: Read, line: number, field: Piece['field'], received: string): void {
  const place = `line ${line} ${field}`;
  const own = pieces.filter((piece) => piece.line === line && piece.field === field);
  const texts = mustTile(received, own, field, place);
  if (field === 'actual' || field === 'outcome') {
    const printed = report.statements.filter((statement) => statement.line === line && statement.column === field);
    const folded = printed.map(({ text }) => fold(text));
    mustEqual(folded, texts, () => place);
    return;
  }
  const owners = textsOn(report, line, field);
  if (field === 'goal') must(owners.length === 1, () => `${place}: ${owners.length} goals`);
  for (const text of texts) {
    const words = field === 'sections' ? text.split(/[\s、,，・･／/]+/u).filter((word) => word !== '') : [squeeze(text)];
    const missing = words.filter((word) => !owners.some((owner) => (field === 'sections' ? owner === word : owner.startsWith(word))));
    must(missing.length === 0, () => `${place}: ${missing.join(' ')} is in none of ${owners.join(' | ')}`);
  }
}

/** What the report has for a line: goals and initiatives without spaces (the fullest printing), names of all offices. */
function textsOn({ goals, initiatives, sections }: Report, line: number, field: Piece['field']): string[] {
  if (field === 'sections') return sections.map(({ name }) => name);
  const entries = field === 'goal' ? goals : initiatives;
  return entries.filter(({ lines }) => lines.includes(line)).map(({ text }) => squeeze(text));
}

/** The second law: every numeral is covered by exactly one quantity's span, and spans do not overlap. */
function mustCoverNumerals({ statements, quantities }: Report): void {
  for (const { id, text } of statements) {
    const spans = quantities.filter(({ statementId }) => statementId === id).map(({ span }) => span);
    spans.forEach(({ start, end }, at) => {
      must(start >= (spans[at - 1]?.end ?? 0) && end > start && end <= text.length, () => `${id}: spans overlap in ${text}`);
    });
    for (const run of scanDigits(text)) {
      const holders = spans.filter(({ start, end }) => start <= run.start && run.end <= end);
      must(holders.length === 1, () => `${id}: «${text.slice(run.start, run.end)}» is in ${holders.length} quantities of ${text}`);
    }
  }
}

const cellsOf = ({ goalCell, initiativeCell, sectionsCell, actual, outcome }: DocumentRow): [Piece['field'], string][] => [
  ['goal', goalCell],
  ['initiative', initiativeCell],
  ['sections', sectionsCell],
  ['actual', actual.received],
  ['outcome', outcome.received],
];

/** A row without any text is no row. */
const isPrinted = (row: DocumentRow): boolean => cellsOf(row).some(([, received]) => received.trim() !== '');

/** What the generator foretells of a row: whose it is, its initiatives, its texts and values. */
function mustBeForetold(report: Report, row: DocumentRow): void {
  const { line, department, pillar, goal, initiatives, actual, outcome } = row;
  const read = report.initiatives.filter(({ lines }) => lines.includes(line));
  if (initiatives.length > 0) {
    const expected = initiatives.map(({ marker, text }) => `${marker}${squeeze(text)}`);
    const found = read.map(({ marker, text }) => `${marker ?? ''}${squeeze(text)}`);
    mustEqual(found, expected, () => `line ${line}`);
  }
  for (const { goalId } of read) {
    const owner = report.goals.find(({ id }) => id === goalId);
    const name = report.departments.find(({ id }) => id === owner?.departmentId)?.name;
    mustEqual([owner?.text, owner?.pillar, name], [goal, pillar, department], () => `line ${line}`);
  }
  mustReadCell(report, line, 'actual', actual);
  mustReadCell(report, line, 'outcome', outcome);
}

function mustReadCell(report: Report, line: number, column: 'actual' | 'outcome', { received, text, values }: DocumentCell): void {
  const statements = report.statements.filter((statement) => statement.line === line && statement.column === column);
  const printed = squeeze(statements.map((statement) => statement.text).join(''));
  must(text === null || printed === text, () => `line ${line}: ${received} is read as ${printed}`);
  if (values === null) return;
  const ids = new Set(statements.map(({ id }) => id));
  const read = report.quantities.filter(({ statementId }) => ids.has(statementId)).map(({ value }) => value);
  mustEqual(read, values, () => `line ${line}: values of ${received}`);
}

describe('of the committed document nothing is lost', () => {
  const text = readFileSync('data/kariya-fy2022/source.txt', 'utf8');
  const read = readText(text);

  test('every character of a cell belongs to one goal, initiative, office or statement, or is layout', () => {
    const cells = readCells(text);
    expect(cells.length).toBeGreaterThan(500);
    expect(read.pieces.length).toBeGreaterThan(600);
    for (const { line, field, cell } of cells) mustConserve(read, line, field, cell);
  });

  test('every numeral is one quantity', () => {
    expect(read.report.quantities).toHaveLength(273);
    mustCoverNumerals(read.report);
  });
});

describe('of generated documents', () => {
  test('nothing is lost, every numeral is one quantity, all is read as written', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(arbitraryDocument, ({ text, rows, departments }) => {
        const read = readText(text);
        const names = read.report.departments.map(({ name }) => name);
        mustEqual(names, departments, () => 'departments');
        for (const row of rows.filter(isPrinted)) {
          for (const [field, received] of cellsOf(row)) mustConserve(read, row.line, field, received);
          mustBeForetold(read.report, row);
        }
        mustCoverNumerals(read.report);
      }),
      triesOf(10_000, 100, seed),
    );
  });

  test('every report fits its schema, breaks no truth, and reads the same twice', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(arbitraryDocument, ({ text }: GeneratedDocument) => {
        const { report, issues } = readText(text);
        const errors = [...issues, ...checkReport(report)].filter(({ severity }) => severity === 'error');
        must(errors.length === 0, () => JSON.stringify(errors));
        const json = JSON.stringify(report);
        const parsed = parseReport(JSON.parse(json));
        must(parsed.ok, () => JSON.stringify(parsed));
        must(JSON.stringify(readText(text).report) === json, () => 'a second reading differs');
      }),
      triesOf(2_500, 25, seed),
    );
  });
});
