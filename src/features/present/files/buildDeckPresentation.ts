import type { Presentation, PresentationSlide } from '../../../exports/presentation';
import { writeSourceLine } from '../../../exports/sourceFacts';
import { type NameWords, listFilters } from '../../../words/nameFacetValue';
import { openSlide } from '../../../store/slideView';
import type { FrozenReport } from '../slide/frozenReport';
import { listSentences } from '../slide/listSentences';
import type { CollectedSlide } from './collectCards';
import type { Occasion } from './occasion';

/** Of one slide: nobody turns more pages of notes. */
const mostSentences = 30;

export interface DeckFacts {
  readonly title: string;
  readonly frozen: FrozenReport;
  readonly words: NameWords;
  readonly occasion: Occasion;
}

/** The presenter's words, the chart in words, then the original sentences with their numbers. */
function writeNotes({ slide, card }: CollectedSlide, { words: { index, names, t } }: DeckFacts): readonly string[] {
  const sentences = listSentences(index, card.rowIds);
  const written = sentences.slice(0, mostSentences).map(({ quantities, text, statement, departmentId }) =>
    t('present.files.noteSentence', {
      numbers: quantities.map((quantity) => `${names.text('label', quantity.label)} ${names.quantity(quantity).text}`).join('、'),
      text,
      department: names.text('department', index.departments.get(departmentId)?.name ?? ''),
      line: statement.line,
    }),
  );
  const rest = sentences.length - written.length;
  return [
    ...(slide.notes === '' ? [] : slide.notes.split('\n')),
    card.summary,
    ...card.remarks,
    ...written,
    ...(rest > 0 ? [t('present.speaker.more', { count: rest })] : []),
  ].filter((note) => note !== '');
}

function buildSlide(collected: CollectedSlide, facts: DeckFacts): PresentationSlide {
  const { slide, card } = collected;
  const { frozen, words, occasion } = facts;
  const { unit, period, content } = card.readContent();
  const filters = listFilters(openSlide(slide, frozen.index, frozen.view).view.selection, words);
  const filtered = filters.length === 0 ? '' : words.t('present.slide.filtered', { list: filters.join('、') });
  return {
    title: card.title,
    unit,
    // a chart of a part must not pass for one of the whole
    period: [period, filtered].filter((part) => part !== '').join('　'),
    caption: slide.caption,
    summary: card.summary,
    content,
    sourceLine: writeSourceLine(frozen.index.report, occasion.language),
    date: occasion.date,
    notes: writeNotes(collected, facts),
  };
}

/** A deck as a PowerPoint file has it; one of several slides begins with a cover. */
export function buildDeckPresentation(slides: readonly CollectedSlide[], facts: DeckFacts): Presentation {
  const { title, frozen, words, occasion } = facts;
  const { municipality } = frozen.index.report;
  const author = words.names.text('municipality', municipality.name);
  const built = slides.map((slide) => buildSlide(slide, facts));
  const [first] = built;
  const cover: PresentationSlide | undefined = first && {
    ...first,
    title,
    unit: '',
    caption: '',
    summary: title,
    content: { kind: 'cover', paragraphs: [author, occasion.date] },
    notes: [],
  };
  return {
    language: occasion.language,
    title,
    author,
    createdOn: occasion.createdOn,
    slides: cover === undefined || built.length === 1 ? built : [cover, ...built],
  };
}
