import type { ReactNode } from 'react';
import { readerOfWords } from '../i18n/i18n';

/**
 * A text as it stands in an element, with readings above its Chinese characters in the language that has them. What is copied, searched for and spoken
 * is the text alone. A function and not a component, since a text that is the only child of its element is safe from what translators do to it.
 *
 * @param number that stands before it in an element of its own: a unit is read by it, 人 as にん
 */
export function ruby(text: string, number = ''): ReactNode {
  const read = readerOfWords();
  if (read === null) return text;
  return read(number + text, number.length).map((piece, place) =>
    piece.reading === '' ? (
      <span key={place}>{piece.text}</span>
    ) : (
      <ruby key={place}>
        {piece.text}
        <rt aria-hidden="true">{piece.reading}</rt>
      </ruby>
    ),
  );
}
