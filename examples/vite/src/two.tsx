// Two reports on one page that know nothing of each other.
import { SmtpAuthReport } from '@smtp-auth-report/report';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { sampleNow, sampleSource } from './sampleSource.ts';
import '@smtp-auth-report/report/styles.css';

const tenants = ['first.example', 'second.example'].map((name) => ({ name, source: sampleSource(name) }));
const root = document.getElementById('root');
if (!root) throw new Error('two.html has no element #root.');
createRoot(root).render(
  <StrictMode>
    {tenants.map(({ name, source }) => (
      <section key={name} aria-label={name}>
        <SmtpAuthReport source={source} now={sampleNow} headingLevel={2} defaultOpen />
      </section>
    ))}
  </StrictMode>,
);
