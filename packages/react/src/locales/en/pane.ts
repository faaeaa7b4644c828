/** One sender’s pane. */
export const paneWords = {
  paneKind: 'Kind of account',
  paneMessages: 'Messages in these days',
  paneClients: 'Clients',
  paneClientsCaption: 'Messages per client',
  paneFlags: 'Why flagged',
  paneNotFlagged: 'Nothing unusual about this sender from {from} to {to}.',
  paneEmpty: 'This sender sent nothing from {from} to {to}. Try a longer range.',
  paneError: 'This sender could not be loaded.',
  panePrevious: 'Previous sender',
  paneNext: 'Next sender',
} as const;
