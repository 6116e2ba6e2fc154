import 'i18next';
import type { AllTexts } from './allTexts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: AllTexts };
    strictKeyChecks: true;
    strictInterpolationChecks: true;
    returnNull: false;
  }
}
