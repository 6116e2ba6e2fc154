import type { glossary as ja } from '../ja/glossary';
import type { LocaleOf } from '../ja';

export const glossary: LocaleOf<typeof ja, 'one' | 'many'> = {
  title: 'O que as palavras querem dizer',
  terms: {
    department: { word: 'Departamento', meaning: 'Uma grande área da prefeitura. Tem várias divisões.' },
    pillar: { word: 'Pilar', meaning: 'Uma das grandes linhas de trabalho da prefeitura, com um número.' },
    goal: { word: 'Objetivo', meaning: 'O que um departamento quer alcançar no ano fiscal (de abril a março).' },
    initiative: { word: 'Iniciativa', meaning: 'O que um departamento faz para um objetivo, com os números ①②….' },
    result: { word: 'Resultado', meaning: 'Um número que diz o que foi feito ou alcançado no ano fiscal.' },
    family: { word: 'Indicador', meaning: 'Números que contam a mesma coisa; dentro de um indicador é possível comparar.' },
    cumulative: { word: 'Acumulado', meaning: 'Quem vem duas vezes conta como dois.' },
    rate: { word: 'Taxa', meaning: 'A parte de um todo, em porcentagem. Taxas não podem ser somadas.' },
    missing: { word: '―', meaning: 'Não há número escrito. Não é o mesmo que 0.' },
  },
};
