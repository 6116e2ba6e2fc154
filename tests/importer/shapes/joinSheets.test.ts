import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ingestFile } from '../../../src/cli/files/buildReportFiles';

const title = ['令和5年度 若草市 実績報告'];
const header = ['組織目標', '取組内容', '課等', '実績', '成果'];
const row = (office: string, count: number) => ['訓練に努めます。', '①訓練', office, `・訓練 ${count}回`, '・できた。'];

async function read(sheets: WriteSheet[], sheet: string | null = null) {
  const { report, issues } = await ingestFile(await writeXlsx({ sheets }), { file: 'a.xlsx' }, sheet);
  const names = new Map(report?.departments.map(({ id, name }) => [id, name]));
  return {
    values:
      report?.quantities.map(({ value, statementId }) => `${report.statements.find(({ id }) => id === statementId)?.cell} ${value}`) ??
      null,
    departments: [...names.values()],
    told: issues
      .filter(({ code }) => code.startsWith('sheet') || code === 'noTable')
      .map(({ code, severity, params }) => `${severity} ${code} ${params['sheet'] ?? ''}`.trim()),
    issues,
  };
}

const numbered = (name: string, count: number, department = '総務部'): WriteSheet => ({
  name,
  rows: [title, [department], header, row('総務課', count)],
});

describe('the sheets of a workbook', () => {
  test('with the same columns are one document, line by line', async () => {
    const { values, departments, issues } = await read([numbered('様式1', 3), numbered('様式2', 4, '税務部')]);
    expect(values).toEqual(['様式1!D4 3', '様式2!D4 4']);
    expect(departments).toEqual(['総務部', '税務部']);
    expect(issues.map(({ code, line, params }) => [code, line, params['place']])).toEqual([
      ['pillarMissing', 4, '様式1!4'],
      ['textOutsideTable', 5, '様式2!1'],
      ['pillarMissing', 8, '様式2!4'],
    ]);
  });

  test('named as departments are theirs, where nothing in them names one', async () => {
    const sheets = ['総務部', '税務部'].map((name, at): WriteSheet => ({ name, rows: [title, [], header, row('総務課', at + 3)] }));
    const { values, departments } = await read(sheets);
    expect(departments).toEqual(['総務部', '税務部']);
    expect(values).toEqual(['総務部!D4 3', '税務部!D4 4']);
    expect((await read([{ ...numbered('税務部', 5), name: '税務部' }])).departments).toEqual(['総務部']);
  });

  test('without the table, and hidden ones, are told of and not read', async () => {
    const { values, told } = await read([
      { name: '表紙', rows: [title, ['目次', '9']] },
      numbered('様式1', 3),
      { ...numbered('前年', 2), hidden: true },
      { name: '空', rows: [] },
    ]);
    expect(values).toEqual(['様式1!D4 3']);
    expect(told).toEqual(['warning sheetSkipped 表紙', 'warning sheetHidden 前年']);
  });

  const other: WriteSheet = {
    name: '指標',
    rows: [title, ['部', '施策', '指標', '単位', '目標値', '実績値'], ['総務部', '防災', '訓練参加者', '人', 200, 120]],
  };

  test('with other columns are a question', async () => {
    const { values, issues } = await read([numbered('様式1', 3), other]);
    expect(values).toBeNull();
    expect(issues).toMatchObject([
      {
        code: 'sheetsDiffer',
        params: { found: '「様式1」（組織目標・取組内容・課等・実績・成果）、「指標」（部・施策・指標・単位・目標値・実績値）' },
      },
    ]);
  });

  test('are read by their name, a hidden one too', async () => {
    expect((await read([numbered('様式1', 3), other], '指標')).values).toEqual(['指標!E3 200', '指標!F3 120']);
    expect((await read([numbered('様式1', 3), { ...numbered('前年', 2), hidden: true }], '前年')).values).toEqual(['前年!D4 2']);
    expect((await read([numbered('様式1', 3)], '様式9')).issues).toMatchObject([
      { code: 'sheetMissing', params: { sheet: '様式9', found: '様式1' } },
    ]);
  });

  test('none of which holds the table are refused by what stands there', async () => {
    expect(
      (
        await read([
          {
            name: 'a',
            rows: [
              ['番号', '氏名'],
              [1, '刈谷'],
            ],
          },
        ])
      ).told,
    ).toEqual(['error noTable']);
    expect((await read([{ name: 'a', rows: [] }])).told).toEqual(['error noTable']);
  });
});
