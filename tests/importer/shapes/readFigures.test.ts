import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/importer/buildReport';
import { readPublishedText } from '../../../src/importer/sources/publishedText';
import { settleTitles } from '../../../src/importer/shapes/findTables';

function build(...lines: string[]) {
  const table = settleTitles(readPublishedText(['令和5年度 若草市 実績', ...lines].join('\n')));
  return buildReport(table, { file: 'a.tsv', sha256: 'f'.repeat(64) });
}

/** `role value unit period label →relation n` of every quantity, or the codes of the refusal. */
function read(...lines: string[]): string[] {
  const { report, issues } = build(...lines);
  if (report === null) return issues.map(({ code }) => code);
  const ids = report.quantities.map(({ id }) => id);
  return report.quantities.map(({ role, value, unit, period, label, targetOf, priorOf }) => {
    const head = targetOf ?? priorOf;
    return `${role} ${value} ${unit ?? '―'} ${period ?? '―'} ${label}${head === undefined ? '' : ` → ${ids.indexOf(head) + 1}`}`;
  });
}

describe('a cell of an indicator table is the quantity', () => {
  test.each<[string, string[], string[]]>([
    [
      'unit in its own column, other years before and behind',
      ['部\t施策\t成果指標\t単位\t現状値(R4)\t目標値(R8)\t実績値(R5)', '総務部\t防災\t訓練参加者\t人\t100\t200\t120'],
      [
        'date 2022 ― 2022 令和4年度',
        'prior 100 人 2022 訓練参加者 → 5',
        'date 2026 ― 2026 令和8年度',
        'target 200 人 2026 訓練参加者',
        'result 120 人 2023 訓練参加者',
      ],
    ],
    [
      'unit in the cell, an aim of this year, and what follows from both',
      ['部\t取組\t指標\t目標値\t実績値\t達成率', '総務部\t①防災訓練\t訓練回数\t3回\t3回\t100%'],
      ['target 3 回 2023 訓練回数 → 2', 'result 3 回 2023 訓練回数'],
    ],
    [
      'years side by side without a name: the undertaking is what is counted',
      ['部\t組織目標\t取組内容\t令和4年度\t令和5年度\t目標値', '総務部\t安全\t①防災訓練\t2回\t3回\t4回'],
      ['date 2022 ― 2022 令和4年度', 'prior 2 回 2022 防災訓練 → 3', 'result 3 回 2023 防災訓練', 'target 4 回 2023 防災訓練 → 3'],
    ],
    [
      'unit behind the name where its column is empty, other brackets kept, 万人 scaled',
      [
        '部\t政策体系\t事業\t指標\t単位\t令和5年度実績',
        '総務部\t健康\t健診事業\t健康寿命（男性）（年）\t\t79.8',
        '総務部\t健康\t健診事業\t受診率（単位：％）\t\t83.9',
        '総務部\t健康\t健診事業\t来場者（万人）\t\t1.2',
        '総務部\t健康\t健診事業\t受診者（女性）\t\t15',
        '総務部\t健康\t健診事業\t講座（回）\t会場\t3',
      ],
      [
        'result 79.8 年 2023 健康寿命(男性)',
        'result 83.9 % 2023 受診率',
        'result 12000 人 2023 来場者',
        'result 15 ― 2023 受診者(女性)',
        'result 3 会場 2023 講座(回)',
      ],
    ],
    [
      '0 is a value, a dash and an empty cell are none, thousands are scaled',
      [
        '部\t施策\t指標\t単位\t目標値\t実績値',
        '総務部\t防災\t事故\t件\t0\t0',
        '総務部\t防災\t寄附\t千円\t－\t1,250',
        '総務部\t防災\t相談\t件\t\t▲3',
      ],
      ['target 0 件 2023 事故 → 2', 'result 0 件 2023 事故', 'result 1250000 円 2023 寄附', 'result -3 件 2023 相談'],
    ],
    [
      'a number in the name counts nothing, a remark is doubtful',
      ['部\t施策\t指標\t単位\t実績値', '総務部\t防災\t第2次計画の進捗\t%\t36（1）'],
      ['name 2 ― ― 第2次計画の進捗', 'result 36 % 2023 第2次計画の進捗', 'context 1 ― 2023 第2次計画の進捗'],
    ],
    [
      'no values of the report year',
      ['部\t施策\t指標\t単位\t現状値(R4)\t目標値(R8)', '総務部\t防災\t参加者\t人\t100\t200'],
      ['indicatorTable', 'yearConflict'],
    ],
    [
      'the present value of the report year is its result, an aim of another year stays one',
      ['部\t施策\tKPI\t基準値（R1）\t現状値（R5）\t目標値（R6）', '総務部\t寄附\tふるさと納税額\t1.2億円\t4億5,300万円\t5億円'],
      [
        'prior 120000000 円 2019 ふるさと納税額 → 2',
        'result 453000000 円 2023 ふるさと納税額',
        'date 2024 ― 2024 令和6年度',
        'target 500000000 円 2024 ふるさと納税額',
      ],
    ],
    [
      'of a starting and a present value the second is what was reached',
      ['部\t施策\t指標\t単位\t基準値\t現状値', '総務部\t防災\t参加者\t人\t100\t120'],
      ['prior 100 人 ― 参加者 → 2', 'result 120 人 2023 参加者'],
    ],
    [
      'years alone, without undertakings, and words where a value is not known yet',
      ['部\t指標\t単位\tR4\tR5\t目標(R7)', '総務部\t参加者\t人\t100\t120\t200', '総務部\t会員\t人\t90\t集計中\t95'],
      [
        'date 2022 ― 2022 令和4年度',
        'prior 100 人 2022 参加者 → 3',
        'result 120 人 2023 参加者',
        'date 2025 ― 2025 令和7年度',
        'target 200 人 2025 参加者',
        'date 2022 ― 2022 令和4年度',
        'prior 90 人 2022 会員',
        'date 2025 ― 2025 令和7年度',
        'target 95 人 2025 会員',
      ],
    ],
    [
      'three header rows',
      ['部\t事業\t指標\t年度別\t\t', '\t\t\t令和4年度\t令和5年度\t', '\t\t\t実績\t計画\t実績', '総務部\t訓練\t参加者（人）\t0\t200\t120'],
      ['date 2022 ― 2022 令和4年度', 'prior 0 人 2022 参加者 → 4', 'target 200 人 2023 参加者 → 4', 'result 120 人 2023 参加者'],
    ],
    [
      'a judgement beside the results is none of them',
      ['部\t施策\t指標\t単位\t実績\t達成状況', '総務部\t防災\t参加者\t人\t120\t98%'],
      ['result 120 人 2023 参加者'],
    ],
    [
      "sums of rows and remarks below a table are nobody's",
      [
        '部\t施策\t指標\t単位\t実績値',
        '総務部\t防災\t参加者\t人\t120',
        '総務部 小計\t\t\t\t3',
        '合計\t\t\t\t5',
        '※1 令和6年8月に確定する。\t\t\t\t',
      ],
      ['result 120 人 2023 参加者'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });

  test('stands under its initiative, in a column of its own, as a reader would write it', () => {
    const { report } = build('部\t施策\t成果指標\t単位\t目標値\t実績値', '総務部\t防災\t参加者\t人\t200\t120', '\t\t備蓄\t食\t500\t600');
    expect(report?.goals.map(({ text }) => text)).toEqual(['防災']);
    expect(report?.initiatives.map(({ text }) => text)).toEqual(['防災']);
    expect(report?.statements.map(({ column, text }) => `${column} ${text}`)).toEqual([
      'indicator 参加者 目標 200人',
      'indicator 参加者 120人',
      'indicator 備蓄 目標 500食',
      'indicator 備蓄 600食',
    ]);
    expect(report?.quantities.filter(({ role }) => role === 'result').map(({ confidence }) => confidence)).toEqual(['certain', 'certain']);
  });

  test('and for itself where nothing says what it is for', () => {
    const { report } = build('部\tKPI\t単位\tR4\tR5', '総務部\t参加者\t人\t100\t120', '\t備蓄\t食\t500\t600');
    expect(report?.goals.map(({ text }) => text)).toEqual(['KPI']);
    expect(report?.initiatives.map(({ text }) => text)).toEqual(['参加者', '備蓄']);
  });

  test('what is left out is told of, line by line', () => {
    const header = '部\t施策\t指標\t単位\t実績値\t備考';
    const { report, issues } = build(header, '総務部\t防災\t参加者\t人\t120\tR6.3末', '合計\t\t\t\t7', '（注）速報値\t\t\t\t');
    expect(report?.departments.map(({ name }) => name)).toEqual(['総務部']);
    const told = issues.map(({ code, line }) => `${code}:${line}`).filter((entry) => /^(?:columnR|rowU|textO)/u.test(entry));
    expect(told).toEqual(['columnRemarks:2', 'rowUnplaced:4', 'textOutsideTable:5']);
  });

  test('a table of sentences stays one', () => {
    const { report } = build('部\t取組\t指標\t実績', '総務部\t防災\t参加者\t訓練を3回実施し、参加者は120人だった。');
    expect(report?.statements.map(({ column }) => column)).toEqual(['actual']);
  });
});

test('a header printed twice, one below the other, is read as it is once', () => {
  const header = '部\t施策\t指標\t単位\t現状値(R4)\t実績値(R5)';
  const row = '総務部\t防災\t訓練参加者\t人\t100\t120';
  const [once, twice] = [build(header, row), build(header, header, row)];
  expect(twice.issues.map(({ code, params }) => [code, params])).toEqual(once.issues.map(({ code, params }) => [code, params]));
  expect(twice.report?.quantities.map(({ value, period }) => [value, period])).toEqual(
    once.report?.quantities.map(({ value, period }) => [value, period]),
  );
});
