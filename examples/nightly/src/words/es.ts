import type { NightlyWords } from './NightlyWords.ts';

export const es: NightlyWords = {
  whatWasRead: 'Datos leídos',
  files: 'Archivos de registro',
  lines: 'Líneas',
  submissions: 'Envíos',
  failures: 'Inicios de sesión fallidos',
  refusals: 'Destinatarios rechazados',
  skipped: 'Líneas que no se pudieron leer',
  tlsNotLogged:
    'Envíos sin una línea sobre TLS, por lo que se desconoce: {count}. Si el servidor registra TLS (smtpd_tls_loglevel es 1 o más), ejecuta con --tls-logged.',
  madeAt: 'Creado el {time}',
  logEnds:
    'El último envío es del {time}. Los días posteriores no se han evaluado: ¿se sigue escribiendo el registro?',
  nothingRead: 'En los registros no hay ningún envío. ¿Son los del servidor al que se entrega el correo?',
};
