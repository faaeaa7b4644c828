import type { Messages } from '../../messages.ts';

export const table = {
  shareAndMessages: '% · mensagens',
  tableLabel: '{title} por remetente, {from} – {to}',
  sortHint: 'Classificar por {column}',
  sortThenHint: 'Classificar por {column}. Com Shift: depois por {column}',
  secondAscending: ', segunda classificação, crescente',
  secondDescending: ', segunda classificação, decrescente',
  onlyValue: 'Somente {value}',
  onlyDomain: 'Mostrar somente {domain}',
  onlyNoDomain: 'Mostrar somente remetentes sem domínio',
  previousPage: 'Página anterior',
  nextPage: 'Próxima página',
  rowsShown: '{from}–{to} de {count}',
  totalOfAll: 'Todos os remetentes',
  searchSenders: 'Pesquisar remetentes',
  chooseColumns: 'Colunas',
  chooseColumnsAndOrder: 'Colunas e ordem',
  exportTable: 'Exportar',
  exportPage: 'Exportar esta página',
  selectSender: 'Selecionar {sender}',
  selectAll: {
    one: 'Selecionar o remetente',
    many: 'Selecionar todos os {count} de remetentes',
    other: 'Selecionar todos os {count} remetentes',
  },
  selectPage: {
    one: 'Selecionar o remetente desta página',
    many: 'Selecionar os {count} de remetentes desta página',
    other: 'Selecionar os {count} remetentes desta página',
  },
} satisfies Partial<Messages>;
