import { buildIssue, type Issue } from '../../domain/issue';
import { foldWidth, readCell } from '../sources/readCell';
import type { RowLine, SourceTable, TextLine } from '../sources/sourceTable';
import { isNoteRow, isSectionsCell, readSectionNames, isTotalCell, leadingMarker, startsWithMarker } from './cellForms';
import { checkHeader, hasNumeral, maxShown, type HeaderChecks, type PlacedHeader } from './checkHeader';
import { findHeaders } from './findTables';
import { buildPlaces, checkSeries, placeRow, readPlaceLine, type Places } from './placeRows';
import { acceptedHeaders, type Field } from './columnNames';
import { isNearHeader, type HeaderColumn } from './readHeader';
import { readFigures, type Figure, type FittedCell } from './readFigures';
import type { DocumentContents } from './readHeadings';

/** One table row in its place: whose it is, and which cell holds what. */
export interface ReportRow {
  readonly line: number;
  readonly department: string;
  readonly pillar: number;
  readonly cells: Readonly<Partial<Record<Field, string>>>;
  /** Where the cells stand in a workbook. */
  readonly places?: Readonly<Partial<Record<Field, string>>>;
  /** What tells the row's undertaking from others of the same name; absent where the name alone does. */
  readonly project?: string;
  /** The values of a row of an indicator table. */
  readonly figures?: readonly Figure[];
}

export interface ReadRows {
  readonly rows: readonly ReportRow[];
  /** Printed order, each once. */
  readonly departments: readonly string[];
  /** Names by printed number; 0 stands for rows under no pillar. */
  readonly pillars: ReadonlyMap<number, string>;
  /** The year that a result column names, or null. */
  readonly resultYear: number | null;
  readonly issues: readonly Issue[];
}

interface Reading {
  readonly rows: ReportRow[];
  readonly places: Places;
  readonly issues: Issue[];
  /** The table that is being read. */
  header: PlacedHeader | null;
  readonly reportYear: number | null;
  /** Offices that were taken for departments, for want of any; null where nobody's offices are. */
  readonly topOffices: Set<string> | null;
  readonly checks: HeaderChecks;
  resultYear: number | null;
  /** Whether the goals of every table so far are named as policies. */
  isPolicy: boolean;
}

/**
 * Lines of the document → table rows that know department, pillar and columns. Header rows repeated at page breaks, rows
 * shifted by one cell and short rows are put right, each with an issue; what would be misread is an error.
 * @param contents departments that the table of contents announces
 * @param reportYear the year that the document or its receiver names; tells columns of several years apart
 * @param isTown whether a town or village publishes it: its highest offices are 課
 */
export function readRows(table: SourceTable, contents: DocumentContents, reportYear: number | null = null, isTown = false): ReadRows {
  const year = reportYear ?? latestResultYear(table.lines);
  const reading: Reading = {
    rows: [],
    places: buildPlaces(contents),
    topOffices: isTown ? new Set() : null,
    issues: [],
    header: null,
    reportYear: year,
    checks: { seen: new Set(), results: new Set() },
    resultYear: null,
    isPolicy: true,
  };
  const { lines } = table;
  const headers = findHeaders(lines, year);
  let bodyAt = 0;
  lines.forEach((line, at) => {
    const header = headers.get(at);
    if (header !== undefined) {
      openTable(reading, header);
      bodyAt = at + header.rowCount;
    } else if (line.kind === 'row' && at >= bodyAt) readRow(reading, line);
    else if (line.kind === 'text') readTextLine(reading, line);
  });
  const { places, resultYear, issues } = reading;
  const rows = readPolicies(reading);
  const pillars = new Map([...places.pillars].map(([number, { name }]) => [number, name]));
  const told = [...issues, ...places.issues, ...checkSeries(places)].toSorted((a, b) => a.line - b.line);
  return { rows, departments: [...places.departments], pillars, resultYear, issues: told };
}

