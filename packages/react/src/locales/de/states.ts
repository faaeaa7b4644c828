import type { Messages } from '../../messages.ts';

export const states = {
  loading: 'Wird geladen…',
  emptyTitle: 'Nichts wurde mit SMTP AUTH gesendet',
  emptyBody: 'Vom {from} bis {to} gibt es keine Übermittlungen. Versuchen Sie einen längeren Zeitraum.',
  emptyFilteredBody:
    'Keine Übermittlung entspricht dieser Auswahl. Versuchen Sie einen längeren Zeitraum oder alle Domänen.',
  errorTitle: 'Der Bericht konnte nicht geladen werden',
  errors: {
    unavailable: 'Die Daten sind gerade nicht erreichbar. Versuchen Sie es gleich noch einmal.',
    unauthorized: 'Sie dürfen diese Daten nicht sehen. Melden Sie sich erneut an oder bitten Sie um Zugriff.',
    timeout:
      'Die Antwort hat zu lange gedauert. Versuchen Sie es erneut oder wählen Sie einen kürzeren Zeitraum.',
    'invalid-query':
      'Diese Auswahl kann nicht beantwortet werden. Wählen Sie einen anderen Zeitraum oder eine andere Domäne.',
    internal: 'Beim Zählen ist ein Fehler aufgetreten. Versuchen Sie es erneut.',
  },
  renderError: 'Dieser Teil konnte nicht angezeigt werden. Der Rest der Seite funktioniert weiterhin.',
  retry: 'Erneut versuchen',
  close: 'Schließen',
} satisfies Partial<Messages>;
