import { factsOf, type Language } from '../domain/languages';
import type { SlideMaster } from '../domain/slideMaster';
import type { ChartSpec } from '../specs/chartSpec';
import { formatList } from '../words/formatNumber';
import { wordsOfFiles } from './exportTable';

/** A chart on its way into a file of slides. */
export interface FileSlide {
  readonly spec: ChartSpec;
  /** The presenter's headline; empty: the chart's own. */
  readonly caption: string;
  /** The presenter's words, one paragraph each. */
  readonly notes: readonly string[];
  /** The printed sentences behind the rows. */
  readonly sentences: readonly string[];
  /** What the report does not hold of what the slide was made of; empty for nothing. */
  readonly warning: string;
}

/** Slides in their order, and what is true of the whole file. */
export interface DeckFile {
  readonly language: Language;
  readonly title: string;
  /** Whose presentation it is, e.g. the municipality. */
  readonly author: string;
  /** YYYY-MM-DD */
  readonly createdOn: string;
  /** Of the export, ready to be read. */
  readonly date: string;
  /** The city's own; null for ours. */
  readonly master: SlideMaster | null;
  readonly slides: readonly FileSlide[];
}

/** 部別の合計, 単位：回, 令和4年度（2022年度） on one line: what stands under every headline. */
export function writeTopic({ topic, unit, period }: ChartSpec, language: Language): string {
  const { heads, colon } = wordsOfFiles(language);
  const parts = [topic, unit === '' ? '' : `${heads.unit}${colon}${unit}`, period].filter((part) => part !== '');
  return parts.join(factsOf(language).between);
}

/** 絞り込み：総務部、回; empty where nothing is filtered. */
export function writeFilters({ filters }: ChartSpec, language: Language): string {
  const { filtered, colon } = wordsOfFiles(language);
  return filters.length === 0 ? '' : `${filtered}${colon}${formatList(filters, language)}`;
}

export function writeDefinition({ definition }: ChartSpec, language: Language): string {
  const words = wordsOfFiles(language);
  return definition === '' ? '' : `${words.definition}${words.colon}${definition}`;
}

/** What has to stand beside the drawing wherever it goes: its own caveats, and what its kind of drawing must be told with. */
export function listCaveats({ caveats, content }: ChartSpec, language: Language): readonly string[] {
  const { ownAxis, logAxis } = wordsOfFiles(language);
  const isLog = 'axis' in content && content.axis.kind === 'log' && content.kind !== 'pairs';
  const full = content.kind === 'matrix' ? content.columns.filter((column) => column.full !== '' && column.full !== column.label) : [];
  const columns = full.map((column) => `${column.label} ${column.full}`).join(factsOf(language).wide);
  return [...caveats, ...(content.kind === 'pairs' ? [ownAxis] : []), ...(isLog ? [logAxis] : []), ...(columns === '' ? [] : [columns])];
}

/** The speaker notes of a slide: the presenter's words, the chart in words and all that is said beside it, the sentences behind it. */
export function listNotes({ spec, notes, sentences, warning }: FileSlide, language: Language): readonly string[] {
  const own = [
    spec.summary,
    warning,
    writeFilters(spec, language),
    writeDefinition(spec, language),
    ...listCaveats(spec, language),
    ...spec.notes,
  ];
  return [...new Set([...notes, ...own, ...sentences])].filter((note) => note !== '');
}
