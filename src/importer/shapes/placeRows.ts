import { buildIssue, type Issue } from '../../domain/issue';
import { readCell } from '../sources/readCell';
import type { TextLine } from '../sources/sourceTable';
import { maxShown } from './checkHeader';
import { readHeading, type DocumentContents, type Heading } from './readHeadings';

type PillarHeading = Extract<Heading, { kind: 'pillar' }>;

/** A pillar as it was printed first: under which department, and with which number of its own, if any. */
interface NumberedPillar {
  readonly name: string;
  readonly line: number;
  readonly department: string | null;
  readonly printed: number | null;
}

/** Whose the next row is, from the headings above it and the columns of the rows. */
export interface Places {
  readonly contents: DocumentContents;
  readonly departments: Set<string>;
  readonly pillars: Map<number, NumberedPillar>;
  issues: Issue[];
  department: string | null;
  pillar: { readonly number: number; readonly name: string } | null;
  /** How the headings of departments look (level and sign), to tell one that could not be read. */
  readonly styles: Set<string>;
  /** Short lines that were not understood since the last department, nearest last. */
  unread: { readonly line: number; readonly text: string; readonly style: string | null }[];
  /** Lines of text so far: one that returns is a page's head. */
  readonly texts: Set<string>;
}

/** The record before the first line. */
export function buildPlaces(contents: DocumentContents): Places {
  return {
    contents,
    departments: new Set(),
    pillars: new Map(),
    issues: [],
    department: null,
    pillar: null,
    styles: new Set(),
    unread: [],
    texts: new Set(),
  };
}

/** What a reader of a refused document is told: which headings are understood. */
export const acceptedDepartments =
  '「## 総務部」「■総務課」「【市長公室】」のような部・局・課・室・署・庁・委員会・事務局・部門・支所・公営企業などの見出し、または列「部」「部局名」';

/** Takes in a line between the tables; false where it is neither department nor pillar. */
export function readPlaceLine(places: Places, { line, text, level }: TextLine): boolean {
  const heading = readHeading(text, level, places.contents);
  const style = styleOf(text, level);
  const isHead = places.texts.has(text);
  places.texts.add(text);
  if (heading?.kind === 'department') {
    if (style !== null) places.styles.add(style);
    openDepartment(places, line, heading.name);
    return true;
  }
  if (heading?.kind === 'pillar') {
    openPillar(places, line, heading);
    return true;
  }
  const isTitle = isHead || /年度|目標|実績|成果|目\s*次|一覧|資料|凡例|。/u.test(text);
  if (text !== '' && text.length <= maxShown && !isTitle) places.unread.push({ line, text, style });
  return false;
}

/** Level and opening sign of a heading; null for plain text. */
function styleOf(text: string, level: number): string | null {
  const sign = /^[【〔<《■◆●▼□○◎]/u.exec(text)?.[0] ?? '';
  return level === 0 && sign === '' ? null : `${level}${sign}`;
}

function openDepartment(places: Places, line: number, department: string): void {
  const { contents, departments, issues } = places;
  places.unread = [];
  if (department === places.department) {
    issues.push(buildIssue('departmentRepeated', 'info', line, { department }));
    return;
  }
  if (departments.has(department)) issues.push(buildIssue('departmentRepeated', 'warning', line, { department }));
  if (contents.departments.length > 0 && !contents.departments.some(({ name }) => name === department)) {
    issues.push(buildIssue('departmentNotInContents', 'info', line, { department }));
  }
  departments.add(department);
  places.department = department;
  places.pillar = null;
}

