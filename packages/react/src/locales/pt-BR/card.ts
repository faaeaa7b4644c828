import type { Messages } from '../../messages.ts';

export const card = {
  cardTitle: 'Clientes de autenticação SMTP',
  cardDescription: {
    one: 'Usuários e contas de serviço que enviaram com autenticação SMTP no último dia',
    many: 'Usuários e contas de serviço que enviaram com autenticação SMTP nos últimos {count} dias',
    other: 'Usuários e contas de serviço que enviaram com autenticação SMTP nos últimos {count} dias',
  },
  cardEmpty: {
    one: 'Ninguém enviou com autenticação SMTP no último dia. O relatório pode mostrar um período mais longo.',
    many: 'Ninguém enviou com autenticação SMTP nos últimos {count} dias. O relatório pode mostrar um período mais longo.',
    other:
      'Ninguém enviou com autenticação SMTP nos últimos {count} dias. O relatório pode mostrar um período mais longo.',
  },
  cardUnavailable: 'Este relatório não está disponível para a sua organização.',
  cardError: 'Não foi possível carregar o número de remetentes.',
  cardOpen: 'Mostrar a última semana',
  daysBefore: {
    one: 'no dia anterior',
    many: 'nos {count} dias anteriores',
    other: 'nos {count} dias anteriores',
  },
  deltaMore: {
    one: '{count} a mais do que {daysBefore}',
    many: '{count} a mais do que {daysBefore}',
    other: '{count} a mais do que {daysBefore}',
  },
  deltaFewer: {
    one: '{count} a menos do que {daysBefore}',
    many: '{count} a menos do que {daysBefore}',
    other: '{count} a menos do que {daysBefore}',
  },
  deltaSame: {
    one: 'Tantos quanto no dia anterior',
    many: 'Tantos quanto nos {count} dias anteriores',
    other: 'Tantos quanto nos {count} dias anteriores',
  },
  deltaNew: {
    one: 'Novo: nenhum no dia anterior',
    many: 'Novo: nenhum nos {count} dias anteriores',
    other: 'Novo: nenhum nos {count} dias anteriores',
  },
  sendersBelowTls: {
    one: '{count} remetente abaixo do {version}',
    many: '{count} de remetentes abaixo do {version}',
    other: '{count} remetentes abaixo do {version}',
  },
  sendersOnBasic: {
    one: '{count} remetente usa a autenticação básica',
    many: '{count} de remetentes usam a autenticação básica',
    other: '{count} remetentes usam a autenticação básica',
  },
  sendersUnusual: {
    one: '{count} remetente com atividade incomum',
    many: '{count} de remetentes com atividade incomum',
    other: '{count} remetentes com atividade incomum',
  },
  noneUnusual: 'Nenhuma atividade incomum.',
  sparklineLabel: 'Remetentes por dia, de {from} a {to}: mínimo {lowest}, máximo {highest}',
} satisfies Partial<Messages>;
