import { useReport } from '@smtp-auth-report/react';
import { FlyoutSection } from './FlyoutSection.tsx';

/** The sections' titles, with placeholders in the size of what usually comes. */
export function FlyoutSkeleton() {
  const { translate } = useReport();
  return (
    <>
      <p data-part="hidden" role="status">
        {translate('loading')}
      </p>
      <FlyoutSection title={translate('tlsUsage')}>
        <div data-part="skeleton" data-for="bar" />
        <div data-part="skeleton" data-for="table" />
      </FlyoutSection>
      <FlyoutSection title={translate('volumes')}>
        <div data-part="skeleton" data-for="table" />
      </FlyoutSection>
      <FlyoutSection title={translate('stillAtRisk')}>
        <div data-part="skeleton" data-for="table" />
      </FlyoutSection>
    </>
  );
}
