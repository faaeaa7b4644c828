import { dimensionOf, type StopConditions, type TlsVersion } from '@smtp-auth-report/core';
import { useReport } from '@smtp-auth-report/react';
import { commonWords } from '@smtp-auth-report/react/locales/en/common';
import { stopWords } from '@smtp-auth-report/react/locales/en/stop';
import { useId } from 'react';
import type { StopChangeDetails } from './WouldStop.tsx';

interface StopControlsProps {
  conditions: StopConditions;
  versions: readonly TlsVersion[];
  onChoose: (next: StopConditions, details: StopChangeDetails) => void;
}

/** No version is called so. */
const none = '';

/** The minimum TLS version, and whether Basic stays. Native controls: they need nothing to be right on a telephone. */
export function StopControls({ conditions, versions, onChoose }: StopControlsProps) {
  const { translate, messages } = useReport(commonWords, stopWords);
  const id = useId();
  const { minimumTls, noBasic } = conditions;
  const missing = minimumTls !== null && !versions.includes(minimumTls) ? [minimumTls] : [];
  const options = [...missing, ...versions];
  const nameOf = (version: TlsVersion) => dimensionOf('tls').valueLabel?.(version, messages) ?? version;
  return (
    <div data-part="conditions">
      <div data-part="field">
        <label data-part="label" htmlFor={id}>
          {translate('stopMinimumTls')}
        </label>
        <select
          id={id}
          data-part="select"
          value={minimumTls ?? none}
          onChange={(event) => {
            const next = options.find((version) => version === event.target.value) ?? null;
            onChoose({ ...conditions, minimumTls: next }, { reason: 'minimum-tls', event });
          }}
        >
          {options.map((version) => (
            <option key={version} value={version}>
              {translate('versionOrHigher', { version: nameOf(version) })}
            </option>
          ))}
          <option value={none}>{translate('stopAnyTls')}</option>
        </select>
      </div>
      <label data-part="switch">
        <input
          type="checkbox"
          role="switch"
          checked={noBasic}
          aria-checked={noBasic}
          onChange={(event) =>
            onChoose({ ...conditions, noBasic: event.target.checked }, { reason: 'no-basic', event })
          }
        />
        {translate('stopNoBasic')}
      </label>
    </div>
  );
}
