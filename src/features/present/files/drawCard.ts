import { buildPictureSvg, type Drawing } from '../../../exports/pictureSvg';
import { writeSourceLine } from '../../../exports/sourceFacts';
import { drawTable } from '../../../exports/tableDrawing';
import type { Board } from '../../../store/board';
import type { NameWords } from '../../../words/nameFacetValue';
import type { SlideCard } from '../slide/slideCard';
import { drawOffscreen } from './drawOffscreen';

/** Of every picture, CSS pixels: as wide as a slide or a page needs it, whatever the window is. */
const size = { width: 960, fontSize: 16 };

interface DrawOptions {
  readonly board: Board;
  readonly words: NameWords;
  /** The filters in words; empty for none. */
  readonly filters: string;
  readonly signal?: AbortSignal;
}

/** A chart as a picture that stands for itself; null for a slide of words. */
export async function drawCard(card: SlideCard, { board, words, filters, signal }: DrawOptions): Promise<Drawing | null> {
  const { content } = card.readContent();
  const { language } = words.names;
  const drawing =
    card.drawChart !== null
      ? await drawOffscreen(card.drawChart(size), { board, width: size.width, ...(signal && { signal }) })
      : content.kind === 'table'
        ? drawTable(content, { width: size.width, language })
        : null;
  return (
    drawing &&
    buildPictureSvg({
      language,
      title: card.title,
      subtitle: [card.subtitle, filters].filter((part) => part !== '').join('　'),
      summary: card.summary,
      legend: [],
      notes: card.remarks,
      sourceLine: writeSourceLine(words.index.report, language),
      drawing,
    })
  );
}
