/** Conditions, and the list of domains: what opens at the buttons. */
export const conditionsWords = {
  searchDomains: 'Search domains',
  noDomainFound: 'No domain has this in its name.',
  domainsShown: {
    one: 'Only the domain with the most messages. Search for another.',
    other: 'Only the {count} domains with the most messages. Search for another.',
  },
  filtersIntro: 'All conditions must hold.',
  filtersNone: 'No conditions: everything counts.',
  filterNumber: 'Condition {number}',
  filterField: 'Field',
  filterOperator: 'Comparison',
  filterValue: 'Value',
  filterColumn: 'Messages with',
  filterUnit: 'Unit',
  filterAdd: 'Add condition',
  filterDrop: 'Remove condition {number}',
  filterGroups: {
    submissions: 'Which messages count',
    rows: 'Which senders the details table lists',
  },
  filterUnits: { messages: 'messages', percent: '% of messages' },
  filterFaults: {
    valueMissing: 'Enter a value.',
    choiceMissing: 'Choose at least one.',
    percent: 'Enter a percent from 0 to 100.',
    count: 'Enter a whole number from 0.',
  },
  /** Below the field of “is one of”. */
  filterValuesHint: {
    one: 'Press Enter, or paste it. At most {count} value.',
    other: 'Press Enter after each, or paste a list. At most {count} values.',
  },
  filterValues: { one: '{count} value', other: '{count} values' },
  filterValuesAdded: { one: '{count} value added.', other: '{count} values added.' },
  filterValuesKnown: 'This is in the list already.',
  filterValuesPlain: 'The list could not be loaded. Write the values with commas between them.',
  filterRefused: 'Check how this is written: {values}.',
  filterFull: {
    one: 'At most {count} value fits in one condition, for a link to the report has to hold it. What is left over is still in the field.',
    other:
      'At most {count} values fit in one condition, for a link to the report has to hold them. What is left over is still in the field.',
  },
} as const;
