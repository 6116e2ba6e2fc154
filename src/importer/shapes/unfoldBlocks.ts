import type { RowLine, SourceTable } from '../sources/sourceTable';
import { turnSheets, turnYears } from './turnTables';

/** What a column of a block holds: the indicator's name, its unit, or a value under the name of its column. */
type Part = { readonly kind: 'measure' | 'unit' } | { readonly kind: 'value'; readonly name: string };

/** The columns of one indicator; the name and unit of an amount of money stand in the header. */
interface Block {
  readonly measureAt: number | null;
  readonly unitAt: number | null;
  readonly values: ReadonlyMap<string, number>;
  readonly fixed: { readonly measure: string; readonly unit: string } | null;
}

interface Layout {
  readonly rowCount: 1 | 2;
  readonly names: readonly string[];
  /** Columns that are said once for all indicators of a row. */
  readonly shared: readonly number[];
  readonly blocks: readonly Block[];
  readonly valueNames: readonly string[];
}

/** A header is not looked for further down. */
const searchedRows = 30;
const longestName = 40;

const squeeze = (cell: string | undefined): string =>
  (cell ?? '').length > longestName * 2 ? '' : (cell ?? '').normalize('NFKC').replace(/\s+/gu, '');

const valueName = '(?:(?:令和|平成|[RH]|20)?[0-9元]{1,2}年度?の?)?(?:実績|目標|計画)[値額]?';
const blockColumn = new RegExp(`^(.*指標[0-9]*)(名称?|単位|${valueName})$`, 'u');
const partColumn = new RegExp(`^(?:(?:指標)?(?:名称?|項目)|指標|単位|${valueName})$`, 'u');
/** What was spent in the year, with its unit: a figure of its own in every row. */
const moneyColumn = /^(決算額?|(?:事業費)?決算額|事業費\(?決算\)?|支出済?額)\((円|千円|万円|百万円|億円)\)$/u;

function readPart(text: string): Part {
  if (text.endsWith('単位')) return { kind: 'unit' };
  return /(?:実績|目標|計画)[値額]?$/u.test(text) ? { kind: 'value', name: text } : { kind: 'measure' };
}

/** 活動指標1 名称 | 活動指標1 単位 | … in one row, or 活動指標1 over 指標名 | 単位 | 実績値 in two: each column's block and part. */
function readColumns(upper: readonly string[], lower: readonly string[] | null): { key: string; part: Part }[] {
  let above = '';
  let open = '';
  return upper.map((cell, at) => {
    const own = squeeze(cell);
    if (own !== '') above = own;
    if (lower === null) {
      const [, key = '', part = ''] = blockColumn.exec(own) ?? [];
      if (key !== '') return { key, part: readPart(part) };
      // 活動指標 | 単位 | 目標 | 実績 | 成果指標 | 単位 | …: what follows an indicator's column is its own
      if (/指標[0-9]*$/u.test(own)) open = own;
      else if (!partColumn.test(own)) open = '';
      return { key: open, part: own === open ? { kind: 'measure' } : readPart(own) };
    }
    const below = squeeze(lower[at]);
    const isPart = above.includes('指標') && partColumn.test(below);
    return { key: isPart ? above : '', part: readPart(below) };
  });
}

