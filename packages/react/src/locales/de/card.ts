import type { Messages } from '../../messages.ts';

export const card = {
  cardTitle: 'SMTP-AUTH-Clients',
  cardDescription: {
    one: 'Benutzer und Dienstkonten, die am letzten Tag mit SMTP AUTH gesendet haben',
    other: 'Benutzer und Dienstkonten, die in den letzten {count} Tagen mit SMTP AUTH gesendet haben',
  },
  cardEmpty: {
    one: 'Am letzten Tag hat niemand mit SMTP AUTH gesendet. Der Bericht kann einen längeren Zeitraum zeigen.',
    other:
      'In den letzten {count} Tagen hat niemand mit SMTP AUTH gesendet. Der Bericht kann einen längeren Zeitraum zeigen.',
  },
  cardUnavailable: 'Dieser Bericht ist für Ihre Organisation nicht verfügbar.',
  cardError: 'Die Anzahl der Absender konnte nicht geladen werden.',
  cardOpen: 'Letzte Woche anzeigen',
  daysBefore: { one: 'am Tag davor', other: 'in den {count} Tagen davor' },
  deltaMore: { one: '{count} mehr als {daysBefore}', other: '{count} mehr als {daysBefore}' },
  deltaFewer: { one: '{count} weniger als {daysBefore}', other: '{count} weniger als {daysBefore}' },
  deltaSame: { one: 'So viele wie am Tag davor', other: 'So viele wie in den {count} Tagen davor' },
  deltaNew: { one: 'Neu: keine am Tag davor', other: 'Neu: keine in den {count} Tagen davor' },
  sendersBelowTls: { one: '{count} Absender unter {version}', other: '{count} Absender unter {version}' },
  sendersOnBasic: {
    one: '{count} Absender nutzt die Basisauthentifizierung',
    other: '{count} Absender nutzen die Basisauthentifizierung',
  },
  sendersUnusual: {
    one: '{count} Absender mit ungewöhnlicher Aktivität',
    other: '{count} Absender mit ungewöhnlicher Aktivität',
  },
  noneUnusual: 'Keine ungewöhnliche Aktivität.',
  sparklineLabel: 'Absender pro Tag, vom {from} bis {to}: niedrigster Wert {lowest}, höchster Wert {highest}',
} satisfies Partial<Messages>;
