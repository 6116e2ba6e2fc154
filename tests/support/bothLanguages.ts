import { languages } from '../../src/domain/languages';
import { loadTexts, nameOffices } from '../../src/i18n/i18n';
import '../../src/i18n/dataTexts';
import '../../src/i18n/laterTexts';

/** Unit tests have no moment to wait in: all languages are there from the start. */
await Promise.all(languages.map(loadTexts));

// files share their modules: what one calls offices (課 of a town) is no name for the next
nameOffices({ department: '部', section: '課' });
