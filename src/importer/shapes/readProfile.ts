import { buildIssue, type Issue } from '../../domain/issue';
import { readCell } from '../sources/readCell';
import type { RowLine, SourceSheet } from '../sources/sourceTable';
import { fitProfile, nameColumns, type FittedTable, type PrintedColumn } from './fitProfile';
import type { Figure } from './readFigures';
import { buildFigureReader } from './readMeasures';
import { readOffices } from './readOffices';
import { keyOfHeader, type Profile, type ProfileColumn } from './profileSchema';
import type { ReadRows, ReportRow } from './readRows';

/** The text of a cell that names something: without markup, on one line. */
const textOf = (cell: string | undefined): string =>
  readCell(cell ?? '')
    .text.replace(/\s+/gu, ' ')
    .trim();

/** Between the levels of what an undertaking is for. */
const betweenLevels = ' › ';

/**
 * One sheet read as a profile says: each row an undertaking with its place and its values, each value one figure. Refused where columns
 * are gone or new, or where a column that must hold one text holds another (the table of another year): errors, and no rows.
 */
export function readProfile(sheet: SourceSheet, profile: Profile): ReadRows {
  const fitted = fitProfile(sheet, profile);
  const named = fitted.body.filter((row) => !isRepeatedHeader(row, fitted));
  const faults = [...fitted.issues, ...checkConstants(named, fitted)];
  const nothing: ReadRows = { rows: [], departments: [], pillars: new Map(), resultYear: profile.reportYear, issues: faults };
  if (faults.some(({ severity }) => severity === 'error')) return nothing;
  const { body, issues: rowIssues } = keepUndertakings(named, fitted);
  const offices = readAllOffices(body, fitted, profile);
  const pillars = readPillars(body, fitted);
  const reader = buildFigureReader(fitted.columns, profile);
  const rows = body.map((row): ReportRow => {
    const place = { department: offices.of(row).department, pillar: pillars.of(row) };
    const project = texts(row, columnsAs(fitted, 'rowKey')).join('-');
    const initiative = texts(row, columnsAs(fitted, 'initiative')).join('　');
    const figures: readonly Figure[] = reader.read(row, initiative);
    const { cells, places } = readSentences(row, fitted);
    const goal = texts(row, columnsAs(fitted, 'goal')).join(betweenLevels);
    const sections = offices.of(row).sections.join('\n');
    return {
      line: row.line,
      ...place,
      cells: { goal: goal === '' ? (pillars.names.get(place.pillar) ?? '') : goal, initiative, sections, ...cells },
      ...(row.places === undefined ? {} : { places }),
      ...(project === '' ? {} : { project }),
      figures,
    };
  });
  const issues = [...faults, ...rowIssues, ...offices.issues, ...pillars.issues, ...reader.issues(), ...tellIgnored(body, fitted)];
  return {
    rows,
    departments: [...new Set(rows.map(({ department }) => department))],
    pillars: pillars.names,
    resultYear: profile.reportYear,
    issues: issues.toSorted((a, b) => a.line - b.line),
  };
}

type UsedColumn = FittedTable['columns'][number];

const columnsAs = ({ columns }: FittedTable, as: ProfileColumn['as']): readonly UsedColumn[] => columns.filter(({ use }) => use.as === as);

/** What a row says in some columns, merged cells included, blanks left out. */
function texts({ cells, filled }: RowLine, columns: readonly PrintedColumn[]): string[] {
  return columns.flatMap(({ at }) => {
    const text = textOf(filled?.[at] ?? cells[at]);
    return text === '' ? [] : [text];
  });
}

/** The names of the columns once more, as at the head of a printed page. */
const isRepeatedHeader = ({ cells }: RowLine, { columns }: FittedTable): boolean =>
  columns.length > 0 && columns.every(({ header, at }) => keyOfHeader(cells[at] ?? '') === keyOfHeader(header));

/** Columns that hold one text in every row, or tell that the table is another one. */
function checkConstants(body: readonly RowLine[], { columns }: FittedTable): Issue[] {
  return columns.flatMap(({ header, at, use }) => {
    if (use.as !== 'constant') return [];
    const others = body.filter(({ cells }) => (cells[at] ?? '').trim() !== '' && keyOfHeader(cells[at] ?? '') !== keyOfHeader(use.value));
    const [first] = others;
    if (first === undefined) return [];
    const params = { name: header, expected: use.value, found: textOf(first.cells[at]), count: others.length };
    return [buildIssue('profileOutdated', 'error', first.line, params)];
  });
}

/** Rows that name an undertaking; a row of values without one (合計) is told of. */
function keepUndertakings(body: readonly RowLine[], fitted: FittedTable): { body: readonly RowLine[]; issues: Issue[] } {
  const named = columnsAs(fitted, 'initiative');
  const values = columnsAs(fitted, 'value');
  const isNamed = (row: RowLine): boolean => texts(row, named).length > 0;
  const lost = body.filter((row) => !isNamed(row) && values.some(({ at }) => /[0-9０-９]/u.test(row.cells[at] ?? '')));
  const issues = lost.map(({ line, cells }) => {
    const text = cells
      .map(textOf)
      .filter((cell) => cell !== '')
      .slice(0, 6)
      .join(' ')
      .slice(0, 80);
    return buildIssue('rowUnplaced', 'warning', line, { text });
  });
  return { body: body.filter(isNamed), issues };
}

