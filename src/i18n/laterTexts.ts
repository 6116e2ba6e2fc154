import { i18n } from './i18n';
import { columns } from './ja/columns';
import { compare } from './ja/compare';
import { conformance } from './ja/conformance';
import { department } from './ja/department';
import { findings } from './ja/findings';
import { glossary } from './ja/glossary';
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
  columns,
  compare,
  conformance,
  department,
  findings,
  glossary,
  initiative,
  notice: { ...offline.notice, ...present.notice },
  offline,
  overview: overviewDetails,
  pillars,
  present,
  shortcuts,
  table,
  views,
} as const;

i18n.addResourceBundle('ja', 'later', laterJa);
