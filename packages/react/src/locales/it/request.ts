import type { Messages } from '../../messages.ts';

export const request = {
  requestReport: 'Richiedi report',
  requestIntro:
    'Un report dettagliato dal {from} al {to}, come file CSV. I giorni sono nel fuso orario {timeZone}.',
  requestName: 'Nome',
  requestContents: 'Contenuto',
  contentsSummary: 'Riepilogo per mittente',
  contentsDaily: 'Giornaliero per mittente',
  requestSubmit: 'Richiedi',
  requestCancel: 'Annulla',
  requestNameMissing: 'Dai un nome al report, così ne ritrovi il file.',
  requestFailed: 'Impossibile creare il report. {reason}',
  requestWorking: 'Creazione del report…',
  requestDone: 'Report «{name}» richiesto.',
} satisfies Partial<Messages>;
