import { describe, expect, test } from 'vitest';
import { ingestBytes, serializeReport } from '../../src/cli/files/buildReportFiles';
import type { IssueCode } from '../../src/domain/issue';
import { isFull, sizeOf } from '../support/effort';
import { makeRow, makeTable, tableHead, tableHeader } from '../support/makeTable';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const result = { actual: '・訓練の実施 2回' };

/** A ceiling against hangs, in seconds of processor time: other programs of the machine do not count. */
const maxSeconds = sizeOf(5, 2);

/** How much of everything. The smaller sizes still hang where a pattern tries again from every character. */
const megabyteCount = sizeOf(10, 2);
const byteCount = megabyteCount * 1024 * 1024;
const characterCount = sizeOf(100_000, 20_000);
const rowCount = sizeOf(5_000, 1_000);

/** Reads and writes all files as the terminal would. */
function ingest(bytes: Uint8Array) {
  const before = process.cpuUsage();
  const { report, issues } = ingestBytes(bytes, { file: 'document.txt' });
  const files = report === null ? null : serializeReport(report, issues);
  const { user } = process.cpuUsage(before);
  expect(user / 1e6, 'seconds').toBeLessThan(maxSeconds);
  return { report, issues, files, codes: new Set(issues.map(({ code }) => code)) };
}

describe('refused, with the line and one reason', { timeout: 60_000, retry: 1 }, () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52);
  const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0);
  const noResults = [...tableHead, '組織目標\t取組内容\t課等', '目標\t①取組\t税務課'].join('\n');
  const cases: readonly (readonly [string, Uint8Array, IssueCode, number])[] = [
    ['an empty file', new Uint8Array(), 'empty', 1],
    ['a byte order mark and nothing else', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty', 1],
    ['white space', encode(' \n\t\n　\n'), 'empty', 1],
    ['a picture', png, 'binary', 1],
    ['a zip archive (docx, xlsx)', zip, 'binary', 1],
    ['text with a control character', encode('令和4年度\n実績\u0001\n'), 'binary', 2],
    ['21 MB', new Uint8Array(21 * 1024 * 1024), 'tooLarge', 1],
    ['a web page', encode('\n<!DOCTYPE html>\n<html><body><table></table></body></html>'), 'html', 1],
    [`${megabyteCount} MB of prose`, encode('市民の皆様の生活を支えます。\n'.repeat(byteCount / 43)), 'noTable', 1],
    [`${megabyteCount} MB in one line`, encode('あ'.repeat(byteCount / 3)), 'noTable', 1],
    [`${megabyteCount} MB of digits`, encode('1'.repeat(byteCount)), 'noTable', 1],
    [`${megabyteCount} MB of headings`, encode('## 第2部 目標\n'.repeat(byteCount / 20)), 'noTable', 1],
    [`${megabyteCount} MB of dots`, encode(`${'・'.repeat(100)}\n`.repeat(byteCount / 301)), 'noTable', 1],
    ['a table of something else', encode('番号\t氏名\n1\t刈谷 太郎\n'), 'noTable', 1],
    ['rows without a header', encode([...tableHead, makeRow(result)].join('\n')), 'noTable', 8],
    ['a header without rows', encode([...tableHead, tableHeader].join('\n')), 'noTable', 8],
    ['neither 実績 nor 成果', encode(noResults), 'noResultColumn', 9],
    ['no department', encode(['令和4年度', '刈谷市', tableHeader, makeRow(result)].join('\n')), 'departmentMissing', 4],
    ['no year', encode(['刈谷市', '## 総務部', '(1) 柱', tableHeader, makeRow(result)].join('\n')), 'fiscalYearMissing', 1],
    [
      'a department whose heading is not understood',
      encode(makeTable(result, '', '## すこやか', '(1) 柱', tableHeader, makeRow(result))),
      'headingUnclear',
      11,
    ],
  ];

  test.each(cases)('%s', (_, bytes, code, line) => {
    const { report, issues } = ingest(bytes);
    expect(report).toBeNull();
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ code, line }]);
  });
});

