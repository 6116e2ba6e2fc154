import { splitMarked } from '../words/markJapanese';

/** A sentence in the reader's language with the names in it that stay Japanese marked as such. */
export function MixedText({ text }: { text: string }) {
  return splitMarked(text).map((piece, place) =>
    piece.isJapanese ? (
      <span key={place} lang="ja">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
