import type { Messages } from '../../messages.ts';

export const flyout = {
  flyoutIntro:
    'Dispositivi, applicazioni e persone che consegnano posta con autenticazione SMTP (invio SMTP autenticato), con la versione di TLS e l’autenticazione usate. Le vecchie versioni di TLS e l’autenticazione di base vengono disattivate: chi le usa ancora non potrà più inviare.',
  flyoutPeriod: 'L’ultima settimana: {from} – {to}',
  volumes: 'Volumi',
  volumesCaption: 'Messaggi per dominio',
  tlsUsageCaption: 'Messaggi, percentuale dei messaggi e mittenti per versione di TLS',
  stillAtRisk: 'Ancora a rischio',
  belowTls: 'Mittenti sotto {version}',
  onBasic: 'Mittenti con autenticazione di base',
  noneBelowTls: 'Nessun mittente è sotto {version}.',
  noneOnBasic: 'Nessun mittente usa l’autenticazione di base.',
  moreSenders: {
    one: '+{count} altro mittente',
    many: '+{count} altri mittenti',
    other: '+{count} altri mittenti',
  },
  shareSentence: '{value}: {percent} dei messaggi',
  openReport: 'Apri il report sui client di autenticazione SMTP',
} satisfies Partial<Messages>;