describe('read, with what is wrong', () => {
  const withHeader = (header: string, ...rows: readonly string[]): string => [...tableHead, header, ...rows].join('\n');
  const cases: readonly (readonly [string, string, readonly IssueCode[]])[] = [
    ['no 成果', withHeader('組織目標\t取組内容\t課等\t実績', '目標\t①取組\t税務課\t・開催 3回'), ['columnMissing']],
    ['no 実績', withHeader('組織目標\t取組内容\t課等\t成果', '目標\t①取組\t税務課\t・開催 3回'), ['columnMissing']],
    ['no 課等', withHeader('組織目標\t取組内容\t実績\t成果', '目標\t①取組\t・開催 3回\t'), ['columnMissing']],
    ['no 組織目標', withHeader('取組内容\t課等\t実績\t成果', '①取組\t税務課\t・開催 3回\t'), ['columnMissing']],
    ['no 取組内容', withHeader('組織目標\t課等\t実績\t成果', '目標\t税務課\t・開催 3回\t'), ['columnMissing', 'initiativeMissing']],
    ['a column of its own', withHeader(`${tableHeader}\t評価`, `${makeRow(result)}\tA`), ['columnUnknown']],
    ['a row before the header', [...tableHead, 'あ\tい', tableHeader, makeRow(result)].join('\n'), ['rowOutsideTable']],
    ['no numerals', makeTable({ actual: '・訓練の実施', outcome: '・意識が高まった。' }), ['noNumerals']],
    ['a number without unit', makeTable({ actual: '・合計 12' }), ['unitMissing']],
    [
      'a department twice',
      makeTable(result, '', '## 税務部', '', tableHeader, makeRow(result), '', '## 総務部', '', makeRow(result)),
      ['departmentRepeated'],
    ],
    ['a pillar out of the series', makeTable(result, '', '(99) 知らない柱', tableHeader, makeRow(result)), ['pillarOutOfSeries']],
    ['a pillar with two names', makeTable(result, '', '(1) 別の柱', tableHeader, makeRow(result)), ['pillarRenamed']],
    ['no pillar', ['令和4年度', '刈谷市', '## 総務部', tableHeader, makeRow(result)].join('\n'), ['pillarMissing']],
    ['no municipality', ['令和4年度', '## 総務部', '(1) 柱', tableHeader, makeRow(result)].join('\n'), ['municipalityMissing']],
    ['an empty first row', makeTable({ goal: '', initiative: '', ...result }), ['goalMissing', 'initiativeMissing']],
    ['a row that is too short', makeTable('目標\t①取組\t税務課\t・開催 3回'), ['rowTooShort']],
    ['a row that is too long', makeTable(`${makeRow(result)}\t余り 5件\tさらに 6件`), ['rowTooLong']],
    ['words between the rows', makeTable(result, '表の外の文です', result), ['textOutsideTable']],
  ];

  test.each(cases)('%s', (_, text, expected) => {
    const { report, codes, files } = ingest(encode(text));
    expect(report?.initiatives.length).toBeGreaterThan(0);
    expect([...codes]).toEqual(expect.arrayContaining([...expected]));
    expect(files?.['achievements.csv']).toContain('指標_名称');
  });

  test('an issue names the line and what stands there', () => {
    const { issues } = ingest(encode(makeTable(result, '', '(99) 知らない柱', tableHeader, makeRow(result))));
    expect(issues).toContainEqual(expect.objectContaining({ code: 'pillarOutOfSeries', line: 11, params: { pillar: 99, before: 1 } }));
  });

  test('pillars between two far numbers are not invented', () => {
    const { report } = ingest(
      encode(makeTable(result, '', '(3) 三', tableHeader, makeRow(result), '', '(99) 知らない柱', tableHeader, makeRow(result))),
    );
    expect(report?.pillars.map(({ number }) => number)).toEqual([1, 2, 3, 99]);
  });

  test('CP932 is guessed, and said so', () => {
    // 令和4年度 / ## 総務部 / 組織目標 取組内容 実績 / 目標 ①取組 開催 3回
    const hex =
      '97df986134944e93780a0a232320918d96b195940a0a9167904496da9557098ee6916793e09765098ec090d10a96da95570987408ee69167098a4a8dc3203389f10a';
    const cp932 = Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
    const { report, codes } = ingest(cp932);
    expect(codes).toContain('encodingGuessed');
    expect(report?.initiatives).toMatchObject([{ marker: '①', text: '取組' }]);
    expect(report?.quantities).toMatchObject([{ value: 3, unit: '回' }]);
  });

  test('names that mean something to JavaScript are names', () => {
    const rows = [
      makeRow({ sections: '__proto__', actual: '・__proto__ 3回 ・constructor 4toString' }),
      makeRow({ sections: 'hasOwnProperty課', actual: '・valueOf 5件' }),
    ];
    const text = ['令和4年度', '刈谷市', '## constructor部', '(1) __proto__', tableHeader, ...rows].join('\n');
    const { report } = ingest(encode(text));
    expect(report?.departments.map(({ name }) => name)).toEqual(['constructor部']);
    expect(report?.sections.map(({ name }) => name)).toEqual(['__proto__', 'hasOwnProperty課']);
    expect(report?.quantities.map(({ value }) => value)).toEqual([3, 4, 5]);
    expect(Object.getPrototypeOf(report)).toBe(Object.prototype);
  });

  test('tags that are never closed are layout all the same', () => {
    const { report } = ingest(
      encode(makeTable({ actual: '<ul><li>・訓練の実施 2回<li>・参加 30人<p>', outcome: '<ul <b 5件 <script>alert(6)</script>' })),
    );
    expect(report?.statements.map(({ text }) => text)).toEqual(['訓練の実施 2回', '参加 30人', '<ul <b 5件 <script>alert(6)</script>']);
    expect(report?.quantities.map(({ value }) => value)).toEqual([2, 30, 5, 6]);
  });
});

