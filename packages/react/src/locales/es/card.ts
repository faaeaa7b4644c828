import type { Messages } from '../../messages.ts';

export const card = {
  cardTitle: 'Clientes de autenticación SMTP',
  cardDescription: {
    one: 'Usuarios y cuentas de servicio que enviaron con autenticación SMTP en el último día',
    many: 'Usuarios y cuentas de servicio que enviaron con autenticación SMTP en los últimos {count} días',
    other: 'Usuarios y cuentas de servicio que enviaron con autenticación SMTP en los últimos {count} días',
  },
  cardEmpty: {
    one: 'Nadie envió con autenticación SMTP en el último día. El informe puede mostrar un intervalo más largo.',
    many: 'Nadie envió con autenticación SMTP en los últimos {count} días. El informe puede mostrar un intervalo más largo.',
    other:
      'Nadie envió con autenticación SMTP en los últimos {count} días. El informe puede mostrar un intervalo más largo.',
  },
  cardUnavailable: 'Este informe no está disponible para tu organización.',
  cardError: 'No se pudo cargar el número de remitentes.',
  cardOpen: 'Mostrar la última semana',
  daysBefore: {
    one: 'el día anterior',
    many: 'en los {count} días anteriores',
    other: 'en los {count} días anteriores',
  },
  deltaMore: {
    one: '{count} más que {daysBefore}',
    many: '{count} más que {daysBefore}',
    other: '{count} más que {daysBefore}',
  },
  deltaFewer: {
    one: '{count} menos que {daysBefore}',
    many: '{count} menos que {daysBefore}',
    other: '{count} menos que {daysBefore}',
  },
  deltaSame: {
    one: 'Tantos como el día anterior',
    many: 'Tantos como en los {count} días anteriores',
    other: 'Tantos como en los {count} días anteriores',
  },
  deltaNew: {
    one: 'Nuevo: ninguno el día anterior',
    many: 'Nuevo: ninguno en los {count} días anteriores',
    other: 'Nuevo: ninguno en los {count} días anteriores',
  },
  sendersBelowTls: {
    one: '{count} remitente por debajo de {version}',
    many: '{count} de remitentes por debajo de {version}',
    other: '{count} remitentes por debajo de {version}',
  },
  sendersOnBasic: {
    one: '{count} remitente usa autenticación básica',
    many: '{count} de remitentes usan autenticación básica',
    other: '{count} remitentes usan autenticación básica',
  },
  sendersUnusual: {
    one: '{count} remitente con actividad inusual',
    many: '{count} de remitentes con actividad inusual',
    other: '{count} remitentes con actividad inusual',
  },
  noneUnusual: 'Ninguna actividad inusual.',
  sparklineLabel: 'Remitentes por día, del {from} al {to}: mínimo {lowest}, máximo {highest}',
} satisfies Partial<Messages>;
