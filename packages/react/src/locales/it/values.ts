import type { Messages } from '../../messages.ts';

export const values = {
  tlsVersions: {
    none: 'Senza TLS',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'TLS sconosciuto',
  },
  authMethods: { basic: 'Di base', oauth: 'OAuth', other: 'Altro', unknown: 'Sconosciuto' },
  senderKinds: { user: 'Utente', service: 'Account di servizio', unknown: 'Sconosciuto' },
  noDomain: '(nessun dominio)',
  notKnown: '(non noto)',
} satisfies Partial<Messages>;
