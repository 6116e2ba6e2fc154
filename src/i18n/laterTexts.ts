import { compare as compareEn } from './en/compare';
import { conformance as conformanceEn } from './en/conformance';
import { department as departmentEn } from './en/department';
import { findings as findingsEn } from './en/findings';
import { initiative as initiativeEn } from './en/initiative';
import { offline as offlineEn } from './en/offline';
import { overviewDetails as overviewEn } from './en/overviewDetails';
import { pillars as pillarsEn } from './en/pillars';
import { present as presentEn } from './en/present';
import { shortcuts as shortcutsEn } from './en/shortcuts';
import { table as tableEn } from './en/table';
import { views as viewsEn } from './en/views';
import { i18n } from './i18n';
import { compare } from './ja/compare';
import { conformance } from './ja/conformance';
import { department } from './ja/department';
import { findings } from './ja/findings';
import { initiative } from './ja/initiative';
import { offline } from './ja/offline';
import { overviewDetails } from './ja/overviewDetails';
import { pillars } from './ja/pillars';
import { present } from './ja/present';
import { shortcuts } from './ja/shortcuts';
import { table } from './ja/table';
import { views } from './ja/views';

/** Texts of parts that come only when they are asked for; they would weigh on the first screen's script. Each such part imports this file. */
export const laterJa = {
  compare,
  conformance,
  department,
  findings,
  initiative,
  notice: offline.notice,
  offline,
  overview: overviewDetails,
  pillars,
  present,
  shortcuts,
  table,
  views,
} as const;
export const laterEn = {
  compare: compareEn,
  conformance: conformanceEn,
  department: departmentEn,
  findings: findingsEn,
  initiative: initiativeEn,
  notice: offlineEn.notice,
  offline: offlineEn,
  overview: overviewEn,
  pillars: pillarsEn,
  present: presentEn,
  shortcuts: shortcutsEn,
  table: tableEn,
  views: viewsEn,
};

i18n.addResourceBundle('ja', 'later', laterJa);
i18n.addResourceBundle('en', 'later', laterEn);
