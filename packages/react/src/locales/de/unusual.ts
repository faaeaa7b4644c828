import type { Messages } from '../../messages.ts';

export const unusual = {
  unusualNone: 'Nichts Ungewöhnliches vom {from} bis {to}.',
  unusualNoDay: 'Noch kein Tag ist vollständig, daher lässt sich nichts beurteilen.',
  unusualTooEarly: {
    one: 'Der Verlauf reicht noch nicht, um Ungewöhnliches zu erkennen: Dafür braucht es davor {count} vollständigen Tag.',
    other:
      'Der Verlauf reicht noch nicht, um Ungewöhnliches zu erkennen: Dafür braucht es davor {count} vollständige Tage.',
  },
  unusualError: 'Nach ungewöhnlicher Aktivität konnte nicht gesucht werden.',
  unusualTruncated: 'Es wurde mehr gefunden, als hier steht. Dies sind die neuesten Funde.',
  unusualSince: 'Verglichen mit {from} – {to}',
  unusualAboveOwn: '{messages} am {day}; an diesem Wochentag üblich: höchstens {most}',
  unusualNewSender: 'Zuerst gesehen am {day}; seither: {messages}',
  unusualTlsDowngraded: '{version} am {day}; davor: {before}',
  unusualBasicAfterOauth: 'Basisauthentifizierung am {day}; davor: OAuth',
  unusualNewClient: 'Von {client} am {day}: ein Client, von dem noch niemand gesendet hatte',
  unusualFellSilent:
    'Letzte Nachricht am {day}, danach keine (Dauer: {silent}); übliche Pause: höchstens {gap}',
  unusualOfSender: '{sender}: {sentence}',
  showMoreSenders: {
    one: '{count} weiteren Absender anzeigen',
    other: '{count} weitere Absender anzeigen',
  },
  showFewerSenders: 'Weniger Absender anzeigen',
} satisfies Partial<Messages>;
