import type { Language } from '../../../query/view';
import type { ShownSlide } from './readSlide';

/** What one part of a slide shows. */
export interface SlidePartLayout {
  readonly firstRow: number;
  readonly rowCount: number;
}

/** The parts of a slide, known before anything is drawn. Stands in until slides are laid out on their stage. */
export function layoutSlide({ spec }: ShownSlide, _language: Language): { readonly parts: readonly SlidePartLayout[] } {
  const rowCount = spec.content.kind === 'bars' ? spec.content.rows.length : 1;
  const room = spec.headline.startsWith('一覧') ? 6 : 20;
  const parts = Array.from({ length: Math.max(Math.ceil(rowCount / room), 1) }, (_, part) => ({
    firstRow: part * room,
    rowCount: Math.min(room, rowCount - part * room),
  }));
  return { parts };
}
