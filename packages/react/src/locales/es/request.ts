import type { Messages } from '../../messages.ts';

export const request = {
  requestReport: 'Solicitar informe',
  requestIntro:
    'Un informe detallado del {from} al {to}, en un archivo CSV. Los días son de la zona horaria {timeZone}.',
  requestName: 'Nombre',
  requestContents: 'Contenido',
  contentsSummary: 'Resumen por remitente',
  contentsDaily: 'Diario por remitente',
  requestSubmit: 'Solicitar',
  requestCancel: 'Cancelar',
  requestNameMissing: 'Pon un nombre al informe para encontrar su archivo.',
  requestFailed: 'No se pudo crear el informe. {reason}',
  requestWorking: 'Creando el informe…',
  requestDone: 'Informe «{name}» solicitado.',
} satisfies Partial<Messages>;
