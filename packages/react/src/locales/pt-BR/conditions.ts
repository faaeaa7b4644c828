import type { Messages } from '../../messages.ts';

export const conditions = {
  searchDomains: 'Pesquisar domínios',
  noDomainFound: 'Nenhum domínio tem este texto no nome.',
  domainsShown: {
    one: 'Somente o domínio com mais mensagens. Pesquise outro.',
    many: 'Somente os {count} domínios com mais mensagens. Pesquise outro.',
    other: 'Somente os {count} domínios com mais mensagens. Pesquise outro.',
  },
  filtersIntro: 'Todas as condições devem ser atendidas.',
  filtersNone: 'Nenhuma condição: tudo conta.',
  filterNumber: 'Condição {number}',
  filterField: 'Campo',
  filterOperator: 'Comparação',
  filterValue: 'Valor',
  filterColumn: 'Mensagens com',
  filterUnit: 'Unidade',
  filterAdd: 'Adicionar condição',
  filterDrop: 'Remover a condição {number}',
  filterGroups: {
    submissions: 'Quais mensagens contam',
    rows: 'Quais remetentes a tabela de detalhes lista',
  },
  filterUnits: { messages: 'mensagens', percent: '% das mensagens' },
  filterFaults: {
    valueMissing: 'Insira um valor.',
    choiceMissing: 'Escolha pelo menos uma opção.',
    percent: 'Insira uma porcentagem de 0 a 100.',
    count: 'Insira um número inteiro a partir de 0.',
  },
  filterValuesHint: {
    one: 'Pressione Enter ou cole o valor. No máximo {count} valor.',
    many: 'Pressione Enter após cada um ou cole uma lista. No máximo {count} valores.',
    other: 'Pressione Enter após cada um ou cole uma lista. No máximo {count} valores.',
  },
  filterValues: { one: '{count} valor', many: '{count} valores', other: '{count} valores' },
  filterValuesAdded: {
    one: '{count} valor adicionado.',
    many: '{count} valores adicionados.',
    other: '{count} valores adicionados.',
  },
  filterValuesKnown: 'Já está na lista.',
  filterValuesPlain: 'Não foi possível carregar a lista. Escreva os valores separados por vírgulas.',
  filterRefused: 'Verifique como está escrito: {values}.',
  filterFull: {
    one: 'Em uma condição cabe no máximo {count} valor, pois um link para o relatório precisa contê-lo. O restante ainda está no campo.',
    many: 'Em uma condição cabem no máximo {count} valores, pois um link para o relatório precisa contê-los. O restante ainda está no campo.',
    other:
      'Em uma condição cabem no máximo {count} valores, pois um link para o relatório precisa contê-los. O restante ainda está no campo.',
  },
} satisfies Partial<Messages>;