test('a line of 300,000 dots takes a moment, not minutes', () => {
  const start = performance.now();
  ingest(encode(`令和4年度\n刈谷市\n\n## 総務部\n(1) 柱\n${tableHeader}\n${'・'.repeat(300_000)}`));
  expect(performance.now() - start).toBeLessThan(5_000);
});

/** So many characters of each in every place of a row, and before the table; the full run tries every pattern in every place. */
describe(`${characterCount} characters of`, { timeout: 60_000, retry: 1 }, () => {
  const costly = ['1,', '(', '「', '令和4年', '・', '①取組 ', '<li>', ' ', '1回', 'うち1人', '課、', '・防犯灯 1基 '];
  const others = [
    '1',
    '（',
    '令和',
    '①',
    '<',
    '&',
    'の',
    '年',
    '約',
    '各',
    'あ',
    '漢',
    '12回→',
    '1人（2人）',
    '目標1人',
    '0123-',
    '1.',
    '～1',
    '千',
    '課',
  ];
  const patterns = isFull ? [...costly, ...others] : costly;

  test.each(patterns)('«%s»', (pattern) => {
    const long = pattern.repeat(Math.ceil(characterCount / pattern.length));
    const mainTexts = [
      makeTable({ actual: `・防犯灯の設置 ${long} 3基`, outcome: '・参加 30人' }),
      makeTable({ goal: long, initiative: long, actual: '・参加 30人 ・開催 3回 ・配布 5枚' }),
      `${long}\n${makeTable({ initiative: '①訓練 ②講習', sections: long, actual: '・参加 30人' })}## ${long}\n`,
    ];
    const otherTexts = [makeTable({ actual: long, outcome: '・参加 30人' }), makeTable(`${makeRow({ actual: '・参加 30人' })}\t${long}`)];
    const texts = isFull ? [...mainTexts, ...otherTexts] : mainTexts;
    for (const text of texts) {
      const { report } = ingest(encode(text));
      expect(report?.quantities.some(({ value }) => value === 30)).toBe(true);
    }
  });

  test('digits in one statement are kept as text, not read as numbers, and said so', () => {
    const { report, issues } = ingest(encode(makeTable({ actual: `・参加 ${'1'.repeat(characterCount)}人` })));
    expect(report?.statements[0]?.text).toHaveLength(characterCount + 4);
    expect(report?.quantities).toEqual([]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'statementTooLong', line: 9, column: 'actual' }));
  });
});

describe(`${rowCount} rows`, { timeout: 60_000, retry: 1 }, () => {
  const rows = (rowAt: (at: number) => string): string => makeTable(...Array.from({ length: rowCount }, (_, at) => rowAt(at)));
  const cases: readonly (readonly [string, string])[] = [
    ['of a goal each', rows((at) => makeRow({ goal: `目標${at}に努めます。`, actual: `・開催 ${at}回` }))],
    [
      'of goals that begin alike',
      rows((at) => makeRow({ goal: `市民の安全で安心な暮らしを確保するための目標${at}`, actual: `・開催 ${at}回` })),
    ],
    ['of one goal', rows((at) => makeRow({ initiative: `①防災訓練を実施します${at}。`, actual: '・開催 100回' }))],
    ['of one initiative', rows((at) => (at === 0 ? makeRow({}) : `\t\t\t・開催 ${at}回\t・開催${at}回により向上した。`))],
  ];

  test.each(cases)('%s', (_, text) => {
    const { report } = ingest(encode(text));
    expect(report?.statements.length).toBeGreaterThanOrEqual(rowCount);
  });
});
