import type { Messages } from '../../messages.ts';

export const unusual = {
  unusualNone: 'Nada inusual del {from} al {to}.',
  unusualNoDay: 'Ningún día está completo todavía, así que no se puede juzgar nada.',
  unusualTooEarly: {
    one: 'Aún no hay historial suficiente para decir qué es inusual: hace falta {count} día completo antes de estos.',
    many: 'Aún no hay historial suficiente para decir qué es inusual: hacen falta {count} días completos antes de estos.',
    other:
      'Aún no hay historial suficiente para decir qué es inusual: hacen falta {count} días completos antes de estos.',
  },
  unusualError: 'No se pudo buscar actividad inusual.',
  unusualTruncated: 'Se encontró más de lo que se muestra. Esto es lo más reciente.',
  unusualSince: 'En comparación con el {from} – {to}',
  unusualAboveOwn: '{messages} el {day}; lo habitual ese día de la semana: como máximo {most}',
  unusualNewSender: 'Visto por primera vez el {day}; desde entonces: {messages}',
  unusualTlsDowngraded: '{version} el {day}; antes: {before}',
  unusualBasicAfterOauth: 'Autenticación básica el {day}; antes: OAuth',
  unusualNewClient: 'Desde {client} el {day}: un cliente desde el que nadie había enviado',
  unusualFellSilent:
    'Último mensaje el {day}, luego ninguno durante {silent}; intervalo habitual: como máximo {gap}',
  unusualOfSender: '{sender}: {sentence}',
  showMoreSenders: {
    one: 'Mostrar {count} remitente más',
    many: 'Mostrar {count} de remitentes más',
    other: 'Mostrar {count} remitentes más',
  },
  showFewerSenders: 'Mostrar menos remitentes',
} satisfies Partial<Messages>;
