import type { TFunction } from 'i18next';
import type { ChartSpec, Emphasis, Opens } from './chartSpec';

/** One cell: how it is printed, and what it is for a sheet (number, text, nothing). */
export interface SpecTableCell {
  readonly text: string;
  /** `text` with the names in it marked that stay Japanese, where there are some: for the screen, which says so to the browser. */
  readonly marked?: string;
  readonly cell: number | string | null;
  /** Where the cell leads, besides its row. */
  readonly opens?: Opens | null;
}

export interface SpecTableColumn {
  readonly key: string;
  readonly head: string;
  readonly isNumeric: boolean;
  /** Only files have it: a bare number's qualifiers, its printed form, its unit. */
  readonly isForFiles: boolean;
}

/** A chart as a table: its twin on the screen shows `text`, files of data hold `cell`. */
export interface SpecTable {
  readonly columns: readonly SpecTableColumn[];
  readonly rows: readonly {
    readonly id: string;
    readonly emphasis: Emphasis;
    readonly opens: Opens | null;
    readonly cells: readonly SpecTableCell[];
  }[];
}

/** Heads of the columns that only files have, and of those that every chart needs. */
export interface SpecTableWords {
  readonly value: string;
  readonly qualifiers: string;
  readonly printed: string;
  readonly unit: string;
  readonly item: string;
  readonly group: string;
  readonly definition: string;
  readonly sentence: string;
}

/** The heads in the language of the texts. */
export function readTableWords(t: TFunction): SpecTableWords {
  return {
    value: t('charts.table.value'),
    qualifiers: t('charts.table.qualifiers'),
    printed: t('charts.table.printed'),
    unit: t('charts.table.unit'),
    item: t('charts.table.item'),
    group: t('charts.table.group'),
    definition: t('charts.table.definition'),
    sentence: t('charts.table.sentence'),
  };
}

type Row = SpecTable['rows'][number];

const textColumn = (key: string, head: string, isForFiles = false): SpecTableColumn => ({ key, head, isNumeric: false, isForFiles });
const numberColumn = (key: string, head: string, isForFiles = false): SpecTableColumn => ({ key, head, isNumeric: true, isForFiles });
/** Names that stay Japanese in an English sentence are set off by isolates (`markJapanese`): only the page needs them. */
const isolates = /[\u2068\u2069]/gu;

function textCell(marked: string): SpecTableCell {
  const text = marked.replaceAll(isolates, '');
  return { text, cell: text === '' ? null : text, ...(text !== marked && { marked }) };
}

/**
 * The one table of a chart: the twin of its drawing, the sheet of its files, the rows that a slide falls back to. All rows in the order of the chart.
 * @returns null where there is nothing to show
 */
export function tabulateSpec({ content, unit }: ChartSpec, words: SpecTableWords): SpecTable | null {
  if (content.kind === 'nothing') return null;
  if (content.kind === 'text') {
    const hasGroups = content.sentences.some(({ group }) => group !== '');
    return {
      columns: [...(hasGroups ? [textColumn('group', words.group)] : []), textColumn('sentence', words.sentence)],
      rows: content.sentences.map(({ id, group, text, opens }): Row => ({
        id,
        opens,
        emphasis: 'none',
        cells: [...(hasGroups ? [textCell(group)] : []), textCell(text)],
      })),
    };
  }
  if (content.kind === 'figures') {
    // where words of the document stand among the numbers, or qualifiers before them, a bare number does not say all
    const hasMore = content.figures.some(({ value, text, qualifiers = '' }) => qualifiers !== '' || (value === null && text !== ''));
    return {
      columns: [
        textColumn('item', words.item),
        numberColumn('value', words.value),
        ...(hasMore ? [textColumn('valueQualifiers', words.qualifiers, true), textColumn('valuePrinted', words.printed, true)] : []),
        textColumn('unit', words.unit),
        textColumn('definition', words.definition),
      ],
      rows: content.figures.map(({ key, label, value, text, unit: own, qualifiers = '', definition, opens }): Row => ({
        id: key,
        opens,
        emphasis: 'none',
        cells: [
          textCell(label),
          { text: textCell(text).text, cell: value },
          ...(hasMore ? [textCell(qualifiers), textCell(`${text}${own}`)] : []),
          textCell(own),
          textCell(definition),
        ],
      })),
    };
  }
  if (content.kind === 'table') {
    const hasGroups = content.rows.some(({ group }) => group !== '');
    const hasQualifiers = content.columns.map(
      ({ isNumeric }, at) => isNumeric && content.rows.some(({ cells }) => (cells[at]?.qualifiers ?? '') !== ''),
    );
    return {
      columns: [
        ...(hasGroups ? [textColumn('group', words.group)] : []),
        ...content.columns.flatMap(({ key, head, isNumeric, isForFiles = false }, at) => [
          isNumeric ? numberColumn(key, head, isForFiles) : textColumn(key, head, isForFiles),
          ...(hasQualifiers[at] === true ? [textColumn(`${key}Qualifiers`, words.qualifiers, true)] : []),
        ]),
      ],
      rows: content.rows.map(({ id, group, emphasis, opens, cells }): Row => ({
        id,
        emphasis,
        opens,
        cells: [
          ...(hasGroups ? [textCell(group)] : []),
          ...content.columns.flatMap(({ isNumeric }, at) => {
            const { text = '', value = null, qualifiers = '', opens: leadsTo = null } = cells[at] ?? {};
            const own: SpecTableCell = { ...(isNumeric ? { text, cell: value } : textCell(text)), opens: leadsTo };
            return hasQualifiers[at] === true ? [own, textCell(qualifiers)] : [own];
          }),
        ],
      })),
    };
  }
  if (content.kind === 'matrix') {
    const { measures } = content;
    const isBare = measures.length === 1 && content.rows.every(({ cells }) => cells.every(({ detail }) => detail === ''));
    return {
      columns: [
        textColumn('label', content.labelHead),
        ...content.columns.flatMap(({ id, label, full }) =>
          isBare
            ? [numberColumn(id, label)]
            : [
                { ...textColumn(id, label), isNumeric: measures.length > 1 },
                ...measures.map((measure, at) => numberColumn(`${id}_${at + 1}`, `${full === '' ? label : full}_${measure}`, true)),
              ],
        ),
      ],
      rows: content.rows.map(({ id, label, emphasis, opens, cells }): Row => ({
        id,
        emphasis,
        opens,
        cells: [
          textCell(label),
          ...cells.flatMap(({ text, detail, values }): SpecTableCell[] => {
            if (isBare) return [{ text, cell: values[0] ?? null }];
            const printed = detail === '' ? text : `${text} (${detail})`;
            return [textCell(printed), ...measures.map((_measure, at) => ({ text: String(values[at] ?? ''), cell: values[at] ?? null }))];
          }),
        ],
      })),
    };
  }
  return tabulateRows(content, unit, words);
}

