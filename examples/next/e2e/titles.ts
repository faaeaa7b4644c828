/** What each language calls the report. */
export const titles = {
  en: 'SMTP AUTH clients report',
  it: 'Report sui client di autenticazione SMTP',
  fr: 'Rapport des clients d’authentification SMTP',
  es: 'Informe de clientes de autenticación SMTP',
  de: 'Bericht zu SMTP-AUTH-Clients',
  'pt-BR': 'Relatório de clientes de autenticação SMTP',
  ja: 'SMTP AUTH クライアント レポート',
  ar: 'تقرير عملاء SMTP AUTH',
};

export const locales = Object.keys(titles) as (keyof typeof titles)[];
