import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'Type de compte',
  paneMessages: 'Messages de ces jours',
  paneClients: 'Clients',
  paneClient: 'Client',
  paneClientsCaption: 'Messages par client',
  paneFlags: 'Pourquoi signalé',
  paneNotFlagged: 'Rien d’inhabituel chez cet expéditeur du {from} au {to}.',
  paneEmpty: 'Cet expéditeur n’a rien envoyé du {from} au {to}. Essayez une période plus longue.',
  paneError: 'Impossible de charger cet expéditeur.',
  panePrevious: 'Expéditeur précédent',
  paneNext: 'Expéditeur suivant',
  paneBack: 'Retour',
  daysTitle: 'Messages par jour',
  daysSentence: '{title}, du {from} au {to} : minimum {lowest}, maximum {highest}',
  daysValue: '{day} : {messages}',
  daysIncomplete: '{day} : {messages} jusqu’ici, le jour est incomplet',
  daysMost: 'Maximum : {messages} le {day}',
  daysAsTable: 'Afficher les jours sous forme de table',
} satisfies Partial<Messages>;
