import type { AllTexts } from '../allTexts';
import type { PartOf } from '../ja';
import { details } from './details';
import { families } from './families';
import { findings } from './findings';
import { screens } from './screens';
import { words } from './words';

/** 简体中文, by machine and not checked by a native speaker: what a citizen meets. Presenting, data and files are said in English. */
export const texts: PartOf<AllTexts> = { ...words, ...screens, ...details, families, findings };
