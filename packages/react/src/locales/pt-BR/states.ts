import type { Messages } from '../../messages.ts';

export const states = {
  loading: 'Carregando…',
  emptyTitle: 'Nada foi enviado com autenticação SMTP',
  emptyBody: 'Não há envios de {from} a {to}. Tente um período mais longo.',
  emptyFilteredBody:
    'Nenhum envio corresponde a estas escolhas. Tente um período mais longo ou todos os domínios.',
  errorTitle: 'Não foi possível carregar o relatório',
  errors: {
    unavailable: 'Não é possível acessar os dados agora. Tente novamente em instantes.',
    unauthorized: 'Você não tem permissão para ver estes dados. Entre novamente ou solicite acesso.',
    timeout: 'A resposta demorou demais. Tente novamente ou escolha um período mais curto.',
    'invalid-query': 'Não é possível responder a estas escolhas. Escolha outro período ou domínio.',
    internal: 'Ocorreu um erro durante a contagem. Tente novamente.',
  },
  renderError: 'Não foi possível mostrar esta parte. O restante da página continua funcionando.',
  retry: 'Tentar novamente',
  close: 'Fechar',
} satisfies Partial<Messages>;