/** A pillar without a number gets the next one, in printed order, and keeps it. */
function openPillar(places: Places, line: number, { number: printed, name }: Pick<PillarHeading, 'number' | 'name'>): void {
  const { pillars, issues } = places;
  const taken = printed === null ? undefined : pillars.get(printed);
  // (1) of every department is another thing: such numbers are no pillars' of the city
  const isOwn = taken !== undefined && (taken.department !== places.department || taken.printed !== printed) && !isLike(taken.name, name);
  const number = printed === null || isOwn ? numberOf(places, line, name) : printed;
  const known = pillars.get(number);
  if (known === undefined) pillars.set(number, { name, line, department: places.department, printed });
  else if (squeeze(known.name) !== squeeze(name)) {
    issues.push(buildIssue('pillarRenamed', 'warning', line, { pillar: number, name, known: known.name }));
  }
  places.pillar = { number, name: known?.name ?? name };
}

function numberOf({ pillars, issues }: Places, line: number, name: string): number {
  const known = [...pillars].find(([, pillar]) => squeeze(pillar.name) === squeeze(name))?.[0];
  if (known !== undefined) return known;
  const number = Math.max(0, ...pillars.keys()) + 1;
  issues.push(buildIssue('pillarNumbered', 'info', line, { pillar: number, name }));
  return number;
}

/** Two printings of one name share most pairs of characters, however one of them was misread; two names do not. */
const leastShared = 0.3;

function isLike(one: string, other: string): boolean {
  const pairsOf = (text: string): Set<string> => {
    const folded = squeeze(text);
    return new Set([...folded].map((character, at) => character + folded.charAt(at + 1)));
  };
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return Math.min(first.size, second.size) === 0 || shared >= Math.min(first.size, second.size) * leastShared;
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** What the cells of a row say of its place; undefined for a column that its table does not have. */
export interface PlaceCells {
  readonly department: string | undefined;
  readonly pillar: string | undefined;
}

/** Where a row stands: its own cells first, then the row above, then the headings. Without any department it is an error, once. */
export function placeRow(places: Places, line: number, cells: PlaceCells): { readonly department: string; readonly pillar: number } {
  const named = readCell(cells.department ?? '').text.replace(/\s+/gu, '');
  if (named !== '') {
    places.departments.add(named);
    places.department = named;
  }
  const policy = readCell(cells.pillar ?? '').text;
  const heading = policy === '' ? null : readHeading(policy, 1, { departments: [] });
  if (policy !== '') openPillar(places, line, heading?.kind === 'pillar' ? heading : { number: null, name: policy });
  refuseUnread(places, line);
  if (places.department === null) {
    places.department = '';
    const found = places.unread.slice(-3).map(({ text }) => `「${text}」`);
    const params = { found: found.join('') || '―', accepted: acceptedDepartments };
    places.issues.push(buildIssue('departmentMissing', 'error', line, params));
  }
  if (places.pillar === null) {
    places.pillar = { number: 0, name: '' };
    places.issues.push(buildIssue('pillarMissing', 'warning', line, { department: places.department }));
  }
  return { department: places.department, pillar: places.pillar.number };
}

/** A heading that looks like those of the departments and names none: its rows would stand under the department before it. */
function refuseUnread(places: Places, line: number): void {
  const lost = places.unread.find(({ style }) => style !== null && places.styles.has(style));
  places.unread = places.department === null ? places.unread : [];
  if (lost === undefined) return;
  const params = { text: lost.text, row: line, department: places.department ?? '', accepted: acceptedDepartments };
  places.issues.push(buildIssue('headingUnclear', 'error', lost.line, params));
}

/** Pillars are numbered in one series; a number further away than this from the one before it is no part of it. */
export const longestPillarGap = 4;

/** Pillars whose number stands far from the series: more likely a slip than ninety pillars that are not printed. */
export function checkSeries({ pillars }: Places): Issue[] {
  const printed = [...pillars].toSorted(([a], [b]) => a - b);
  return printed.flatMap(([number, { line }], at) => {
    const before = printed[at - 1]?.[0] ?? 0;
    return number - before > longestPillarGap ? [buildIssue('pillarOutOfSeries', 'warning', line, { pillar: number, before })] : [];
  });
}
