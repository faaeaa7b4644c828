import type { Messages } from '../../messages.ts';

export const states = {
  loading: 'Cargando…',
  emptyTitle: 'No se envió nada con autenticación SMTP',
  emptyBody: 'No hay envíos del {from} al {to}. Prueba un intervalo más largo.',
  emptyFilteredBody:
    'Ningún envío coincide con estas opciones. Prueba un intervalo más largo o todos los dominios.',
  errorTitle: 'No se pudo cargar el informe',
  errors: {
    unavailable: 'No se puede acceder a los datos en este momento. Inténtalo de nuevo en breve.',
    unauthorized: 'No tienes permiso para ver estos datos. Vuelve a iniciar sesión o solicita acceso.',
    timeout: 'La respuesta tardó demasiado. Inténtalo de nuevo o elige un intervalo más corto.',
    'invalid-query': 'No se puede responder a estas opciones. Elige otro intervalo o dominio.',
    internal: 'Se produjo un error durante el recuento. Inténtalo de nuevo.',
  },
  renderError: 'No se pudo mostrar esta parte. El resto de la página sigue funcionando.',
  retry: 'Reintentar',
  close: 'Cerrar',
} satisfies Partial<Messages>;
