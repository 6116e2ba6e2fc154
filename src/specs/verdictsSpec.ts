import { verdictBases, verdictKinds, type VerdictKind } from '../domain/report';
import { narrowsNumbers } from '../query/selection';
import { quoteVerdict, selectVerdicts, type VerdictRow } from '../query/verdicts';
import { formatNumber } from '../words/formatNumber';
import { markJapanese } from '../words/markJapanese';
import type { NameWords } from '../words/nameFacetValue';
import type { BuildSpec } from './chartSpec';
import { buildChart, emphasisOf } from './specParts';

/** Aims stand first, then plans, earlier values, and what names none; document order inside. */
const placeOf = ({ verdict: { basis } }: VerdictRow): number => (basis === null ? verdictBases.length : verdictBases.indexOf(basis));

/** What the document itself says of aims, plans and earlier values: its words, never a judgement of the board. */
export const buildVerdictsSpec: BuildSpec = (view, words) => {
  const { index, names, t } = words;
  const rows = selectVerdicts(index, view.selection).toSorted((a, b) => placeOf(a) - placeOf(b));
  const hasIgnored = narrowsNumbers(view.selection);
  return buildChart(
    { chart: 'verdicts' },
    view,
    words,
    {
      topic: t('pillars.verdicts.title'),
      unit: '',
      headline: writeHeadline(rows, words),
      more: [writeCounts(rows, words)],
      definition: t('pillars.verdicts.definition'),
      caveats: [t('pillars.verdicts.caveat')],
      notes: hasIgnored ? [t('pillars.verdicts.kindsIgnored')] : [],
    },
    rows.length === 0
      ? { kind: 'nothing', reason: t('pillars.verdicts.empty') }
      : {
          kind: 'table',
          columns: [
            { key: 'department', head: t('words.department'), isNumeric: false },
            { key: 'words', head: t('pillars.verdicts.columns.words'), isNumeric: false },
            { key: 'kind', head: t('pillars.verdicts.columns.kind'), isNumeric: false },
            { key: 'basis', head: t('pillars.verdicts.columns.basis'), isNumeric: false },
          ],
          rows: rows.map((row) => {
            const { statement, verdict, department, initiative } = row;
            return {
              id: `${statement.id}-v${verdict.start}`,
              group: '',
              emphasis: emphasisOf(department.id, view),
              opens: { kind: 'initiative', id: initiative.id },
              cells: [
                { text: names.text('department', department.name) },
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

/** …速やかに対応することで「目標値を達成」することができた。 Sentences are not translated, and so marked as Japanese elsewhere. */
function writeQuote(row: VerdictRow, { names: { language } }: NameWords): string {
  const { before, words, after } = quoteVerdict(row);
  return markJapanese({ text: `${before}「${words}」${after}`, isTranslated: language === 'ja' });
}

/** What became of the aims, with who says so; where no aim is spoken of, that. */
function writeHeadline(rows: readonly VerdictRow[], words: NameWords): string {
  const { t } = words;
  const ofAims = (...wanted: VerdictKind[]) => rows.filter(({ verdict }) => verdict.basis === 'aim' && wanted.includes(verdict.kind));
  const [missed, reached] = [ofAims('missed'), ofAims('met', 'exceeded')];
  const places = (found: readonly VerdictRow[]) => t('pillars.verdicts.places', { count: found.length });
  const parts = {
    missed: places(missed),
    missedBy: nameDepartments(missed, words),
    reached: places(reached),
    reachedBy: nameDepartments(reached, words),
    all: places(rows),
  };
  if (missed.length > 0) return t(`pillars.verdicts.headline.${reached.length > 0 ? 'both' : 'missed'}`, parts);
  return t(`pillars.verdicts.headline.${reached.length > 0 ? 'reached' : 'none'}`, parts);
}

/** As many names as a sentence bears, otherwise how many there are. */
const mostNames = 3;

/** All departments by name, each once, or their number. */
function nameDepartments(rows: readonly VerdictRow[], { names, t }: NameWords): string {
  const found = [...new Set(rows.map(({ department }) => names.text('department', department.name)))];
  return found.length > mostNames
    ? t('pillars.verdicts.departments', { count: found.length })
    : found.join(names.language === 'ja' ? '・' : ', ');
}

/** How often the document says what: 達成1件、上回った1件… */
function writeCounts(rows: readonly VerdictRow[], { names: { language }, t }: NameWords): string {
  const counts = verdictKinds.flatMap((kind) => {
    const { length } = rows.filter(({ verdict }) => verdict.kind === kind);
    return length === 0
      ? []
      : [t('pillars.verdicts.count', { kind: t(`words.verdicts.kinds.${kind}`), number: formatNumber(length, language) })];
  });
  return t('pillars.verdicts.counts', { list: counts.join(language === 'ja' ? '、' : ', ') });
}
