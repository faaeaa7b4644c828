import type { Messages } from '../../messages.ts';

export const values = {
  tlsVersions: {
    none: 'Sem TLS',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'TLS desconhecido',
  },
  authMethods: { basic: 'Básica', oauth: 'OAuth', other: 'Outra', unknown: 'Desconhecida' },
  senderKinds: { user: 'Usuário', service: 'Conta de serviço', unknown: 'Desconhecido' },
  noDomain: '(nenhum domínio)',
  notKnown: '(não conhecido)',
} satisfies Partial<Messages>;
