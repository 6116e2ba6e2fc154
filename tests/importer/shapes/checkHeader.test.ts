import { describe, expect, test } from 'vitest';
import { readPublishedText } from '../../../src/importer/sources/publishedText';
import { buildReport } from '../../../src/importer/buildReport';
import { makeRow, makeTable, tableHead, tableHeader } from '../../support/makeTable';

/** `severity code line name` of everything that the columns of a document make the reader say. */
function check(...lines: readonly string[]): string[] {
  const { report, issues } = buildReport(readPublishedText([...tableHead, ...lines].join('\n')), { file: 'a.txt', sha256: 'f'.repeat(64) });
  const told = issues
    .filter(({ code }) => /^(?:column|header|indicator|initiativeU|year|rowOutside)/u.test(code))
    .map(({ severity, code, line, params }) => [severity, code, line, params['name'] ?? ''].join(' ').trim());
  return [report === null ? 'refused' : 'read', ...told];
}

const plain = makeRow({ actual: '・訓練 2回', outcome: '・できた。' });
const row = (...cells: string[]): string => ['目標', '①取組', '課', ...cells].join('\t');
const header = (...names: string[]): string => ['組織目標', '取組内容', '課等', ...names].join('\t');

describe('every header of a document is read', () => {
  test.each<[string, string[], string[]]>([
    ['as before', [tableHeader, plain, '', tableHeader, plain], ['read']],
    ['a later 実績 by another name that is known', [tableHeader, plain, header('取組の結果', '成果'), row('・3回', '・4人')], ['read']],
    [
      'a later 実績 by a name that nobody knows, with numbers',
      [tableHeader, plain, '', header('やったこと', '成果'), row('・3回', '・できた。')],
      ['refused', 'error columnUnread 11 やったこと', 'error columnVanished 11 実績'],
    ],
    [
      'a later 実績 by a name that nobody knows, without numbers',
      [tableHeader, plain, header('やったこと', '成果'), row('・訓練', '・できた。')],
      ['refused', 'error columnVanished 10 実績'],
    ],
    [
      'a column of undertakings under an unknown name',
      [header('実績').replace('取組内容', '本年度の動き'), row('・3回').replace('①取組', '①防災訓練の充実')],
      ['refused', 'error initiativeUnclear 8 本年度の動き'],
    ],
    ['a later table that has no 成果', [tableHeader, plain, header('実績'), row('・3回')], ['read', 'warning columnMissing 10 成果']],
    ['実績 and 成果 in one later', [tableHeader, plain, header('実績・成果'), row('・3回')], ['read']],
    ['a name lost from the header', [header('実績', ''), row('・3回', '・4人')], ['refused', 'error columnUnread 8 （5列目）']],
    [
      'the last column lost from the header',
      [header('実績'), row('・3回', '・4人'), row('・5回', '・6人')],
      ['refused', 'error columnUnread 8 （5列目）'],
    ],
    ['a header joined to its first row', [`${tableHeader}${row('・3回', '・4人')}`, plain], ['refused', 'error headerJoined 8']],
    [
      'a header of which too little is known',
      [tableHeader, plain, ['実績', '成果', 'その他'].join('\t'), row('・3回', '・できた。')],
      ['refused', 'error headerUnclear 10'],
    ],
    [
      'six columns of numbers that nobody knows: three one by one, the others in one sentence',
      [header('実績', '成果', '甲', '乙', '丙', '丁', '戊', '己'), row('・3回', '・4人', '1', '2', '3', '4', '5', '6')],
      ['refused', 'error columnUnread 8 甲', 'error columnUnread 8 乙', 'error columnUnread 8 丙', 'error columnsUnread 8'],
    ],
    ['numbers before the first header', [row('・3回', '・4人'), tableHeader, plain], ['refused', 'error rowOutsideTable 8']],
  ])('%s', (_, lines, expected) => {
    const told = check(...lines);
    expect(told).toEqual(expect.arrayContaining(expected));
    expect(told.filter((entry) => !entry.startsWith('warning'))).toEqual(expected.filter((entry) => !entry.startsWith('warning')));
  });

  test('a column told of once is not told of at every page', () => {
    const page = [header('実績', '成果', '評価'), row('・3回', '・4人', 'A')];
    expect(check(...page, '', ...page)).toEqual(['read', 'warning columnUnknown 8 評価']);
  });

  test('the refusal names the columns found and the names accepted', () => {
    const { issues } = buildReport(readPublishedText(makeTable(plain, header('実績', '成果', '点数'), row('・3回', '', '4'))), {
      file: 'a.txt',
      sha256: 'f'.repeat(64),
    });
    expect(issues).toMatchObject([
      { code: 'columnUnread', line: 10, params: { name: '点数', example: '4', found: '組織目標・取組内容・課等・実績・成果・点数' } },
    ]);
    expect(issues[0]?.params['accepted']).toContain('取組内容');
  });
});

describe('columns that are not read', () => {
  test.each<[string, string[], string[]]>([
    ['numbers of rows', [`No.\t${header('実績')}`, `1\t${row('・3回')}`], ['read']],
    ['what follows from result and aim', [header('実績', '達成率'), row('・3回', '100%')], ['read', 'info columnDerived 8 達成率']],
    [
      'marks as numbers',
      [header('実績', '成果', '評価'), row('・3回', '・4人', '5'), row('・3回', '・4人', '4点')],
      ['read', 'info columnJudged 8 評価'],
    ],
    [
      'marks of other names',
      [header('実績', '成果', '自己評価', '進捗度'), row('・3回', '・4人', 'A（90％）', '１　順調'), row('・3回', '・4人', '4/5', '80%')],
      ['read', 'info columnJudged 8 自己評価', 'info columnJudged 8 進捗度'],
    ],
    [
      'results under the name of marks',
      [header('実績', '成果', '評価'), row('・3回', '・4人', '5'), row('・3回', '・4人', '参加者120人')],
      ['refused', 'error columnUnread 8 評価'],
    ],
    ['a mark', [header('実績', '評価'), row('・3回', 'B')], ['read', 'warning columnUnknown 8 評価']],
    ['a mark in numbers', [header('実績', '評価'), row('・3回', '4')], ['read', 'info columnJudged 8 評価']],
    ['a column without name or text', [header('実績', ''), row('・3回', '')], ['read']],
    ['last year beside this one', [header('R3実績', 'R4実績'), row('・2回', '・3回')], ['refused', 'error columnUnread 8 R3実績']],
    ['another year alone', [header('令和3年度実績'), row('・2回')], ['refused', 'error yearConflict 8 令和3年度実績']],
    ['the year of the report', [header('令和4年度実績'), row('・2回')], ['read']],
    [
      'years side by side, none the report year',
      [header('令和2年度', '令和3年度', '目標値'), row('1回', '2回', '4回')],
      ['refused', 'error indicatorTable 8 令和2年度', 'error indicatorTable 8 令和3年度'],
    ],
    ['years side by side', [header('令和3年度', '令和4年度', '目標値'), row('1回', '2回', '4回')], ['read']],
    [
      'indicators without a value',
      ['施策\t取組\t成果指標\t単位\t現状値(R3)\t目標値', '防災\t訓練\t参加者\t人\t100\t200'],
      ['refused', 'error indicatorTable 8 現状値(R3)'],
    ],
  ])('%s', (_, lines, expected) => {
    const told = check(...lines).filter((entry) => !/columnMissing|warning columnUnknown 8 (?:成果指標|単位)/u.test(entry));
    expect(told).toEqual(expected);
  });
});
