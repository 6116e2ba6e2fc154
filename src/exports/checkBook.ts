import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { answerColumns, answerWords, checkHeaders, checkMark, noUnitAnswer, roleAnswers } from '../domain/checkBook';
import type { CheckColumn, CheckKey, CheckSource } from '../domain/checkBook';
import { escapeSheetText } from './escapeText';
import { officeFont } from './fileLook';

/** One number that an office is asked about, or one question about a sentence. */
export interface CheckLine {
  readonly key: CheckKey;
  /** Where it stands, and the undertaking that it is about. */
  readonly place: string;
  readonly sentence: string;
  /** A number as it was read; the print of a date or a name; null where the question is about no number. */
  readonly value: number | string | null;
  readonly unit: string;
  readonly qualifiers: string;
  readonly label: string;
  readonly role: string;
  readonly question: string;
}

/** The questions to one office. */
export interface CheckGroup {
  /** 課等, or 部 where a number has none. */
  readonly office: string;
  /** The office with its department, as the sheet is headed. */
  readonly title: string;
  readonly lines: readonly CheckLine[];
}

/** 確認 Excel before it is written. */
export interface CheckBook {
  readonly source: CheckSource;
  /** What is asked about: municipality, year, title of the document. */
  readonly title: string;
  /** YYYY-MM-DD */
  readonly createdOn: string;
  readonly groups: readonly CheckGroup[];
}

/** In characters; together they fill a sheet of A4 landscape at a size that can be read. */
const widths: Readonly<Record<CheckColumn, number>> = {
  number: 5,
  place: 23,
  sentence: 33,
  value: 9,
  unit: 6,
  qualifiers: 5,
  label: 15,
  role: 9,
  question: 21,
  answer: 7,
  newRole: 11,
  newValue: 9,
  newUnit: 10,
  newLabel: 13,
  comment: 16,
};

const font = { name: officeFont, size: 10 };
const line = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const fillOf = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const headerStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: fillOf('E8F1FE'),
  border,
  alignment: { vertical: 'center', wrapText: true },
};
/** What is filled in stands on another ground than what was read, on paper in black and white, too. */
const answerHeader: CellStyle = { ...headerStyle, fill: fillOf('FFF3B0') };
const readStyle: CellStyle = { font, border, numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const answerStyle: CellStyle = { ...readStyle, numFmt: 'General', fill: fillOf('FFFBE6') };
const titleStyle: CellStyle = { font: { name: officeFont, size: 14, bold: true } };
const textStyle: CellStyle = { font, alignment: { vertical: 'top', wrapText: true } };

const letterOf = (place: number): string => String.fromCharCode(65 + place);
const isAnswer = (column: CheckColumn): boolean => answerColumns.some((answer) => answer === column);
const isColumn = (name: string): name is CheckColumn => Object.hasOwn(checkHeaders, name);
/** Points of a line of text, of the room above and below it, and the highest line that Excel draws. */
const lineHeight = 13.5;
const linePadding = 4;
const highest = 409;

const isWide = (character: string): boolean => character > '\u02FF';

/** Lines that a text takes in a column; no program measures a text before it is opened. */
function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => {
    const length = [...part].reduce((units, character) => units + (isWide(character) ? 2 : 1), 0);
    return sum + Math.max(1, Math.ceil(length / (width - 1)));
  }, 0);
}

/** Lines above the first question: title, what to do, header. */
const headLines = 3;

const hint = `「回答」からの黄色の欄に記入してください。読み取りのとおりなら「回答」で「${answerWords.right}」、違うときは「${answerWords.change}」を選び、違う欄だけに正しい内容を書きます。`;

