import type { Messages } from '../../messages.ts';

export const pane = {
  paneKind: 'Tipo de conta',
  paneMessages: 'Mensagens nestes dias',
  paneClients: 'Clientes',
  paneClientsCaption: 'Mensagens por cliente',
  paneFlags: 'Por que foi sinalizado',
  paneNotFlagged: 'Nada de incomum neste remetente de {from} a {to}.',
  paneEmpty: 'Este remetente não enviou nada de {from} a {to}. Tente um período mais longo.',
  paneError: 'Não foi possível carregar este remetente.',
  panePrevious: 'Remetente anterior',
  paneNext: 'Próximo remetente',
} satisfies Partial<Messages>;
