import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/importer/importFile';

function read(text: string, fiscalYear: number | null = null) {
  const { report, issues } = importDocument(new TextEncoder().encode(text), { file: 'a', sha256: 'f'.repeat(64), fiscalYear });
  if (report === null) return issues.map(({ code }) => code);
  return report.quantities.map(({ role, value, unit, initiativeId, period, label }) => {
    const initiative = report.initiatives.find(({ id }) => id === initiativeId)?.text;
    return `${initiative}: ${role} ${value} ${unit ?? '―'} ${period ?? '―'} ${label}`;
  });
}

const sheet = (entries: readonly (readonly [string, string])[]): string =>
  `<table>${entries.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('')}</table>`;

describe('a sheet for each undertaking', () => {
  test('is read as a table of one row', () => {
    const first = sheet([
      ['取組', '就農の支援'],
      ['担当課', '農政課'],
      ['目標', '就農者 5人'],
      ['実績', '就農者 7人'],
    ]);
    const second = sheet([
      ['取組', '農地の集積'],
      ['担当課', '農政課'],
      ['目標', '集積 40ha'],
      ['実績', '集積 38ha'],
    ]);
    expect(read(`<html><body><h1>令和5年度 若草市 部の実績</h1><h2>産業部</h2>${first}${second}</body></html>`)).toEqual([
      '就農の支援: target 5 人 2023 就農者数',
      '就農の支援: result 7 人 2023 就農者数（就農の支援）',
      '農地の集積: target 40 ha 2023 集積面積',
      '農地の集積: result 38 ha 2023 集積面積（農地の集積）',
    ]);
  });
});

describe('years one below the other', () => {
  const lines = (...rows: readonly string[]): string => ['令和5年度 若草市 実績,,', '病院局,,', ...rows].join('\n');

  test('are columns of a row for each indicator', () => {
    const table = lines(
      ',外来患者数,病床利用率',
      '単位,人,％',
      '令和4年度,"98,120",71.2',
      '令和5年度,"101,455",0',
      '令和5年度目標,105000,76',
    );
    expect(read(table).filter((entry) => !entry.includes(': date'))).toEqual([
      '外来患者数: prior 98120 人 2022 外来患者数',
      '外来患者数: result 101455 人 2023 外来患者数',
      '外来患者数: target 105000 人 2023 外来患者数',
      '病床利用率: prior 71.2 % 2022 病床利用率',
      '病床利用率: result 0 % 2023 病床利用率',
      '病床利用率: target 76 % 2023 病床利用率',
    ]);
  });

  test('without a department are refused', () => {
    expect(read('令和5年度 若草市 実績,,\n,外来患者数,病床利用率\n令和4年度,98120,71.2\n令和5年度,101455,73')).toContain(
      'departmentMissing',
    );
  });
});

describe('what an undertaking cost', () => {
  test('stands beside its sentences, and once where it is printed beside each indicator', () => {
    const statements =
      '# 令和5年度 若草市 実績\n\n## 総務課\n\n| 事業名 | 決算額（千円） | 事業の成果 |\n|---|---|---|\n| 広報 | 4,120 | 広報紙 12回 |';
    expect(read(statements)).toEqual(['広報: result 12 回 2023 広報紙回数', '広報: result 4120000 円 2023 決算額']);
    const row = (measure: string, value: string): string => `総務部\t広報\t4,120\t${measure}\t回\t${value}`;
    const table = ['令和5年度 若草市 実績', '部\t事業名\t決算額（千円）\t指標\t単位\t実績値', row('発行', '12'), row('配信', '240')];
    expect(read(table.join('\n'))).toEqual([
      '広報: result 4120000 円 2023 決算額',
      '広報: result 12 回 2023 発行',
      '広報: result 240 回 2023 配信',
    ]);
  });
});

describe('other forms of tables of indicators', () => {
  test.each<[string, string[], string[]]>([
    [
      'columns of two indicators beside each other, each opened by the name of its kind',
      ['部,施策,活動指標,単位,目標,実績,成果指標,単位,目標,実績', '土木部,道路,舗装延長,km,3.0,3.4,満足度,％,60,57.5'],
      [
        '道路: target 3 km 2023 舗装延長',
        '道路: result 3.4 km 2023 舗装延長',
        '道路: target 60 % 2023 満足度',
        '道路: result 57.5 % 2023 満足度',
      ],
    ],
    [
      'values in the words of last year',
      ['部,KPI,担当,前年度実績,目標,実績,達成状況', '健康部,参加者数,健康課,"1,820人","2,000人","2,214人",達成'],
      [
        '参加者数: date 2022 ― 2022 令和4年度',
        '参加者数: prior 1820 人 2022 参加者数',
        '参加者数: target 2000 人 2023 参加者数',
        '参加者数: result 2214 人 2023 参加者数',
      ],
    ],
    [
      'a department on a row of its own, and 全体, which is none',
      ['部,施策,指標,単位,実績', '土木部,,,,', ',道路,舗装延長,km,3.4', '全体,,,,'],
      ['道路: result 3.4 km 2023 舗装延長'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(read(['令和5年度 若草市 実績', ...lines].join('\n'))).toEqual(expected);
  });

  test('columns of years tell the year of a document that names none', () => {
    const lines = [
      '部局,施策名,指標名,R4目標,R4実績,R4達成率,R5目標,R5実績,R5達成率',
      '環境部,温暖化,講座の参加者（人）,500,318,63.6%,500,541,108.2%',
    ];
    expect(read(lines.join('\n')).filter((entry) => !entry.includes(': date'))).toEqual([
      '温暖化: target 500 人 2022 講座の参加者',
      '温暖化: prior 318 人 2022 講座の参加者',
      '温暖化: target 500 人 2023 講座の参加者',
      '温暖化: result 541 人 2023 講座の参加者',
    ]);
  });

  test('results of a later year than the one that is asked for are neither results nor aims', () => {
    const lines = ['令和5年度 若草市 実績', '部,施策,指標,単位,R4実績,R5実績', '総務部,防災,参加者,人,100,120'];
    expect(read(lines.join('\n'), 2022)).toEqual([
      '防災: result 100 人 2022 参加者',
      '防災: date 2023 ― 2023 令和5年度',
      '防災: context 120 人 2023 参加者',
    ]);
  });

  test('the offices of a town are its departments where it has no others; those of a city are not', () => {
    const lines = ['課;施策;指標;単位;令和5年度実績', '健康課;健康;受診率;%;43.0'];
    expect(read(['令和5年度 若草町 まちづくり指標', ...lines].join('\n'))).toEqual(['健康: result 43 % 2023 受診率']);
    expect(read(['令和5年度 若草市 まちづくり指標', ...lines].join('\n'))).toEqual(['departmentMissing']);
    const { report } = importDocument(new TextEncoder().encode(['令和5年度 若草町 まちづくり指標', '■福祉部', ...lines].join('\n')), {
      file: 'a',
      sha256: 'f'.repeat(64),
    });
    expect(report?.departments.map(({ name }) => name)).toEqual(['福祉部']);
  });
});

test('a report made in one year tells of the year that its title says', () => {
  const table = [
    '令和6年度 若草市 事務事業評価（令和5年度実績）',
    '部\t事業名\t指標\t単位\tR5実績\tR6目標',
    '総務部\t広報\t発行\t回\t12\t13',
  ];
  expect(read(table.join('\n'))).toEqual([
    '広報: result 12 回 2023 発行',
    '広報: date 2024 ― 2024 令和6年度',
    '広報: target 13 回 2024 発行',
  ]);
});
