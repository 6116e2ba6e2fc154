import { foldWidth } from '../sources/readCell';
import type { RowLine, SourceTable, TextLine } from '../sources/sourceTable';
import { isSectionsCell, leadingMarker } from './cellForms';
import { readColumnName, type Field } from './readHeader';
import { readHeading } from './readHeadings';

/** The columns of the table that a bulleted text stands for, in printed order; their names are those of the published form. */
const fields = ['goal', 'initiative', 'sections', 'target', 'actual', 'outcome', 'combined'] as const;
const names = ['組織目標', '取組内容', '課等', '目標達成基準', '実績', '成果', '実績・成果'] as const;
type BulletField = (typeof fields)[number];

const isBulletField = (field: Field | null): field is BulletField => field !== null && field !== 'department' && field !== 'pillar';

/** [実績] · 【成果】 · ＜担当課＞ · 実績： · ●実績 : a line that says what the lines below it are, or what stands behind it. */
function readLabel(text: string): { readonly field: BulletField; readonly rest: string } | null {
  const line = foldWidth(text).trim();
  const inBrackets = /^[・○●■◆◎]?\s*[[【〔<《(]\s*([^\]】〕>》)\s]{1,12})\s*[\]】〕>》)]\s*:?\s*(.*)$/su.exec(line);
  const match = inBrackets ?? /^[・○●■◆◎]?\s*([^:\s]{1,12})\s*:\s*(.*)$/su.exec(line) ?? /^[○●■◆◎]\s*(\S{1,12})()$/su.exec(line);
  const field = match === null ? null : readColumnName(match[1] ?? '');
  return match === null || !isBulletField(field) ? null : { field, rest: (match[2] ?? '').trim() };
}

const bullet = /^\s*(?:[・･○●◎◆■▪•‣▶☆★*＊]|[-‐–—−](?=\s))/u;
const numberedLine = /^[0-9０-９]{1,2}[\s　]+(?=\S)/u;

/** The offices in brackets at the end of an initiative's line: 子育て支援（住民福祉課）. */
function cutOffices(text: string): { readonly initiative: string; readonly sections: string } {
  const match = /^(.*?)[\s　]*[（(【[]([^（）()【】[\]]{1,40})[)）】\]]$/su.exec(text);
  const sections = (match?.[2] ?? '').replace(/^(?:主?担当|所管)(?:課|部署)?[:：]/u, '');
  return match !== null && isSectionsCell(sections) ? { initiative: match[1] ?? '', sections } : { initiative: text, sections: '' };
}

interface Reading {
  readonly lines: (TextLine | RowLine)[];
  /** What the lines below the last label are. */
  field: BulletField | null;
  /** The row of the last bullet: a line without a bullet goes on with it. */
  open: { readonly line: number; readonly field: BulletField; text: string } | null;
}

/**
 * Plain text with bullets under headings → the rows of the table that it stands for: a line before [実績] or [成果] is an initiative,
 * each bullet below a row of its own, so that every number knows its line. Text without such labels is left as it is.
 */
export function readBullets(table: SourceTable): SourceTable {
  const texts = table.lines.filter((line): line is TextLine => line.kind === 'text');
  const labels = new Set(texts.flatMap(({ text }) => readLabel(text)?.field ?? []));
  const hasResults = labels.has('actual') || labels.has('outcome') || labels.has('combined');
  if (!hasResults || texts.length < table.lines.length) return table;
  const shown = fields.filter((field) => field === 'initiative' || field === 'sections' || labels.has(field));
  const reading: Reading = { lines: [], field: null, open: null };
  let hasHeader = false;
  texts.forEach((line, at) => {
    const isPlace = readHeading(line.text, line.level, { departments: [] }) !== null;
    const kind = kindOf(line, texts, at, reading.field, isPlace);
    if (!hasHeader && (kind === 'label' || kind === 'initiative')) {
      reading.lines.push({ kind: 'row', line: line.line, cells: shown.map((field) => names[fields.indexOf(field)] ?? '') });
      hasHeader = true;
    }
    readLine(reading, line, kind, shown);
  });
  closeRow(reading, shown);
  return { ...table, lines: reading.lines };
}

type LineKind = 'label' | 'initiative' | 'item' | 'text';

/** What a line is, by its own form and the next printed line: what stands directly above a label is an initiative. */
function kindOf({ text }: TextLine, texts: readonly TextLine[], at: number, field: BulletField | null, isPlace: boolean): LineKind {
  if (text === '') return 'text';
  if (readLabel(text) !== null) return 'label';
  const next = texts.slice(at + 1, at + 4).find((other) => other.text !== '');
  const isAbove = next !== undefined && readLabel(next.text) !== null;
  const isMarked = leadingMarker(text) !== null || numberedLine.test(text);
  if (isMarked && isAbove) return 'initiative';
  if (isPlace) return 'text';
  if (field === null) return isAbove || isMarked ? 'initiative' : 'text';
  if (bullet.test(text)) return 'item';
  if (isAbove && !text.endsWith('。')) return 'initiative';
  return isMarked && field === 'initiative' ? 'initiative' : 'item';
}

function readLine(reading: Reading, line: TextLine, kind: LineKind, shown: readonly BulletField[]): void {
  const { text } = line;
  if (kind === 'item' && reading.open !== null && !bullet.test(text) && reading.open.field === reading.field) {
    reading.open.text += `\n${text}`;
    return;
  }
  closeRow(reading, shown);
  if (kind === 'text') {
    if (text !== '' && !/^[-–—=_*\s0-9０-９]+$/u.test(text)) reading.field = null;
    reading.lines.push(line);
  } else if (kind === 'label') {
    const label = readLabel(text);
    reading.field = label?.field ?? null;
    if (label !== null && label.rest !== '') reading.open = { line: line.line, field: label.field, text: label.rest };
  } else if (kind === 'initiative') {
    const { initiative, sections } = cutOffices(text);
    pushRow(reading, line.line, { initiative: initiative.replace(numberedLine, ''), sections }, shown);
    reading.field = null;
  } else if (reading.field !== null) reading.open = { line: line.line, field: reading.field, text };
}

function closeRow(reading: Reading, shown: readonly BulletField[]): void {
  const { open } = reading;
  reading.open = null;
  if (open !== null) pushRow(reading, open.line, { [open.field]: open.text }, shown);
}

function pushRow(reading: Reading, line: number, cells: Partial<Record<BulletField, string>>, shown: readonly BulletField[]): void {
  reading.lines.push({ kind: 'row', line, cells: shown.map((field) => cells[field] ?? '') });
}
