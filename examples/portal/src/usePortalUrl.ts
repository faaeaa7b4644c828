import {
  type ReportState,
  reportStateFromSearchParams,
  reportStateToSearchParams,
} from '@smtp-auth-report/core';
import { directionOf } from '@smtp-auth-report/react';
import { useMemo, useSyncExternalStore } from 'react';
import { type PortalLocale, portalWords } from './words/languages.ts';

export type Page = 'dashboard' | 'report' | 'pieces';
export type Theme = 'system' | 'light' | 'dark';

/** What the address says; everything a person chose is in it, so that a link shows the same and Back works. */
export interface PortalUrl {
  page: Page;
  locale: PortalLocale;
  theme: Theme;
  direction: 'ltr' | 'rtl';
  timeZone: string;
  /** The present, for pictures that do not change; else the clock. */
  now: number | undefined;
  report: ReportState;
}

/** Parameters that are not the report's. */
const own = ['page', 'locale', 'theme', 'dir', 'timeZone', 'now'] as const;

function oneOf<Value extends string>(value: string | null, values: readonly Value[]): Value | undefined {
  return values.find((known) => known === value);
}

function readTimeZone(value: string | null): string {
  const local = Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return value ? new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone : local;
  } catch {
    return local;
  }
}

/** The first of the browser's languages that there are words of, of whichever country. */
function preferredLocale(locales: readonly PortalLocale[]): PortalLocale {
  const languageOf = (locale: string) => new Intl.Locale(locale).language;
  const found = navigator.languages.flatMap((wanted) =>
    locales.filter((locale) => languageOf(locale) === languageOf(wanted)),
  );
  return found[0] ?? 'en';
}

function readUrl(search: string): PortalUrl {
  const params = new URLSearchParams(search);
  const locales = Object.keys(portalWords) as PortalLocale[];
  const locale = oneOf(params.get('locale'), locales) ?? preferredLocale(locales);
  const now = Date.parse(params.get('now') ?? '');
  return {
    page: oneOf(params.get('page'), ['dashboard', 'report', 'pieces']) ?? 'dashboard',
    locale,
    theme: oneOf(params.get('theme'), ['light', 'dark']) ?? 'system',
    direction: oneOf(params.get('dir'), ['ltr', 'rtl']) ?? directionOf(locale),
    timeZone: readTimeZone(params.get('timeZone')),
    now: Number.isNaN(now) ? undefined : now,
    report: reportStateFromSearchParams(params),
  };
}

/** The address with some of its parameters changed; null takes one out. */
export function hrefWith(
  changes: Partial<Record<(typeof own)[number], string | null>>,
  report?: ReportState,
): string {
  const before = new URLSearchParams(location.search);
  const after = report ? new URLSearchParams(reportStateToSearchParams(report).toString()) : before;
  for (const name of own) {
    const value = name in changes ? changes[name] : before.get(name);
    if (value === null || value === undefined) after.delete(name);
    else after.set(name, value);
  }
  return `?${after}`;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to an address of the portal, as a link does, without loading the page again. */
export function navigate(href: string) {
  if (href === location.search) return;
  history.pushState(null, '', href);
  for (const listener of listeners) listener();
}

export function usePortalUrl(): PortalUrl {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return useMemo(() => readUrl(search), [search]);
}
