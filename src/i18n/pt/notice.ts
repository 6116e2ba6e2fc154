import type { notice as ja } from '../ja/notice';
import type { PartOf } from '../ja';

export const notice: PartOf<typeof ja> = {
  region: 'Avisos',
  dismiss: 'Fechar',
  details: 'Detalhes',
  linkPartlyRestored: 'Parte do link não pôde ser recuperada. O resto é mostrado.',
  yearMissing: 'Não há relatório do {{year}}. Aqui está o do {{shown}}, sem os departamentos e outros filtros do {{year}}.',
  choicesDropped: 'O relatório do {{year}} não tem {{list}}: saíram dos filtros.',
  reportMissing:
    'O relatório deste link ({{folder}}) não está neste navegador nem neste site. Se você tem o documento, carregue-o na tela Dados. Outro relatório é mostrado.',
  updated: 'O Painel Seika foi atualizado, e partes desta página já não podem ser carregadas. Recarregue: a tela fica como está.',
  reload: 'Recarregar',
  filtersReset: 'Todos os filtros foram tirados.',
  undo: 'Desfazer',
  storageUnreadable:
    'Dados salvos ({{thing}}) não puderam ser lidos. Você pode salvar o original em um arquivo; ele fica neste navegador até você apagar.',
  things: {
    views: 'telas salvas',
    preferences: 'preferências',
    paper: 'número do documento',
    imports: 'lista de relatórios',
    other: 'outros',
  },
  saveRaw: 'Salvar os dados originais',
  removeRaw: 'Apagar os dados originais',
  storageRefused: 'Este navegador não permitiu salvar. Ainda é possível exportar para um arquivo.',
  storageFull:
    'O espaço deste navegador para esta página acabou: nada foi salvo. Apague telas salvas de que não precisa ou exporte-as para um arquivo.',
  translationUnavailable: 'A tradução em português não pôde ser carregada. O texto aparece em japonês.',
  reasons: {
    unknownKey: 'Item desconhecido',
    unknownValue: 'Não consta neste relatório',
    repeated: 'Item repetido',
    tooLong: 'Link longo demais',
    newerVersion: 'Link de uma versão mais nova',
    otherYear: 'É do relatório daquele ano',
    otherReport: 'É daquele relatório',
  },
};
