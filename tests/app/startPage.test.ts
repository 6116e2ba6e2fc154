import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync('index.html', 'utf8');
const root = /<div id="root">([^]*)<\/div>\s*<script/u.exec(page)?.[1] ?? '';

describe('a page that does not start says why and what to do, in words that need no script', () => {
  test.each([
    ['an update took its script away', '再読み込み', 'Reload the page'],
    ['it was opened from a folder', '1つのファイルにまとめた版', 'one single file'],
    ['the browser is too old', '古いブラウザー', 'Old browsers'],
    ['a file is missing', '管理者にお知らせください', 'tell your administrator'],
  ])('%s', (_why, japanese, english) => {
    const [inJapanese = '', inEnglish = ''] = root.split('<div lang="en">');
    expect(inJapanese).toContain(japanese);
    expect(inEnglish).toContain(english);
  });

  // React empties the root when it draws, and nothing but it may take the words away
  test('they stand where the page is drawn, and nothing else does', () => {
    expect(root.trim()).toMatch(/^<!--[^>]*-->\s*<main class="startFault">[^]*<\/main>$/u);
    expect(root).not.toMatch(/<(?!!--)[^>]*(?:script|style|hidden)/u);
  });

  test('a slow page is not blamed at once: its style sheet holds them back for some seconds, without motion', () => {
    const style = /\.startFault \{([^}]*)\}/u.exec(readFileSync('src/theme/base.css', 'utf8'))?.[1];
    expect(style).toMatch(/animation: 0s 8s both appear;/u);
  });
});
