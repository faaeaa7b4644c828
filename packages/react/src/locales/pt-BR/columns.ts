import type { Messages } from '../../messages.ts';

export const columns = {
  selectedCount: {
    one: '{count} remetente selecionado',
    many: '{count} de remetentes selecionados',
    other: '{count} remetentes selecionados',
  },
  selectedElsewhere: {
    one: '{count} não é mostrado',
    many: '{count} não são mostrados',
    other: '{count} não são mostrados',
  },
  cancelExport: 'Cancelar exportação',
  exportStarted: 'Exportando todos os remetentes.',
  exportSaved: {
    one: '{count} remetente salvo',
    many: '{count} de remetentes salvos',
    other: '{count} remetentes salvos',
  },
  exportCanceled: 'A exportação foi cancelada.',
  exportFailed: 'A exportação falhou.',
  sortBy: 'Classificar por',
  sortThenBy: 'Depois por',
  sortByNothing: '(nenhuma coluna)',
  sortDirection: '{order}: direção',
  ascending: 'Crescente',
  descending: 'Decrescente',
  printLimit: {
    one: 'O primeiro de {total} remetentes. A exportação contém todos.',
    many: 'Os primeiros {count} de {total} remetentes. A exportação contém todos.',
    other: 'Os primeiros {count} de {total} remetentes. A exportação contém todos.',
  },
  selectedSenders: 'Remetentes selecionados',
  clearSelection: 'Limpar seleção',
  showAllColumns: 'Mostrar todas as colunas',
  clearSearch: 'Limpar pesquisa',
  noSenderFound: 'Nenhum remetente tem “{search}” no endereço.',
  sendersFound: {
    one: '{found} de {count} remetente',
    many: '{found} de {count} de remetentes',
    other: '{found} de {count} remetentes',
  },
} satisfies Partial<Messages>;
