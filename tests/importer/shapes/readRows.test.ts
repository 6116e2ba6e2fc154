import { describe, expect, test } from 'vitest';
import { readPublishedText } from '../../../src/importer/sources/publishedText';
import { readContents } from '../../../src/importer/shapes/readHeadings';
import { readRows } from '../../../src/importer/shapes/readRows';
import { makeRow, makeTable, tableHead, tableHeader } from '../../support/makeTable';

function read(text: string) {
  const table = readPublishedText(text);
  const contents = readContents(table.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])));
  const { rows, departments, pillars, issues } = readRows(table, contents);
  return { rows, departments, pillars: [...pillars], issues: issues.map(({ code, line }) => `${code}:${line}`) };
}

const row = makeRow({ actual: '・訓練 2回', outcome: '・できた。' });

test('a row knows its line, department, pillar and cells', () => {
  expect(read(makeTable(row))).toMatchObject({
    rows: [
      {
        line: 9,
        department: '総務部',
        pillar: 1,
        cells: {
          goal: '市民の安全を確保します。',
          initiative: '①防災訓練を実施します。',
          sections: '危機管理課',
          actual: '・訓練 2回',
          outcome: '・できた。',
        },
      },
    ],
    departments: ['総務部'],
    pillars: [[1, '信頼される市役所づくり']],
    issues: [],
  });
});

test('header rows repeated at page breaks are no rows', () => {
  const { rows, issues } = read(makeTable(row, '', tableHeader, row));
  expect(rows.map(({ line }) => line)).toEqual([9, 12]);
  expect(issues).toEqual([]);
});

test('a header with other columns holds from there on', () => {
  const { rows } = read(makeTable(row, '', '組織目標\t取組内容\t課等\t目標達成基準\t実績・成果', '目標\t①取組\t税務課\t3回\t・5回'));
  expect(rows[1]?.cells).toEqual({ goal: '目標', initiative: '①取組', sections: '税務課', target: '3回', combined: '・5回' });
});

describe('rows that do not fit their header', () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    [
      'shifted, marker under the goal',
      '①取組\t税務課\t・3回\t・できた。',
      { goal: '', initiative: '①取組', outcome: '・できた。' },
      ['rowShifted:9'],
    ],
    [
      'shifted, last cell empty',
      '①取組\t税務課\t・3回\t・できた。\t',
      { goal: '', initiative: '①取組', outcome: '・できた。' },
      ['rowShifted:9'],
    ],
    [
      'shifted, offices too early',
      '取組\t税務課\t・3回\t・できた。',
      { goal: '', initiative: '取組', sections: '税務課' },
      ['rowShifted:9'],
    ],
    ['a goal with a marker', '①目標\t①取組\t税務課\t・3回\t・できた。', { goal: '①目標', initiative: '①取組' }, []],
    ['too short', '目標\t①取組\t税務課\t・3回', { actual: '・3回', outcome: '' }, ['rowTooShort:9']],
    ['empty cells at the end', '目標\t①取組\t税務課\t・3回\t・できた。\t\t', { outcome: '・できた。' }, []],
    ['too long', '目標\t①取組\t税務課\t・3回\t・できた。\t余り', { outcome: '・できた。 余り' }, ['rowTooLong:9']],
  ])('%s', (_, line, cells, issues) => {
    const result = read(makeTable(line));
    expect(result.rows[0]?.cells).toMatchObject(cells);
    expect(result.issues).toEqual(issues);
  });

  test('a row without any text is no row', () => {
    expect(read(makeTable('\t\t\t\t', row)).rows.map(({ line }) => line)).toEqual([10]);
  });
});

