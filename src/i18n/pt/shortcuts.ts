import type { shortcuts as ja } from '../ja/shortcuts';
import type { LocaleOf } from '../ja';

export const shortcuts: LocaleOf<typeof ja, 'one' | 'many'> = {
  title: 'Teclas',
  close: 'Fechar',
  parts: {
    everywhere: 'Em todas as telas',
    searching: 'No campo de busca',
    charts: 'Em um gráfico',
    table: 'Em uma tabela',
    talk: 'Durante uma apresentação',
  },
  keys: {
    search: 'Ir para o campo de busca',
    help: 'Esta lista',
    close: 'Fechar o que está aberto; no campo de busca, limpar',
    openHit: 'Mostrar as linhas encontradas; se for uma só, a frase dela',
    rows: 'Linha anterior, próxima, primeira, última',
    openRow: 'Abrir a frase ou as linhas de onde vem o número',
    move: 'Ir para o próximo título ou número, ou para o começo ou o fim da linha',
    sort: 'Em um título: ordenar (maior primeiro, menor primeiro, ordem do documento); em um número: abrir a frase',
    turn: 'Próximo slide, slide anterior',
    talkHelp: 'As teclas da apresentação',
  },
};
