import { texts } from '../../src/i18n/en/texts';
import { i18n, nameOffices } from '../../src/i18n/i18n';
import '../../src/i18n/dataTexts';
import '../../src/i18n/laterTexts';

/** Unit tests have no moment to wait in: both languages are there from the start. */
i18n.addResourceBundle('en', 'translation', texts);

// files share their modules: what one calls offices (課 of a town) is no name for the next
nameOffices({ department: '部', section: '課' });
