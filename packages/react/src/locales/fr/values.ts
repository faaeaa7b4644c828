import type { Messages } from '../../messages.ts';

export const values = {
  tlsVersions: {
    none: 'Sans TLS',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'TLS inconnu',
  },
  authMethods: { basic: 'De base', oauth: 'OAuth', other: 'Autre', unknown: 'Inconnue' },
  senderKinds: { user: 'Utilisateur', service: 'Compte de service', unknown: 'Inconnu' },
  noDomain: '(aucun domaine)',
  notKnown: '(non connu)',
} satisfies Partial<Messages>;
