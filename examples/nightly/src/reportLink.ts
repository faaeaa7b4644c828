import { type ReportState, reportStateToSearchParams } from '@smtp-auth-report/core';

/** The address of a portal's report as somebody would have chosen it. What the address says already stays. */
export function reportLink(address: string, state: Partial<ReportState>): string {
  const url = new URL(address);
  for (const [name, value] of reportStateToSearchParams(state)) url.searchParams.append(name, value);
  return url.href;
}