/** R4実績 and R5実績 in a document that names no year: the later one is the report's, as the columns say themselves. */
function latestResultYear(lines: SourceTable['lines']): number | null {
  const years = [...findHeaders(lines, null).values()].flatMap(({ columns }) => {
    const named = columns.filter(({ field, other }) => (field ?? other) === 'actual' || (field ?? other) === 'combined');
    return named.length > 1 ? named.flatMap(({ year }) => year ?? []) : [];
  });
  return years.length === 0 ? null : Math.max(...years);
}

/** A column of goals named like these holds the city's policies; more of them are no pillars. */
const policyName = /^(?:重点|基本|主要)(?:目標|施策|課題)名?$|^施策名?$/u;
const maxPolicies = 12;

/**
 * Where a document prints no pillar anywhere and its few goals are policies (重点目標, 施策), these are its pillars too, numbered in
 * printed order.
 */
function readPolicies({ rows, places, isPolicy }: Reading): readonly ReportRow[] {
  if (!isPolicy || [...places.pillars.keys()].length > 0) return rows;
  const goals = rows.map(({ cells }) => readCell(cells.goal ?? '').text);
  const names = [...new Set(goals.filter((goal) => goal !== ''))];
  if (names.length > maxPolicies || goals[0] === '') return rows;
  names.forEach((name, at) => places.pillars.set(at + 1, { name, line: rows[0]?.line ?? 0, department: null, printed: null }));
  let pillar = 0;
  const placed = rows.map((row, at) => {
    if (goals[at] !== '') pillar = names.indexOf(goals[at] ?? '') + 1;
    return { ...row, pillar };
  });
  const told = buildIssue('pillarsFromGoals', 'info', rows[0]?.line ?? 0, { pillars: names.length });
  places.issues = [...places.issues.filter(({ code }) => code !== 'pillarMissing'), told];
  return placed;
}

/** Opens a table: says which of its columns are missing or not read. */
function openTable(reading: Reading, header: PlacedHeader): void {
  reading.issues.push(...checkHeader(header, reading.checks, reading.reportYear));
  reading.header = header;
  const goal = header.columns.find(({ field }) => field === 'goal');
  reading.isPolicy &&= goal !== undefined && policyName.test(goal.name.replace(/\s+/gu, ''));
  reading.resultYear ??=
    header.columns.find(({ field, year }) => year !== null && (field === 'actual' || field === 'combined' || field === 'outcome'))?.year ??
    null;
}

/** What a document prints about itself before its first table: years, days, and the pages of its contents. */
const ownFacts =
  /(?:(?:令和|平成|[RH])\s?(?:[0-9]{1,2}|元)年度?|[0-9]{4}年度?|[0-9]{1,2}年度)(?:\s?[0-9]{1,2}月(?:\s?[0-9]{1,2}日)?)?|(?<![.・…‥·\s])[.・…‥·\s]{2,}[0-9]{1,3}$|\t[0-9]{1,3}$/gu;

function readTextLine(reading: Reading, line: TextLine): void {
  const isPlace = readPlaceLine(reading.places, line);
  const text = reading.rows.length > 0 ? line.text : foldWidth(line.text).replace(ownFacts, '');
  const isTold = reading.rows.length > 0 || /[0-9]/u.test(text);
  if (isPlace || !isTold || !/[^\s\-–—=_*|0-9０-９]/u.test(text)) return;
  reading.issues.push(buildIssue('textOutsideTable', 'info', line.line, { text: line.text.slice(0, maxShown) }));
}

/** A remark below a table, a row of sums, and 全体 alone, which is no department: nobody's rows, told of. Null for any other. */
function describeAside({ line, cells }: RowLine, { columns }: PlacedHeader, text: string): Issue | null {
  if (isNoteRow(cells)) return buildIssue('textOutsideTable', 'info', line, { text });
  const printed = cells.filter((cell) => cell.trim() !== '');
  const isWhole = printed.length === 1 && /^(?:全体|全庁|共通)$/u.test(readCell(printed[0] ?? '').text);
  const isSum = columns.some(({ field }, at) => field !== null && !isResult(field) && isTotalCell(cells[at] ?? ''));
  return isWhole || isSum ? buildIssue('rowUnplaced', 'warning', line, { text }) : null;
}

