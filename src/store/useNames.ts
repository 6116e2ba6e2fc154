import { useMemo } from 'react';
import { translateText, type TranslatedKind, type TranslatedText } from '../domain/translation';
import { useBoard } from './useBoard';
import type { Language } from './viewState';

/** The report's names in the reader's language. */
export interface Names {
  readonly language: Language;
  /** With the mark that says whether it is translated, for `<MarkedText>`. */
  readonly translate: (kind: TranslatedKind, original: string) => TranslatedText;
  /** The bare text, for charts and accessible names. */
  readonly text: (kind: TranslatedKind, original: string) => string;
}

const asPrinted = (original: string): TranslatedText => ({ text: original, isTranslated: true });

/** Names of departments, sections, pillars, units, labels … in the reader's language; Japanese where there is no translation. */
export function useNames(): Names {
  const language = useBoard(({ view }) => view.language);
  const translation = useBoard((state) => state.translation);
  return useMemo(() => {
    const translate = (kind: TranslatedKind, original: string): TranslatedText => {
      if (language === 'ja' || original === '') return asPrinted(original);
      return translateText(translation ?? new Map(), kind, original);
    };
    return { language, translate, text: (kind, original) => translate(kind, original).text };
  }, [language, translation]);
}
