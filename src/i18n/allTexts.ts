import type { Family } from '../domain/families';
import type { PrintedQualifier } from '../domain/qualifiers';
import type { dataJa } from './dataTexts';
import type { ja } from './ja';
import type { laterJa } from './laterTexts';

/** How a number is written with what is printed beside it; Japanese writes it as the document does (`words/quantityWords.ts`). */
export type QuantityTexts = Readonly<Record<PrintedQualifier, string>> & { readonly unknown: string; readonly yen: string };

/** All texts of a language: those of the Japanese interface, and what Japanese need not say, since the documents do. */
export type AllTexts = typeof ja &
  typeof laterJa &
  typeof dataJa & { readonly families: Readonly<Record<Family, string>>; readonly quantity: QuantityTexts };
