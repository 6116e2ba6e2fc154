/** A reader of RFC 4180 that shares nothing with the writer: character by character, every departure from the grammar is an error. */
export function readCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const records: string[][] = [];
  let record: string[] = [];
  let at = 1;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('a quoted field is not closed');
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') field += text[(at += 1)];
        else break;
      }
      at += 1;
    } else {
      for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`a bare field holds ${JSON.stringify(text[at])} at ${at}`);
        field += text[at];
      }
    }
    record.push(field);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) throw new Error('the last line is not ended');
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      records.push(record);
      record = [];
    } else throw new Error(`neither comma nor CRLF at ${at}`);
  }
  if (record.length > 0) throw new Error('the last line is not ended');
  return records;
}
