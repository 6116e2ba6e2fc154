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
import { overview } from './overview';
import { pillars } from './pillars';
import { quantity } from './quantity';
import { table } from './table';
import { topics } from './topics';
import { words } from './words';

/** 简体中文, by machine and not checked by a native speaker: what a citizen meets. Presenting, data and files are said in English. */
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
  notice,
  overview,
  pillars,
  quantity,
  table,
  topics,
  words,
};
