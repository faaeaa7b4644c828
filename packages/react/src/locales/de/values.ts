import type { Messages } from '../../messages.ts';

export const values = {
  tlsVersions: {
    none: 'Ohne TLS',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'TLS unbekannt',
  },
  authMethods: { basic: 'Basis', oauth: 'OAuth', other: 'Andere', unknown: 'Unbekannt' },
  senderKinds: { user: 'Benutzer', service: 'Dienstkonto', unknown: 'Unbekannt' },
  noDomain: '(keine Domäne)',
  notKnown: '(nicht bekannt)',
} satisfies Partial<Messages>;
