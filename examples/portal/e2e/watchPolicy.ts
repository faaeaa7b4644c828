import type { Page } from 'playwright';

/** Tells of everything that the content security policy refuses: the page says it by an event, its workers in the console only. */
export async function watchPolicy(page: Page, tell: (violation: string) => void): Promise<void> {
  await page.exposeFunction('tellViolation', tell);
  await page.addInitScript(() => {
    const { tellViolation } = globalThis as unknown as { tellViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      tellViolation(`${effectiveDirective} ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy|trusted ?(type|script|html)/i.test(message.text())) tell(message.text());
  });
}
