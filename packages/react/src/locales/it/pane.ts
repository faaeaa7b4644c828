import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'Tipo di account',
  paneMessages: 'Messaggi nel periodo',
  paneClients: 'Client',
  paneClientsCaption: 'Messaggi per client',
  paneFlags: 'Perché è segnalato',
  paneNotFlagged: 'Niente di insolito in questo mittente dal {from} al {to}.',
  paneEmpty: 'Questo mittente non ha inviato nulla dal {from} al {to}. Prova un intervallo più lungo.',
  paneError: 'Impossibile caricare questo mittente.',
  panePrevious: 'Mittente precedente',
  paneNext: 'Mittente successivo',
} satisfies Partial<Messages>;
