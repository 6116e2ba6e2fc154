import type { topics as ja } from '../ja/topics';
import type { LocaleOf } from '../ja';

export const topics: LocaleOf<typeof ja> = {
  children: 'Crianças e escola',
  safety: 'Desastres e segurança',
  care: 'Idosos e assistência',
  health: 'Saúde',
  environment: 'Lixo e meio ambiente',
  roads: 'Ruas, parques e transporte',
  water: 'Água e esgoto',
  tax: 'Impostos e atendimento',
  culture: 'Cultura e esportes',
  work: 'Trabalho e indústria',
};
