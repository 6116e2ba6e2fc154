import { en } from '../../src/i18n/en';
import { i18n } from '../../src/i18n/i18n';
import '../../src/i18n/laterTexts';

/** Unit tests have no moment to wait in: both languages are there from the start. */
i18n.addResourceBundle('en', 'translation', en);
