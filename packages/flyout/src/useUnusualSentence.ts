import { dimensionOf, type TlsVersion, tlsVersions } from '@smtp-auth-report/core';
import type { UnusualFlag } from '@smtp-auth-report/core/unusual';
import { displaySender, type ReportContextValue, useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { unusualWords } from '@smtp-auth-report/react/locales/en/unusual';
import { useCallback } from 'react';

const tls = dimensionOf('tls');
/** Nothing is higher than the newest version that is known, and nothing is known of the unknown. */
const withoutHigher = new Set<TlsVersion>([
  tlsVersions[tlsVersions.indexOf('unknown') - 1] ?? '1.3',
  'unknown',
]);

type Words = Pick<
  ReportContextValue<keyof typeof commonWords | keyof typeof unusualWords>,
  'translate' | 'format' | 'messages'
>;

function versionOf(version: TlsVersion, { messages }: Words): string {
  return tls.valueLabel?.(version, messages) ?? version;
}

function unusualSentence(flag: UnusualFlag, words: Words): string {
  const { translate, format, messages } = words;
  const day = format.day(flag.day);
  const messagesOf = (count: number) => translate('messagesCount', { count });
  const daysOf = (count: number) => translate('days', { count });
  switch (flag.kind) {
    case 'above-own':
      return translate('unusualAboveOwn', {
        messages: messagesOf(flag.messages),
        day,
        most: messagesOf(flag.usual.most),
      });
    case 'new-sender':
      return translate('unusualNewSender', { messages: messagesOf(flag.messages), day });
    case 'tls-downgraded': {
      const before = versionOf(flag.before, words);
      return translate('unusualTlsDowngraded', {
        version: versionOf(flag.version, words),
        day,
        before: withoutHigher.has(flag.before) ? before : translate('versionOrHigher', { version: before }),
      });
    }
    case 'basic-after-oauth':
      return translate('unusualBasicAfterOauth', { day });
    case 'new-client':
      return translate('unusualNewClient', { client: flag.client || messages.notKnown, day });
    case 'fell-silent':
      return translate('unusualFellSilent', {
        day,
        silent: daysOf(flag.silentDays),
        gap: daysOf(flag.usualGap),
      });
  }
}

/** With `sender`, the sentence says whose it is. */
export type UnusualSentence = (flag: UnusualFlag, options?: { sender?: boolean | undefined }) => string;

/**
 * The sentence of a flag, with its numbers and units, and the day in it: “940 messages on Nov 18; usual on this weekday: at most
 * 120 messages”. For the list, and for marks in a chart or a table.
 */
export function useUnusualSentence(): UnusualSentence {
  const { translate, format, messages } = useReport(commonWords, unusualWords);
  return useCallback(
    (flag, { sender = false } = {}) => {
      const sentence = unusualSentence(flag, { translate, format, messages });
      return sender
        ? translate('unusualOfSender', { sender: displaySender(flag.sender), sentence })
        : sentence;
    },
    [translate, format, messages],
  );
}
