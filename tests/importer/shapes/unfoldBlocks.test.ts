import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ingestBytes, ingestFile } from '../../../src/cli/files/buildReportFiles';
import type { Report } from '../../../src/domain/report';
import { unfoldBlocks } from '../../../src/importer/shapes/unfoldBlocks';
import { readPublishedText } from '../../../src/importer/sources/publishedText';

/** `department / office / goal / initiative: label value unit cell` of every result. */
function describeResults(report: Report | null): string[] {
  const find = <Entry extends { readonly id: string }>(entries: readonly Entry[] = [], id = ''): Entry | undefined =>
    entries.find((entry) => entry.id === id);
  return (report?.quantities ?? [])
    .filter(({ role }) => role === 'result')
    .map(({ label, value, unit, statementId, initiativeId }) => {
      const statement = find(report?.statements, statementId);
      const initiative = find(report?.initiatives, initiativeId);
      const goal = find(report?.goals, initiative?.goalId);
      const offices = statement?.sectionIds.map((id) => find(report?.sections, id)?.name).join(' ');
      const place = [find(report?.departments, goal?.departmentId)?.name, offices, goal?.text, initiative?.text].join(' / ');
      return `${place}: ${label} ${value}${unit ?? ''}${statement?.cell === undefined ? '' : ` ${statement.cell}`}`;
    });
}

const read = (...lines: readonly string[]) => ingestBytes(new TextEncoder().encode(lines.join('\n')), { file: 'a.csv' });

const wide =
  '番号,部局,担当課,事務事業名,政策・施策,決算額（千円）,活動指標１　名称,活動指標１　単位,活動指標１　令和６年度実績,成果指標１　名称,成果指標１　単位,成果指標１　令和６年度実績';

describe('indicators side by side in one row a project', () => {
  test('named in one header row: each with its unit and value, what was spent too, the year from the names', () => {
    const { report } = read(
      wide,
      '1,企画部,人権・市民協働課,計画策定,まちづくり,"90,700",区有地の活用方針,件,2,住民満足度,％,84.5',
      '2,企画部,総務課,窓口,まちづくり,0,来庁者,千人,12,待ち時間,分,',
      '3,企画部,総務課,窓口,まちづくり,,,,,,,',
    );
    expect(report?.fiscalYear).toBe(2024);
    expect(describeResults(report)).toEqual([
      '企画部 / 人権・市民協働課 / まちづくり / 計画策定: 区有地の活用方針 2件',
      '企画部 / 人権・市民協働課 / まちづくり / 計画策定: 住民満足度 84.5%',
      '企画部 / 人権・市民協働課 / まちづくり / 計画策定: 決算額（計画策定） 90700000円',
      '企画部 / 総務課 / まちづくり / 窓口: 来庁者 12000人',
      '企画部 / 総務課 / まちづくり / 窓口: 決算額（窓口） 0円',
    ]);
    // two projects of one name are two, the one without a figure among them
    expect(report?.initiatives.map(({ text, lines }) => [text, lines[0]])).toEqual([
      ['計画策定', 2],
      ['窓口', 3],
      ['窓口', 4],
    ]);
  });

  test('an indicator without a value is told of', () => {
    const { issues } = read(wide, '1,企画部,総務課,窓口,まちづくり,5,来庁者,人,12,待ち時間95分の割合,％,-');
    expect(issues.filter(({ code }) => code === 'figureMissing')).toMatchObject([{ line: 2, params: { name: '待ち時間95分の割合' } }]);
  });

  test('aims and results of each', () => {
    const { report } = read(
      '令和6年度 若草市,,,,,,,,',
      '部,事務事業名,施策,指標1名称,指標1単位,指標1目標値,指標1実績値,指標2名称,指標2単位,指標2目標値,指標2実績値',
      '総務部,訓練,防災,訓練,回,4,3,参加者,人,200,120',
    );
    expect(report?.quantities.map(({ role, value, unit, label, targetOf }) => [role, value, unit, label, targetOf !== undefined])).toEqual([
      ['target', 4, '回', '訓練', true],
      ['result', 3, '回', '訓練', false],
      ['target', 200, '人', '参加者', true],
      ['result', 120, '人', '参加者', false],
    ]);
  });

  test('under two header rows of a workbook, departments merged down: each value with its cell', async () => {
    const rows: NonNullable<WriteSheet['rows']> = [
      ['令和６年度　事務事業評価一覧'],
      [],
      ['事業番号', '部名', '課名', '事務事業名', '施策', '決算額', '活動指標1', '', '', '成果指標1', '', ''],
      ['', '', '', '', '', '（千円）', '指標名', '単位', '実績値', '指標名', '単位', '実績値'],
      ['001', '市長公室', '秘書課', '表彰', '行政運営', 471, '表彰式', '回', 1, '受賞者', '人', '43（16）'],
      ['002', '', '政策課', '調整', '行政運営', 0, '職員数', '人', 767, '平均比', '', '調整中'],
      ['003', '', '', '監査', '行政運営', 5, '監査の結果、設定になじまない。', '', '', '', '', ''],
    ];
    const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol });
    const merges = [merge(2, 6, 2, 8), merge(2, 9, 2, 11), ...[0, 1, 2, 3, 4].map((at) => merge(2, at, 3, at)), merge(4, 1, 6, 1)];
    const { report, issues } = await ingestFile(await writeXlsx({ sheets: [{ name: '一覧', rows, merges }] }), { file: 'a.xlsx' });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(describeResults(report)).toEqual([
      '市長公室 / 秘書課 / 行政運営 / 表彰: 表彰式 1回 一覧!I5',
      '市長公室 / 秘書課 / 行政運営 / 表彰: 受賞者 43人 一覧!L5',
      '市長公室 / 秘書課 / 行政運営 / 表彰: 決算額（表彰） 471000円 一覧!F5',
      '市長公室 / 政策課 / 行政運営 / 調整: 職員数 767人 一覧!I6',
      '市長公室 / 政策課 / 行政運営 / 調整: 決算額（調整） 0円 一覧!F6',
      '市長公室 /  / 行政運営 / 監査: 決算額（監査） 5000円 一覧!F7',
    ]);
    expect(report?.statements.map(({ text }) => text)).toContain('平均比 調整中');
    expect(issues.filter(({ code }) => code === 'figureMissing').map(({ params }) => params['name'])).toEqual([
      '監査の結果、設定になじまない。',
    ]);
  });
});

