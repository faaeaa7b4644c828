import type { Messages } from '../../messages.ts';

export const values = {
  tlsVersions: {
    none: 'بدون TLS',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'حالة TLS غير معروفة',
  },
  authMethods: { basic: 'أساسية', oauth: 'OAuth', other: 'أخرى', unknown: 'غير معروفة' },
  senderKinds: { user: 'مستخدم', service: 'حساب خدمة', unknown: 'غير معروف' },
  noDomain: '(بلا مجال)',
  notKnown: '(غير معروف)',
} satisfies Partial<Messages>;
