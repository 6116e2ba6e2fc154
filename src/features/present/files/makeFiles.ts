import type { TFunction } from 'i18next';
import { useContext } from 'react';
import { buildAchievementsTable } from '../../../exports/achievementsTable';
import type { ExportTable } from '../../../exports/exportTable';
import { cleanFileName, nameSpecFile } from '../../../exports/fileName';
import type { KitTable } from '../../../exports/meetingKit';
import { findCovered, ofAnyWeight, type FontCharacters } from '../../../exports/fontCharacters';
import type { FontFile } from '../../../exports/pictureFonts';
import type { Drawing } from '../../../exports/pictureSvg';
import { listSourceFacts, type ExportOccasion } from '../../../exports/sourceFacts';
import type { DeckFile, FileSlide } from '../../../exports/specHead';
import { buildSpecPicture, drawSpec } from '../../../exports/specPicture';
import { buildSpecTable } from '../../../exports/specTable';
import { emptySelection, type Selection } from '../../../query/selection';
import type { ChartSpec } from '../../../specs/chartSpec';
import type { Board } from '../../../store/board';
import type { NewSlide } from '../../../store/deck';
import { writeLink } from '../../../store/history';
import { fetchSiteFile } from '../../../store/loadReport';
import { keptSlideMaster } from '../../../store/slideMasterSchema';
import { BoardContext } from '../../../store/useBoard';
import { useNameWords } from '../../../store/useNameWords';
import { writeToday } from '../../../store/writeToday';
import { formatDate } from '../../../words/formatDate';
import { type NameWords, listFilters } from '../../../words/nameFacetValue';
import { makeSlideOf } from '../deck/addView';
import type { FrozenReport } from '../slide/frozenReport';
import { listQuantityIds, listSentences } from '../slide/listSentences';
import { readSlide } from '../slide/readSlide';
import type { JobControl } from './JobStatus';
import type { TakeSource } from '../../../panels/takeTools';
import { selectRows } from '../../../query/achievementRows';
import { tableColumns, type TableColumn } from '../../../query/columns';
import { renderSpecSvg } from '../../../charts/SpecPicture';

/** All that files are made from, for one source. */
export interface TakeContext {
  readonly source: TakeSource;
  readonly board: Board;
  readonly words: NameWords;
  readonly frozen: FrozenReport;
  /** What is taken; null for everything, whatever the reader looks at. */
  readonly selection: Selection | null;
  /** Of files, without extension: municipality, year, what. */
  readonly fileName: (...what: readonly string[]) => string;
}

/** @param source null for the whole report and the reader's deck */
export function useTakeContext(source: TakeSource | null): TakeContext {
  const board = useContext(BoardContext);
  if (board === null) throw new Error('There is no board to take anything from');
  const words = useNameWords();
  const { index } = words;
  const { translation, view } = board.store.getState();
  return {
    source: source ?? { kind: 'screen' },
    selection: source === null ? null : view.selection,
    board,
    words,
    frozen: { index, translation, view, years: words.years ?? null },
    fileName: (...what) => cleanFileName([...beginName(words), ...what].join('_')),
  };
}

/** What the names of all files begin with: municipality and year. */
function beginName({ index, names, t }: NameWords): readonly string[] {
  const { municipality, fiscalYear } = index.report;
  return [names.text('municipality', municipality.name), t('present.files.year', { year: fiscalYear })];
}

/** What every file of one export is told besides its content: read when it is made. */
function readOccasion({ board, words, selection }: TakeContext): ExportOccasion {
  const { view } = board.store.getState();
  const link = selection === null ? null : writeLink(board, { ...view, open: null });
  return {
    language: words.names.language,
    createdOn: writeToday(),
    conditions: selection === null ? [] : listFilters(selection, words),
    ...(link !== null && { link }),
  };
}

/** What is taken, as its dialog and its files call it. */
export function titleOf({ source, words: { t }, board }: TakeContext): string {
  if (source.kind === 'chart') return source.spec.topic;
  return source.kind === 'rows' ? t('table.caption') : t(`app.screens.${board.store.getState().view.screen}`);
}

/** The name of a file of data or of a picture, without extension: it says what is inside, filters too. */
export function nameSourceFile(context: TakeContext): string {
  const { source, words, selection, fileName } = context;
  if (source.kind === 'chart') return nameSpecFile(source.spec, words.names.language, beginName(words));
  const conditions = selection === null ? [] : listFilters(selection, words);
  return fileName(words.t('table.caption'), ...(conditions.length === 0 ? [] : [conditions.join('・')]));
}

