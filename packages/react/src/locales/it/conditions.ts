import type { Messages } from '../../messages.ts';

export const conditions = {
  searchDomains: 'Cerca domini',
  noDomainFound: 'Nessun dominio contiene questo testo.',
  domainsShown: {
    one: 'Solo il dominio con più messaggi. Cercane un altro.',
    many: 'Solo i {count} domini con più messaggi. Cercane un altro.',
    other: 'Solo i {count} domini con più messaggi. Cercane un altro.',
  },
  filtersIntro: 'Tutte le condizioni devono valere.',
  filtersNone: 'Nessuna condizione: conta tutto.',
  filterNumber: 'Condizione {number}',
  filterField: 'Campo',
  filterOperator: 'Confronto',
  filterValue: 'Valore',
  filterColumn: 'Messaggi con',
  filterUnit: 'Unità',
  filterAdd: 'Aggiungi condizione',
  filterDrop: 'Rimuovi condizione {number}',
  filterGroups: {
    submissions: 'Quali messaggi contano',
    rows: 'Quali mittenti elenca la tabella dettagli',
  },
  filterUnits: { messages: 'messaggi', percent: '% dei messaggi' },
  filterFaults: {
    valueMissing: 'Inserisci un valore.',
    choiceMissing: 'Scegline almeno uno.',
    percent: 'Inserisci una percentuale da 0 a 100.',
    count: 'Inserisci un numero intero da 0 in su.',
  },
  filterValuesHint: {
    one: 'Premi Invio oppure incollalo. Al massimo {count} valore.',
    many: 'Premi Invio dopo ogni valore oppure incolla un elenco. Al massimo {count} valori.',
    other: 'Premi Invio dopo ogni valore oppure incolla un elenco. Al massimo {count} valori.',
  },
  filterValues: { one: '{count} valore', many: '{count} valori', other: '{count} valori' },
  filterValuesAdded: {
    one: '{count} valore aggiunto.',
    many: '{count} valori aggiunti.',
    other: '{count} valori aggiunti.',
  },
  filterValuesKnown: 'È già nell’elenco.',
  filterValuesPlain: 'Impossibile caricare l’elenco. Scrivi i valori separati da virgole.',
  filterRefused: 'Controlla come è scritto: {values}.',
  filterFull: {
    one: 'In una condizione può stare al massimo {count} valore, perché un link al report deve contenerlo. Il resto è ancora nel campo.',
    many: 'In una condizione possono stare al massimo {count} valori, perché un link al report deve contenerli. Il resto è ancora nel campo.',
    other:
      'In una condizione possono stare al massimo {count} valori, perché un link al report deve contenerli. Il resto è ancora nel campo.',
  },
} satisfies Partial<Messages>;
