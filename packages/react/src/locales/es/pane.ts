import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'Tipo de cuenta',
  paneMessages: 'Mensajes en estos días',
  paneClients: 'Clientes',
  paneClientsCaption: 'Mensajes por cliente',
  paneFlags: 'Por qué está señalado',
  paneNotFlagged: 'Nada inusual en este remitente del {from} al {to}.',
  paneEmpty: 'Este remitente no envió nada del {from} al {to}. Prueba un intervalo más largo.',
  paneError: 'No se pudo cargar este remitente.',
  panePrevious: 'Remitente anterior',
  paneNext: 'Remitente siguiente',
} satisfies Partial<Messages>;
