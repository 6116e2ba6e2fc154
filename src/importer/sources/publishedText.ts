import { buildIssue, type Issue } from '../../domain/issue';
import type { RowLine, SourceTable, TextLine } from './sourceTable';

/**
 * The published text form: headings (with or without #), and one line per table row with tab-separated cells that keep the
 * list markup of the conversion. Line numbers are those of the file (LF, CRLF or CR).
 * @param text decoded document
 */
export function readPublishedText(text: string): SourceTable {
  const issues: Issue[] = [];
  if (/^\s*(?:<!doctype\s+html|<html[\s>])/iu.test(text.slice(0, 2000))) {
    return { form: 'publishedText', lines: [], issues: [buildIssue('html', 'error', 1)] };
  }
  const lines = text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((raw, at) => readLine(raw, at + 1));
  return { form: 'publishedText', lines, issues };
}

function readLine(raw: string, line: number): TextLine | RowLine {
  const cells = raw.split('\t');
  if (cells.length > 1 && !isContentsRow(cells)) return { kind: 'row', line, cells };
  const heading = /^\s{0,3}(#{0,6})(.*)$/su.exec(raw);
  const text = (heading?.[2] ?? raw).replace(/\*\*|__/gu, '').trim();
  return { kind: 'text', line, text, level: heading?.[1]?.length ?? 0 };
}

/** A line of the contents («総務部 ..... → 6», «1 → 総務部 → 6») has tabs but is no table row: it ends in a page number. */
function isContentsRow(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.map((cell) => cell.trim());
  if (/[.．…‥・·]{2}$/u.test(first)) return /^[0-9０-９]*$/u.test(rest.join(''));
  const [name = '', page, ...more] = /^[0-9０-９]{1,2}$/u.test(first) && rest.length > 1 ? rest : [first, ...rest];
  return /^[^。]{1,30}$/u.test(name) && /^[0-9０-９]{1,3}$/u.test(page ?? '') && more.every((cell) => cell === '');
}
