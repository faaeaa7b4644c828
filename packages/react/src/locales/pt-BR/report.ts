import type { Messages } from '../../messages.ts';

export const report = {
  reportTitle: 'Relatório de clientes de autenticação SMTP',
  sendingVolume: 'Volume de envio',
  tlsUsage: 'Uso do TLS',
  authMethod: 'Método de autenticação',
  viewDataBy: 'Exibir dados por',
  showDataFor: 'Mostrar dados de',
  allDomains: 'Todos os domínios',
  viewDetailsTable: 'Exibir tabela de detalhes',
  viewReport: 'Exibir relatório',
  filters: 'Filtros',
  dateRange: 'Período',
  lastDays: { one: 'Último dia', many: 'Últimos {count} dias', other: 'Últimos {count} dias' },
  dayRange: '{from} – {to}',
  timeZone: 'Fuso horário',
  daysInZone: 'Dias no fuso horário {timeZone}',
  dataThrough: 'Dados até {date}',
  moreUnusual: {
    one: 'mais {count} atividade incomum',
    many: 'mais {count} atividades incomuns',
    other: 'mais {count} atividades incomuns',
  },
} satisfies Partial<Messages>;
