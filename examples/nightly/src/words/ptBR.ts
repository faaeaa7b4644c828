import type { NightlyWords } from './NightlyWords.ts';

export const ptBR: NightlyWords = {
  whatWasRead: 'Dados lidos',
  files: 'Arquivos de log',
  lines: 'Linhas',
  submissions: 'Envios',
  failures: 'Falhas de autenticação',
  refusals: 'Destinatários recusados',
  skipped: 'Linhas que não puderam ser lidas',
  tlsNotLogged:
    'Envios sem uma linha sobre TLS, que por isso é desconhecido: {count}. Se o servidor registra TLS (smtpd_tls_loglevel 1 ou mais), execute com --tls-logged.',
  madeAt: 'Criado em {time}',
  logEnds:
    'O último envio é de {time}. Os dias seguintes não foram avaliados: o log ainda está sendo gravado?',
  nothingRead: 'Não há nenhum envio nos logs. São os do servidor ao qual os e-mails são entregues?',
};
