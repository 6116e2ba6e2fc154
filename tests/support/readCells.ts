/** The columns of the table, in the order of Kariya's header row. */
const fields = ['goal', 'initiative', 'sections', 'actual', 'outcome'] as const;
export type CellField = (typeof fields)[number];

export interface ReceivedCell {
  /** 1-based. */
  readonly line: number;
  readonly field: CellField;
  readonly cell: string;
}

/**
 * The cells of a document in Kariya's form, cut at tabs and nothing else: a second opinion on `readRows`. A row that opens with
 * an initiative's marker has lost its first cell.
 */
export function readCells(text: string): ReceivedCell[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const headerAt = lines.findIndex((line) => line.startsWith('組織目標\t'));
  return lines.flatMap((line, at) => {
    if (at <= headerAt || !line.includes('\t') || line.startsWith('組織目標\t')) return [];
    const cells = line.split('\t');
    if (/^[①-⑳]/u.test(cells[0] ?? '')) cells.unshift('');
    return fields.map((field, place) => ({ line: at + 1, field, cell: cells[place] ?? '' }));
  });
}

const tags = /<\/?[a-z]+(?: [^<>]*)?\/?>/gu;
const bulletsAndMarkers = /(^|[ \u3000])(?:[・○①-⑳][ \u3000]*)+/gu;
const markers = /(^|[ \u3000])[①-⑳][ \u3000]*/gu;

/**
 * A cell without its layout and without any white space: markup out, then what opens a stretch: bullets and circled numbers of
 * results, circled numbers of initiatives. A second opinion on `readCell`, `cutStatements` and `readOutline`.
 */
export function stripLayout(cell: string, field: CellField): string {
  return cell
    .replace(/<sup>|<\/sup>/gu, '')
    .replace(tags, ' ')
    .replace(/&amp;/gu, '&')
    .replace(/&lt;/gu, '<')
    .replace(/&nbsp;/gu, ' ')
    .replace(field === 'initiative' ? markers : bulletsAndMarkers, '$1')
    .replace(/[\s\u3000]+/gu, '');
}
