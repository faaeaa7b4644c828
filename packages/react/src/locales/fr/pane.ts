import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'Type de compte',
  paneMessages: 'Messages de ces jours',
  paneClients: 'Clients',
  paneClientsCaption: 'Messages par client',
  paneFlags: 'Pourquoi signalé',
  paneNotFlagged: 'Rien d’inhabituel chez cet expéditeur du {from} au {to}.',
  paneEmpty: 'Cet expéditeur n’a rien envoyé du {from} au {to}. Essayez une période plus longue.',
  paneError: 'Impossible de charger cet expéditeur.',
  panePrevious: 'Expéditeur précédent',
  paneNext: 'Expéditeur suivant',
} satisfies Partial<Messages>;
