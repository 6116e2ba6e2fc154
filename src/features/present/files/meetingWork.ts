import type { KitTable } from '../../../exports/meetingKit';
import { listSourceFacts } from '../../../exports/sourceFacts';
import type { NewSlide } from '../../../store/deck';
import { openSlide } from '../../../store/slideView';
import type { Screens } from '../slide/frozenReport';
import { buildDeckPresentation } from './buildDeckPresentation';
import { buildCardTable } from './cardTable';
import { collectCards, type CollectedSlide } from './collectCards';
import { drawCard } from './drawCard';
import { loadPageFonts } from './pageFonts';
import { buildSourceTable, type TakeContext } from './takeContext';
import type { JobControl } from './useJob';
import { listFilters } from '../../../words/nameFacetValue';

export interface MeetingWork {
  readonly title: string;
  readonly slides: readonly NewSlide[];
  readonly context: TakeContext;
  readonly screens: Screens;
}

/** Of the whole job; the rest is making the files. */
const collectingShare = 0.2;

function collect({ slides, context, screens }: MeetingWork, { signal, tell }: JobControl): Promise<readonly CollectedSlide[]> {
  const { board, frozen } = context;
  return collectCards(slides, { board, frozen, screens, signal, onProgress: (done, count) => tell((done / count) * collectingShare) });
}

function buildPresentation(collected: readonly CollectedSlide[], { title, context: { frozen, words, readOccasion } }: MeetingWork) {
  return buildDeckPresentation(collected, { title, frozen, words, occasion: readOccasion() });
}

/** @throws the signal's reason when it is cancelled */
export async function makePptx(work: MeetingWork, control: JobControl): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, tell } = control;
  const [collected, { buildPptx }] = await Promise.all([collect(work, control), import('../../../exports/pptx/buildPptx')]);
  return buildPptx(buildPresentation(collected, work), {
    signal,
    onProgress: (done, count) => tell(collectingShare + (done / count) * (1 - collectingShare)),
  });
}

/** What a slide's own filters are, in words for its picture. */
function writeFilters({ slide }: CollectedSlide, { frozen, words }: TakeContext): string {
  const list = listFilters(openSlide(slide, frozen.index, frozen.view).view.selection, words);
  return list.length === 0 ? '' : words.t('present.slide.filtered', { list: list.join('、') });
}

/**
 * PowerPoint, the numbers of every slide and all rows behind the view as Excel, CSV and JSON, the charts as pictures, and the source.
 * @throws the signal's reason when it is cancelled
 */
export async function makeKit(work: MeetingWork, control: JobControl): Promise<Uint8Array<ArrayBuffer>> {
  const { title, context } = work;
  const { signal, tell } = control;
  const { board, words } = context;
  const [collected, { buildMeetingKit }] = await Promise.all([collect(work, control), import('../../../exports/meetingKit')]);
  const occasion = context.readOccasion();
  const all = buildSourceTable({ ...context, source: context.source.kind === 'rows' ? context.source : { kind: 'screen' } }, 'all');
  const tables: readonly KitTable[] = [
    ...(all === null ? [] : [{ name: words.t('present.files.allRows'), table: all }]),
    ...collected.flatMap(({ card }) => {
      const table = buildCardTable(card, words.index, occasion);
      return table === null ? [] : [{ name: card.title, table }];
    }),
  ];
  const drawn = collected.filter(({ card }) => card.drawChart !== null || card.readContent().content.kind === 'table');
  const pictures = drawn.map((slide) => ({
    name: slide.slide.caption || slide.card.title,
    draw: async () => {
      const drawing = await drawCard(slide.card, { board, words, filters: writeFilters(slide, context), signal });
      if (drawing === null) throw new Error('A slide of words has no picture');
      return drawing;
    },
  }));
  const letters = JSON.stringify(drawn.map(({ card }) => [card.title, card.subtitle, card.source, card.remarks, card.readContent()]));
  const fonts = await loadPageFonts(`${letters}${writeFiltersOf(drawn, context)}`);
  return buildMeetingKit(
    {
      name: context.fileName(title),
      presentation: buildPresentation(collected, work),
      tables,
      pictures,
      fonts,
      facts: listSourceFacts(words.index.report, all?.rows.length ?? null, occasion),
    },
    {
      signal,
      onProgress: ({ done, count, name }) => tell(collectingShare + (done / count) * (1 - collectingShare), name),
    },
  );
}

const writeFiltersOf = (slides: readonly CollectedSlide[], context: TakeContext) =>
  slides.map((slide) => writeFilters(slide, context)).join('');