function readLayout(upper: readonly string[], lower: readonly string[] | null): Layout | null {
  const columns = readColumns(upper, lower);
  const keys = [...new Set(columns.map(({ key }) => key))].filter((key) => key !== '');
  const blocks = keys.map((key): Block => {
    const placeOf = (kind: Part['kind']): number | null => {
      const at = columns.findIndex((column) => column.key === key && column.part.kind === kind);
      return at < 0 ? null : at;
    };
    const values = columns.flatMap(({ key: own, part }, at) => (own === key && part.kind === 'value' ? [[part.name, at] as const] : []));
    return { measureAt: placeOf('measure'), unitAt: placeOf('unit'), values: new Map(values), fixed: null };
  });
  const valueNames = [...(blocks[0]?.values.keys() ?? [])];
  const isAlike = ({ measureAt, values }: Block): boolean =>
    measureAt !== null && values.size === valueNames.length && valueNames.every((name) => values.has(name));
  const held = blocks.reduce((sum, { unitAt, values }) => sum + 1 + (unitAt === null ? 0 : 1) + values.size, 0);
  const isWhole = held === columns.filter(({ key }) => key !== '').length;
  if (blocks.length < 2 || valueNames.length === 0 || !blocks.every(isAlike) || !isWhole) return null;
  const names = upper.map((cell, at) => `${cell.trim()}${squeeze(cell) === squeeze(lower?.[at]) ? '' : (lower?.[at] ?? '').trim()}`);
  const result = valueNames.find((name) => name.includes('実績'));
  const money = columns.flatMap(({ key }, at): Block[] => {
    const [, measure, unit] = key === '' ? (moneyColumn.exec(squeeze(names[at])) ?? []) : [];
    const isMoney = measure !== undefined && unit !== undefined && result !== undefined;
    return isMoney ? [{ measureAt: null, unitAt: null, values: new Map([[result, at]]), fixed: { measure, unit } }] : [];
  });
  const taken = new Set(money.flatMap(({ values }) => [...values.values()]));
  const shared = columns.flatMap(({ key }, at) => (key === '' && !taken.has(at) ? [at] : []));
  return { rowCount: lower === null ? 1 : 2, names, shared, blocks: [...blocks, ...money], valueNames };
}

/**
 * A table with one row a project and the same columns again for each of its indicators → one row an indicator, as the other tables have
 * them; every cell keeps its place. A table of any other form is left as it is.
 */
export function unfoldBlocks(table: SourceTable): SourceTable {
  const unfolded = unfoldLines(table);
  if (unfolded !== table) return unfolded;
  const lines = turnYears(turnSheets(table.lines));
  return lines === table.lines ? table : { ...table, lines };
}

function unfoldLines(table: SourceTable): SourceTable {
  const { lines } = table;
  for (let at = 0, rows = 0; at < lines.length && rows < searchedRows; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'row') continue;
    rows += 1;
    const next = lines[at + 1];
    const layout = (next?.kind === 'row' ? readLayout(line.cells, next.cells) : null) ?? readLayout(line.cells, null);
    if (layout === null) continue;
    const header = unfoldHeader(line.line, layout);
    const printed = line.cells.join('\t');
    const body = lines.slice(at + layout.rowCount).flatMap((row) => {
      if (row.kind === 'text') return row;
      return row.cells.join('\t') === printed ? header : unfoldRow(row, layout);
    });
    return { ...table, lines: [...lines.slice(0, at), header, ...body] };
  }
  return table;
}

function unfoldHeader(line: number, { names, shared, valueNames }: Layout): RowLine {
  return { kind: 'row', line, cells: [...shared.map((at) => names[at] ?? ''), '指標', '単位', ...valueNames] };
}

const isPrinted = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';

function unfoldRow(row: RowLine, layout: Layout): RowLine[] {
  const { shared, blocks, valueNames, names } = layout;
  const rest = row.cells.flatMap((_, at) => (at >= names.length ? [at] : []));
  const printed = blocks.filter(({ measureAt, values }) =>
    [...(measureAt === null ? [] : [measureAt]), ...values.values()].some((at) => isPrinted(row.cells[at])),
  );
  const rows: readonly (Block | null)[] = printed.length > 0 ? printed : [null];
  return rows.map((block, nth): RowLine => {
    const columns = [
      ...shared,
      block?.measureAt ?? null,
      block?.unitAt ?? null,
      ...valueNames.map((name) => block?.values.get(name) ?? null),
      ...(nth === 0 ? rest : []),
    ];
    const pick = (cells: readonly string[]): string[] => {
      const picked = columns.map((at) => (at === null ? '' : (cells[at] ?? '')));
      if (block !== null && block.fixed !== null) picked.splice(shared.length, 2, block.fixed.measure, block.fixed.unit);
      return picked;
    };
    const { filled, places } = row;
    return {
      kind: 'row',
      line: row.line,
      project: String(row.line),
      cells: pick(row.cells),
      ...(filled === undefined ? {} : { filled: pick(filled) }),
      ...(places === undefined ? {} : { places: columns.map((at) => (at === null ? '' : (places[at] ?? ''))) }),
    };
  });
}
