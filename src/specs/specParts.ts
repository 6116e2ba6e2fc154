import type { Department, Quantity } from '../domain/report';
import type { DepartmentOrder } from '../query/view';
import { formatDate, formatFiscalYear } from '../words/formatDate';
import { formatList, formatMissing, formatNumber, formatPercent } from '../words/formatNumber';
import { markJapanese } from '../words/markJapanese';
import { listQualifiers } from '../words/formatQuantity';
import { joinSentences, listFilters, type NameWords } from '../words/nameFacetValue';
import type { ChartRef, ChartSpec, ChartView, Emphasis, Opens, SpecContent, SpecHead, SpecPoint } from './chartSpec';
import type { Coverage } from '../query/initiativeRows';
import { questionsOfQuantity } from '../query/questions';
import { compareDepartmentKana, compareDepartmentOrder } from '../query/sortRows';

/** What a spec decides itself; the rest of its head follows from the report and the view. */
export interface OwnHead extends Pick<SpecHead, 'topic' | 'unit' | 'headline' | 'definition'> {
  /** Sentences behind the headline. */
  readonly more?: readonly string[];
  readonly caveats?: readonly string[];
  readonly notes?: readonly string[];
  /** Where the topic names what is chosen, the filters need not say it again. */
  readonly namesFilters?: boolean;
}

/** 令和4年度（2022年度） */
export function writePeriod({ index, names }: NameWords): string {
  return formatFiscalYear(index.report.fiscalYear, names.language);
}

/** Who published what, under which licence and as of when: one line under every chart, which is made from the report and is not the report itself. */
export function writeSource(words: NameWords): string {
  const { index, names, t } = words;
  const { source, title } = index.report;
  const facts = {
    publisher: names.text('municipality', source.publisher),
    title: names.text('title', title),
    period: writePeriod(words),
    asOf: source.asOf === null ? t('words.notStated') : formatDate(source.asOf, names.language),
  };
  return source.licence === null ? t('charts.source', facts) : t('charts.sourceLicensed', { ...facts, licence: source.licence });
}

/** 12／20（60%） */
export function writeCoverage({ withNumberCount, initiativeCount, share }: Coverage, { names, t }: NameWords): string {
  return t('words.coverage', {
    withNumber: formatNumber(withNumberCount, names.language),
    all: formatNumber(initiativeCount, names.language),
    share: formatPercent(share, names.language),
  });
}

/** A chart with all that stands around it. */
export function buildChart(ref: ChartRef, view: ChartView, words: NameWords, own: OwnHead, content: SpecContent): ChartSpec {
  const { topic, unit, definition, more = [], caveats = [], notes = [], namesFilters = false } = own;
  const headline = content.kind === 'nothing' ? content.reason : own.headline;
  return {
    ref,
    language: words.names.language,
    headline,
    topic,
    unit,
    period: writePeriod(words),
    filters: namesFilters ? [] : listFilters(view.selection, words),
    summary: content.kind === 'nothing' ? content.reason : joinSentences([headline, ...tellSome(more, words)], words),
    definition,
    caveats: content.kind === 'nothing' ? [] : [...caveats, ...warnOfDoubts(ref, content, words)],
    notes: content.kind === 'nothing' ? [] : notes,
    source: writeSource(words),
    content,
  };
}

/** Nobody listens to more, and thousands take the page seconds to lay out. */
const mostSentences = 60;

function tellSome(sentences: readonly string[], { names, t }: NameWords): readonly string[] {
  const rest = sentences.length - mostSentences;
  if (rest <= 0) return sentences;
  return [...sentences.slice(0, mostSentences), t('charts.moreInTable', { number: formatNumber(rest, names.language) })];
}

/** More names than these make no sentence; the number of them does. */
const mostNames = 3;

/** The numbers that a chart shows or leads to. */
function listShown(content: SpecContent): ReadonlySet<string> {
  const openedBy = (opens: Opens | null | undefined) => (opens?.kind === 'quantity' ? [opens.id] : []);
  if (content.kind === 'nothing' || content.kind === 'matrix') return new Set();
  if (content.kind === 'figures') return new Set(content.figures.flatMap(({ opens }) => openedBy(opens)));
  if (content.kind === 'text') return new Set(content.sentences.flatMap(({ opens }) => openedBy(opens)));
  return new Set(content.rows.flatMap(({ quantityIds }) => quantityIds));
}

/** Numbers about which the publisher is to be asked: named while a sentence bears it, otherwise how many there are. */
function warnOfDoubts({ chart }: ChartRef, content: SpecContent, { index, names, t }: NameWords): string[] {
  if (chart === 'questions' || index.report.questions === undefined) return [];
  const doubted = [...listShown(content)].flatMap((id) => {
    const quantity = index.quantities.get(id);
    return quantity !== undefined && questionsOfQuantity(index, quantity).length > 0 ? [quantity] : [];
  });
  if (doubted.length === 0) return [];
  if (doubted.length > mostNames) return [t('charts.doubts', { count: doubted.length })];
  const list = doubted.map((quantity) => `${markJapanese(names.translate('label', quantity.label))} ${names.quantity(quantity).text}`);
  return [t('charts.doubtsNamed', { list: formatList(list, names.language) })];
}

/** A printed number as a point; it leads to its sentence. */
export function pointOf(quantity: Quantity, { names }: NameWords): SpecPoint {
  return {
    value: quantity.value,
    text: names.quantity(quantity).text,
    qualifiers: names.qualifiers(listQualifiers(quantity)),
    opens: { kind: 'quantity', id: quantity.id },
  };
}

/** No number is printed where one might stand. */
export const missingPoint: SpecPoint = { value: null, text: formatMissing(), qualifiers: '' };

/** How a row of a department is drawn while one department is pointed out. */
export function emphasisOf(departmentId: string | null, { highlightedDepartment }: ChartView): Emphasis {
  if (highlightedDepartment === null || departmentId === null) return 'none';
  return departmentId === highlightedDepartment ? 'strong' : 'muted';
}

/**
 * Puts departments into the order that the reader has chosen: as printed, by value (largest first, missing last), by reading. Equal ones stay as
 * they were given.
 * @param valueOf null where there is no value
 */
export function orderDepartments<Item extends { readonly department: Department }>(
  items: readonly Item[],
  order: DepartmentOrder,
  valueOf: (item: Item) => number | null,
): Item[] {
  if (order === 'value') return items.toSorted((a, b) => (valueOf(b) ?? -Infinity) - (valueOf(a) ?? -Infinity) || 0);
  const compare = order === 'reading' ? compareDepartmentKana : compareDepartmentOrder;
  return items.toSorted((a, b) => compare(a.department, b.department));
}

/** Whether the positive values span more than two orders of magnitude, so that a logarithmic axis is worth offering. */
export function spansManyOrders(values: readonly number[]): boolean {
  const positive = values.filter((value) => value > 0);
  return positive.length > 1 && Math.max(...positive) / Math.min(...positive) > 100;
}