/**
 * The table behind the source: a chart's numbers; rows of the table as on the screen; the rows of a screen's selection.
 * @param columns of rows: those on the screen, or all
 * @returns null for a chart without anything to show
 */
export function buildSourceTable(context: TakeContext, columns: 'all' | 'shown' = 'shown'): ExportTable | null {
  const { source, words, frozen, selection } = context;
  const { index, t } = words;
  const occasion = readOccasion(context);
  if (source.kind === 'chart') return buildSpecTable(source.spec, index.report, occasion);
  const rows = source.kind === 'rows' ? source.rows() : selectRows(index, selection ?? emptySelection);
  const chosen: readonly TableColumn[] = source.kind === 'rows' && columns === 'shown' ? source.columns : tableColumns;
  // all columns stand in the order of the published contract, a choice of them in that of the screen
  const isAll = chosen.length === tableColumns.length;
  return buildAchievementsTable(index, rows, {
    ...occasion,
    title: t('table.caption'),
    translation: frozen.translation,
    passages: source.kind === 'rows' ? source.passages : [],
    ...(isAll ? {} : { columns: chosen }),
  });
}

/** Of one slide: nobody turns more pages of notes. */
const mostSentences = 30;

/** The printed sentences behind a chart, with their numbers and where they stand. */
function writeSentences(spec: ChartSpec, { index, names, t }: NameWords): readonly string[] {
  const sentences = listSentences(index, listQuantityIds(spec));
  const rest = sentences.length - mostSentences;
  return [
    ...sentences.slice(0, mostSentences).map(({ quantities, text, translated, statement, departmentId }) =>
      t('present.files.noteSentence', {
        numbers: quantities.map((quantity) => `${names.text('label', quantity.label)} ${names.quantity(quantity).text}`).join('、'),
        text: translated === null ? text : t('present.files.translatedSentence', { translated, text }),
        department: names.text('department', index.departments.get(departmentId)?.name ?? ''),
        line: statement.line,
      }),
    ),
    ...(rest > 0 ? [t('present.speaker.more', { count: rest })] : []),
  ];
}

const toFileSlide = (spec: ChartSpec, words: NameWords, more: Partial<FileSlide> = {}): FileSlide => ({
  spec,
  caption: '',
  notes: [],
  sentences: writeSentences(spec, words),
  warning: '',
  ...more,
});

function openSlide(slide: NewSlide, frozen: FrozenReport, words: NameWords, t: TFunction): FileSlide {
  const { spec, warning } = readSlide(slide, frozen, t);
  return toFileSlide(spec, words, { caption: slide.caption, notes: slide.notes === '' ? [] : slide.notes.split('\n'), warning });
}

/** What goes into the files of a meeting. */
export interface MeetingWork {
  readonly title: string;
  readonly context: TakeContext;
  /** Of the reader's deck; null: what is on the screen. */
  readonly deck: readonly NewSlide[] | null;
}

/** The slides as charts: computed, never drawn. */
function listSlides({ context, deck }: MeetingWork): readonly FileSlide[] {
  const { source, board, frozen, words } = context;
  if (deck === null && source.kind === 'chart') return [toFileSlide(source.spec, words)];
  return (deck ?? [makeSlideOf(board, null)]).map((slide) => openSlide(slide, frozen, words, words.t));
}

function buildDeck(work: MeetingWork): DeckFile {
  const { names, index } = work.context.words;
  const { language, createdOn } = readOccasion(work.context);
  return {
    language,
    title: work.title,
    author: names.text('municipality', index.report.municipality.name),
    createdOn,
    date: formatDate(createdOn, language),
    master: keptSlideMaster().get().value,
    slides: listSlides(work),
  };
}

/** @throws the signal's reason when it is cancelled */
export async function makePptx(work: MeetingWork, { signal, tell }: JobControl): Promise<Uint8Array<ArrayBuffer>> {
  const { buildPptx } = await import('../../../exports/pptx/buildPptx');
  return buildPptx(buildDeck(work), { signal, onProgress: (done, count) => tell(done / count) });
}

/** CSS pixels: as wide as a slide or a page needs it, whatever the window is. */
const pictureSize = { width: 960, fontSize: 16 };

/**
 * A chart as a picture that stands for itself.
 * @returns null where there is nothing to draw
 */