function readRow(reading: Reading, row: RowLine): void {
  const text = row.cells.join(' ').slice(0, maxShown);
  if (row.cells.every((cell) => cell.trim() === '')) return;
  if (isNearHeader(row.cells)) {
    reading.issues.push(buildIssue('headerUnclear', 'error', row.line, { found: text, accepted: acceptedHeaders }));
  }
  const { header } = reading;
  if (header === null) {
    const found = row.cells.filter((cell) => cell.trim() !== '');
    const isLost = found.length > 2 && found.some(hasNumeral);
    reading.issues.push(buildIssue('rowOutsideTable', isLost ? 'error' : 'warning', row.line, { text, accepted: acceptedHeaders }));
    return;
  }
  const aside = describeAside(row, header, text.trim());
  if (aside !== null) {
    reading.issues.push(aside);
    return;
  }
  const fitted = fitCells(reading, row, header.columns);
  const { department, pillar, ...cells } = nameCells(header, fitted);
  const places = row.places === undefined ? {} : { places: namePlaces(header, fitted) };
  const office = splitOffice(reading, department, cells.sections);
  const isPlaceOnly = row.cells.every((cell, at) => cell.trim() === '' || isPlaceField(header.columns[at]?.field ?? null));
  const place = placeRow(reading.places, row.line, { department: office?.department ?? department, pillar });
  // a department on a line of its own holds for the rows below
  if (isPlaceOnly) return;
  // where no column names goals, the pillar's heading is what the undertakings are for
  const has = (field: Field): boolean => header.columns.some((column) => column.field === field);
  const name = reading.places.pillar?.name ?? '';
  const goal = has('goal') || name === '' ? {} : { goal: name };
  const sections = office === null ? {} : { sections: office.section };
  const named = { ...cells, ...goal, ...sections };
  if (header.figures.size === 0) {
    reading.rows.push({ line: row.line, ...place, cells: named, ...places });
    return;
  }
  const { measure, project } = nameFigures(header, fitted);
  // without a column of undertakings the policy itself is what is measured, and without policies the indicator stands for itself
  const isAlone = !has('initiative') && !has('goal') && name === '';
  const initiative = has('initiative') ? (named.initiative ?? '') : isAlone ? measure : (named.goal ?? '');
  const title = readCell(initiative).text;
  const before = reading.rows.at(-1);
  // what an undertaking cost is printed again beside each of its indicators
  const isPrinted = (amount: string): boolean =>
    before?.cells.initiative === initiative && before.figures?.some((figure) => figure.text === amount) === true;
  const figures = readFigures(header, fitted, title.slice(leadingMarker(title)?.length ?? 0), reading.reportYear).filter(
    ({ text: printed, isMoney }) => isMoney !== true || !isPrinted(printed),
  );
  if (figures.length === 0 && measure !== '')
    reading.issues.push(buildIssue('figureMissing', 'info', row.line, { name: measure.slice(0, maxShown) }));
  const own = (row.project ?? project) === '' ? {} : { project: row.project ?? project };
  const aim = isAlone ? { goal: header.columns.find(({ known }) => known === 'measure')?.name ?? '' } : {};
  reading.rows.push({ line: row.line, ...place, cells: { ...named, ...aim, initiative }, ...places, ...own, figures });
}

/** A column that numbers undertakings: two of one name are two. A number of rows (No.) tells nothing of them. */
const projectNumber = /^(?:事務)?事業(?:番号|ID|コード)$/iu;

/** What a row of an indicator table names: its indicator, and the number of its undertaking. */
function nameFigures({ columns }: PlacedHeader, cells: readonly FittedCell[]): { measure: string; project: string } {
  const measureAt = columns.findIndex(({ known }) => known === 'measure');
  const projectAt = columns.findIndex(({ name }) => projectNumber.test(name.replace(/\s+/gu, '')));
  return { measure: readCell(cells[measureAt]?.filled ?? '').text, project: (cells[projectAt]?.filled ?? '').trim() };
}