/** Department and offices of each row; where only offices are printed, they are the departments. */
function readAllOffices(body: readonly RowLine[], fitted: FittedTable, profile: Profile) {
  const both = columnsAs(fitted, 'departmentAndSection');
  const departments = columnsAs(fitted, 'department');
  const sections = columnsAs(fitted, 'section');
  const first = new Map<string, number>();
  for (const row of body) for (const text of texts(row, both)) first.set(text, first.get(text) ?? row.line);
  const { offices, issues } = readOffices(first, profile.offices ?? {});
  const missing = body.filter((row) => texts(row, [...both, ...departments, ...sections]).length === 0);
  const [lost] = missing;
  const told =
    lost === undefined
      ? []
      : [
          buildIssue('departmentMissing', 'error', lost.line, {
            found: '―',
            accepted: both
              .concat(departments)
              .map(({ header }) => header)
              .join('・'),
          }),
        ];
  const of = (row: RowLine): { readonly department: string; readonly sections: readonly string[] } => {
    const read = texts(row, both).map((text) => offices.get(text) ?? { department: text, section: null });
    const own = texts(row, sections);
    const printed = [...read.flatMap(({ section }) => section ?? []), ...own];
    const department = texts(row, departments)[0] ?? read[0]?.department ?? own[0] ?? '';
    return { department, sections: [...new Set(printed)] };
  };
  return { of, issues: [...issues, ...told] };
}

/** Pillars by their printed number, otherwise numbered in printed order; of several spellings of one number the commonest is its name. */
function readPillars(body: readonly RowLine[], fitted: FittedTable) {
  const named = columnsAs(fitted, 'pillar');
  const numbered = columnsAs(fitted, 'pillarNumber');
  const order = new Map<string, number>();
  const spellings = new Map<number, Map<string, { count: number; line: number }>>();
  const numberOf = (row: RowLine, name: string): number => {
    const digits = texts(row, numbered).join('').normalize('NFKC');
    if (/^[0-9]{1,4}$/u.test(digits)) return Number(digits);
    if (name === '') return 0;
    const number = order.get(name) ?? order.size + 1;
    order.set(name, number);
    return number;
  };
  const numbers = new Map(
    body.map((row): [RowLine, number] => {
      const name = texts(row, named).join(betweenLevels);
      const number = numberOf(row, name);
      const known = spellings.get(number) ?? new Map<string, { count: number; line: number }>();
      spellings.set(number, known);
      const entry = known.get(name) ?? { count: 0, line: row.line };
      known.set(name, { ...entry, count: entry.count + 1 });
      return [row, number];
    }),
  );
  const issues: Issue[] = [];
  const names = new Map(
    [...spellings]
      .toSorted(([a], [b]) => a - b)
      .map(([number, known]): [number, string] => {
        const [[name] = [''], ...others] = [...known].toSorted(([, a], [, b]) => b.count - a.count);
        for (const [other, { line }] of others)
          issues.push(buildIssue('pillarRenamed', 'warning', line, { pillar: number, name: other, known: name }));
        return [number, name];
      }),
  );
  return { of: (row: RowLine): number => numbers.get(row) ?? 0, names, issues };
}

/** Cells whose sentences are read by the rules for sentences. */
function readSentences({ cells, places }: RowLine, { columns }: FittedTable): Pick<ReportRow, 'cells' | 'places'> {
  const read: Partial<Record<'actual' | 'outcome' | 'combined', string>> = {};
  const stand: Partial<Record<'actual' | 'outcome' | 'combined', string>> = {};
  for (const { at, use } of columns) {
    const cell = cells[at] ?? '';
    if (use.as !== 'sentences' || cell.trim() === '') continue;
    const before = read[use.column];
    read[use.column] = before === undefined ? cell : `${before}\n${cell}`;
    stand[use.column] ??= places?.[at] ?? '';
  }
  return { cells: read, places: stand };
}

/** Columns that the profile leaves out although numbers stand in them. */
function tellIgnored(body: readonly RowLine[], fitted: FittedTable): Issue[] {
  const left = columnsAs(fitted, 'ignored').filter(({ at }) => body.some(({ cells }) => /[0-9０-９]/u.test(cells[at] ?? '')));
  const byReason = new Map<string, UsedColumn[]>();
  for (const column of left) {
    const reason = column.use.as === 'ignored' ? (column.use.reason ?? '') : '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), column]);
  }
  return [...byReason].map(([reason, columns]) =>
    buildIssue('columnsIgnored', 'info', fitted.headerRow, {
      count: columns.length,
      names: nameColumns(columns),
      reason: reason === '' ? '―' : reason,
    }),
  );
}
