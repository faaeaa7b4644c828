import type { SourceError } from '@smtp-auth-report/core';
import type { UnusualActivity } from '@smtp-auth-report/core/unusual';
import { ErrorNotice, useReport } from '@smtp-auth-report/react';
import { unusualWords } from '@smtp-auth-report/react/locales/en/unusual';
import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import { FlyoutSection } from './FlyoutSection.tsx';
import { type FlaggedSender, groupFlags } from './groupFlags.ts';
import { WarningIcon } from './Icon.tsx';
import { SenderButton, type SenderOpenHandler } from './SenderButton.tsx';
import { UnusualNote } from './UnusualNote.tsx';
import { useUnusualSentence } from './useUnusualSentence.ts';

export interface FlyoutUnusualProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title' | 'children'> {
  activity?: UnusualActivity | undefined;
  /** It is being looked for. What is there stays. */
  loading?: boolean | undefined;
  error?: SourceError | undefined;
  onRetry?: (() => void) | undefined;
  /** Senders shown before the rest is asked for. Default 5. */
  limit?: number | undefined;
  /** With it, senders are buttons. */
  onSenderOpen?: SenderOpenHandler | undefined;
  /** The title's level in the page's outline. Default 3. */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** Unusual activity: per sender what was found, newest first; or that nothing was, or that nobody can know yet. */
export const FlyoutUnusual = forwardRef<HTMLElement, FlyoutUnusualProps>(function FlyoutUnusual(
  { activity, loading, error, onRetry, limit = 5, onSenderOpen, ...rest },
  ref,
) {
  const { translate, format } = useReport(unusualWords);
  const waiting = !activity && !error;
  const history = activity?.history;
  const found = activity && !error && activity.flags.length > 0;
  return (
    <FlyoutSection
      title={translate('unusualActivity')}
      caption={
        found &&
        history &&
        translate('unusualSince', { from: format.day(history.from), to: format.day(history.to) })
      }
      aria-busy={loading || waiting || undefined}
      data-state={loading && activity && !error ? 'stale' : undefined}
      {...rest}
      ref={ref}
    >
      {error && <ErrorNotice error={error} title={translate('unusualError')} onRetry={onRetry} />}
      {waiting && <div data-part="skeleton" data-for="flags" />}
      {found && <Flags activity={activity} limit={limit} onSenderOpen={onSenderOpen} />}
      {activity && !error && !found && (
        <UnusualNote activity={activity} none={(days) => translate('unusualNone', days)} />
      )}
    </FlyoutSection>
  );
});

interface FlagsProps extends Pick<FlyoutUnusualProps, 'onSenderOpen'> {
  activity: UnusualActivity;
  limit: number;
}

function Flags({ activity, limit, onSenderOpen }: FlagsProps) {
  const { translate } = useReport(unusualWords);
  const [all, setAll] = useState(false);
  const listId = useId();
  const senders = groupFlags(activity.flags);
  const hidden = senders.length - limit;
  return (
    <>
      <ul id={listId} data-part="flags">
        {(all ? senders : senders.slice(0, limit)).map((sender) => (
          <Flagged key={sender.sender} {...sender} onSenderOpen={onSenderOpen} />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          data-part="more-button"
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => setAll(!all)}
        >
          {all ? translate('showFewerSenders') : translate('showMoreSenders', { count: hidden })}
        </button>
      )}
      {activity.truncated && (all || hidden <= 0) && <p data-part="more">{translate('unusualTruncated')}</p>}
    </>
  );
}

function Flagged({ sender, flags, onSenderOpen }: FlaggedSender & Pick<FlyoutUnusualProps, 'onSenderOpen'>) {
  const sentence = useUnusualSentence();
  return (
    <li data-part="flagged">
      <WarningIcon />
      <SenderButton sender={sender} onSenderOpen={onSenderOpen} />
      {flags.map((flag) => (
        <p
          key={`${flag.day} ${flag.kind} ${'client' in flag ? flag.client : ''}`}
          data-part="flag"
          data-kind={flag.kind}
        >
          {sentence(flag)}
        </p>
      ))}
    </li>
  );
}
