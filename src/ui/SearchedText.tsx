import type { TranslatedText } from '../domain/translation';
import { Highlighted } from './Highlighted';

/** A name or text in the reader's language with the search marked in it; one that stays Japanese is marked as such. */
export function SearchedText({ value, search }: { value: TranslatedText; search: string }) {
  return (
    <span lang={value.isTranslated ? undefined : 'ja'}>
      <Highlighted text={value.text} search={search} />
    </span>
  );
}
