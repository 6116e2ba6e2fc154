import type { findings as ja } from '../ja/findings';
import type { LocaleOf } from '../ja';
import type { findingLeads as more } from '../ja/findingLeads';

export const findings: LocaleOf<typeof ja & typeof more, 'one' | 'many'> = {
  title: 'O que os números dizem',
  definition: 'Só fatos calculados por regras fixas. Nenhum deles diz se algo é bom ou ruim.',
  empty: 'Não há o que comparar entre os números que correspondem aos filtros.',
  proof: 'Ver os dados',
  proofOf: ': {{sentence}}',
  andMore: 'e mais {{count}}',
  more: 'E mais {{count}}.',
  groups: {
    size: 'Por indicador',
    comparison: 'Ao lado de valores anteriores e metas',
    said: 'Palavras do próprio documento',
    care: 'Números para ler com cuidado',
    coverage: 'Iniciativas sem número',
  },
  departmentCoverage: '{{department}} ({{withNumber}}/{{all}})',
  pillarMissing: '{{pillar}} ({{missing}} de {{all}})',
  value: '{{label}}: {{value}} ({{department}})',
  coverageLowest: 'Entre {{among}} departamentos, a menor parte de iniciativas com número: {{list}}, {{share}}.',
  pillarSame: 'Pilar com mais iniciativas sem número, tanto em quantidade como em proporção: {{byCount}}.',
  pillarDifferent: 'Pilar com mais iniciativas sem número: em quantidade, {{byCount}}; em proporção, {{byShare}}.',
  changed: {
    up: '{{label}} ({{department}}): de {{before}} para {{after}} (subiu; diferença de {{distance}}).',
    down: '{{label}} ({{department}}): de {{before}} para {{after}} (caiu; diferença de {{distance}}).',
    same: '{{label}} ({{department}}): de {{before}} para {{after}}, sem mudança.',
    other: '{{label}} ({{department}}): {{before}} antes, {{after}} agora (sem diferença calculada, pois a unidade ou a contagem mudou).',
  },
  valueOfPeriod: '{{value}} ({{period}})',
  ratesNone: 'Taxas: {{rates}}. Nenhuma traz ao lado um valor anterior; por isso o documento não diz se subiram ou caíram.',
  ratesCompared: 'Taxas: {{rates}}; com um valor anterior ao lado: {{withPrior}}; que caíram: {{lowered}}.',
  ratesNoneLowered: 'Taxas: {{rates}}; com um valor anterior ao lado: {{withPrior}}. Nenhuma delas caiu.',
  target: {
    up: '{{label}} ({{department}}): {{value}}, acima da meta de {{target}} (diferença de {{distance}}).',
    down: '{{label}} ({{department}}): {{value}}, abaixo da meta de {{target}} (diferença de {{distance}}).',
    same: '{{label}} ({{department}}): {{value}}, igual à meta de {{target}}.',
    other: '{{label}} ({{department}}): {{value}}; a meta é {{target}} (sem diferença calculada, pois a unidade ou a contagem é outra).',
  },
  targetAlone: '{{label}}: {{value}} ({{department}}) aparece só como meta; o que foi alcançado não está escrito.',
  sharedFigure: '{{label}}: {{value}} é o mesmo número em {{list}}. Nos totais dos departamentos ele conta uma vez.',
  zeroPrinted: 'Resultados escritos como 0: {{list}}. Isso é diferente de não ter número.',
  breakdownIncomplete: '{{label}} ({{department}}): {{total}}; como partes aparecem só {{parts}} ({{list}}).',
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
