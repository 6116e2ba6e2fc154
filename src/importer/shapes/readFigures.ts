import { eraFiscalYear } from '../../domain/fiscalYear';
import { readCell } from '../sources/readCell';
import { moneyName } from './columnNames';
import { splitYear, type Header, type HeaderColumn } from './readHeader';

/** One cell of an indicator table: here the cell is the quantity, and no rule for sentences touches it. */
export interface Figure {
  readonly role: 'result' | 'target' | 'prior' | 'context';
  /** The fiscal year that its column names; null where it names none (現状値). */
  readonly period: number | null;
  /** Name of the indicator, value and unit as a reader would write them, aims and other years said so: 参加者 令和8年度目標 200人. */
  readonly text: string;
  /** Where the value begins in the text. */
  readonly at: number;
  readonly name: string;
  /** As printed in a column of its own, in NFKC; null where the cell holds it. */
  readonly unit: string | null;
  /** An amount that the undertaking cost, not the value of an indicator. */
  readonly isMoney?: boolean;
  /** Where the value stands in a workbook. */
  readonly place?: string;
  /** The value where a profile says that the cell is one; absent where the text is read. */
  readonly value?: FigureValue;
}

/** The number of a cell, by a profile. */
export interface FigureValue {
  /** Scaled: 3,089千円 is 3089000 円. */
  readonly number: number;
  /** As many characters of the text are the number, its scale (千) included. */
  readonly length: number;
  /** In NFKC, without its scale. */
  readonly unit: string | null;
  /** Whether something is printed behind it that nobody read: 36（1）. */
  readonly hasRemark: boolean;
  /** The measure that the row's values of several years belong to, and the one whose part it is. */
  readonly measure: string;
  readonly partOf: string | null;
}

/** One cell of a row, fitted to the header, with what stands around it. */
export interface FittedCell {
  readonly text: string;
  /** What is merged down over the cell, or its own text: names stand for all rows of the merge, results for the first alone. */
  readonly filled: string;
  readonly place?: string;
}

/** A number, perhaps with its unit and a remark: 120 · ▲3.5 · 3回 · 36（1）. */
const valueCell =
  /^[約▲△+-]?[0-9][0-9,]*(?:\.[0-9]+)?(?:[百千]?[万億兆][0-9][0-9,]*(?:\.[0-9]+)?){0,2}\s?[^0-9\s,.()]{0,6}(?:(?<=[k/]?m)[23]|(?<=CO)2)?[^0-9\s,.()]{0,4}(?:\([^()]{1,10}\))?$/u;
export const missingCell = /^[-‐–—―−ー]*$/u;

/** What stands in the place of a value that is not known yet, or of an undertaking that did not take place; never 0. */
const withoutValue =
  /^(?:(?:集計|調査|確認|精査|作業|算定)中|未(?:確定|公表|実施|定|集計|把握|調査|設定|算定)|公表前|(?:該当|実績|実施|データ|設定)?(?:な|無)し|皆[増減]|不明|中止|休止|廃止|延期|[.…]+|[*＊]+|n\/?a)$/iu;

const foldCell = (cell: string | undefined): string =>
  readCell(cell ?? '')
    .text.normalize('NFKC')
    .trim();

/** Nearly all printed cells of a column are values. */
const leastValues = 0.8;

function isValueColumn(body: readonly (readonly string[])[], at: number): boolean {
  const printed = body.map((cells) => foldCell(cells[at])).filter((cell) => !missingCell.test(cell) && !withoutValue.test(cell));
  return printed.length > 0 && printed.filter((cell) => valueCell.test(cell)).length >= printed.length * leastValues;
}

/** What the values of a column are in the report's year; null for a column of no values. */
function roleOf({ field, other, known, year }: HeaderColumn, reportYear: number | null): Figure['role'] | null {
  const meant = field ?? other;
  if (known === 'money')
    return year === null || reportYear === null || year === reportYear ? 'result' : year < reportYear ? 'prior' : 'target';
  // 現状値(R5) in a report of that year is what was reached
  if (known === 'base') return year !== null && year === reportYear ? 'result' : 'prior';
  if (meant === 'target') return 'target';
  const isActual = known === 'year' || meant === 'actual' || meant === 'combined';
  if (!isActual || (known === 'year' && reportYear === null)) return null;
  if (year === null || reportYear === null || year === reportYear) return field === null && known !== 'year' ? null : 'result';
  if (year < reportYear) return 'prior';
  // R5実績 in a report told to be that of R4 is no aim
  return known === 'year' ? 'target' : 'context';
}

