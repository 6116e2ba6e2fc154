import { factsOf } from '../domain/languages';
import { verdictBases, verdictKinds } from '../domain/report';
import { narrowsNumbers } from '../query/selection';
import { quoteVerdict, selectVerdicts, type Quote, type VerdictRow } from '../query/verdicts';
import { formatNumber, formatList } from '../words/formatNumber';
import { markJapanese } from '../words/markJapanese';
import type { NameWords } from '../words/nameFacetValue';
import { writeVerdictHeadline } from '../words/writeLead';
import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf } from './specParts';

const placeOf = ({ verdict: { basis } }: VerdictRow): number => (basis === null ? verdictBases.length : verdictBases.indexOf(basis));

/** Aims stand first, then plans, earlier values, and what names none; document order inside. */
export const sortVerdicts = (rows: readonly VerdictRow[]): readonly VerdictRow[] => rows.toSorted((a, b) => placeOf(a) - placeOf(b));

/** What the document itself says of aims, plans and earlier values: its words, never a judgement of the board. */
export const buildVerdictsSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const rows = sortVerdicts(selectVerdicts(index, view.selection));
  const hasIgnored = narrowsNumbers(view.selection);
  const isTranslated = rows.some((row) => readQuote(row, words).original !== undefined);
  return buildChart(
    { chart: 'verdicts' },
    view,
    words,
    {
      topic: t(isTranslated ? 'overview.verdicts.titleTranslated' : 'overview.verdicts.title'),
      unit: '',
      headline: writeVerdictHeadline(rows, words),
      more: [writeCounts(rows, words)],
      definition: t('overview.verdicts.definition'),
      caveats: [t('overview.verdicts.caveat')],
      notes: hasIgnored ? [t('overview.verdicts.kindsIgnored')] : [],
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t('overview.verdicts.empty') }
      : {
          kind: 'table',
          columns: [
            { key: 'department', head: t('words.department'), isNumeric: false },
            { key: 'words', head: t('overview.verdicts.columns.words'), isNumeric: false },
            { key: 'kind', head: t('overview.verdicts.columns.kind'), isNumeric: false },
            { key: 'basis', head: t('overview.verdicts.columns.basis'), isNumeric: false },
          ],
          rows: rows.map((row) => {
            const { statement, verdict, department, initiative } = row;
            return {
              id: `${statement.id}-v${verdict.start}`,
              group: '',
              emphasis: emphasisOf(department.id, view),
              opens: { kind: 'initiative', id: initiative.id },
              cells: [
                { text: names.short(department.name) },
                { text: writeQuote(row, words) },
                { text: t(`words.verdicts.kinds.${verdict.kind}`) },
                { text: t(`words.verdicts.bases.${verdict.basis ?? 'none'}`) },
              ],
              quantityIds: verdict.quantityIds,
            };
          }),
        },
  );
};

/** What the document says of an aim, and its words in Japanese where these are a translation. */
interface ShownQuote extends Quote {
  readonly isTranslated: boolean;
  readonly original?: string;
}

/** The document's own words on an aim or a change as they are shown: `readSentence` of a part. */
export function readQuote(row: VerdictRow, { index, names }: NameWords): ShownQuote {
  const original = quoteVerdict(row);
  const quote = index.sentences.get(row.statement.id)?.verdicts.get(row.verdict.start);
  return quote === undefined
    ? { ...original, isTranslated: factsOf(names.language).isOriginal }
    : { ...quote, isTranslated: true, original: original.words };
}

/**
 * …速やかに対応することで「目標値を達成」することができた。 In translation with the document's own words behind it: it was possible to “reach the target
 * value”. 「目標値を達成」
 */
export function writeQuote(row: VerdictRow, words: NameWords): string {
  const { before, words: said, after, isTranslated, original } = readQuote(row, words);
  if (original === undefined) return markJapanese({ text: `${before}「${said}」${after}`, isTranslated });
  return `${before}“${said}”${after} ${markJapanese({ text: `「${original}」`, isTranslated: false })}`;
}

/** 「目標値を達成」, “reach the target value”: the words alone. */
export function writeQuotedWords(row: VerdictRow, words: NameWords): string {
  const { words: said, isTranslated, original } = readQuote(row, words);
  return original === undefined ? markJapanese({ text: `「${said}」`, isTranslated }) : `“${said}”`;
}

/** How often the document says what: 達成1件、上回った1件… */
function writeCounts(rows: readonly VerdictRow[], { names: { language }, t }: NameWords): string {
  const counts = verdictKinds.flatMap((kind) => {
    const { length } = rows.filter(({ verdict }) => verdict.kind === kind);
    return length === 0
      ? []
      : [t('overview.verdicts.count', { kind: t(`words.verdicts.kinds.${kind}`), number: formatNumber(length, language) })];
  });
  return t('overview.verdicts.counts', { list: formatList(counts, language) });
}
