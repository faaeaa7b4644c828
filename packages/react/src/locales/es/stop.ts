import type { Messages } from '../../messages.ts';

export const stop = {
  stopTitle: 'Qué dejaría de funcionar',
  stopMinimumTls: 'Versión mínima de TLS',
  stopAnyTls: 'Sin mínimo',
  stopNoBasic: 'Sin autenticación básica',
  stopNoCondition:
    'Elige una versión mínima de TLS, o que no haya autenticación básica, para ver quién dejaría de enviar.',
  stopError: 'No se pudo contar qué dejaría de funcionar.',
  stopSenders: 'Dejarían de enviar',
  stopInPart: 'del todo o en parte',
  stopMessages: 'Se rechazarían',
  stopAverage: 'de media',
  stopReady: 'Listos',
  partOfSenders: {
    one: '{part} de {count} remitente',
    many: '{part} de {count} de remitentes',
    other: '{part} de {count} remitentes',
  },
  messagesPerDay: {
    one: '{count} mensaje por día',
    many: '{count} de mensajes por día',
    other: '{count} mensajes por día',
  },
  fewerMessagesPerDay: 'Menos de {least} mensajes por día',
  stopValues: { stopping: 'Dejarían de enviar', unknown: 'No se puede juzgar', ready: 'Listos' },
  stopShares:
    'Mensajes, porcentaje de los mensajes y remitentes que dejarían de enviar, no se pueden juzgar o están listos',
  stopUnknown: 'No se puede juzgar: {messages} y {senders}, porque nadie anotó qué usaron.',
  stopTrend: 'Mensajes por día que se rechazarían',
  stopList: 'Remitentes que dejarían de enviar',
  stopNobody: 'Ningún remitente dejaría de enviar.',
  stopNobodyKnown: 'No se conoce ningún remitente que dejaría de enviar.',
  stopShowAll: {
    one: 'Mostrar el único remitente',
    many: 'Mostrar los {count} de remitentes',
    other: 'Mostrar los {count} remitentes',
  },
} satisfies Partial<Messages>;
