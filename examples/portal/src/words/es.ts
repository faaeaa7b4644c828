import type { PortalWords } from './PortalWords.ts';

export const es: PortalWords = {
  product: 'Gestión de correo',
  dashboard: 'Panel',
  navigation: 'Secciones',
  language: 'Idioma',
  theme: 'Tema',
  themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
  openLog: 'Abrir un archivo de registro',
  openLogHint:
    'Un registro de Postfix, o envíos en CSV o NDJSON, también en gzip. Se lee aquí y nunca sale del navegador.',
  useSample: 'Mostrar de nuevo el ejemplo',
  sample: 'Ejemplo: una empresa de hosting inventada, 90 días',
  reading: 'Leyendo {name}: {percent}',
  cancel: 'Cancelar',
  dataOf: 'Datos de {name}',
  serverData: 'Datos del servidor del portal',
  serverHint: 'Cuenta el servidor; al navegador solo llega lo que se muestra.',
  logCard: 'Lo que se leyó',
  lines: 'Líneas',
  submissions: 'Envíos',
  failures: 'Inicios de sesión fallidos',
  refusals: 'Destinatarios rechazados',
  skipped: 'Líneas que no se pudieron leer',
  clientsCard: 'Clientes más activos',
  clientsCardText: 'Mensajes por dirección del cliente en los últimos 7 días',
  authCard: 'Autenticación',
  authCardText: 'Remitentes por método en los últimos 7 días',
  noSubmissions: 'El archivo se leyó y nadie envió en él con autenticación SMTP.',
  report: 'Clientes SMTP AUTH',
  pieces: 'Hecho con las piezas',
  copy: 'Copiar direcciones',
  copied: 'Copiadas: {count}',
  deprecation:
    'La autenticación Basic para SMTP AUTH se desactivará de forma predeterminada a finales de diciembre de 2026.',
  problems: {
    binary: 'No es un archivo de texto. Elige un registro de correo, también comprimido con gzip.',
    empty: 'Este archivo está vacío. Elige otro.',
    'damaged-gzip':
      'El archivo comprimido está dañado: termina demasiado pronto o no se puede descomprimir. Cópialo de nuevo o descomprímelo antes.',
    'missing-columns': 'Esta tabla no tiene una columna que pueda leerse como {missing}. Tiene: {columns}.',
    'syslog-without-postfix':
      'Es un registro del sistema, pero Postfix no escribió ninguna línea en él. Elige el registro de correo del servidor que recibe los envíos.',
    failed: 'Algo falló al leer el archivo. Elígelo de nuevo.',
    'unknown-format':
      'No se pudo reconocer este archivo. Se pueden leer registros de Postfix, CSV y NDJSON con una columna o campo para la fecha y el remitente.',
    'read-failed': 'No se pudo leer el archivo hasta el final. Quizá se movió o cambió; elígelo de nuevo.',
  },
  looksLike: 'Parece: {format}.',
  kept: 'El informe sigue mostrando los datos anteriores.',
  missing: { sender: 'remitente', time: 'fecha y hora' },
};
