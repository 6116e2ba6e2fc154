import type { PartOf } from '../ja';
import type * as ja from '../ja/app';

export const app: PartOf<typeof ja.app> = {
  title: 'Painel Seika',
  skipToContent: 'Ir para o conteúdo',
  skipToSearch: 'Ir para a busca',
  navigation: 'Telas',
  screens: {
    overview: 'Resumo',
    compare: 'Comparar',
    pillars: 'Pilares',
    table: 'Tabela',
    department: 'Departamentos',
    present: 'Apresentar',
    data: 'Dados',
  },
  partOfScreen: '{{part}} | {{screen}}',
  documentTitle: '{{screen}} | {{municipality}}, {{year}} | Painel Seika',
  display: 'Aparência',
  languageOf: 'Idioma: {{language}}',
  theme: 'Cores',
  themes: { auto: 'Automático', light: 'Claro', dark: 'Escuro', projector: 'Projetor' },
  screenLoading: 'Carregando a tela',
  screenFailed: 'Não foi possível mostrar esta tela',
  screenFailedBody:
    'As outras telas continuam funcionando. Tente de novo. Se o erro se repetir, avise o administrador e envie o texto abaixo.',
  printedOn: 'Impresso em {{date}}',
  draft: '{{number}} (rascunho)',
  tryAgain: 'Tentar de novo',
};

export const loading: PartOf<typeof ja.loading> = {
  title: 'Carregando o relatório',
  progress: '{{percent}}% carregado',
  unknownProgress: 'Carregando o relatório',
  failedTitle: 'Não foi possível carregar o relatório',
  retry: 'Carregar de novo',
  details: 'Detalhes',
  failures: {
    offline: 'Sem conexão com a internet. Verifique a conexão e carregue de novo.',
    silent: 'O servidor não responde. Espere um pouco e carregue de novo.',
    missing: 'O arquivo de dados não foi encontrado. Avise o administrador do site.',
    truncated: 'Os dados chegaram incompletos. Carregue de novo. Se o erro se repetir, avise o administrador.',
    unreadable: 'Os dados não estão no formato esperado e não podem ser lidos. Avise o administrador.',
    refused: 'O servidor não enviou os dados (código {{status}}). Espere um pouco e carregue de novo.',
    newerVersion:
      'Os dados (versão {{version}}) são mais novos do que esta página. Recarregue a página. Se não resolver, é preciso uma versão mais nova do Painel Seika.',
    invalid: 'Os dados contêm erros e não são mostrados. Avise o administrador.',
    none: 'Não há relatório para mostrar.',
  },
};

export const footer: PartOf<typeof ja.footer> = {
  label: 'Fonte e informações sobre este site',
  about: 'Normas e autoverificação',
  source: 'Fonte',
  publisher: 'Publicado por',
  licence: 'Licença',
  asOf: 'Data de referência',
  conversion: 'Feito a partir de uma versão em texto do relatório impresso, que não foi conferida com o papel.',
  unofficial: 'Este painel foi feito a partir de um documento público. Não é uma publicação oficial de {{publisher}}.',
  privacy: 'Nada do que você vê ou filtra é enviado a ninguém.',
  keyboard: 'Teclado: / busca, ? mostra a lista de teclas',
  keys: 'Lista de teclas',
  shortcuts: 'Usar atalhos de uma letra',
  translation:
    'O português é uma tradução automática não oficial, que não foi conferida por um falante nativo. As frases do documento ficam em japonês.',
};

export const error: PartOf<typeof ja.error> = {
  title: 'Não foi possível mostrar esta tela',
  body: 'Recarregue a página. Se o erro se repetir, avise o administrador e envie o texto abaixo.',
  reload: 'Recarregar',
};
