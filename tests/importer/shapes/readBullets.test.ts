import { describe, expect, test } from 'vitest';
import { readPublishedText } from '../../../src/importer/sources/publishedText';
import { readBullets } from '../../../src/importer/shapes/readBullets';
import { buildReport } from '../../../src/importer/buildReport';

function read(...lines: string[]) {
  const table = readBullets(readPublishedText(lines.join('\n')));
  const { report } = buildReport(table, { file: 'a.txt', sha256: 'f'.repeat(64), fiscalYear: 2023 });
  if (report === null) throw new Error('refused');
  const nameOf = new Map([...report.departments, ...report.sections].map(({ id, name }) => [id, name]));
  return report.statements.map(({ initiativeId, sectionIds, column, text, line }) => {
    const initiative = report.initiatives.find(({ id }) => id === initiativeId);
    const goal = report.goals.find(({ id }) => id === initiative?.goalId);
    const place = `${nameOf.get(goal?.departmentId ?? '') ?? ''} ${goal?.pillar ?? ''}`;
    return [place, initiative?.text, sectionIds.map((id) => nameOf.get(id)).join(' '), column, text, line];
  });
}

describe('bullets under headings', () => {
  test('are results of the initiative above their label, each with its line and its own office', () => {
    expect(
      read(
        '■総務課',
        '【重点目標1】開かれた町',
        '1　広報（広報係）',
        '　[実績]',
        '　・広報紙 12回',
        '　・懇談会 8会場',
        '　[成果]',
        '　・よく読まれた。',
        '',
        '2　防災（危機管理係）',
        '[実績]',
        '・訓練 3回',
        '■税務課',
        '【重点目標2】財政',
        '1　収納（納税係）',
        '[実績]',
        '・収納率 99.5%',
      ),
    ).toEqual([
      ['総務課 1', '広報', '広報係', 'actual', '広報紙 12回', 5],
      ['総務課 1', '広報', '広報係', 'actual', '懇談会 8会場', 6],
      ['総務課 1', '広報', '広報係', 'outcome', 'よく読まれた。', 8],
      ['総務課 1', '防災', '危機管理係', 'actual', '訓練 3回', 12],
      ['税務課 2', '収納', '納税係', 'actual', '収納率 99.5%', 17],
    ]);
  });

  test.each<[string, string[], (string | undefined)[]]>([
    [
      'labels with a colon and the text behind it',
      ['①防災', '担当課：総務課', '実績：訓練 3回'],
      ['①防災', '総務課', 'actual', '訓練 3回'],
    ],
    [
      'labels in brackets with the text behind',
      ['(1) 防災', '【担当】総務課', '【取組結果】訓練 3回'],
      ['防災', '総務課', 'combined', '訓練 3回'],
    ],
    ['a bullet that goes on in the next line', ['防災', '＜実績＞', '・訓練を', '3回実施'], ['防災', '', 'actual', '訓練を 3回実施']],
    ['a line without any bullet', ['ア 防災', '●実績', '訓練 3回'], ['防災', '', 'actual', '訓練 3回']],
  ])('%s', (_, lines, [initiative = '', sections, column, text]) => {
    const found = read('■総務部', '柱1 安全', ...lines);
    expect(found.map((entry) => entry.slice(0, 5))).toEqual([['総務部 1', initiative.replace('①', ''), sections, column, text]]);
  });

  test.each<[string, string[], string[]]>([
    ['an aim where it counts something', ['①訓練', '目標：訓練 4回', '実績：訓練 3回'], ['安全', 'target 訓練 4回', 'actual 訓練 3回']],
    ['a goal where it does not', ['①訓練', '目標：安全なまちにする。', '実績：訓練 3回'], ['安全なまちにする。', 'actual 訓練 3回']],
  ])('目標 is %s', (_, lines, [goal = '', ...expected]) => {
    const table = readBullets(readPublishedText(['■総務部', '柱1 安全', ...lines].join('\n')));
    const { report } = buildReport(table, { file: 'a.txt', sha256: 'f'.repeat(64), fiscalYear: 2023 });
    expect(report?.goals.map(({ text }) => text)).toEqual([goal]);
    expect(report?.statements.map(({ column, text }) => `${column} ${text}`)).toEqual(expected);
  });

  test('an aim on the line below its label, and numbered undertakings of each department', () => {
    const lines = ['（1）育成　【人事課】', '【目標】', '受講者　600人', '【実績】', '・研修 24回'];
    const others = ['（1）削減　【環境課】', '【目標】', '排出量　480g', '【実績】', '・排出量 492g'];
    expect(read('■総務部', ...lines, '■環境部', ...others)).toEqual([
      ['総務部 0', '育成', '人事課', 'target', '受講者　600人', 4],
      ['総務部 0', '育成', '人事課', 'actual', '研修 24回', 6],
      ['環境部 0', '削減', '環境課', 'target', '排出量　480g', 10],
      ['環境部 0', '削減', '環境課', 'actual', '排出量 492g', 12],
    ]);
  });

  test('end where something else is said, and go on below a heading among them', () => {
    const lines = ['①広報（広報課）', '[実績]', '・広報紙 12回', '【地区版】', '・発行 3回', '[課題]', '・若者の読者 15％', '評価：A'];
    expect(read('■総務部', ...lines).map(([, , , column, text]) => `${column} ${text}`)).toEqual([
      'actual 広報紙 12回',
      'actual 【地区版】',
      'actual 発行 3回',
    ]);
  });

  test('under labels without a sign, and 取組 as what was done where nothing else says it', () => {
    const bare = ['１　通いの場', '担当課：福祉課', '目標', '通いの場を80か所にします。', '取組結果', '84か所となりました。'];
    const again = ['２　見守り', '担当課：福祉課', '目標', '協定を30件にします。', '取組結果', '31件です。'];
    expect(read('福祉部', ...bare, ...again).map(([, initiative, , column, text]) => [initiative, column, text])).toEqual([
      ['通いの場', 'target', '通いの場を80か所にします。'],
      ['通いの場', 'combined', '84か所となりました。'],
      ['見守り', 'target', '協定を30件にします。'],
      ['見守り', 'combined', '31件です。'],
    ]);
    const done = ['1　広報（広報課）', '[取組]', '・広報紙 12回', '[成果]', '・回答 214件'];
    expect(read('■総務部', ...done).map(([, initiative, , column, text]) => [initiative, column, text])).toEqual([
      ['広報', 'actual', '広報紙 12回'],
      ['広報', 'outcome', '回答 214件'],
    ]);
  });

  test('a title and what it does below it are one undertaking', () => {
    const lines = ['1　広報（広報課）', '[取組内容]', '・毎月発行する。', '[実績]', '・広報紙 12回'];
    expect(read('■総務部', ...lines).map(([, initiative, , , text]) => [initiative, text])).toEqual([
      ['広報　・毎月発行する。', '広報紙 12回'],
    ]);
  });

  test('text without labels stays text', () => {
    const table = readPublishedText('■総務課\n・訓練 3回\n以上');
    expect(readBullets(table)).toBe(table);
  });
});
