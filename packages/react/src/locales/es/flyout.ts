import type { Messages } from '../../messages.ts';

export const flyout = {
  flyoutIntro:
    'Dispositivos, aplicaciones y personas que entregan correo con autenticación SMTP (envío SMTP autenticado), con la versión de TLS y la autenticación que usaron. Las versiones antiguas de TLS y la autenticación básica se están desactivando: quien aún las use ya no podrá enviar.',
  flyoutPeriod: 'La última semana: {from} – {to}',
  volumes: 'Volúmenes',
  volumesCaption: 'Mensajes por dominio',
  tlsUsageCaption: 'Mensajes, porcentaje de los mensajes y remitentes por versión de TLS',
  stillAtRisk: 'Aún en riesgo',
  belowTls: 'Remitentes por debajo de {version}',
  onBasic: 'Remitentes con autenticación básica',
  noneBelowTls: 'Ningún remitente está por debajo de {version}.',
  noneOnBasic: 'Ningún remitente usa autenticación básica.',
  moreSenders: {
    one: '+{count} remitente más',
    many: '+{count} de remitentes más',
    other: '+{count} remitentes más',
  },
  shareSentence: '{value}: {percent} de los mensajes',
  openReport: 'Abrir el informe de clientes de autenticación SMTP',
} satisfies Partial<Messages>;
