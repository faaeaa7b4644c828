import type { Messages } from '../../messages.ts';

export const report = {
  reportTitle: 'Informe de clientes de autenticación SMTP',
  sendingVolume: 'Volumen de envío',
  tlsUsage: 'Uso de TLS',
  authMethod: 'Método de autenticación',
  viewDataBy: 'Ver datos por',
  showDataFor: 'Mostrar datos para',
  allDomains: 'Todos los dominios',
  viewDetailsTable: 'Ver tabla de detalles',
  viewReport: 'Ver informe',
  filters: 'Filtros',
  dateRange: 'Intervalo de fechas',
  lastDays: { one: 'Último día', many: 'Últimos {count} días', other: 'Últimos {count} días' },
  dayRange: '{from} – {to}',
  timeZone: 'Zona horaria',
  daysInZone: 'Días en la zona horaria {timeZone}',
  dataThrough: 'Datos hasta el {date}',
  moreUnusual: {
    one: '{count} actividad inusual más',
    many: '{count} de actividades inusuales más',
    other: '{count} actividades inusuales más',
  },
} satisfies Partial<Messages>;
