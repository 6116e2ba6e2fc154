import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/importer/importFile';
import { isHtml, readHtml } from '../../../src/importer/sources/readHtml';

/** Lines as «number: text» or «number: cell | cell», filled cells in brackets. */
const read = (page: string): string[] =>
  readHtml(page).lines.map((line) => {
    if (line.kind === 'text') return `${line.line}: ${'#'.repeat(line.level)}${line.text}`;
    const cells = line.cells.map((cell, at) => (cell === line.filled?.[at] ? cell : `[${line.filled?.[at] ?? ''}]`));
    return `${line.line}: ${cells.join(' | ')}`;
  });

const table = (...rows: readonly string[]): string => `<table>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`;

describe('a web page is told from a text', () => {
  test.each([
    '<!DOCTYPE html><p>',
    '\n <html lang="ja">',
    '<HTML>',
    '<?xml version="1.0"?>\n<!DOCTYPE html>',
    '<!-- a --><table>',
    '<h1>実績</h1>',
  ])('page: %s', (text) => {
    expect(isHtml(text)).toBe(true);
  });

  test.each(['令和5年度\n<table>', '<ul><li>・訓練 2回', '< table >', '<tableau>', ''])('text: %s', (text) => {
    expect(isHtml(text)).toBe(false);
  });
});

describe('tables', () => {
  test.each<[string, string, string[]]>([
    ['cells in their rows', table('<th>実績</th><th>成果</th>', '<td>3回</td><td>5人</td>'), ['2: 実績 | 成果', '3: 3回 | 5人']],
    [
      'a cell over two rows',
      table('<td rowspan="2">a</td><td>b</td>', '<td>c</td>', '<td>d</td><td>e</td>'),
      ['2: a | b', '3: [a] | c', '4: d | e'],
    ],
    ['a cell over two columns', table('<td colspan=2>a</td><td>b</td>', '<td>c</td><td>d</td><td>e</td>'), ['2: a |  | b', '3: c | d | e']],
    ['a cell over rows and columns', table('<td rowspan=2 colspan="2">a</td><td>b</td>', '<td>c</td>'), ['2: a |  | b', '3: [a] |  | c']],
    [
      'a row that is all covered',
      table('<td rowspan="2">a</td><td rowspan="2">b</td>', '', '<td>c</td><td>d</td>'),
      ['2: a | b', '3: [a] | [b]', '4: c | d'],
    ],
    [
      'spans of 0 and of words',
      table('<td rowspan="0">a</td><td colspan="viele">b</td>', '<td>c</td><td>d</td>'),
      ['2: a | b', '3: c | d'],
    ],
    ['tags that are not closed', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['1: a | b', '1: c | d']],
    [
      'markup of bullets, and no other',
      table('<td><span style="x">a</span><br/><b>b</b></td><td><ul class="y"><li>・c</ul></td>'),
      ['2: a<br>b | <ul><li>・c</ul>'],
    ],
    ['brackets in an attribute', table('<td title="a > b">c</td><td title=\'"\'>d</td>'), ['2: c | d']],
    [
      'a caption and a title',
      `<h2>総務部</h2><table><caption>表1</caption><tr><td>a</td><td>b</td></tr></table>`,
      ['1: ##総務部', '1: 表1', '1: a | b'],
    ],
    ['layout around tables', table(`<td>左</td><td>${table('<td>a</td><td>b</td>')}</td>`), ['2: 左', '3: a | b']],
    ['one column, which is text', table('<td>a</td>', '<td>b</td>'), ['2: a', '3: b']],
  ])('%s', (_, page, lines) => {
    expect(read(page).filter((line) => !line.endsWith(': '))).toEqual(lines);
  });
});

describe('text', () => {
  test.each<[string, string, string[]]>([
    [
      'entities',
      '<table><tr><td>R&amp;D&nbsp;&#22238;&#x56de;&yen;</td><td>&lt;b&gt; &unknown; &#0; &#99999999;</td></tr></table>',
      ['1: R&amp;D\u00a0回回¥ | &lt;b&gt; &amp;unknown;   &amp;#99999999;'],
    ],
    [
      'scripts, styles and comments',
      '<script>var a = "<td>9</td>";</script><p>a</p><style>b{}</style><!-- 8 --><p>c</p>',
      ['1: a', '1: c'],
    ],
    [
      'headings, paragraphs and bullets, each with its line',
      '<h1>題</h1>\n<p>一行\n目</p>\n<div>二<br>三</div><ul>\n<li>四</li>\n<li>五</ul>',
      ['1: #題', '2: 一行 目', '4: 二', '4: 三', '5: ・四', '6: ・五'],
    ],
    ['what only looks like a tag', '<p>3 < 5 <5人 <></p>', ['1: 3 < 5 <5人 <>']],
    ['a tag that never ends', '<p>a</p><td title="b', ['1: a', '1: <td title="b']],
    ['a comment that never ends', '<p>a</p><!-- b', ['1: a']],
  ])('%s', (_, page, lines) => {
    expect(read(page)).toEqual(lines);
  });
});

test.each(['<!DOCTYPE html><p>', '\n <html lang="ja">', '<html><body><table><tr><td>番号</td><td>氏名</td></tr></table>'])(
  'a page without the table is refused: %s',
  (page) => {
    const { report, issues } = importDocument(new TextEncoder().encode(page), { file: 'a.html', sha256: '0'.repeat(64) });
    expect(report).toBeNull();
    expect(issues).toMatchObject([{ code: 'html', line: 1, severity: 'error' }]);
  },
);
