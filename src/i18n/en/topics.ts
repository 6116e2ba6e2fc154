import type { topics as ja } from '../ja/topics';
import type { LocaleOf } from '../ja';

export const topics: LocaleOf<typeof ja> = {
  children: 'Children',
  safety: 'Safety',
  care: 'Care and welfare',
  health: 'Health',
  environment: 'Environment',
  roads: 'Roads and parks',
  water: 'Water',
  tax: 'Taxes and counters',
  culture: 'Culture and sports',
  work: 'Work',
};
