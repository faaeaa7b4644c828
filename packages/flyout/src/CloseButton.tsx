import { useReport } from '@smtp-auth-report/react';

export function CloseButton({ onClose }: { onClose: () => void }) {
  const { translate } = useReport();
  return (
    <button
      type="button"
      data-part="button"
      data-variant="plain"
      data-action="close"
      aria-label={translate('close')}
      title={translate('close')}
      onClick={onClose}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 3.5 9 9m0-9-9 9" />
      </svg>
    </button>
  );
}