/** 市民生活部市民環境課 in a table without a column of departments, in a document without headings of them, is both. */
function splitOffice(
  { places, topOffices }: Reading,
  department: string | undefined,
  sections = '',
): { department: string; section: string } | null {
  if (department !== undefined || places.styles.size > 0) return null;
  const [[office = '', ...others] = []] = readSectionNames(sections);
  const hasDepartment = places.department !== null && topOffices?.has(places.department) !== true;
  if (topOffices !== null && !hasDepartment && others.length === 0 && /(?:課|室|局|会|所|館)$/u.test(office)) {
    topOffices.add(office);
    return { department: office, section: '' };
  }
  const match = /^([^\s・、,部]{1,10}部|[^\s・、,局]{1,10}局)[\s　]?([^\s・、,]{1,14}(?:課|室|係|所|センター))$/u.exec(
    readCell(sections).text,
  );
  return match === null ? null : { department: match[1] ?? '', section: match[2] ?? '' };
}

/** A row whose first cell was lost: what stands under the goal opens with a marker, or the offices stand one column too early. */
function isShifted(cells: readonly string[], fields: readonly (Field | null)[], goalAt: number): boolean {
  const hasRoom = cells.length < fields.length || (cells.at(-1) ?? '').trim() === '';
  if (!hasRoom) return false;
  if (startsWithMarker(cells[goalAt] ?? '')) return !startsWithMarker(cells[goalAt + 1] ?? '');
  const sectionsAt = fields.indexOf('sections');
  return sectionsAt > goalAt + 1 && isSectionsCell(cells[sectionsAt - 1] ?? '') && !isSectionsCell(cells[sectionsAt] ?? '');
}

const emptyCell: FittedCell = { text: '', filled: '' };

function fitCells(reading: Reading, row: RowLine, columns: readonly HeaderColumn[]): FittedCell[] {
  const fields = columns.map(({ field }) => field);
  let cells = row.cells.map((text, at): FittedCell => {
    const place = row.places?.[at];
    return { text, filled: row.filled?.[at] ?? text, ...(place === undefined ? {} : { place }) };
  });
  const goalAt = fields.indexOf('goal');
  // the cells of a workbook stand where they stand
  if (goalAt >= 0 && row.places === undefined && isShifted(row.cells, fields, goalAt)) {
    cells = [...cells.slice(0, goalAt), emptyCell, ...cells.slice(goalAt)];
    reading.issues.push(buildIssue('rowShifted', 'info', row.line));
  }
  while (cells.length > fields.length && (cells.at(-1)?.text ?? '').trim() === '') cells.pop();
  if (cells.length < fields.length) {
    reading.issues.push(buildIssue('rowTooShort', 'warning', row.line, { cells: cells.length, columns: fields.length }));
  }
  if (cells.length > fields.length) {
    reading.issues.push(buildIssue('rowTooLong', 'warning', row.line, { cells: cells.length, columns: fields.length }));
    const rest = cells.slice(fields.length - 1);
    const text = rest.map((cell) => cell.text).join(' ');
    cells = [...cells.slice(0, fields.length - 1), { ...rest[0], text, filled: text }];
  }
  return cells;
}

const isPlaceField = (field: Field | null): boolean => field === 'department' || field === 'pillar';

const isResult = (field: Field): boolean => field === 'target' || field === 'actual' || field === 'outcome' || field === 'combined';

/** The cells of a row by field, those of figures left out. */
function nameCells({ columns, figures }: PlacedHeader, cells: readonly FittedCell[]): Partial<Record<Field, string>> {
  const named: Partial<Record<Field, string>> = {};
  columns.forEach(({ field }, at) => {
    if (field === null || figures.has(at)) return;
    const before = named[field] ?? '';
    const cell = (isResult(field) ? cells[at]?.text : cells[at]?.filled) ?? '';
    // an initiative's name and what it does stand in two columns
    named[field] = before.trim() === '' || cell.trim() === '' ? before + cell : `${before}　${cell}`;
  });
  return named;
}

/** Where the first printed cell of each field stands. */
function namePlaces({ columns }: PlacedHeader, cells: readonly FittedCell[]): Partial<Record<Field, string>> {
  const named: Partial<Record<Field, string>> = {};
  columns.forEach(({ field }, at) => {
    const { text = '', place } = cells[at] ?? {};
    if (field !== null && place !== undefined && text.trim() !== '') named[field] ??= place;
  });
  return named;
}
