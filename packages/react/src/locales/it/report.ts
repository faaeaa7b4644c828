import type { Messages } from '../../messages.ts';

export const report = {
  reportTitle: 'Report sui client di autenticazione SMTP',
  sendingVolume: 'Volume di invio',
  tlsUsage: 'Utilizzo di TLS',
  authMethod: 'Metodo di autenticazione',
  viewDataBy: 'Visualizza dati per',
  showDataFor: 'Mostra dati per',
  allDomains: 'Tutti i domini',
  viewDetailsTable: 'Visualizza tabella dettagli',
  viewReport: 'Visualizza report',
  filters: 'Filtri',
  dateRange: 'Intervallo di date',
  lastDays: { one: 'Ultimo giorno', many: 'Ultimi {count} giorni', other: 'Ultimi {count} giorni' },
  dayRange: '{from} – {to}',
  timeZone: 'Fuso orario',
  daysInZone: 'Giorni nel fuso orario {timeZone}',
  dataThrough: 'Dati fino al {date}',
  moreUnusual: {
    one: 'altra {count} attività insolita',
    many: 'altre {count} di attività insolite',
    other: 'altre {count} attività insolite',
  },
} satisfies Partial<Messages>;
