/** Values of dimensions. */
export const values = {
  tlsVersions: {
    none: 'No TLS',
    ssl3: 'SSL 3.0',
    '1.0': 'TLS 1.0',
    '1.1': 'TLS 1.1',
    '1.2': 'TLS 1.2',
    '1.3': 'TLS 1.3',
    unknown: 'Unknown TLS',
  },
  authMethods: { basic: 'Basic', oauth: 'OAuth', other: 'Other', unknown: 'Unknown' },
  senderKinds: { user: 'User', service: 'Service account', unknown: 'Unknown' },
  noDomain: '(no domain)',
  notKnown: '(not known)',
} as const;
