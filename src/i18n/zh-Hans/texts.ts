import type { AllTexts } from '../allTexts';
import type { PartOf } from '../ja';
import { app, error, footer, loading } from './app';
import { charts } from './charts';
import { columns } from './columns';
import { compare } from './compare';
import { department } from './department';
import { families } from './families';
import { filters } from './filters';
import { findings } from './findings';
import { glossary } from './glossary';
import { initiative } from './initiative';
import { notice } from './notice';
import { offline } from './offline';
import { overview } from './overview';
import { pillars } from './pillars';
import { present } from './present';
import { quantity } from './quantity';
import { shortcuts } from './shortcuts';
import { table } from './table';
import { topics } from './topics';
import { views } from './views';
import { words } from './words';

/** 简体中文, by machine and not checked by a native speaker: what a citizen meets, and presenting. The data screen and what is said of standards stay in English. */
export const texts: PartOf<AllTexts> = {
  app,
  charts,
  columns,
  compare,
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
