import type { Messages } from '../../messages.ts';

export const report = {
  reportTitle: 'Bericht zu SMTP-AUTH-Clients',
  sendingVolume: 'Sendevolumen',
  tlsUsage: 'TLS-Nutzung',
  authMethod: 'Authentifizierungsmethode',
  viewDataBy: 'Daten anzeigen nach',
  showDataFor: 'Daten anzeigen für',
  allDomains: 'Alle Domänen',
  viewDetailsTable: 'Detailtabelle anzeigen',
  viewReport: 'Bericht anzeigen',
  filters: 'Filter',
  dateRange: 'Zeitraum',
  lastDays: { one: 'Letzter Tag', other: 'Letzte {count} Tage' },
  dayRange: '{from} – {to}',
  timeZone: 'Zeitzone',
  daysInZone: 'Tage in der Zeitzone {timeZone}',
  dataThrough: 'Daten bis {date}',
  moreUnusual: {
    one: '{count} weitere ungewöhnliche Aktivität',
    other: '{count} weitere ungewöhnliche Aktivitäten',
  },
} satisfies Partial<Messages>;
