import { emptyHash, hashPiece, hashText, writeHash } from '../domain/hashText';

/** Tells a text from others. */
export interface TextMark {
  /** UTF-16 code units. */
  readonly length: number;
  /** `hashText`. */
  readonly hash: string;
}

/** The mark of a whole text. */
export const markText = (text: string): TextMark => ({ length: text.length, hash: hashText(text) });

/** What has come of a report: its text, or what was read of it already, or why it can't be read. */
export type CollectedReport =
  | { readonly text: string; readonly mark: TextMark }
  | { readonly content: Readonly<Record<string, unknown>>; readonly mark: TextMark }
  | { readonly fault: 'truncated' | 'unreadable' };

export interface TextLimits {
  /** A text of more characters is read line by line while the rest of it comes. */
  readonly linesFrom: number;
  /** A text of more characters is not kept: no engine makes one of much more (2^29 in Chromium). */
  readonly keptUpTo: number;
}

const limits: TextLimits = { linesFrom: 1_000_000, keptUpTo: 400_000_000 };

/** `"goals": [` or `"fiscalYear": 2022` */
const member = /^"(?<name>\w+)":\s*(?<value>.+)$/su;

/**
 * Reads a report that holds one entry a line (data.md), as all do that this application writes: `{`, members and lists of entries, each with its comma, `}`.
 * Whatever stands otherwise is of another form, also where it is JSON.
 */
function readLines() {
  const content: Record<string, unknown> = {};
  // as `JSON.parse` does, whatever the name
  const put = (name: string, value: unknown) =>
    Object.defineProperty(content, name, { value, configurable: true, enumerable: true, writable: true });
  /** What lines are expected: of the report, of one of its lists, or none. */
  let inside: 'nothing' | 'report' | unknown[] | 'end' = 'nothing';
  /** Whether an entry must follow (a comma), may (nothing before it), or must not. */
  let next: 'must' | 'may' | 'never' = 'may';

  const close = (ended: boolean) => {
    inside = inside === 'report' ? 'end' : 'report';
    next = ended ? 'never' : 'must';
  };
  const readMember = (entry: string, hasComma: boolean): boolean => {
    const { name, value } = member.exec(entry)?.groups ?? {};
    if (name === undefined || value === undefined) return false;
    if (value === '[') {
      inside = [];
      next = 'may';
      put(name, inside);
      return !hasComma;
    }
    put(name, JSON.parse(value));
    return true;
  };
  return {
    /**
     * @returns whether the line is of this form
     * @throws SyntaxError where an entry is not whole
     */
    readLine: (line: string): boolean => {
      if (inside === 'end') return line.trim() === '';
      if (inside === 'nothing') {
        inside = 'report';
        return line === '{';
      }
      const hasComma = line.endsWith(',');
      const entry = hasComma ? line.slice(0, -1) : line;
      if (entry === (inside === 'report' ? '}' : ']')) {
        if (next === 'must' || (inside === 'report' && hasComma)) return false;
        close(!hasComma);
        return true;
      }
      if (next === 'never') return false;
      next = hasComma ? 'must' : 'never';
      if (inside === 'report') return readMember(entry, hasComma);
      inside.push(JSON.parse(entry));
      return true;
    },
    /** What was read so far: one object, which grows. */
    content: content as Readonly<Record<string, unknown>>,
    isWhole: () => inside === 'end',
  };
}

/** No entry is longer: a text without line ends is of another form. */
const longestLine = 2_000_000;

export interface ReportCollector {
  /** @returns what was read so far where the text is read as it comes, always the same object; else null */
  readonly add: (piece: string) => Readonly<Record<string, unknown>> | null;
  readonly finish: () => CollectedReport;
}

/**
 * Puts a report together as it comes. A long one of our form is read meanwhile, and no text of all of it is made, which from half a million achievements on
 * there could not be; any other is handed over as the text that it is.
 */
export function collectReport({ linesFrom, keptUpTo }: TextLimits = limits): ReportCollector {
  const { readLine, content, isWhole } = readLines();
  let pieces: string[] = [];
  let length = 0;
  let hash = emptyHash;
  let form: 'unknown' | 'lines' | 'other' = 'unknown';
  let rest = '';
  const readAll = (lines: readonly string[]) => {
    try {
      if (!lines.every(readLine)) form = 'other';
    } catch {
      form = 'other';
    }
  };
  const readOn = (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    readAll(lines);
    if (rest.length > longestLine) form = 'other';
  };
  return {
    add(piece) {
      pieces.push(piece);
      length += piece.length;
      hash = hashPiece(hash, piece);
      if (form === 'lines') readOn(piece);
      else if (form === 'unknown' && length > linesFrom) {
        form = 'lines';
        readOn(pieces.join(''));
      }
      if (length > keptUpTo) pieces = [];
      return form === 'lines' ? content : null;
    },
    finish() {
      const isOurs = form === 'lines';
      if (isOurs) readAll([rest]);
      const mark = { length, hash: writeHash(hash) };
      if (form === 'lines' && isWhole()) return { content, mark };
      if (length <= keptUpTo) return { text: pieces.join(''), mark };
      return { fault: isOurs && !isWhole() ? 'truncated' : 'unreadable' };
    },
  };
}
