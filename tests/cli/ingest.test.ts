import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/ingest';
import { serializeProfile } from '../../src/importer/shapes/profileSchema';
import { makeProfile, makeProfileRow, profileHeader } from '../support/makeProfile';
import { makeTable } from '../support/makeTable';

const good = makeTable({ actual: '・訓練の実施 2回 30人', outcome: '・意識が高まった。' });
const generated = ['achievements.csv', 'issues.json', 'report.json'];

let folder = '';
let printed: string[] = [];
let errors: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  printed = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Writes a file into the test's folder and returns its path. */
function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const out = (): string => join(folder, 'out');

describe('a readable document', () => {
  test('becomes three files, told in one line', async () => {
    expect(await main([put('a.txt', good), '--out', out()])).toBe(0);
    expect(readdirSync(out()).toSorted()).toEqual(generated);
    expect(printed).toEqual([`刈谷市 2022: 1 departments, 1 initiatives, 2 quantities, 2 achievements, 0 issues → ${out()}`]);
    expect(errors).toEqual([]);
    expect(JSON.parse(readFileSync(join(out(), 'report.json'), 'utf8'))).toMatchObject({ source: { file: 'a.txt' }, fiscalYear: 2022 });
  });

  test('takes code, year and decisions from its arguments', async () => {
    const curation = put('c.json', JSON.stringify({ schemaVersion: 1, source: { publisher: '知立市' }, decisions: [] }));
    const args = [put('a.txt', good), '--municipality', '232254', '--fiscal-year', '2023', '--curation', curation, '--out', out()];
    expect(await main(args)).toBe(0);
    const report: unknown = JSON.parse(readFileSync(join(out(), 'report.json'), 'utf8'));
    expect(report).toMatchObject({ municipality: { code: '232254', name: '知立市' }, fiscalYear: 2023 });
  });

  test('takes a workbook by its sheet, and names sheet and row of what is wrong', async () => {
    const table = [
      ['若草市', '令和5年度', '', '実績報告'],
      ['部', '取組内容', '課等', '実績', '成果'],
      ['総務部', '①訓練', '総務課', '訓練 2回', ''],
    ];
    const sheets = [
      { name: '様式1', rows: table },
      { name: '様式2', rows: [...table, ['', '②講座', '', '', '', '9']].map((row, at) => (at === 1 ? [...row, '点数'] : row)) },
    ];
    const file = put('a.xlsx', await writeXlsx({ sheets }));
    expect(await main([file, '--out', out()])).toBe(1);
    expect(await main([file, '--sheet', '様式2', '--out', out()])).toBe(1);
    expect(errors.map((line) => line.replace(`${folder}/`, '').slice(0, 27))).toEqual([
      'a.xlsx:様式1!1: 列の異なる表が複数のシート',
      'a.xlsx:様式2!2: 列「点数」に数値（「9」な',
    ]);
    expect(await main([file, '--sheet', '様式1', '--out', out()])).toBe(0);
    const report: unknown = JSON.parse(readFileSync(join(out(), 'report.json'), 'utf8'));
    expect(report).toMatchObject({ source: { file: 'a.xlsx', form: 'workbook' }, statements: [{ cell: '様式1!D3' }] });
    expect(await main([join(out(), 'report.json'), '--out', join(folder, 'again')])).toBe(0);
    expect(readFileSync(join(folder, 'again', 'report.json'), 'utf8')).toBe(readFileSync(join(out(), 'report.json'), 'utf8'));
  });

  test('lists what is doubtful in issues.json and still succeeds', async () => {
    expect(await main([put('a.txt', makeTable({ actual: '・合計 12' })), '--municipality', '232106', '--out', out()])).toBe(0);
    const issues: unknown = JSON.parse(readFileSync(join(out(), 'issues.json'), 'utf8'));
    expect(issues).toMatchObject([{ code: 'unitMissing', line: 9 }]);
  });

  test('replaces its own files in a folder and leaves others alone', async () => {
    mkdirSync(out());
    writeFileSync(join(out(), 'notes.txt'), 'keep');
    writeFileSync(join(out(), 'report.json'), 'old');
    expect(await main([put('a.txt', good), '--out', out()])).toBe(0);
    expect(readdirSync(out()).toSorted()).toEqual(['achievements.csv', 'issues.json', 'notes.txt', 'report.json']);
    expect(readFileSync(join(out(), 'report.json'), 'utf8')).not.toBe('old');
    expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'out']);
  });
});

