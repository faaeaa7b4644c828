import type { Messages } from '../../messages.ts';

export const values = {
  tlsVersions: {
    none: 'Sin TLS',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'TLS desconocido',
  },
  authMethods: { basic: 'Básica', oauth: 'OAuth', other: 'Otra', unknown: 'Desconocida' },
  senderKinds: { user: 'Usuario', service: 'Cuenta de servicio', unknown: 'Desconocido' },
  noDomain: '(sin dominio)',
  notKnown: '(no se conoce)',
} satisfies Partial<Messages>;
