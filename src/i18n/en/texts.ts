import type { AllTexts } from '../allTexts';
import type { LocaleOf } from '../ja';
import { app, error, footer, loading } from './app';
import { charts } from './charts';
import { columns } from './columns';
import { compare } from './compare';
import { conformance } from './conformance';
import { data } from './data';
import { department } from './department';
import { families } from './families';
import { filters } from './filters';
import { findings } from './findings';
import { glossary } from './glossary';
import { offline } from './offline';
import { initiative } from './initiative';
import { notice } from './notice';
import { overview } from './overview';
import { pillars } from './pillars';
import { present } from './present';
import { quantity } from './quantity';
import { shortcuts } from './shortcuts';
import { table } from './table';
import { topics } from './topics';
import { views } from './views';
import { words } from './words';

export const texts: LocaleOf<AllTexts> = {
  app,
  charts,
  columns,
  compare,
  conformance,
  data,
  department,
  error,
  families,
  filters,
  findings,
  footer,
  glossary,
  initiative,
  loading,
  notice: { ...notice, ...offline.notice, ...present.notice },
  offline,
  overview,
  pillars,
  present,
  quantity,
  shortcuts,
  table,
  topics,
  views,
  words,
};
