/** States of every piece. */
export const states = {
  loading: 'Loading…',
  emptyTitle: 'Nothing was sent with SMTP AUTH',
  emptyBody: 'There are no submissions from {from} to {to}. Try a longer range.',
  emptyFilteredBody: 'No submission matches these choices. Try a longer range or all domains.',
  errorTitle: 'The report could not be loaded',
  errors: {
    unavailable: 'The data cannot be reached right now. Try again in a moment.',
    unauthorized: 'You are not allowed to see these data. Sign in again, or ask for access.',
    timeout: 'The answer took too long. Try again, or choose a shorter range.',
    'invalid-query': 'These choices cannot be answered. Choose another range or domain.',
    internal: 'Something went wrong while counting. Try again.',
  },
  renderError: 'This part could not be shown. The rest of the page still works.',
  retry: 'Try again',
  close: 'Close',
} as const;
