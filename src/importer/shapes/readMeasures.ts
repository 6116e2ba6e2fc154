import { eraFiscalYear } from '../../domain/fiscalYear';
import { buildIssue, type Issue } from '../../domain/issue';
import type { RowLine } from '../sources/sourceTable';
import type { FittedTable } from './fitProfile';
import { missingCell, unitOfName, type Figure, type FigureValue } from './readFigures';
import type { Profile, ProfileMeasure } from './profileSchema';

type Block = Profile['years'][number];

/** One value column of a measure. */
interface ValueColumn extends Block {
  readonly at: number;
}

interface MeasureColumns {
  readonly measure: ProfileMeasure;
  readonly nameAt: number | null;
  readonly unitAt: number | null;
  /** The report's year first, then earlier ones from the nearest, then what is planned. */
  readonly values: readonly ValueColumn[];
}

const fold = (cell: string | undefined): string => (cell ?? '').normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** What stands where no indicator is: nothing, a dash, or the 0 that a formula shows for an empty cell. */
const isUnnamed = (text: string): boolean => missingCell.test(text) || text === '0';

/** A number with a sign, perhaps with its unit and a remark behind it. */
const numberCell = /^([▲△-])?\s?([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)\s?([^0-9\s.,()]{0,8})\s?(\(.*\))?$/u;

/** Scales that units carry: 千人, 百万円, 万個. */
const unitScale = /^(十億|十万|百万|千万|百|千|万|億)(?=.)/u;
const exponents: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 億: 8, 十億: 9 };

/** 66000 as a reader would write it: 66,000. */
const groupDigits = (digits: string): string => (digits.includes(',') ? digits : digits.replace(/\d(?=(?:\d{3})+(?:\.|$))/gu, '$&,'));

/** A cell as number and text; null where it holds words or something else than one number. */
function readNumber(cell: string, unit: string): { readonly text: string; readonly value: Omit<FigureValue, 'measure' | 'partOf'> } | null {
  const match = numberCell.exec(cell.replace('−', '-'));
  if (match === null) return null;
  const [, sign = '', digits = '', behind = '', remark = ''] = match;
  // a unit in the cell is the cell's own; 15校 as a unit would make 3 to 315
  const isOwn = behind !== '' && unit !== '' && behind !== unit;
  const [printed, aside] = /^[0-9]/u.test(unit) ? ['', `(${unit})`] : [behind === '' ? unit : behind, ''];
  const scale = unitScale.exec(printed)?.[0] ?? '';
  const counted = printed.slice(scale.length);
  const number = Number(`${digits.replaceAll(',', '')}e${exponents[scale] ?? 0}`);
  const shown = printed.startsWith('年') ? digits : groupDigits(digits);
  const text = `${sign}${shown}${printed}${aside}${remark}`;
  const value = {
    number: sign === '' || number === 0 ? number : -number,
    length: sign.length + shown.length + scale.length,
    unit: counted === '' ? null : counted,
    hasRemark: remark !== '' || aside !== '' || isOwn,
  };
  return { text, value };
}

function listMeasures(columns: FittedTable['columns'], { measures, years, reportYear }: Profile): MeasureColumns[] {
  return measures.map((measure) => {
    const placeOf = (as: 'measureName' | 'measureUnit'): number | null =>
      columns.find(({ use }) => use.as === as && use.measure === measure.id)?.at ?? null;
    const values = columns.flatMap(({ at, use }): ValueColumn[] => {
      const year = use.as === 'value' && use.measure === measure.id ? years[use.block - 1] : undefined;
      return year === undefined ? [] : [{ at, ...year }];
    });
    const rank = ({ fiscalYear, holds }: ValueColumn): number =>
      holds === 'actual' ? reportYear - fiscalYear : 1000 + (fiscalYear - reportYear) * 2 + (holds === 'target' ? 1 : 0);
    return {
      measure,
      nameAt: placeOf('measureName'),
      unitAt: placeOf('measureUnit'),
      values: values.toSorted((a, b) => rank(a) - rank(b)),
    };
  });
}

function roleOf({ kind }: ProfileMeasure, { holds, fiscalYear }: Block, reportYear: number): Figure['role'] {
  if (kind === 'context') return 'context';
  if (holds !== 'actual') return 'target';
  return fiscalYear === reportYear ? 'result' : 'prior';
}

