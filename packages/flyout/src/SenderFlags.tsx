import type { UnusualActivity } from '@smtp-auth-report/core/unusual';
import { useReport } from '@smtp-auth-report/react';
import { paneWords } from '@smtp-auth-report/react/locales/en/pane';
import { FlyoutSection, type FlyoutSectionProps } from './FlyoutSection.tsx';
import { WarningIcon } from './Icon.tsx';
import { UnusualNote } from './UnusualNote.tsx';
import { useUnusualSentence } from './useUnusualSentence.ts';

interface SenderFlagsProps extends Pick<FlyoutSectionProps, 'level'> {
  /** Undefined: nobody looks for it. Null: it is being looked for. */
  activity: UnusualActivity | null | undefined;
}

/** Why a sender is flagged; or that it is not, or that nobody can know yet. */
export function SenderFlags({ activity, level }: SenderFlagsProps) {
  const { translate } = useReport(paneWords);
  const sentence = useUnusualSentence();
  if (activity === undefined) return null;
  if (!activity?.flags.length) {
    return (
      <FlyoutSection title={translate('paneFlags')} level={level} aria-busy={!activity || undefined}>
        {activity ? (
          <UnusualNote activity={activity} none={(days) => translate('paneNotFlagged', days)} />
        ) : (
          <div data-part="skeleton" data-for="line" />
        )}
      </FlyoutSection>
    );
  }
  return (
    <FlyoutSection title={translate('paneFlags')} level={level}>
      <ul data-part="flags">
        {activity.flags.map((flag) => (
          <li key={`${flag.day} ${flag.kind} ${'client' in flag ? flag.client : ''}`} data-part="flagged">
            <WarningIcon />
            <p data-part="flag" data-kind={flag.kind}>
              {sentence(flag)}
            </p>
          </li>
        ))}
      </ul>
    </FlyoutSection>
  );
}
