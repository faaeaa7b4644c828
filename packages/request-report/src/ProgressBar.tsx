import { useReport } from '@smtp-auth-report/react';
import { requestedWords } from '@smtp-auth-report/react/locales/en/requested';
import type { RequestProgress } from './requests.ts';

interface ProgressBarProps {
  /** Of which report. */
  name: string;
  progress: RequestProgress | undefined;
}

/** How far a report is: its share where that is known, and what is known of records, size, speed and time. */
export function ProgressBar({ name, progress = {} }: ProgressBarProps) {
  const { translate, format } = useReport(requestedWords);
  const { share, secondsLeft } = progress;
  const left = useTimeLeft();
  const facts = useFacts(progress);
  return (
    <div data-part="progress">
      <progress
        data-part="bar"
        aria-label={translate('requestProgress', { name })}
        max={1}
        {...(typeof share === 'number' && { value: share })}
      />
      <p data-part="ahead">
        <bdi data-part="share">
          {typeof share === 'number' ? format.percent(share, 1) : translate('requestWorking')}
        </bdi>
        {secondsLeft !== undefined && <bdi data-part="left">{left(secondsLeft)}</bdi>}
      </p>
      {facts.length > 0 && (
        <p data-part="facts">
          {facts.map((fact) => (
            <span key={fact.id} data-part="fact">
              <bdi>{fact.text}</bdi>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** In steps that a person would say, and that do not flicker. */
function useTimeLeft(): (seconds: number) => string {
  const { translate } = useReport(requestedWords);
  return (seconds) => {
    if (seconds >= 90) return translate('minutesLeft', { count: Math.round(seconds / 60) });
    const step = seconds > 20 ? 5 : 1;
    return translate('secondsLeft', { count: Math.max(1, Math.round(seconds / step) * step) });
  };
}

/** What is written so far, as far as it is known. */
function useFacts({ records, bytes, perSecond }: RequestProgress) {
  const { translate } = useReport(requestedWords);
  const size = useSize();
  const facts = {
    records: records ? translate('recordsCount', { count: records }) : '',
    size: bytes ? size(bytes) : '',
    speed: perSecond ? translate('recordsPerSecond', { count: rounded(perSecond) }) : '',
  };
  return Object.entries(facts).flatMap(([id, text]) => (text ? [{ id, text }] : []));
}

/** To two digits: the others would only flicker. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** Writes a number of bytes in the locale: `3.4 MB`. */
export function useSize(): (bytes: number) => string {
  const { locale } = useReport();
  return (bytes) => {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
    const step = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    return new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: units[step],
      unitDisplay: step === 0 ? 'long' : 'short',
      maximumFractionDigits: step > 1 ? 1 : 0,
    }).format(bytes / 1000 ** step);
  };
}
