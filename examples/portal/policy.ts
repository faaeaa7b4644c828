// Nothing inline, nothing evaluated, and no request to anywhere else: not from the page, not from its workers.
const rules = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types mail-admin-workers',
  "base-uri 'none'",
  "form-action 'none'",
];

/** What every answer says to the browser, whoever serves the portal. */
export const policyHeaders = { 'Content-Security-Policy': rules.join('; ') };
