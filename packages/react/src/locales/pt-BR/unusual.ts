import type { Messages } from '../../messages.ts';

export const unusual = {
  unusualNone: 'Nada de incomum de {from} a {to}.',
  unusualNoDay: 'Nenhum dia está completo ainda, portanto não há o que avaliar.',
  unusualTooEarly: {
    one: 'Ainda não há histórico suficiente para dizer o que é incomum: é preciso {count} dia completo antes destes.',
    many: 'Ainda não há histórico suficiente para dizer o que é incomum: são precisos {count} dias completos antes destes.',
    other:
      'Ainda não há histórico suficiente para dizer o que é incomum: são precisos {count} dias completos antes destes.',
  },
  unusualError: 'Não foi possível procurar atividade incomum.',
  unusualTruncated: 'Foi encontrado mais do que está na lista. Estes são os casos mais recentes.',
  unusualSince: 'Em comparação com {from} – {to}',
  unusualAboveOwn: '{messages} em {day}; o habitual neste dia da semana: no máximo {most}',
  unusualNewSender: 'Visto pela primeira vez em {day}; desde então: {messages}',
  unusualTlsDowngraded: '{version} em {day}; antes: {before}',
  unusualBasicAfterOauth: 'Autenticação básica em {day}; antes: OAuth',
  unusualNewClient: 'De {client} em {day}: um cliente do qual ninguém tinha enviado',
  unusualFellSilent:
    'Última mensagem em {day}, depois nenhuma por {silent}; intervalo habitual: no máximo {gap}',
  unusualOfSender: '{sender}: {sentence}',
  showMoreSenders: {
    one: 'Mostrar mais {count} remetente',
    many: 'Mostrar mais {count} de remetentes',
    other: 'Mostrar mais {count} remetentes',
  },
  showFewerSenders: 'Mostrar menos remetentes',
} satisfies Partial<Messages>;
