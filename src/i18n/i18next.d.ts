import 'i18next';
import type { ja } from './ja';
import type { dataJa } from './dataTexts';
import type { laterJa } from './laterTexts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof ja & typeof laterJa & typeof dataJa };
    strictKeyChecks: true;
    strictInterpolationChecks: true;
    returnNull: false;
  }
}