describe('a figure that stands beside every project of a policy', () => {
  const header = '担当部,担当課,事業番号,事務事業,政策体系,指標,単位,令和6年度実績';
  const rows = (count: number, valueAt: (at: number) => number): string[] =>
    Array.from({ length: count }, (_, at) => `福祉部,福祉課,1-${at + 1},事業,福祉,利用者（人）,,${valueAt(at)}`);
  const shared = (...lines: readonly string[]): (boolean | undefined)[] => {
    const results = read(header, ...lines).report?.quantities.filter(({ role }) => role === 'result') ?? [];
    return results.map(({ sameAs }) => sameAs !== undefined);
  };

  test('is one figure, printed again', () => {
    expect(shared(...rows(3, () => 39_541))).toEqual([false, true, true]);
  });

  test.each([
    ['one project has another value', rows(3, (at) => (at === 2 ? 5 : 39_541))],
    ['there are only two, with one figure', rows(2, () => 1)],
    ['there is one project', rows(1, () => 1)],
  ])('is not where %s', (_, lines) => {
    expect(shared(...lines)).toEqual(lines.map(() => false));
  });
});

test.each([
  ['sentences', '組織目標\t取組内容\t課等\t実績\t成果\n目標\t①取組\t課\t・3回\t・4人'],
  ['one indicator', '部\t施策\t活動指標名称\t活動指標単位\t活動指標実績値\n総務部\t防災\t訓練\t回\t3'],
  ['blocks that differ', '部\t施策\t指標1名称\t指標1実績値\t指標2名称\t指標2目標値\n総務部\t防災\t訓練\t3\t備蓄\t5'],
])('a table of %s is left as it is', (_, text) => {
  const table = readPublishedText(text);
  expect(unfoldBlocks(table)).toBe(table);
});
