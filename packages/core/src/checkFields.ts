import { show } from './show.ts';
import { authMethods, type Submission, senderKinds, tlsVersions } from './submission.ts';

/** Why a record was not taken. */
export interface Fault {
  /** The field at fault; `''` when it is the whole record. */
  field: string;
  value: unknown;
  /** A sentence that says how to mend it. */
  reason: string;
}

/** A record as it came: nothing is known of its fields. */
export type Fields = Readonly<Record<keyof Submission, unknown>>;

/** Codes of a fixed list by what a record may say. Null counts as absent: JSON has no undefined. */
function codesOf(list: readonly string[]): ReadonlyMap<unknown, number> {
  const unknown = list.indexOf('unknown');
  const codes = new Map<unknown, number>(list.map((text, code) => [text, code]));
  return codes.set(undefined, unknown).set(null, unknown);
}

export const tlsCodes = codesOf(tlsVersions);
export const authCodes = codesOf(authMethods);
export const kindCodes = codesOf(senderKinds);

function check(passes: boolean, field: keyof Submission, value: unknown, mend: string): Fault | undefined {
  return passes ? undefined : { field, value, reason: `${field} is ${show(value)}. ${mend}` };
}

function checkFixed(
  field: keyof Submission,
  codes: ReadonlyMap<unknown, number>,
  value: unknown,
): Fault | undefined {
  if (codes.has(value)) return undefined;
  const known = [...codes.keys()].filter((text) => typeof text === 'string').map((text) => `"${text}"`);
  return check(false, field, value, `Use one of ${known.join(', ')}, or leave it out when it is not known.`);
}

function checkText(field: keyof Submission, value: unknown): Fault | undefined {
  return check(
    typeof (value ?? '') === 'string',
    field,
    value,
    'Give a string, or leave it out when it is not known.',
  );
}

/** The first field but `time` that cannot be what it says. */
export function checkFields({
  sender,
  messages,
  domain,
  tls,
  auth,
  client,
  kind,
}: Fields): Fault | undefined {
  const named = typeof sender === 'string' && sender.trim() !== '';
  const count = messages ?? 1;
  const counted = Number.isSafeInteger(count) && (count as number) >= 0;
  return (
    check(named, 'sender', sender, 'Give the authenticated user or service account, which is not empty.') ??
    check(
      counted,
      'messages',
      messages,
      'Give a whole number from 0 to 2^53 − 1, or leave it out for one message.',
    ) ??
    checkText('domain', domain) ??
    checkFixed('tls', tlsCodes, tls) ??
    checkFixed('auth', authCodes, auth) ??
    checkText('client', client) ??
    checkFixed('kind', kindCodes, kind)
  );
}
