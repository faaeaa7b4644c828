import type { Messages } from '../../messages.ts';

export const flyout = {
  flyoutIntro:
    'Dispositivos, aplicativos e pessoas que enviam emails com autenticação SMTP (envio SMTP autenticado), com a versão do TLS e a autenticação que usaram. As versões antigas do TLS e a autenticação básica estão sendo desativadas: quem ainda as usa não poderá mais enviar.',
  flyoutPeriod: 'A última semana: {from} – {to}',
  volumes: 'Volumes de envio',
  volumesCaption: 'Mensagens por domínio',
  tlsUsageCaption: 'Mensagens, porcentagem das mensagens e remetentes por versão do TLS',
  stillAtRisk: 'Ainda em risco',
  belowTls: 'Remetentes abaixo do {version}',
  onBasic: 'Remetentes com autenticação básica',
  noneBelowTls: 'Nenhum remetente está abaixo do {version}.',
  noneOnBasic: 'Nenhum remetente usa a autenticação básica.',
  moreSenders: {
    one: '+{count} outro remetente',
    many: '+{count} outros remetentes',
    other: '+{count} outros remetentes',
  },
  shareSentence: '{value}: {percent} das mensagens',
  openReport: 'Abrir o relatório de clientes de autenticação SMTP',
} satisfies Partial<Messages>;
