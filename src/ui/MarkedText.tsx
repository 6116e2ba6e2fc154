import { useTranslation } from 'react-i18next';
import type { TranslatedText } from '../domain/translation';

/** A name in the reader's language; one that is not translated is marked as Japanese, so that it is pronounced as such. */
export function MarkedText({ value }: { value: TranslatedText }) {
  const { i18n } = useTranslation();
  return value.isTranslated || i18n.language === 'ja' ? value.text : <span lang="ja">{value.text}</span>;
}
