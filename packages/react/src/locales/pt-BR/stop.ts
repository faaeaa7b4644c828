import type { Messages } from '../../messages.ts';

export const stop = {
  stopTitle: 'O que deixaria de enviar',
  stopMinimumTls: 'Versão mínima do TLS',
  stopAnyTls: 'Sem mínimo',
  stopNoBasic: 'Sem autenticação básica',
  stopNoCondition:
    'Escolha uma versão mínima do TLS, ou nenhuma autenticação básica, para ver quem deixaria de enviar.',
  stopError: 'Não foi possível contar o que deixaria de enviar.',
  stopSenders: 'Deixariam de enviar',
  stopInPart: 'tudo ou parte do que enviam',
  stopMessages: 'Seriam recusadas',
  stopAverage: 'em média',
  stopReady: 'Prontos',
  partOfSenders: {
    one: '{part} de {count} remetente',
    many: '{part} de {count} de remetentes',
    other: '{part} de {count} remetentes',
  },
  messagesPerDay: {
    one: '{count} mensagem por dia',
    many: '{count} de mensagens por dia',
    other: '{count} mensagens por dia',
  },
  fewerMessagesPerDay: 'Menos de {least} mensagens por dia',
  stopValues: { stopping: 'Deixariam de enviar', unknown: 'Sem como avaliar', ready: 'Prontos' },
  stopShares:
    'Mensagens, porcentagem das mensagens e remetentes que deixariam de enviar, sem como avaliar ou prontos',
  stopUnknown: 'Sem como avaliar: {messages} e {senders}, porque ninguém registrou o que usaram.',
  stopTrend: 'Mensagens por dia que seriam recusadas',
  stopList: 'Remetentes que deixariam de enviar',
  stopNobody: 'Nenhum remetente deixaria de enviar.',
  stopNobodyKnown: 'Não se conhece nenhum remetente que deixaria de enviar.',
  stopShowAll: {
    one: 'Mostrar o único remetente',
    many: 'Mostrar todos os {count} de remetentes',
    other: 'Mostrar todos os {count} remetentes',
  },
} satisfies Partial<Messages>;