type RowsContent = Exclude<ChartSpec['content'], { kind: 'nothing' | 'text' | 'figures' | 'table' | 'matrix' }>;

function tabulateRows(content: RowsContent, unit: string, words: SpecTableWords): SpecTable {
  const { kind, labelHead, details, series, rows } = content;
  const isSpread = kind === 'spread';
  const hasTotal = kind === 'stacked';
  const isOnly = series.length === 1;
  const hasQualifiers = series.map((_one, at) =>
    rows.some(({ points }) => (isSpread ? points : points.slice(at, at + 1)).some(({ qualifiers }) => qualifiers !== '')),
  );
  const columnsOf = ({ key, name }: (typeof series)[number], at: number) => [
    numberColumn(key, name),
    ...(hasQualifiers[at] === true
      ? [textColumn(`${key}Qualifiers`, isOnly ? words.qualifiers : `${name}_${words.qualifiers}`, true)]
      : []),
    textColumn(`${key}Printed`, isOnly ? words.printed : `${name}_${words.printed}`, true),
  ];
  const cellsOf = (
    { value, text, qualifiers, refusal, opens }: (typeof rows)[number]['points'][number],
    at: number,
    printed = text,
  ): SpecTableCell[] => [
    // the years of a course may stand in several documents
    { text: printed, cell: value, ...(kind === 'lines' && opens !== undefined && { opens }) },
    ...(hasQualifiers[at] === true ? [textCell(qualifiers)] : []),
    textCell(value === null && refusal !== undefined ? refusal : printed),
  ];
  const missing = { value: null, text: '', qualifiers: '' };
  return {
    columns: [
      textColumn('label', labelHead),
      ...(isSpread ? [textColumn('item', words.item)] : []),
      ...details.map(({ head, isNumeric }, at) => ({ ...textColumn(`detail${at + 1}`, head), isNumeric })),
      ...series.flatMap(columnsOf),
      ...(hasTotal ? [numberColumn('total', words.value)] : []),
      textColumn('unit', words.unit, true),
    ],
    rows: rows.flatMap((row): Row[] => {
      const { id, label, emphasis, opens, points, text } = row;
      const own = row.unit ?? unit;
      const detailCells = details.map((_detail, at) => textCell(row.details[at] ?? ''));
      if (isSpread) {
        return points.map((point, at) => ({
          id: `${id}-${at}`,
          emphasis,
          opens: point.opens ?? opens,
          cells: [textCell(label), textCell(point.label ?? ''), ...detailCells, ...cellsOf(point, 0), textCell(own)],
        }));
      }
      const total = points.reduce((sum, { value }) => sum + (value ?? 0), 0);
      return [
        {
          id,
          emphasis,
          opens,
          cells: [
            textCell(label),
            ...detailCells,
            ...series.flatMap((_one, at) => cellsOf(points[at] ?? missing, at, kind === 'shares' ? (text ?? points[at]?.text) : undefined)),
            ...(hasTotal ? [{ text: text ?? String(total), cell: total }] : []),
            textCell(own),
          ],
        },
      ];
    }),
  };
}
