import type { Messages } from '../../messages.ts';

export const report = {
  reportTitle: 'Rapport des clients d’authentification SMTP',
  sendingVolume: 'Volume d’envoi',
  tlsUsage: 'Utilisation de TLS',
  authMethod: 'Méthode d’authentification',
  viewDataBy: 'Afficher les données par',
  showDataFor: 'Afficher les données pour',
  allDomains: 'Tous les domaines',
  viewDetailsTable: 'Afficher la table des détails',
  viewReport: 'Afficher le rapport',
  filters: 'Filtres',
  dateRange: 'Période',
  lastDays: { one: '{count} dernier jour', many: '{count} derniers jours', other: '{count} derniers jours' },
  dayRange: '{from} – {to}',
  timeZone: 'Fuseau horaire',
  daysInZone: 'Jours du fuseau horaire {timeZone}',
  dataThrough: 'Données jusqu’au {date}',
  moreUnusual: {
    one: '{count} autre activité inhabituelle',
    many: '{count} d’autres activités inhabituelles',
    other: '{count} autres activités inhabituelles',
  },
} satisfies Partial<Messages>;
