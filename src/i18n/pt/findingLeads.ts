import type { LocaleOf } from '../ja';
import type { findingLeads as ja } from '../ja/findingLeads';

export const findingLeads: LocaleOf<typeof ja, 'one' | 'many'> = {
  familyLeader: {
    most: '{{measure}}: o maior número é {{value}} ({{departments}}).',
    largest: '{{measure}}: o maior valor é {{value}} ({{departments}}).',
    highest: '{{measure}}: o valor mais alto é {{value}} ({{departments}}).',
    equal: '{{measure}}: {{value}}, igual em {{count}} departamentos.',
    mostly: '{{part}} de {{value}} são um único resultado ({{label}}).',
  },
  ratesSpread: {
    only: 'Há uma única taxa, {{label}}: {{lowest}}.',
    equal: 'Todas as {{rates}} taxas são de {{lowest}}.',
    someHigh: 'De {{rates}} taxas, {{high}} estão acima de {{limit}}%; a mais baixa: {{label}}, {{lowest}}.',
    noneHigh: 'De {{rates}} taxas, nenhuma está acima de {{limit}}%; a mais baixa: {{label}}, {{lowest}}.',
  },
  verdicts: {
    both: 'O documento diz em {{missed}} que uma meta não foi alcançada ({{missedBy}}) e em {{reached}} que uma meta foi alcançada ou superada ({{reachedBy}}).',
    missed:
      'O documento diz em {{missed}} que uma meta não foi alcançada ({{missedBy}}) e em nenhum lugar que uma meta foi alcançada ou superada.',
    reached:
      'O documento diz em {{reached}} que uma meta foi alcançada ou superada ({{reachedBy}}) e em nenhum lugar que uma meta não foi alcançada.',
    none: 'O documento não diz em nenhum lugar que uma meta foi ou não foi alcançada. Ele fala de planos, de valores anteriores ou do que continua em {{all}}.',
    places_one: 'um lugar',
    places_many: '{{count}} de lugares',
    places_other: '{{count}} lugares',
    departments_one: 'um departamento',
    departments_many: '{{count}} de departamentos',
    departments_other: '{{count}} departamentos',
  },
};