export function drawPicture(spec: ChartSpec, { names: { language } }: NameWords): Drawing | null {
  if (spec.content.kind === 'nothing') return null;
  const drawing =
    'series' in spec.content ? renderSpecSvg(spec.content, pictureSize, language) : drawSpec(spec, pictureSize.width, language);
  return drawing && buildSpecPicture(spec, drawing, language);
}

/**
 * PowerPoint, the numbers of every slide and all rows behind the view as Excel, CSV and JSON, the charts as pictures, and the source.
 * @throws the signal's reason when it is cancelled
 */
export async function makeKit(work: MeetingWork, { signal, tell }: JobControl): Promise<Uint8Array<ArrayBuffer>> {
  const { buildMeetingKit } = await import('../../../exports/meetingKit');
  const { words, fileName } = work.context;
  const { report } = words.index;
  const context: TakeContext = work.deck === null ? work.context : { ...work.context, selection: null };
  const occasion = readOccasion(context);
  const { language } = occasion;
  const deck = buildDeck({ ...work, context });
  const all = buildSourceTable({ ...context, source: context.source.kind === 'rows' ? context.source : { kind: 'screen' } }, 'all');
  const tables: readonly KitTable[] = [
    ...(all === null ? [] : [{ name: words.t('present.files.allRows'), table: all }]),
    ...deck.slides.flatMap(({ spec }) => {
      const table = buildSpecTable(spec, report, occasion);
      return table === null ? [] : [{ name: nameSpecFile(spec, language), table }];
    }),
  ];
  const drawn = deck.slides.filter(({ spec }) => spec.content.kind !== 'nothing');
  const pictures = drawn.map(({ spec, caption }) => ({
    name: caption === '' ? nameSpecFile(spec, language) : cleanFileName(caption),
    draw: async () => {
      const drawing = drawPicture(spec, words);
      if (drawing === null) throw new Error('A chart without anything to show has no picture');
      return drawing;
    },
  }));
  const fonts = await loadPageFonts(ofAnyWeight(JSON.stringify(drawn.map(({ spec }) => spec))));
  return buildMeetingKit(
    { name: fileName(work.title), deck, tables, pictures, fonts, facts: listSourceFacts(report, all?.rows.length ?? null, occasion) },
    { signal, onProgress: ({ done, count, name }) => tell(done / count, name) },
  );
}

const fontFamily = 'BIZ UDPGothic';

function* listFontFaces(): Generator<CSSFontFaceRule> {
  for (const sheet of document.styleSheets) {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      // a sheet of another origin, as extensions bring them
      continue;
    }
    for (const rule of rules) if (rule instanceof CSSFontFaceRule) yield rule;
  }
}

/** By address: whoever takes one picture along often takes the next. One that could not be had is asked for again. */
const fetchedFonts = new Map<string, ArrayBuffer>();

async function fetchFont(url: string): Promise<ArrayBuffer | null> {
  const known = fetchedFonts.get(url);
  if (known !== undefined) return known;
  const response = await fetchSiteFile(url).catch(() => null);
  if (response?.ok !== true) return null;
  const bytes = await response.arrayBuffer();
  fetchedFonts.set(url, bytes);
  return bytes;
}

/**
 * The files of the page's font that characters need, to be put into pictures. A page opened as a single file has none: its pictures name fonts of the
 * system, as the page itself does.
 */
export async function loadPageFonts(characters: FontCharacters): Promise<readonly FontFile[]> {
  await import('../../../theme/laterFonts').catch(() => undefined);
  const wanted = [...listFontFaces()].flatMap(({ style, parentStyleSheet }) => {
    const unicodeRange = style.getPropertyValue('unicode-range');
    const url = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
    const isOurs = style.getPropertyValue('font-family').includes(fontFamily);
    const weight = style.getPropertyValue('font-weight') === '700' ? 700 : 400;
    if (!isOurs || url === undefined || findCovered(unicodeRange, characters[weight]) === undefined) return [];
    return [{ url: new URL(url, parentStyleSheet?.href ?? document.baseURI).href, weight, unicodeRange } as const];
  });
  const files = await Promise.all(
    wanted.map(async ({ url, ...rest }): Promise<FontFile | null> => {
      const bytes = await fetchFont(url);
      return bytes && { family: fontFamily, bytes, ...rest };
    }),
  );
  return files.filter((file) => file !== null);
}
