import { describe, expect, test } from 'vitest';
import { readPublishedText } from '../../../src/importer/sources/publishedText';

const linesOf = (text: string) => readPublishedText(text).lines;

describe('lines', () => {
  test.each<[string, object]>([
    ['a\tb', { kind: 'row', cells: ['a', 'b'] }],
    ['\t\t', { kind: 'row', cells: ['', '', ''] }],
    ['### (1) 柱', { kind: 'text', text: '(1) 柱', level: 3 }],
    ['**令和4年度**', { kind: 'text', text: '令和4年度', level: 0 }],
    ['', { kind: 'text', text: '', level: 0 }],
    ['企画財政部 .....\t4', { kind: 'text', text: '企画財政部 .....\t4' }],
    ['企画財政部 .....\t', { kind: 'text' }],
    ['1\t市長公室\t3', { kind: 'text' }],
    ['総務部\t6', { kind: 'text' }],
    ['市民の安全を確保します。\t6', { kind: 'row' }],
    ['目標\t①取組\t課\t・3回\t4', { kind: 'row' }],
    ['目標...\t①取組\t課\t・3回\t4', { kind: 'row' }],
  ])('%j', (text, expected) => {
    expect(linesOf(text)[0]).toMatchObject({ line: 1, ...expected });
  });

  test.each(['a\nb\n', 'a\r\nb\r\n', 'a\rb\r'])('count as in the file: %j', (text) => {
    expect(linesOf(text).map(({ line }) => line)).toEqual([1, 2, 3]);
  });
});

test.each(['<!DOCTYPE html><p>', '\n <html lang="ja">', '<HTML>'])('a web page is refused: %s', (text) => {
  expect(readPublishedText(text)).toMatchObject({ lines: [], issues: [{ code: 'html', severity: 'error', line: 1 }] });
});
