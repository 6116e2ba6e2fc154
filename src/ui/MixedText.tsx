import { ruby } from './Ruby';
import { splitMarked } from '../words/markJapanese';

/**
 * A sentence in the reader's language with the names in it that stay Japanese marked as such. Every piece has an element of its own: translators of
 * browsers put elements in the place of texts, and a text that is then changed or taken away would stay as it was, or end the page.
 */
export function MixedText({ text }: { text: string }) {
  return splitMarked(text).map((piece, place) => (
    <span key={place} lang={piece.isJapanese ? 'ja' : undefined}>
      {ruby(piece.text)}
    </span>
  ));
}
