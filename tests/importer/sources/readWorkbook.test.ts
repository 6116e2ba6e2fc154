import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../../src/cli/files/buildReportFiles';
import { readWorkbook } from '../../../src/importer/sources/readWorkbook';

type Rows = NonNullable<WriteSheet['rows']>;
const sheetOf = (rows: Rows, more: Partial<WriteSheet> = {}): WriteSheet => ({ name: '様式1', rows, ...more });

async function open(sheet: WriteSheet) {
  const opened = await readWorkbook(await writeXlsx({ sheets: [sheet] }));
  if (!opened.ok) throw new Error(opened.issue.code);
  return opened.sheets[0]?.lines.map((line) => (line.kind === 'row' ? line.cells : line.text)) ?? [];
}

async function read(sheet: WriteSheet) {
  const { report, issues } = await ingestFile(await writeXlsx({ sheets: [sheet] }), { file: 'a.xlsx' });
  if (report === null) throw new Error(JSON.stringify(issues));
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  return report.quantities
    .filter(({ role }) => role !== 'date' && role !== 'name')
    .map(({ role, value, unit, statementId }) => [role, value, unit, statements.get(statementId)?.cell]);
}

const styled = (...formats: readonly (readonly [string, string])[]): NonNullable<WriteSheet['cells']> =>
  new Map(formats.map(([place, numFmt]): [string, { style: CellStyle }] => [place, { style: { numFmt } }]));

test('values are shown as their formats show them, empty rows are empty lines, what hangs over is cut', async () => {
  const day = new Date(Date.UTC(2023, 3, 1));
  const rows: Rows = [['題'], [], [0.995, 1234.5, day, 12, true, null, ''], ['a\nb', 0.1 + 0.2, -3, 0]];
  const cells = styled(
    ['2,0', '0.0%'],
    ['2,1', '#,##0'],
    ['2,2', '[$-411]ggge"年"m"月"d"日"'],
    ['2,3', '0"人"'],
    ['3,2', '0;"▲"0'],
    ['3,3', '0;-0;"-"'],
  );
  expect(await open(sheetOf(rows, { cells }))).toEqual([
    ['題', '', '', '', ''],
    '',
    ['99.5%', '1,234.5', '令和5年4月1日', '12人', 'TRUE'],
    ['a\nb', '0.3', '▲3', '0', ''],
  ]);
});

/** A workbook whose days have a format by its number alone, as a Japanese Excel writes them. */
async function writeWithFormat(id: number, value: Date | number): Promise<Uint8Array> {
  const code = 'yyyy"-"mm';
  const parts = unzipSync(await writeXlsx({ sheets: [sheetOf([[value]], { cells: styled(['0,0', code]) })] }));
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const own = /<numFmt numFmtId="([0-9]+)"[^>]*>/u.exec(styles)?.[1] ?? '';
  const changed = styles.replace(/<numFmts.*?<\/numFmts>/u, '').replaceAll(`numFmtId="${own}"`, `numFmtId="${id}"`);
  expect(changed).not.toContain('formatCode');
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(changed) });
}

const firstOfApril = new Date(Date.UTC(2023, 3, 1, 9, 5));
test.each<[number, string]>([
  [14, '2023/4/1'],
  [22, '2023/4/1 9:05'],
  [27, 'R5.4.1'],
  [28, '令和5年4月1日'],
  [29, '令和5年4月1日'],
  [30, '4/1/23'],
  [31, '2023年4月1日'],
  [32, '9時05分'],
  [33, '9時05分00秒'],
  [34, '2023年4月'],
  [35, '4月1日'],
  [36, 'R5.4.1'],
  [50, 'R5.4.1'],
  [51, '令和5年4月1日'],
  [52, '2023年4月'],
  [53, '4月1日'],
  [54, '令和5年4月1日'],
  [55, '2023年4月'],
  [56, '4月1日'],
  [57, 'R5.4.1'],
  [58, '令和5年4月1日'],
])('the Japanese format %i that is in no workbook shows %s', async (id, shown) => {
  const opened = await readWorkbook(await writeWithFormat(id, firstOfApril));
  if (!opened.ok) throw new Error(opened.issue.code);
  expect(opened.sheets[0]?.lines).toMatchObject([{ cells: [shown] }]);
});

describe('a sheet of indicators', () => {
  const header = ['部', '施策', '指標', '単位', '令和4年度実績', '令和5年度目標値', '令和5年度実績値'];

  test('every value is that of its cell and names it; 0 is a value, empty and dash are none', async () => {
    const rows: Rows = [
      ['令和5年度 若草市 実績'],
      header,
      ['総務部', '防災', '訓練参加者', '人', 100, 200, 0],
      ['総務部', '防災', '備蓄率', '', 0.8, 0.95, 0.91234],
      ['総務部', '防災', '寄附', '千円', '-', null, 1250],
    ];
    const cells = styled(['3,4', '0%'], ['3,5', '0%'], ['3,6', '0%'], ['4,6', '#,##0']);
    expect(await read(sheetOf(rows, { cells }))).toEqual([
      ['prior', 100, '人', '様式1!E3'],
      ['target', 200, '人', '様式1!F3'],
      ['result', 0, '人', '様式1!G3'],
      ['prior', 80, '%', '様式1!E4'],
      ['target', 95, '%', '様式1!F4'],
      ['result', 91.234, '%', '様式1!G4'],
      ['result', 1_250_000, '円', '様式1!G5'],
    ]);
  });

  test('names that are merged down hold for all their rows', async () => {
    const rows: Rows = [
      ['令和5年度 若草市 実績'],
      header,
      ['総務部', '防災', '訓練参加者', '人', 1, 2, 3],
      ['', '', '', '', 4, 5, 6],
      ['税務部', '収納', '相談', '件', 7, 8, 9],
    ];
    const merges = [0, 1, 2, 3].map((column) => ({ startRow: 2, endRow: 3, startCol: column, endCol: column }));
    expect((await read(sheetOf(rows, { merges }))).map(([role, value, unit]) => `${String(role)} ${String(value)}${String(unit)}`)).toEqual(
      ['prior 1人', 'target 2人', 'result 3人', 'prior 4人', 'target 5人', 'result 6人', 'prior 7件', 'target 8件', 'result 9件'],
    );
  });
});

describe('a sheet of sentences', () => {
  const header = ['部', '組織目標', '取組内容', '課等', '実績', '成果'];
  const rows: Rows = [
    ['令和5年度 若草市 実績'],
    header,
    ['総務部', '安全', '①訓練', '総務課', '・訓練 3回', '・できた。'],
    ['', '', '②講座', '', '', '・参加者 20人'],
  ];

  test('a result merged down over two undertakings counts once', async () => {
    const merges = [0, 1, 3, 4].map((column) => ({ startRow: 2, endRow: 3, startCol: column, endCol: column }));
    expect(await read(sheetOf(rows, { merges }))).toEqual([
      ['result', 3, '回', '様式1!E3'],
      ['result', 20, '人', '様式1!F4'],
    ]);
  });

  test('a cell that begins with a marker under the goals is not taken for a shifted row', async () => {
    const { report } = await ingestFile(
      await writeXlsx({ sheets: [sheetOf([...rows.slice(0, 2), ['総務部', '①安全', '訓練', '総務課', '・訓練 3回', '']])] }),
      { file: 'a.xlsx' },
    );
    expect(report?.goals.map(({ text }) => text)).toEqual(['①安全']);
  });
});
