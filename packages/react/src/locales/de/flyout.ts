import type { Messages } from '../../messages.ts';

export const flyout = {
  flyoutIntro:
    'Geräte, Anwendungen und Personen, die E-Mails mit SMTP AUTH (authentifizierte SMTP-Übermittlung) einliefern, mit der verwendeten TLS-Version und Authentifizierung. Alte TLS-Versionen und die Basisauthentifizierung werden abgeschaltet: Wer sie dann noch nutzt, kann nicht mehr senden.',
  flyoutPeriod: 'Letzte Woche: {from} – {to}',
  volumes: 'Volumen',
  volumesCaption: 'Nachrichten pro Domäne',
  tlsUsageCaption: 'Nachrichten, Prozent der Nachrichten und Absender pro TLS-Version',
  stillAtRisk: 'Noch gefährdet',
  belowTls: 'Absender unter {version}',
  onBasic: 'Absender mit Basisauthentifizierung',
  noneBelowTls: 'Kein Absender ist unter {version}.',
  noneOnBasic: 'Kein Absender nutzt die Basisauthentifizierung.',
  moreSenders: { one: '+{count} weiterer Absender', other: '+{count} weitere Absender' },
  shareSentence: '{value}: {percent} der Nachrichten',
  openReport: 'Bericht zu SMTP-AUTH-Clients öffnen',
} satisfies Partial<Messages>;
