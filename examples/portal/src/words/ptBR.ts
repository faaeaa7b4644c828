import type { PortalWords } from './PortalWords.ts';

export const ptBR: PortalWords = {
  product: 'Administração de email',
  dashboard: 'Painel',
  navigation: 'Seções',
  language: 'Idioma',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Escuro' },
  openLog: 'Abrir um arquivo de log',
  openLogHint:
    'Um log do Postfix, ou envios em CSV ou NDJSON, também com gzip. Ele é lido aqui e nunca sai do navegador.',
  useSample: 'Mostrar o exemplo de novo',
  sample: 'Exemplo: uma empresa de hospedagem inventada, 90 dias',
  reading: 'Lendo {name}: {percent}',
  cancel: 'Cancelar',
  dataOf: 'Dados de {name}',
  serverData: 'Dados do servidor do portal',
  serverHint: 'Quem conta é o servidor; ao navegador chega só o que é mostrado.',
  logCard: 'O que foi lido',
  lines: 'Linhas',
  submissions: 'Envios',
  failures: 'Entradas que falharam',
  refusals: 'Destinatários recusados',
  skipped: 'Linhas que não puderam ser lidas',
  clientsCard: 'Clientes mais ativos',
  clientsCardText: 'Mensagens por endereço do cliente nos últimos 7 dias',
  authCard: 'Autenticação',
  authCardText: 'Remetentes por método nos últimos 7 dias',
  noSubmissions: 'O arquivo foi lido, e ninguém nele enviou com SMTP AUTH.',
  report: 'Clientes de autenticação SMTP',
  pieces: 'Montado com as peças',
  copy: 'Copiar endereços',
  copied: 'Copiados: {count}',
  deprecation:
    'A autenticação básica para SMTP AUTH deve ser desativada por padrão no fim de dezembro de 2026.',
  problems: {
    binary: 'Este não é um arquivo de texto. Escolha um log de email, ou um compactado com gzip.',
    empty: 'Este arquivo está vazio. Escolha outro.',
    'damaged-gzip':
      'O arquivo compactado está danificado: termina cedo demais ou não pode ser descompactado. Copie-o de novo, ou descompacte-o antes.',
    'missing-columns':
      'Esta tabela não tem uma coluna que possa ser lida como {missing}. Ela tem: {columns}.',
    'syslog-without-postfix':
      'Este é um log do sistema, mas o Postfix não escreveu nenhuma linha nele. Escolha o log de email do servidor que recebe os envios.',
    failed: 'Algo deu errado ao ler o arquivo. Escolha-o de novo.',
    'unknown-format':
      'Este arquivo não foi reconhecido. Podem ser lidos logs do Postfix, e CSV e NDJSON com uma coluna ou campo para hora e remetente.',
    'read-failed':
      'O arquivo não pôde ser lido até o fim. Talvez tenha sido movido ou alterado; escolha-o de novo.',
  },
  looksLike: 'Parece ser: {format}.',
  kept: 'O relatório continua mostrando o que mostrava antes.',
  missing: { sender: 'remetente', time: 'hora' },
};
