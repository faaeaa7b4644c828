import type { Messages } from '../../messages.ts';

export const states = {
  loading: 'Caricamento…',
  emptyTitle: 'Nessun invio con autenticazione SMTP',
  emptyBody: 'Non ci sono invii dal {from} al {to}. Prova un intervallo più lungo.',
  emptyFilteredBody:
    'Nessun invio corrisponde a queste scelte. Prova un intervallo più lungo o tutti i domini.',
  errorTitle: 'Impossibile caricare il report',
  errors: {
    unavailable: 'I dati non sono raggiungibili in questo momento. Riprova tra poco.',
    unauthorized: 'Non sei autorizzato a vedere questi dati. Accedi di nuovo o richiedi l’accesso.',
    timeout: 'La risposta ha richiesto troppo tempo. Riprova o scegli un intervallo più breve.',
    'invalid-query': 'Impossibile rispondere a queste scelte. Scegli un altro intervallo o dominio.',
    internal: 'Si è verificato un errore durante il conteggio. Riprova.',
  },
  renderError: 'Impossibile mostrare questa parte. Il resto della pagina funziona ancora.',
  retry: 'Riprova',
  close: 'Chiudi',
} satisfies Partial<Messages>;
