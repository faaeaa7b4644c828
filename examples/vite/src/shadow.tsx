// The report inside a shadow root: its styles are adopted there, and what opens over the page is put there too.
import { SmtpAuthReport } from '@smtp-auth-report/report';
import styles from '@smtp-auth-report/report/styles.css?inline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { enableShadowDOM } from 'react-stately/private/flags/flags';
import { sampleNow, sampleSource } from './sampleSource.ts';
import hostStyles from './shadow.css?inline';

// The overlays are React Aria's, which looks for the focus inside shadow roots only when it is told to.
enableShadowDOM();

const host = document.getElementById('root');
if (!host) throw new Error('shadow.html has no element #root.');
const shadow = host.attachShadow({ mode: 'open' });
shadow.adoptedStyleSheets = [styles, hostStyles].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
const place = shadow.appendChild(document.createElement('div'));
const overlays = shadow.appendChild(document.createElement('div'));
createRoot(place).render(
  <StrictMode>
    <SmtpAuthReport
      source={sampleSource('example.com')}
      now={sampleNow}
      headingLevel={2}
      defaultOpen
      portalContainer={overlays}
    />
  </StrictMode>,
);
