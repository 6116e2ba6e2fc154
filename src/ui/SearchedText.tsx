import type { TranslatedText } from '../domain/translation';
import { Highlighted } from './Highlighted';
import styles from './Highlighted.module.css';

/**
 * A name or text in the reader's language with the search marked in it; one that stays Japanese is marked as such, and below a translated
 * sentence stands its original: it may be that what was searched for stands in it alone.
 */
export function SearchedText({ value, search }: { value: TranslatedText; search: string }) {
  return (
    <>
      <span lang={value.isTranslated ? undefined : 'ja'}>
        <Highlighted text={value.text} search={search} />
      </span>
      {value.original !== undefined && (
        <span lang="ja" className={styles.original}>
          <Highlighted text={value.original} search={search} />
        </span>
      )}
    </>
  );
}
