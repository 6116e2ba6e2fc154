import { foldWidth } from '../sources/readCell';
import type { RowLine, SourceTable, TextLine } from '../sources/sourceTable';
import { isSectionsCell, leadingMarker } from './cellForms';
import { findHeaders } from './findTables';
import type { Field } from './columnNames';
import { isAsideName, readColumnName } from './readHeader';
import { readHeading } from './readHeadings';

/** The columns of the table that a bulleted text stands for, in printed order; their names are those of the published form. */
const fields = ['goal', 'initiative', 'sections', 'target', 'actual', 'outcome', 'combined'] as const;
const names = ['組織目標', '取組内容', '課等', '目標達成基準', '実績', '成果', '実績・成果'] as const;
type BulletField = (typeof fields)[number];
type BulletCells = Partial<Record<BulletField, string>>;

const isBulletField = (field: Field | null): field is BulletField => field !== null && field !== 'department' && field !== 'pillar';

interface Label {
  readonly field: BulletField;
  readonly rest: string;
}

/** What 目標 means in a document: what is aimed at, or how much of it. */
type BareGoal = 'goal' | 'target';

/** [実績] · 【成果】 · ＜担当課＞ · 実績： · ●実績 : a line that says what the lines below it are, or what stands behind it. */
function readLabel(text: string, bareGoal: BareGoal = 'goal'): Label | null {
  const match = matchLabel(text);
  const named = match === null ? null : readColumnName(match[1] ?? '');
  const field = match?.[1] === '目標' && named === 'goal' ? bareGoal : named;
  return match === null || !isBulletField(field) ? null : { field, rest: (match[2] ?? '').trim() };
}

function matchLabel(text: string): RegExpExecArray | null {
  const line = foldWidth(text).trim();
  const inBrackets = /^[・○●■◆◎]?\s*[[【〔<《(]\s*([^\]】〕>》)\s]{1,12})\s*[\]】〕>》)]\s*:?\s*(.*)$/su.exec(line);
  return inBrackets ?? /^[・○●■◆◎]?\s*([^:\s]{1,12})\s*:\s*(.*)$/su.exec(line) ?? /^[○●■◆◎]\s*(\S{1,12})()$/su.exec(line);
}

/** [課題], 評価：A: what is said besides the results ends them. */
const isAside = (text: string): boolean => isAsideName(matchLabel(text)?.[1] ?? '');

const bullet = /^\s*(?:[・･○●◎◆■▪•‣▶☆★*＊]|[-‐–—−](?=\s))/u;
/** ＜取組１＞ · 取組①： before what the undertaking is called. */
const ordinalWord = /^\s*[【〔[［〈《<＜]?(?:取組|取り組み|項目)\s?(?:[0-9０-９]{1,2}|[①-⑳])[】〕\]］〉》>＞]?[:：.\s　]*(?=\S)/u;
/** 【小学校】 among bullets: what the next ones are of. */
const subHeading = /^\s*[【〔[［〈《<＜][^】〕\]］〉》>＞]{1,12}[】〕\]］〉》>＞]\s*$/u;
const numberedLine = /^[0-9０-９]{1,2}[\s　]+(?=\S)/u;

/** The offices in brackets at the end of an initiative's line: 子育て支援（住民福祉課）. */
function cutOffices(text: string): { readonly initiative: string; readonly sections: string } {
  const match = /^(.*?)[\s　]*[（(【[]([^（）()【】[\]]{1,40})[)）】\]]$/su.exec(text);
  const sections = (match?.[2] ?? '').replace(/^(?:主?担当|所管)(?:課|部署)?[:：]/u, '');
  return match !== null && isSectionsCell(sections) ? { initiative: match[1] ?? '', sections } : { initiative: text, sections: '' };
}

interface Reading {
  readonly lines: (TextLine | RowLine)[];
  readonly shown: readonly BulletField[];
  readonly bareGoal: BareGoal;
  /** What the lines below the last label are. */
  field: BulletField | null;
  /** The text of the last bullet or label: a line without a bullet goes on with it. */
  open: { readonly line: number; readonly field: BulletField; text: string } | null;
  /** What was said of the initiative so far, to stand in one row with its first result. */
  pending: { readonly line: number; readonly cells: BulletCells; readonly isTitle: boolean } | null;
}

/**
 * Plain text with bullets under headings → the rows of the table that it stands for: a line before [実績] or [成果] is an initiative,
 * each bullet below a row of its own, so that every number knows its line. Text without such labels is left as it is.
 */
