/** Flyout. */
export const flyout = {
  flyoutIntro:
    'Devices, applications and people that hand in mail with SMTP AUTH (authenticated SMTP submission), with the TLS version and the authentication they used. Old TLS versions and Basic authentication are being turned off: whoever still uses them will no longer be able to send.',
  flyoutPeriod: 'The last week: {from} – {to}',
  volumes: 'Volumes',
  volumesCaption: 'Messages per domain',
  tlsUsageCaption: 'Messages, percent of messages and senders per TLS version',
  stillAtRisk: 'Still at risk',
  belowTls: 'Senders below {version}',
  onBasic: 'Senders on Basic authentication',
  noneBelowTls: 'No sender is below {version}.',
  noneOnBasic: 'No sender uses Basic authentication.',
  moreSenders: { one: '+{count} more sender', other: '+{count} more senders' },
  shareSentence: '{value}: {percent} of messages',
  openReport: 'Open the SMTP AUTH clients report',
} as const;
