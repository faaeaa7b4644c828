import type { Messages } from '../../messages.ts';

export const request = {
  requestIntro: 'Um relatório detalhado de {from} a {to}. Os dias estão no fuso horário {timeZone}.',
  requestOnly: 'Somente o que corresponde',
  requestContents: 'Conteúdo',
  contentsSummaryHint:
    'Uma linha por remetente, com as mensagens por versão do TLS e por método de autenticação',
  contentsDailyHint: 'O mesmo para cada dia em que um remetente foi visto',
  contentsSubmissionsHint: 'Uma linha por envio, com a hora e o cliente; pode ser muito longo',
  requestFormat: 'Formato',
  formatCsvHint: 'Para planilhas',
  formatNdjsonHint: 'Para programas',
  requestRecipients: 'Destinatários (opcional)',
  requestRecipientsHint: 'Quem o recebe por email. Separe os endereços com vírgulas.',
  requestRecipientsInvalid:
    'Isto não é um endereço de email: {addresses}. Escreva cada um como nome@example.com, separados por vírgulas.',
  requestRecipientsTooMany: {
    one: 'Pode haver no máximo {count} destinatário. Remova alguns.',
    many: 'Pode haver no máximo {count} destinatários. Remova alguns.',
    other: 'Pode haver no máximo {count} destinatários. Remova alguns.',
  },
  requestHeader: 'Começar com o período, o fuso horário e as condições',
  requestBom: 'Marcar o arquivo como Unicode, para que o Excel leia todas as letras (marca de ordem de byte)',
  requestSubmit: 'Solicitar',
  requestBackground: 'Continuar em segundo plano',
  requestNameMissing: 'Dê um nome ao relatório, para encontrar o arquivo.',
} satisfies Partial<Messages>;