export function readBullets(table: SourceTable): SourceTable {
  const texts = markLabels(table.lines.filter((line): line is TextLine => line.kind === 'text'));
  const labels = texts.flatMap(({ text }) => readLabel(text) ?? []);
  const hasResults = labels.some(({ field }) => field === 'actual' || field === 'outcome' || field === 'combined');
  if (!hasResults || texts.length < table.lines.length) return table;
  const asGoals = { ...table, lines: readLines(texts, 'goal') };
  // 目標 is a goal or an aim: what stands behind it tells, as in a table; an aim has a line of its own
  const [header] = findHeaders(asGoals.lines, null).values();
  const isAim = header?.columns.some(({ field, name }) => field === 'target' && name === '目標') === true;
  return isAim ? { ...table, lines: readLines(texts, 'target') } : asGoals;
}

/** No undertaking has more lines below its title. */
const longestUndertaking = 300;

/**
 * Labels without a sign, and 取組 above what was done, in brackets as the others: 目標 and 取組結果 on lines of their own, each with something
 * below it. Names of columns one below the other are what a converter made of a table, and stay.
 */
function markLabels(lines: readonly TextLine[]): readonly TextLine[] {
  const printed = lines.filter(({ text }) => text !== '');
  const fieldsOf = (of: (text: string) => Field | null): (Field | null)[] => printed.map(({ text }) => of(text));
  const bare = fieldsOf((text) => (/^\s*\S{2,12}\s*$/u.test(text) ? readColumnName(foldWidth(text).trim()) : null));
  const signed = fieldsOf((text) => readLabel(text)?.field ?? null);
  const isResult = (field: Field | null): boolean => field === 'actual' || field === 'outcome' || field === 'combined';
  const isParted = bare.filter(isResult).length > 1 && bare.every((field, at) => field === null || (bare[at + 1] ?? null) === null);
  const isMarkedBare = isParted && !signed.some(isResult);
  const isTitle = (text: string): boolean => leadingMarker(text) !== null || numberedLine.test(text) || cutOffices(text).sections !== '';
  // under the title of an undertaking 取組 is what was done, where nothing else below that title says it
  const isDone = (at: number): boolean => {
    const rest = printed.slice(at + 1, at + longestUndertaking);
    const end = rest.findIndex(({ text, level }) => isTitle(text) || readHeading(text, level, { departments: [] }) !== null);
    return !signed.slice(at + 1, at + 1 + (end < 0 ? rest.length : end)).some((field) => field === 'actual' || field === 'combined');
  };
  const marked = new Map<TextLine, TextLine>();
  printed.forEach((line, at) => {
    const above = printed[at - 1]?.text ?? '';
    if (isMarkedBare && bare[at] !== null && bare[at] !== undefined) marked.set(line, { ...line, text: `【${line.text.trim()}】` });
    else if (signed[at] === 'initiative' && signed.includes('outcome') && isTitle(above) && isDone(at))
      marked.set(line, { ...line, text: `【実績】${readLabel(line.text)?.rest ?? ''}` });
  });
  return lines.map((line) => marked.get(line) ?? line);
}

function readLines(texts: readonly TextLine[], bareGoal: BareGoal): (TextLine | RowLine)[] {
  const labels = new Set(texts.flatMap(({ text }) => readLabel(text, bareGoal)?.field ?? []));
  const shown = fields.filter((field) => field === 'initiative' || field === 'sections' || labels.has(field));
  const isBare = texts.some(({ text }) => /^[・○●■◆◎]?\s*[[【〔<《(]?\s*目標\s*[\]】〕>》):]/u.test(foldWidth(text)));
  const reading: Reading = { lines: [], shown, bareGoal, field: null, open: null, pending: null };
  let hasHeader = false;
  texts.forEach((line, at) => {
    const isPlace = readHeading(line.text, line.level, { departments: [] }) !== null;
    const kind = kindOf(line, texts, at, reading, isPlace);
    if (!hasHeader && (kind === 'label' || kind === 'initiative')) {
      const cells = shown.map((field) => (field === 'goal' && isBare ? '目標' : (names[fields.indexOf(field)] ?? '')));
      reading.lines.push({ kind: 'row', line: line.line, cells });
      hasHeader = true;
    }
    readLine(reading, line, kind);
  });
  closeItem(reading);
  flush(reading);
  return reading.lines;
}

type LineKind = 'label' | 'initiative' | 'item' | 'text';

