import { describe, expect, test } from 'vitest';
import { readPublishedText } from '../../src/importer/sources/publishedText';
import { buildReport, type BuildOptions } from '../../src/importer/buildReport';
import { makeRow, makeTable, tableHeader } from '../support/makeTable';

function build(text: string, options: Partial<BuildOptions> = {}) {
  const { report, issues } = buildReport(readPublishedText(text), { file: 'a.txt', sha256: 'f'.repeat(64), ...options });
  if (report === null) throw new Error('no report');
  return { report, codes: issues.map(({ code }) => code), issues };
}

const document = [
  makeTable(
    {
      initiative: '①訓練 ②講習',
      sections: '危機管理課  税務課',
      actual: '・訓練 2回 30人  ・講習 3回',
      outcome: '・訓練した。  ・講習した。',
    },
    { goal: '財政の健全化に努めます。', initiative: '①節約', sections: '税務課', actual: '・節約 6件' },
  ),
  '(3) 先進的な市役所づくり',
  tableHeader,
  makeRow({ initiative: '①新技術', sections: '情報課', actual: '・導入 1件' }),
  '## 建設部',
  '(1) 信頼される市役所づくり',
  tableHeader,
  makeRow({ initiative: '①道路', sections: '税務課', actual: '・補修 5箇所' }),
].join('\n');

test('ids count printed order inside their owner', () => {
  const { report } = build(document);
  expect(report.departments.map(({ id, order }) => [id, order])).toEqual([
    ['d01', 1],
    ['d02', 2],
  ]);
  expect(report.goals.map(({ id }) => id)).toEqual(['d01-p1-g1', 'd01-p1-g2', 'd01-p3-g1', 'd02-p1-g1']);
  expect(report.initiatives.map(({ id }) => id)).toEqual(['d01-p1-g1-i1', 'd01-p1-g1-i2', 'd01-p1-g2-i1', 'd01-p3-g1-i1', 'd02-p1-g1-i1']);
  expect(report.statements.slice(0, 4).map(({ id }) => id)).toEqual([
    'd01-p1-g1-i1-a1',
    'd01-p1-g1-i2-a1',
    'd01-p1-g1-i1-o1',
    'd01-p1-g1-i2-o1',
  ]);
  expect(report.quantities.map(({ id }) => id).slice(0, 3)).toEqual(['d01-p1-g1-i1-a1-q1', 'd01-p1-g1-i1-a1-q2', 'd01-p1-g1-i2-a1-q1']);
});

test('offices belong to a department, so that one name may stand in two', () => {
  expect(build(document).report.sections.map(({ id, name, departmentId }) => [id, name, departmentId])).toEqual([
    ['d01-s1', '危機管理課', 'd01'],
    ['d01-s2', '税務課', 'd01'],
    ['d01-s3', '情報課', 'd01'],
    ['d02-s1', '税務課', 'd02'],
  ]);
});

test('a pillar of the series that is not printed has no name', () => {
  expect(build(document).report.pillars).toEqual([
    { number: 1, name: '信頼される市役所づくり' },
    { number: 2, name: null },
    { number: 3, name: '先進的な市役所づくり' },
  ]);
});

test('rows under no pillar stand under 0', () => {
  const { report } = build(['令和4年度', '刈谷市', '## 総務部', tableHeader, makeRow({ actual: '・訓練 2回' })].join('\n'));
  expect(report.pillars).toEqual([{ number: 0, name: null }]);
  expect(report.goals[0]?.id).toBe('d01-p0-g1');
});

test('the activity of a number is read from its label, of a date there is none', () => {
  const { report } = build(makeTable({ actual: '・令和4年度 審議会の開催 2回' }));
  expect(report.quantities.map(({ activity, kind, additivity }) => [activity, kind, additivity])).toEqual([
    [null, null, null],
    ['meeting', 'count', 'additive'],
  ]);
});

test('what was assigned by topic is likely, not certain', () => {
  const { report, codes } = build(makeTable({ initiative: '①訓練の実施 ②講習の実施', actual: '・訓練 2回 ・訓練 3人 ・講習 4回' }));
  expect(codes).toContain('statementsByTopic');
  expect(report.quantities.map(({ confidence }) => confidence)).toEqual(['likely', 'likely', 'likely']);
});

describe('facts about the document', () => {
  test('are what it prints, unless they are named', () => {
    const { report } = build(document);
    expect(report).toMatchObject({
      schemaVersion: 1,
      fiscalYear: 2022,
      title: '刈谷市組織重点目標（実績・成果）',
      municipality: { code: null, name: '刈谷市' },
    });
    expect(report.source).toEqual({
      file: 'a.txt',
      sha256: 'f'.repeat(64),
      form: 'publishedText',
      publisher: '刈谷市',
      url: null,
      licence: null,
      asOf: null,
    });
    expect(build(document, { fiscalYear: 2025 }).report.fiscalYear).toBe(2025);
    expect(build(document, { municipalityCode: '232106' }).report.municipality.code).toBe('232106');
  });

  test('a code with a wrong check digit is not taken over', () => {
    const { report, codes } = build(document, { municipalityCode: '232107' });
    expect(report.municipality.code).toBeNull();
    expect(codes).toContain('municipalityCodeInvalid');
  });

  test('a bare month lies in the fiscal year that is named', () => {
    const text = makeTable({ actual: '・開設 4月1日' });
    expect(build(text, { fiscalYear: 2019 }).report.quantities[0]?.value).toBe(20190401);
  });
});

test('issues stand in the order of their lines', () => {
  const { issues } = build(`${document}\n\t\t\t\t\tx\n余り\n`);
  const lines = issues.map(({ line }) => line);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(lines.length).toBeGreaterThan(0);
});

describe('refused rather than misread', () => {
  const refuse = (...lines: string[]) => {
    const { report, issues } = buildReport(readPublishedText(lines.join('\n')), { file: 'a.txt', sha256: 'f'.repeat(64) });
    expect(report).toBeNull();
    return issues;
  };
  const row = makeRow({ actual: '・訓練 2回' });

  test('no department: the headings found and those accepted are named', () => {
    expect(refuse('令和4年度', '## すこやか係長', '(1) 柱', tableHeader, row)).toMatchObject([
      { code: 'departmentMissing', severity: 'error', line: 5, params: { found: '「すこやか係長」' } },
    ]);
  });

  test('no year, unless a column names it', () => {
    const lines = ['刈谷市', '## 総務部', '(1) 柱'];
    expect(refuse(...lines, tableHeader, row)).toMatchObject([
      { code: 'fiscalYearMissing', params: { found: '「刈谷市」「総務部」「(1) 柱」' } },
    ]);
    const { report } = build([...lines, tableHeader.replace('実績', '令和5年度実績'), row].join('\n'));
    expect(report.fiscalYear).toBe(2023);
  });

  test('no table: what stood where its columns were looked for', () => {
    expect(refuse('令和4年度', '総務部', '組織目標', '取組内容', '実績', '3回')).toMatchObject([
      { code: 'noTable', line: 3, params: { found: '組織目標 / 取組内容 / 実績' } },
    ]);
    expect(refuse('令和4年度', '総務部', '名前\t年齢')).toMatchObject([{ code: 'noTable', line: 3, params: { found: '名前 年齢' } }]);
  });
});
