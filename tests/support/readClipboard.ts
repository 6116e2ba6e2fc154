import { readXml, findAll } from './readXml';

/** Cells of a text as a spreadsheet takes it from the clipboard: tabs, line ends, a field in quotes where it begins with one. */
export function readTsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quoted field is not closed');
        if (text[at] === '"') at += 1;
        field += text[at];
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== '\t' && text[at] !== '\r'; at += 1) field += text[at];
    }
    record.push(field);
    if (text[at] === '\t') at += 1;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      records.push(record);
      record = [];
    } else throw new Error(`neither tab nor CRLF at ${at}`);
  }
  if (record.length > 0) throw new Error('the last line is not ended');
  return records;
}

/** Cells of the HTML form; `isText` tells whether the spreadsheet is told to keep it as text. */
export function readHtmlTable(html: string): { text: string; isText: boolean }[][] {
  const table = readXml(html.replace(/^<meta[^>]*>/, ''));
  return findAll(table, 'tr').map((row) =>
    row.children.map(({ text, attributes }) => ({ text, isText: attributes['style']?.includes('mso-number-format') ?? false })),
  );
}