/** A name that Excel takes for a sheet, of which no other sheet has one. */
function nameSheet(office: string, taken: Set<string>): string {
  const clean = office
    .replace(/[\\/:*?[\]\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .trim()
    .replace(/^'+|'+$/gu, '');
  // 31 units of UTF-16 are allowed; half a character is none
  const base = [...(clean === '' ? '課等の記載なし' : clean)].reduce(
    (text, one) => (text.length + one.length > 24 ? text : text + one),
    '',
  );
  let name = base;
  for (let nth = 2; taken.has(name.toLowerCase()); nth += 1) name = `${base}（${nth}）`;
  taken.add(name.toLowerCase());
  return name;
}

function buildGroup(name: string, { title, lines }: CheckGroup, book: CheckBook, first: number): WriteSheet {
  const has = (column: 'question' | 'qualifiers'): boolean => lines.some((entry) => entry[column] !== '');
  const shown = Object.keys(checkHeaders)
    .filter(isColumn)
    .filter((column) => (column !== 'question' && column !== 'qualifiers') || has(column));
  const last = headLines + lines.length;
  const at = (column: CheckColumn): string => letterOf(shown.indexOf(column));
  const rangeOf = (column: CheckColumn): string => `${at(column)}${headLines + 1}:${at(column)}${last}`;
  const cellOf = (entry: CheckLine, column: CheckColumn, nth: number): string | number | null => {
    if (column === 'number') return first + nth;
    if (isAnswer(column)) return null;
    const content = readCell(entry, column);
    return typeof content === 'string' ? (content === '' ? null : escapeSheetText(content)) : content;
  };
  const cells = new Map<string, { style: CellStyle }>([
    ['0,0', { style: titleStyle }],
    ['1,0', { style: { font } }],
  ]);
  for (const [place, column] of shown.entries()) {
    cells.set(`${headLines - 1},${place}`, { style: isAnswer(column) ? answerHeader : headerStyle });
    for (let row = headLines; row < last; row += 1) {
      const isNumber = column === 'number' || (column === 'value' && typeof lines[row - headLines]?.value === 'number');
      const style = isAnswer(column) ? answerStyle : isNumber ? { ...readStyle, numFmt: 'General' } : readStyle;
      cells.set(`${row},${place}`, { style: column === 'newUnit' || column === 'newLabel' ? { ...style, numFmt: '@' } : style });
    }
  }
  return {
    name,
    columns: [...shown.map((column) => ({ width: widths[column] })), { width: 4, hidden: true }],
    rows: [
      [escapeSheetText(`${title}　実績の数値の確認`)],
      [hint],
      [...shown.map((column) => checkHeaders[column]), escapeSheetText(`${checkMark}${JSON.stringify(book.source)}`)],
      ...lines.map((entry, nth) => [...shown.map((column) => cellOf(entry, column, nth)), escapeSheetText(JSON.stringify(entry.key))]),
    ],
    cells,
    rowDefs: new Map([
      [0, { height: 22 }],
      [headLines - 1, { height: 2 * lineHeight + linePadding }],
      ...lines.map((entry, nth): [number, { height: number }] => {
        const most = Math.max(...shown.map((column) => countLines(String(cellOf(entry, column, nth) ?? ''), widths[column])));
        return [headLines + nth, { height: Math.min(highest, most * lineHeight + linePadding) }];
      }),
    ]),
    freezePane: { rows: headLines },
    autoFilter: { range: `A${headLines}:${letterOf(shown.length)}${last}` },
    dataValidations: [
      offer(rangeOf('answer'), Object.values(answerWords), '読み取りのとおりなら「正しい」、違うときは「直す」を選びます。'),
      offer(rangeOf('newRole'), Object.values(roleAnswers), '違うときだけ選びます。役割の意味は「記入のしかた」にあります。'),
    ],
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headLines}:$${headLines}`,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P／&N' },
  };
}

function readCell(entry: CheckLine, column: CheckColumn): string | number | null {
  const { place, sentence, value, unit, qualifiers, label, role, question } = entry;
  const texts: { readonly [Column in CheckColumn]?: string | number | null } = {
    place,
    sentence,
    value,
    unit,
    qualifiers,
    label,
    role,
    question,
  };
  return texts[column] ?? null;
}

const offer = (range: string, values: readonly string[], message: string) => ({
  type: 'list' as const,
  range,
  values: [...values],
  allowBlank: true,
  showInputMessage: true,
  inputMessage: message,
  showErrorMessage: true,
  errorStyle: 'stop' as const,
  errorTitle: '一覧から選んでください',
  errorMessage: `${values.join('、')}のどれかを選ぶか、空欄にしてください。`,
});

const roleMeanings: Readonly<Record<keyof typeof roleAnswers, string>> = {
  result: 'この年度に達した、または数えた値（例：148回）',
  prior: '比べるために書かれた、以前の値（例：令和3年度 14.9日）',
  target: '目指す値（例：40ha以上）',
  context: 'ほかの数値の範囲や、もとになる数を説明する値（例：1回18枠）',
  date: '年月日や年度',
  name: '名称や順序の一部（例：第8次、第2回）',
};

/** The sheet that is read first: what is asked, how to answer, what the words mean, which sheet is whose. */
function buildGuide({ title, createdOn, groups }: CheckBook, names: readonly string[]): WriteSheet {
  const steps = [
    '自分の課のシートを開きます。読み取りに確信のない数値が、文と並んでいます。確かめるのは、文の中の【 】の数値です。',
    `読み取り（数値・単位・名称・役割）のとおりなら、黄色の「回答」で「${answerWords.right}」を選びます。`,
    `違うときは「${answerWords.change}」を選び、違う欄だけに正しい内容を書きます。単位がない数値は、正しい単位に「${noUnitAnswer}」と書きます。`,
    '「質問」のある行は、「コメント」に答えを書いたうえで、数値が「正しい」か「直す」かを選びます。',
    'わからない行は空欄のままで構いません。気づいたことは「コメント」に書いてください。',
    '行の並べ替えや、シートだけを別のファイルに分けることはできます。文と、見出しの行は変えないでください。',
    '記入したファイルを、送ってきた担当者に返してください。担当者が内容を見てから反映します。',
  ];
  const rows: (string | number | null)[][] = [
    ['実績の数値の確認：記入のしかた'],
    [escapeSheetText(title)],
    [`作成日 ${createdOn}`],
    [],
    ...steps.map((step, at) => [`${at + 1}. ${step}`]),
    [],
    ['役割', '意味'],
    ...Object.entries(roleMeanings).flatMap(([role, meaning]) => (isRole(role) ? [[roleAnswers[role], meaning]] : [])),
    [],
    ['シート', '確かめる件数'],
    ...groups.map(({ title: office, lines }, at) => [names[at] ?? '', escapeSheetText(`${office}　${lines.length}件`)]),
  ];
  const cells = new Map<string, { style: CellStyle }>([['0,0', { style: titleStyle }]]);
  for (const [row, content] of rows.entries()) {
    if (row < 1) continue;
    const isHeader = content[0] === '役割' || content[0] === 'シート';
    for (const column of content.keys()) cells.set(`${row},${column}`, { style: isHeader ? headerStyle : row < 3 ? { font } : textStyle });
  }
  const firstStep = 4;
  const merges = steps.map((_, at) => ({ startRow: firstStep + at, endRow: firstStep + at, startCol: 0, endCol: 1 }));
  return {
    name: guideSheet,
    merges,
    rowDefs: new Map(rows.map((_, row): [number, { height: number }] => [row, { height: row === 0 ? 24 : lineHeight + linePadding }])),
    columns: [{ width: 26 }, { width: 104 }],
    rows,
    cells,
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&R&P／&N' },
  };
}

const guideSheet = '記入のしかた';
const isRole = (name: string): name is keyof typeof roleAnswers => Object.hasOwn(roleAnswers, name);

/** The name under which Excel keeps a sheet's filter; LibreOffice shows none without it. */
function nameFilter({ name, autoFilter }: WriteSheet) {
  const cells = (autoFilter?.range ?? '').replace(/([A-Z]+)([0-9]+)/gu, '$$$1$$$2');
  return { name: '_xlnm._FilterDatabase', range: `'${name.replaceAll("'", "''")}'!${cells}`, scope: name };
}

/**
 * 確認 Excel: how to fill in, then one sheet for every office with its questions. Nothing is protected and nothing is a formula; every line holds, hidden,
 * the place of its number, so that lines may be sorted and sheets taken apart.
 * @throws RangeError for a text longer than a cell may hold (32,767 characters)
 */
export async function buildCheckBook(book: CheckBook): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const taken = new Set([guideSheet.toLowerCase(), 'history']);
  const names = book.groups.map(({ office }) => nameSheet(office, taken));
  const day = new Date(`${book.createdOn}T00:00:00Z`);
  let first = 1;
  const sheets = book.groups.map((group, at) => {
    const sheet = buildGroup(names[at] ?? group.office, group, book, first);
    first += group.lines.length;
    return sheet;
  });
  const bytes = await writeXlsx({
    sheets: [buildGuide(book, names), ...sheets],
    namedRanges: sheets.map(nameFilter),
    properties: { title: `${book.title} 実績の数値の確認`, created: day, modified: day },
    defaultFont: { name: officeFont, size: 10 },
  });
  return new Uint8Array(bytes);
}
