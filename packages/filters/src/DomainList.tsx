import type { PivotTable, SourceError } from '@smtp-auth-report/core';
import { displayDomain, ErrorNotice, useReport } from '@smtp-auth-report/react';
import { conditionsWords } from '@smtp-auth-report/react/locales/en/conditions';
import { type ReactNode, useState } from 'react';
import type { Selection } from 'react-aria-components';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';

export interface DomainListProps {
  domains: PivotTable | undefined;
  value: string | null;
  onChoose: (domain: string | null) => void;
  onSearchChange?: ((search: string) => void) | undefined;
  searching?: boolean | undefined;
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
}

interface Choice {
  /** A domain may be empty or look like a key of the list's own, so it never is one. */
  id: string;
  domain: string | null;
  label: string;
  messages?: number;
}

/** Fewer are seen at a glance. */
const searchFrom = 9;
/** More at once are slow to draw, and nobody reads them. */
const mostShown = 100;

/** All domains, then those of the data, most messages first; many of them with a search. */
export function DomainList(props: DomainListProps) {
  const { domains, value, onChoose, onSearchChange, searching, error, onRetry } = props;
  const { translate } = useReport(conditionsWords);
  const [search, setSearch] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const choices = useChoices(domains, value);
  const found = search ? choices.filter(({ label }) => contains(label, search)) : choices;
  const most = mostShown + (found[0]?.domain === null ? 1 : 0);
  const shown = found.slice(0, most);
  // A source may give no more than those with most messages.
  const missing = search === '' && domains !== undefined && domains.rows.length < domains.rowCount;
  const byId = new Map(shown.map((choice) => [choice.id, choice]));
  const choose = (selection: Selection) => {
    // The chosen one, pressed again, comes as an empty selection: it stays.
    const [id] = selection === 'all' ? [] : selection;
    const choice = byId.get(String(id));
    onChoose(choice ? choice.domain : value);
  };

  const searchable = choices.length >= searchFrom;
  const list = (
    <ListBox
      aria-label={translate('showDataFor')}
      data-part="list"
      items={shown}
      selectionMode="single"
      selectedKeys={[idOf(value)]}
      onSelectionChange={choose}
      autoFocus={!searchable}
      renderEmptyState={() => <p data-part="note">{translate(searching ? 'loading' : 'noDomainFound')}</p>}
    >
      {(choice) => <DomainOption choice={choice} />}
    </ListBox>
  );
  return (
    <>
      {searchable ? (
        <Search
          search={search}
          setSearch={(next) => {
            setSearch(next);
            onSearchChange?.(next);
          }}
        >
          {list}
        </Search>
      ) : (
        list
      )}
      {error && <ErrorNotice error={error} title={null} onRetry={onRetry} />}
      {!domains && !error && <p data-part="note">{translate('loading')}</p>}
      {(missing || found.length > mostShown) && (
        <p data-part="note">
          {translate('domainsShown', { count: Math.min(mostShown, domains?.rows.length ?? mostShown) })}
        </p>
      )}
    </>
  );
}

interface SearchProps {
  search: string;
  setSearch: (search: string) => void;
  children: ReactNode;
}

function Search({ search, setSearch, children }: SearchProps) {
  const { translate } = useReport(conditionsWords);
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <SearchField aria-label={translate('searchDomains')} autoFocus data-part="search">
        {/* It moves through the list as a combobox does: then the list may scroll without a tab stop of its own. */}
        <Input
          role="combobox"
          aria-expanded
          aria-haspopup="listbox"
          data-part="search-input"
          placeholder={translate('searchDomains')}
        />
      </SearchField>
      {children}
    </Autocomplete>
  );
}

function DomainOption({ choice }: { choice: Choice }) {
  const { translate } = useReport();
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} data-part="option">
      <svg data-part="check" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 6.5 5 9l4.5-5.5" />
      </svg>
      <bdi data-part="domain">{choice.label}</bdi>
      {choice.messages !== undefined && (
        <span data-part="unit">{translate('messagesCount', { count: choice.messages })}</span>
      )}
    </ListBoxItem>
  );
}

function useChoices(domains: PivotTable | undefined, value: string | null): Choice[] {
  const { messages, translate } = useReport();
  const choice = (domain: string) => ({
    id: idOf(domain),
    domain,
    label: displayDomain(domain) || messages.noDomain,
  });
  const rows = domains?.rows ?? [];
  const everything = domains && { messages: domains.total };
  const missing = value !== null && !rows.some((row) => row.key === value);
  return [
    { id: idOf(null), domain: null, label: translate('allDomains'), ...everything },
    ...(missing ? [choice(value)] : []),
    ...rows.map((row) => ({ ...choice(row.key), messages: row.total })),
  ];
}

function idOf(domain: string | null): string {
  return domain === null ? 'all' : `domain ${domain}`;
}
