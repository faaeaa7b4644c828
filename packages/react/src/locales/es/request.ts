import type { Messages } from '../../messages.ts';

export const request = {
  requestIntro: 'Un informe detallado del {from} al {to}. Los días son de la zona horaria {timeZone}.',
  requestOnly: 'Solo lo que coincide',
  requestContents: 'Contenido',
  contentsSummaryHint:
    'Una fila por remitente, con los mensajes por versión de TLS y por método de autenticación',
  contentsDailyHint: 'Lo mismo para cada día en que se vio a un remitente',
  contentsSubmissionsHint: 'Una fila por envío, con su hora y su cliente; puede ser muy largo',
  requestFormat: 'Formato',
  formatCsvHint: 'Para hojas de cálculo',
  formatNdjsonHint: 'Para programas',
  requestRecipients: 'Destinatarios (opcional)',
  requestRecipientsHint: 'Quién lo recibe por correo electrónico. Separa las direcciones con comas.',
  requestRecipientsInvalid:
    'Esto no es una dirección de correo: {addresses}. Escribe cada una como nombre@example.com, separadas por comas.',
  requestRecipientsTooMany: {
    one: 'Puede haber {count} destinatario como máximo. Quita alguno.',
    many: 'Puede haber {count} destinatarios como máximo. Quita alguno.',
    other: 'Puede haber {count} destinatarios como máximo. Quita alguno.',
  },
  requestHeader: 'Empezar con el intervalo, la zona horaria y las condiciones',
  requestBom: 'Marcar el archivo como Unicode, para que Excel lea cada letra (marca de orden de bytes)',
  requestSubmit: 'Solicitar',
  requestBackground: 'Continuar en segundo plano',
  requestNameMissing: 'Pon un nombre al informe para encontrar su archivo.',
} satisfies Partial<Messages>;
