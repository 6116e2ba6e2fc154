import { useTranslation } from 'react-i18next';
import { ruby } from './Ruby';
import { factsOf } from '../domain/languages';
import type { TranslatedText } from '../domain/translation';

/**
 * A name in the reader's language; one that is not translated is marked as Japanese, so that it is pronounced as such. In an element of its own, as every
 * text that stands beside something (`MixedText`).
 */
export function MarkedText({ value }: { value: TranslatedText }) {
  const { i18n } = useTranslation();
  return <span lang={value.isTranslated || factsOf(i18n.language).isOriginal ? undefined : 'ja'}>{ruby(value.text)}</span>;
}