describe('headings', () => {
  const second = (...lines: string[]) => read([...tableHead, tableHeader, row, ...lines, tableHeader, row].join('\n'));

  test.each<[string, string[], string[]]>([
    ['another department has no pillar yet', ['## 建設部'], ['pillarMissing:12']],
    ['another department with a pillar', ['## 建設部', '(2) 財政'], []],
    ['the same department again', ['## 総務部'], ['departmentRepeated:10']],
    [
      'a department that came before',
      ['## 建設部', '(1) 信頼される市役所づくり', '## 総務部', '(1) 信頼される市役所づくり'],
      ['departmentRepeated:12'],
    ],
    ['the pillar again with other spaces', ['(1)　信頼される　市役所づくり'], []],
    ['the pillar with another name', ['(1) 別の柱'], ['pillarRenamed:10']],
    ['a far number', ['(9) 遠い柱'], ['pillarOutOfSeries:10']],
    ['words', ['以上が実績です'], ['textOutsideTable:10']],
    ['a page number', ['- 12 -', '---'], []],
  ])('%s', (_, lines, issues) => {
    expect(second(...lines).issues).toEqual(issues);
  });

  test('a department that the contents do not name is told', () => {
    const { issues, departments } = read(
      ['総務部 ....\t6', ...tableHead.slice(0, 3), '## 建設部 令和4年度', '(1) 柱', tableHeader, row].join('\n'),
    );
    expect(departments).toEqual(['建設部']);
    expect(issues).toEqual(['departmentNotInContents:5']);
  });
});

test('numbers that begin again in every department are no numbers of pillars', () => {
  const lines = [
    ...tableHead,
    tableHeader,
    row,
    '## 環境部',
    '',
    '### (1) 循環のまち',
    '',
    tableHeader,
    row,
    '### (2) 水と緑',
    '',
    tableHeader,
    row,
  ];
  const { pillars, rows } = read(lines.join('\n'));
  expect(pillars).toEqual([
    [1, '信頼される市役所づくり'],
    [2, '循環のまち'],
    [3, '水と緑'],
  ]);
  expect(rows.map(({ pillar }) => pillar)).toEqual([1, 2, 3]);
});

describe('places in columns', () => {
  const readTsv = (...lines: string[]) => {
    const { rows, pillars, issues } = read(['令和5年度', ...lines].join('\n'));
    return { rows: rows.map(({ department, pillar, cells }) => [department, pillar, cells.goal, cells.sections]), pillars, issues };
  };

  test('a department holds until the next is named, and the goals that are policies are pillars', () => {
    const header = '部局名\t施策\t取組内容\t担当課\t実績';
    expect(readTsv(header, '総務部\t防災\t①訓練\t総務課\t3回', '\t\t②研修\t人事課\t2回', '税務部\t収納\t①収納\t納税課\t9%')).toEqual({
      rows: [
        ['総務部', 1, '防災', '総務課'],
        ['総務部', 1, '', '人事課'],
        ['税務部', 2, '収納', '納税課'],
      ],
      pillars: [
        [1, '防災'],
        [2, '収納'],
      ],
      issues: ['columnMissing:2', 'pillarsFromGoals:3'],
    });
  });

  test('pillars keep the number they print, or get the next', () => {
    const header = '柱\t部\t組織目標\t取組内容\t課等\t実績・成果';
    const result = readTsv(
      header,
      '(2) 安心\t総務部\t目標\t①訓練\t課\t3回',
      '活力\t商工部\t目標\t①誘致\t課\t1社',
      '(2) 安心\t商工部\t目標\t①会\t課\t1回',
    );
    expect(result.rows.map(([department, pillar]) => [department, pillar])).toEqual([
      ['総務部', 2],
      ['商工部', 3],
      ['商工部', 2],
    ]);
    expect(result.pillars).toEqual([
      [2, '安心'],
      [3, '活力'],
    ]);
  });

  test('a column may hold department and office in one', () => {
    const header = '組織目標\t取組内容\t担当部署\t実績・成果';
    expect(readTsv('(1) 柱', header, '目標\t①訓練\t市民生活部市民環境課\t3回').rows).toEqual([['市民生活部', 1, '目標', '市民環境課']]);
  });

  test('where no column names goals the pillar is the goal', () => {
    expect(readTsv('## 総務部', '### 重点施策1　安全', '取組内容\t担当課\t実績', '訓練\t総務課\t3回').rows).toEqual([
      ['総務部', 1, '安全', '総務課'],
    ]);
  });

  test('what an initiative is called and what it does are one text', () => {
    const { rows } = read(['## 総務部', '(1) 柱', '事業名\t事業内容\t担当\tR5実績', '防災訓練\t市民の訓練\t総務課\t3回'].join('\n'));
    expect(rows[0]?.cells.initiative).toBe('防災訓練　市民の訓練');
  });
});
