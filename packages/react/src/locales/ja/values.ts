import type { Messages } from '../../messages.ts';

export const values = {
  tlsVersions: {
    none: 'TLS なし',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'TLS 不明',
  },
  authMethods: { basic: '基本認証', oauth: 'OAuth', other: 'その他', unknown: '不明' },
  senderKinds: { user: 'ユーザー', service: 'サービス アカウント', unknown: '不明' },
  noDomain: '(ドメインなし)',
  notKnown: '(不明)',
} satisfies Partial<Messages>;