/** What a line is, by its own form and the next printed line: what stands directly above a label is an initiative. */
function kindOf({ text }: TextLine, texts: readonly TextLine[], at: number, { field, bareGoal }: Reading, isPlace: boolean): LineKind {
  if (text === '') return 'text';
  if (readLabel(text, bareGoal) !== null) return 'label';
  if (isAside(text)) return 'text';
  const next = texts.slice(at + 1, at + 4).find((other) => other.text !== '');
  const label = next === undefined ? null : readLabel(next.text, bareGoal);
  const isAbove = label !== null;
  const isMarked = leadingMarker(text) !== null || numberedLine.test(text);
  // (1) 職員の育成 【人事課】: what an office is in charge of is no pillar
  if (isMarked && isAbove && cutOffices(text).sections !== '') return 'initiative';
  // (1) above a goal is the pillar of it: an initiative would stand below
  if (isPlace && label?.field === 'goal') return 'text';
  if (isMarked && isAbove) return 'initiative';
  if (isPlace) return 'text';
  if (field === null) return isAbove || isMarked ? 'initiative' : 'text';
  if (bullet.test(text)) return 'item';
  // 【目標】 and below it 整備率 75%: what stands directly under a label is what the label says
  const above = texts.slice(Math.max(0, at - 3), at).findLast((other) => other.text !== '');
  const isUnderLabel = above !== undefined && readLabel(above.text, bareGoal)?.rest === '';
  if (isAbove && !text.endsWith('。') && !(isUnderLabel && !isMarked)) return 'initiative';
  return isMarked && field === 'initiative' ? 'initiative' : 'item';
}

function readLine(reading: Reading, line: TextLine, kind: LineKind): void {
  const { text } = line;
  if (kind === 'item' && reading.open !== null && !bullet.test(text) && !subHeading.test(text) && reading.open.field === reading.field) {
    reading.open.text += `\n${text}`;
    return;
  }
  closeItem(reading);
  if (kind === 'text') {
    const isBlank = /^[-–—=_*\s0-9０-９]*$/u.test(text);
    if (!isBlank) {
      flush(reading);
      reading.field = null;
    }
    reading.lines.push(line);
  } else if (kind === 'label') {
    const label = readLabel(text, reading.bareGoal);
    reading.field = label?.field ?? null;
    if (label !== null && label.rest !== '') reading.open = { line: line.line, field: label.field, text: label.rest };
  } else if (kind === 'initiative') {
    const { initiative, sections } = cutOffices(text);
    reading.field = null;
    describe(reading, line.line, {
      initiative: initiative.replace(numberedLine, '').replace(ordinalWord, ''),
      ...(sections === '' ? {} : { sections }),
    });
  } else if (reading.field !== null) reading.open = { line: line.line, field: reading.field, text };
}

const isDescription = (field: BulletField): boolean => field === 'goal' || field === 'initiative' || field === 'sections';

function closeItem(reading: Reading): void {
  const { open } = reading;
  reading.open = null;
  if (open === null) return;
  if (isDescription(open.field)) describe(reading, open.line, { [open.field]: open.text });
  else {
    flush(reading);
    pushRow(reading, open.line, { [open.field]: open.text });
  }
}

/** Takes in what is said of an initiative; what was said before of the same thing belongs to the one before. */
function describe(reading: Reading, line: number, cells: BulletCells): void {
  const before = reading.pending?.cells ?? {};
  // a title, and below it [取組内容]: what it is called and what it does are one
  const title =
    reading.pending?.isTitle === true && cells.initiative !== undefined && reading.field === 'initiative' ? (before.initiative ?? '') : '';
  if (title !== '') {
    reading.pending = {
      line: reading.pending?.line ?? line,
      isTitle: true,
      cells: { ...before, initiative: `${title}　${cells.initiative ?? ''}` },
    };
    return;
  }
  if (Object.keys(cells).some((field) => field in before)) flush(reading);
  const isTitle = cells.initiative !== undefined && reading.field !== 'initiative';
  reading.pending = {
    line: reading.pending?.line ?? line,
    isTitle: isTitle || reading.pending?.isTitle === true,
    cells: { ...reading.pending?.cells, ...cells },
  };
}

function flush(reading: Reading): void {
  const { pending } = reading;
  reading.pending = null;
  if (pending !== null) pushRow(reading, pending.line, pending.cells);
}

function pushRow({ lines, shown }: Reading, line: number, cells: BulletCells): void {
  lines.push({ kind: 'row', line, cells: shown.map((field) => cells[field] ?? '') });
}