test('a year beside a profile is that of the profile, or refused', async () => {
  const table = [profileHeader, makeProfileRow({}, ['1', '2', '3', '4', '5', '6'])].map((row) => row.join(',')).join('\n');
  const args = [put('a.csv', table), '--profile', put('p.json', serializeProfile(makeProfile())), '--out', out()];
  expect(await main([...args, '--fiscal-year', '2024'])).toBe(0);
  expect(JSON.parse(readFileSync(join(out(), 'report.json'), 'utf8'))).toMatchObject({ fiscalYear: 2024 });
  const before = readFileSync(join(out(), 'report.json'), 'utf8');
  expect(await main([...args, '--fiscal-year', '2023'])).toBe(1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('a.csv:1: この列の読み方（プロファイル）は2024年度の報告のものですが、2023年度と指定されています。');
  expect(readFileSync(join(out(), 'report.json'), 'utf8')).toBe(before);
});

describe('nothing usable', () => {
  const noDecision = {
    decide: 'correction',
    at: { department: '総務部', pillar: 1, marker: '①', quote: 'ない' },
    corrected: 'x',
    reason: '試験',
  };
  const cases: readonly (readonly [string, string | Uint8Array, readonly string[], string])[] = [
    ['an empty file', '', [], 'a.txt:1: ファイルが空です。'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), [], 'a.txt:1: 文字として読めないデータです。'],
    ['no table', '令和4年度\n刈谷市\n', [], 'a.txt:1: 「組織目標・取組内容・課等・実績・成果」の表が見つかりません。'],
    ['a control character', '令和4年度\n実\u0002績\n', [], 'a.txt:2: 文字として読めないデータです。'],
    ['a curation file that is missing', good, ['--curation', 'none.json'], 'none.json:0: ファイルがありません。'],
    ['a curation file that is no JSON', good, ['--curation', 'c.json', '{'], 'c.json:0: 校訂ファイルのJSONが正しくありません：'],
    [
      'a curation file of another shape',
      good,
      ['--curation', 'c.json', '{"schemaVersion":1,"decisions":[{"decide":"x"}]}'],
      'c.json:0: 校訂ファイルのdecisions.0',
    ],
    [
      'a decision that matches nothing',
      good,
      ['--curation', 'c.json', JSON.stringify({ schemaVersion: 1, decisions: [noDecision] })],
      'c.json:0: 校訂の決定（correction：総務部・柱1・①「ない」）に当たる箇所がありません。',
    ],
  ];

  test.each(cases)('%s: exit 1, file and line, no folder', async (_, document, [option, name = '', content], expected) => {
    if (content !== undefined) put(name, content);
    const curation = option === undefined ? [] : [option, join(folder, name)];
    expect(await main([put('a.txt', document), ...curation, '--out', out()])).toBe(1);
    expect(errors.map((line) => line.replace(`${folder}/`, '').slice(0, expected.length))).toEqual([expected]);
    expect(printed).toEqual([]);
    expect(existsSync(out())).toBe(false);
  });

  test('a file that is missing, or a folder', async () => {
    expect(await main([join(folder, 'none.txt'), '--out', out()])).toBe(1);
    expect(await main([folder, '--out', out()])).toBe(1);
    expect(errors).toEqual([join(folder, 'none.txt'), folder].map((path) => `${path}:0: ファイルがありません。/ No such file.`));
  });
});

describe('a folder that cannot be written stays as it was', () => {
  test('a file stands in the way of the folder', async () => {
    const file = put('out', 'mine');
    expect(await main([put('a.txt', good), '--out', file])).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(errors[0]).toContain(`${file}:0: 書き込めませんでした。`);
  });

  test('a file stands in the way of a folder above it', async () => {
    put('above', 'mine');
    expect(await main([put('a.txt', good), '--out', join(folder, 'above', 'out')])).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'above']);
  });

  test('a folder has the name of a file', async () => {
    mkdirSync(join(out(), 'issues.json'), { recursive: true });
    writeFileSync(join(out(), 'report.json'), 'old');
    expect(await main([put('a.txt', good), '--out', out()])).toBe(1);
    expect(readFileSync(join(out(), 'report.json'), 'utf8')).toBe('old');
    expect(readdirSync(out()).toSorted()).toEqual(['issues.json', 'report.json']);
    expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'out']);
  });
});

test.each([
  ['nothing', []],
  ['no folder', ['a.txt']],
  ['no file', ['--out', 'x']],
  ['two files', ['a.txt', 'b.txt', '--out', 'x']],
  ['an unknown option', ['a.txt', '--out', 'x', '--nope']],
  ['a year in the era', ['a.txt', '--out', 'x', '--fiscal-year', 'R4']],
  ['a year of no document', ['a.txt', '--out', 'x', '--fiscal-year', '22']],
])('%s: exit 2 with the usage', async (_, args) => {
  expect(await main(args)).toBe(2);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain('npm run ingest -- <file>');
  expect(printed).toEqual([]);
});

test.each(['232107', '23210', '刈谷市', ''])(
  'a municipality code with a wrong check digit or of another form (%s): exit 2, and nothing is written',
  async (code) => {
    const profile = join(folder, 'profile.json');
    for (const target of [
      ['--out', out()],
      ['--propose', profile],
    ]) {
      errors = [];
      expect(await main([put('a.txt', good), '--municipality', code, ...target])).toBe(2);
      expect(errors).toEqual([expect.stringContaining(`--municipality: 団体コード「${code}」は検査数字が合いません。`)]);
      expect(existsSync(out()) || existsSync(profile)).toBe(false);
    }
    expect(printed).toEqual([]);
  },
);
