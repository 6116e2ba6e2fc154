import type { LocaleOf } from '../ja';
import type { overviewDetails as ja } from '../ja/overviewDetails';

export const overviewDetails: LocaleOf<typeof ja, 'one' | 'many'> = {
  matrix: {
    title: 'Principais resultados por departamento e pilar',
    item: '{{department}} (pilar {{pillar}}): {{result}}',
    others: '{{label}} · mais {{number}}',
    withoutNumber: 'Sem número',
    initiatives: 'iniciativas: {{number}}',
    absent_one: 'O pilar {{numbers}} não consta neste documento. A numeração é a do documento.',
    absent_many: 'Os pilares {{numbers}} não constam neste documento. A numeração é a do documento.',
    absent_other: 'Os pilares {{numbers}} não constam neste documento. A numeração é a do documento.',
    definition:
      'O primeiro dos maiores valores do departamento, por indicador, neste pilar; “mais” conta os outros indicadores. As unidades são diferentes; por isso nenhum tom de cor mostra tamanho. “Sem número”: iniciativas descritas só em palavras; “―”: nenhuma iniciativa.',
  },
  coverage: {
    title: 'Iniciativas com número, por departamento',
    summary: 'A menor parte de iniciativas com número: {{departments}}, {{coverage}}.',
    whole: 'Todos os departamentos juntos: {{coverage}}.',
    summaryOne: '{{department}}: {{coverage}} das iniciativas têm número.',
    allEqual: 'Nos {{count}} departamentos, {{share}} das iniciativas têm número.',
    definition: 'Iniciativas com pelo menos um resultado em número ÷ todas as iniciativas.',
    note: 'Não ter número não quer dizer que nada foi feito: essas iniciativas estão descritas só em palavras.',
    empty: 'Nenhuma iniciativa corresponde aos filtros.',
    kindsIgnored: 'Filtros de unidade, tipo e atividade não valem para as iniciativas.',
  },
  kinds: {
    title: 'Resultados por departamento e tipo de número',
    summary: '{{total}} resultados: {{parts}}.',
    part: '{{kind}}: {{value}}',
    definition:
      'Contagens são em vezes, pessoas, casos…; taxas em %; medidas em km, m³, dias…; variações como “2 pessoas (aumento)”. Conta-se quantos números há, não os seus valores.',
    empty: 'Nenhum resultado corresponde aos filtros.',
  },
};
