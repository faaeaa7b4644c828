import type { Messages } from '../../messages.ts';

export const conditions = {
  searchDomains: 'Domänen suchen',
  noDomainFound: 'Kein Domänenname enthält diesen Text.',
  domainsShown: {
    one: 'Nur die Domäne mit den meisten Nachrichten. Suchen Sie nach einer anderen.',
    other: 'Nur die {count} Domänen mit den meisten Nachrichten. Suchen Sie nach einer anderen.',
  },
  filtersIntro: 'Alle Bedingungen müssen erfüllt sein.',
  filtersNone: 'Keine Bedingungen: Alles zählt.',
  filterNumber: 'Bedingung {number}',
  filterField: 'Feld',
  filterOperator: 'Vergleich',
  filterValue: 'Wert',
  filterColumn: 'Nachrichten mit',
  filterUnit: 'Einheit',
  filterAdd: 'Bedingung hinzufügen',
  filterDrop: 'Bedingung {number} entfernen',
  filterGroups: {
    submissions: 'Welche Nachrichten zählen',
    rows: 'Welche Absender die Detailtabelle auflistet',
  },
  filterUnits: { messages: 'Nachrichten', percent: '% der Nachrichten' },
  filterFaults: {
    valueMissing: 'Geben Sie einen Wert ein.',
    choiceMissing: 'Wählen Sie mindestens einen Eintrag aus.',
    percent: 'Geben Sie einen Prozentwert von 0 bis 100 ein.',
    count: 'Geben Sie eine ganze Zahl ab 0 ein.',
  },
  filterValuesHint: {
    one: 'Drücken Sie die Eingabetaste oder fügen Sie ihn ein. Höchstens {count} Wert.',
    other: 'Drücken Sie nach jedem die Eingabetaste oder fügen Sie eine Liste ein. Höchstens {count} Werte.',
  },
  filterValues: { one: '{count} Wert', other: '{count} Werte' },
  filterValuesAdded: { one: '{count} Wert hinzugefügt.', other: '{count} Werte hinzugefügt.' },
  filterValuesKnown: 'Das steht schon in der Liste.',
  filterValuesPlain: 'Die Liste konnte nicht geladen werden. Schreiben Sie die Werte durch Kommas getrennt.',
  filterRefused: 'Prüfen Sie die Schreibweise: {values}.',
  filterFull: {
    one: 'In eine Bedingung passt höchstens {count} Wert, denn ein Link zum Bericht muss ihn enthalten. Der Rest steht noch im Feld.',
    other:
      'In eine Bedingung passen höchstens {count} Werte, denn ein Link zum Bericht muss sie enthalten. Der Rest steht noch im Feld.',
  },
} satisfies Partial<Messages>;
