import { useView } from '../../store/useBoard';
import type { TranslatedText } from '../../domain/translation';
import { Highlighted } from '../../ui/Highlighted';

/** A name with the search marked in it; Japanese is marked as such where the interface is English. */
export function HighlightedName({ value, search }: { value: TranslatedText; search: string }) {
  const language = useView('language');
  const text = <Highlighted text={value.text} search={search} />;
  return value.isTranslated || language === 'ja' ? text : <span lang="ja">{text}</span>;
}