function describeYear({ holds, fiscalYear }: Block, reportYear: number): string {
  const year = fiscalYear === reportYear ? '' : eraFiscalYear(fiscalYear);
  return holds === 'actual' ? year : `${year}${holds === 'plan' ? '計画' : '目標'}`;
}

interface FigureReader {
  /** The figures of one row, measure by measure. */
  readonly read: (row: RowLine, initiative: string) => Figure[];
  /** What was not read so far. */
  readonly issues: () => Issue[];
}

/** As many cells are named in one issue. */
const shownCells = 8;

/** Reads values by the measures of a profile; 0 is a value, an empty cell and a dash are none. */
export function buildFigureReader(columns: FittedTable['columns'], profile: Profile): FigureReader {
  const { reportYear } = profile;
  const measures = listMeasures(columns, profile);
  const issues: Issue[] = [];
  const unnamed: { readonly line: number; readonly place: string }[] = [];
  let unnamedZeros = 0;

  const readUnnamed = ({ line, cells, places }: RowLine, values: readonly ValueColumn[]): void => {
    for (const { at } of values) {
      const cell = fold(cells[at]);
      if (/^0+$/u.test(cell)) unnamedZeros += 1;
      else if (/[0-9]/u.test(cell)) unnamed.push({ line, place: `${(places?.[at] ?? String(at + 1)).replace(/^.*!/u, '')}=${cell}` });
    }
  };

  const readValue = (
    row: RowLine,
    { measure }: MeasureColumns,
    named: { name: string; unit: string; label: string },
    column: ValueColumn,
  ): Figure[] => {
    const cell = fold(row.cells[column.at]);
    const role = roleOf(measure, column, reportYear);
    const place = row.places?.[column.at];
    const { name, unit, label } = named;
    if (missingCell.test(cell)) {
      if (role === 'result') issues.push(buildIssue('figureMissing', 'info', row.line, { name: name.slice(0, 80) }));
      return [];
    }
    const read = readNumber(cell, unit);
    const lead = [name, describeYear(column, reportYear)].flatMap((part) => (part === '' ? [] : [part, ' '])).join('');
    const shared = { role, period: column.fiscalYear, at: lead.length, name: label, ...(place === undefined ? {} : { place }) };
    if (read === null) {
      issues.push(
        buildIssue('figureUnread', /[0-9]/u.test(cell) ? 'warning' : 'info', row.line, {
          name: name.slice(0, 80),
          text: cell.slice(0, 80),
        }),
      );
      return [];
    }
    const value = { ...read.value, measure: measure.id, partOf: measure.partOf ?? null };
    return [{ ...shared, text: `${lead}${read.text}`, unit: read.value.unit, value }];
  };

  const read = (row: RowLine, initiative: string): Figure[] =>
    measures.flatMap((columnsOf) => {
      const { measure, nameAt, unitAt, values } = columnsOf;
      const textAt = (at: number | null): string => (at === null ? '' : fold(row.filled?.[at] ?? row.cells[at]));
      const printed = measure.name ?? textAt(nameAt);
      if (isUnnamed(printed)) {
        readUnnamed(row, values);
        return [];
      }
      const own = measure.unit ?? textAt(unitAt);
      const ending = isUnnamed(own) ? unitOfName.exec(printed) : null;
      const unit = ending?.[1] ?? (isUnnamed(own) ? '' : own);
      const name = printed.slice(0, ending?.index).trim();
      const label = measure.name === null ? name : `${name}（${initiative}）`;
      return values.flatMap((column) => readValue(row, columnsOf, { name, unit, label }, column));
    });

  const tell = (): Issue[] => {
    const [first] = unnamed;
    const cells = unnamed.slice(0, shownCells).map(({ place }) => place);
    const params = { count: unnamed.length, cells: `${cells.join('・')}${unnamed.length > shownCells ? '…' : ''}` };
    return [
      ...issues,
      ...(first === undefined ? [] : [buildIssue('figuresUnnamed', 'warning', first.line, params)]),
      ...(unnamedZeros === 0 ? [] : [buildIssue('zerosUnnamed', 'info', 1, { count: unnamedZeros })]),
    ];
  };
  return { read, issues: tell };
}