/**
 * The columns of values of an indicator table by their place; empty for a table of sentences. An indicator table names indicators, units,
 * starting values or years, and has values for the report's year.
 */
export function findFigures(
  { columns }: Header,
  body: readonly (readonly string[])[],
  reportYear: number | null,
): ReadonlyMap<number, Figure['role']> {
  const years = columns.filter(({ known }) => known === 'year').length;
  const isNamed = years > 1 || columns.some(({ known }) => known === 'measure' || known === 'unit' || known === 'base');
  const roles = columns.map((column) => (isNamed || column.known === 'money' ? roleOf(column, reportYear) : null));
  const found = new Map(roles.flatMap((role, at) => (role !== null && isValueColumn(body, at) ? [[at, role] as const] : [])));
  if ([...found.values()].includes('result')) return found;
  // 基準値 and 現状値: the second is what was reached
  const current = [...found.keys()].filter((at) => columns[at]?.known === 'base' && /現[状況]/u.test(columns[at]?.name ?? ''));
  const [only] = current;
  const isAfter = columns.some(({ known, name }) => known === 'base' && !/現[状況]/u.test(name));
  if (only === undefined || current.length > 1 || !isAfter || columns[only]?.year !== null) return new Map();
  return new Map([...found, [only, 'result']]);
}

/** A unit in brackets at the end of an indicator's name, where its own column is empty: 参加者数（人）, 収納率（単位：％）. Other words there (男性) are part of the name. */
export const unitOfName = new RegExp(
  `\\((?:単位:)?((?:[千万億]|百万|十万)?(?:人|名|円|件|回|台|冊|枚|本|t-CO2|t|kWh|m2|m3|m)|%|か所|カ所|ヶ所|ヵ所|箇所|事業所|事業者|団体|世帯|施設|店舗|店|社|校|園|館|組|組織|戸|棟|区画|地区|路線|基|年|か月|日|時間|分|歳|点|位|倍|度|ポイント|ha|a|km|km2|g|kg|mg/l|ppm|kl|l|kW|t-CO2|(?:[^()0-9/]{1,3}|m[23])/[^()0-9/]{1,3})\\)$`,
  'u',
);

/** 令和5年度決算額（千円） → 決算額 and 千円. */
function readMoney(printed: string): readonly [string, string] | null {
  const [, name, unit] = moneyName.exec(splitYear(printed.normalize('NFKC').replace(/\s+/gu, '')).base) ?? [];
  return name === undefined || unit === undefined ? null : [name, unit];
}

interface FigureHeader {
  readonly columns: readonly HeaderColumn[];
  readonly figures: ReadonlyMap<number, Figure['role']>;
}

/** The figures of one row; a cell that is empty or a dash has none. */
export function readFigures(
  { columns, figures: roles }: FigureHeader,
  cells: readonly FittedCell[],
  initiative: string,
  reportYear: number | null,
): Figure[] {
  const cellOf = (known: HeaderColumn['known']): string => foldCell(cells[columns.findIndex((column) => column.known === known)]?.filled);
  const measure = cellOf('measure');
  const ending = cellOf('unit') === '' ? unitOfName.exec(measure) : null;
  const unitOfIndicator = ending?.[1] ?? cellOf('unit');
  const indicator = measure.slice(0, ending?.index).trim() || initiative;
  return [...roles].flatMap(([at, role]) => {
    const { text: printed, place } = cells[at] ?? { text: '' };
    const cell = foldCell(printed);
    if (missingCell.test(cell)) return [];
    const money = columns[at]?.known === 'money' ? readMoney(columns[at]?.name ?? '') : null;
    const [name, unit] = money ?? [indicator, unitOfIndicator];
    const [, value = cell, remark = ''] = /^([^(]*)(\(.*\))$/u.exec(cell) ?? [];
    const isBare = /[0-9]$/u.test(value);
    const period = columns[at]?.year ?? (columns[at]?.known === 'base' && role !== 'result' ? null : reportYear);
    const year = period === null || period === reportYear ? '' : eraFiscalYear(period);
    const what = role === 'target' ? `${year}目標` : role === 'prior' && year === '' ? '現状' : year;
    const lead = [name, what].flatMap((part) => (part === '' ? [] : [part, ' '])).join('');
    const text = `${lead}${value}${isBare ? unit : ''}${remark}`;
    const figure = {
      role,
      period,
      text,
      at: lead.length,
      name,
      unit: isBare && unit !== '' ? unit : null,
      ...(money === null ? {} : { isMoney: true }),
    };
    return [place === undefined ? figure : { ...figure, place }];
  });
}
