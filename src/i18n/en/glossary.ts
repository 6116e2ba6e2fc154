import type { glossary as ja } from '../ja/glossary';
import type { LocaleOf } from '../ja';

export const glossary: LocaleOf<typeof ja> = {
  title: 'Words explained',
  terms: {
    department: { word: 'Department', meaning: 'A large part of the city hall. It has several sections.' },
    pillar: { word: 'Pillar', meaning: 'One of the main policies of the city, with a number.' },
    goal: { word: 'Goal', meaning: 'What a department wants to reach in the fiscal year.' },
    initiative: { word: 'Initiative', meaning: 'What a department does for a goal, numbered ①②….' },
    result: { word: 'Result', meaning: 'A number that tells what was done or reached in the fiscal year.' },
    family: { word: 'Measure', meaning: 'Numbers that count the same thing; within a measure they can be compared.' },
    cumulative: { word: 'Cumulative', meaning: 'Somebody who comes twice counts as two.' },
    rate: { word: 'Rate', meaning: 'A share of a whole, in percent. Rates cannot be added up.' },
    missing: { word: '―', meaning: 'No number is printed. This is not 0.' },
  },
};
