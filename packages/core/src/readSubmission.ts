import type { Dictionary } from './dictionary.ts';
import { parseTime } from './parseTime.ts';
import { domainKey, senderKey } from './senderKey.ts';
import type { Store, StoredDimension } from './store.ts';
import { authMethods, type Submission, senderKinds, tlsVersions } from './submission.ts';

/** Why a record was not taken. */
export interface Fault {
  /** The field at fault; `''` when it is the whole record. */
  field: string;
  value: unknown;
  /** A sentence that says how to mend it. */
  reason: string;
}

type Fields = Readonly<Record<keyof Submission, unknown>>;

function asText(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : `a ${typeof value}`;
}

/** A code in a fixed list; -1 when the list does not have it. Null counts as absent: JSON has no undefined. */
function fixedCode(list: readonly string[], value: unknown): number {
  return list.indexOf((value ?? 'unknown') as string);
}

function fixedFault(field: string, list: readonly string[], value: unknown): Fault {
  const known = list.map((item) => `"${item}"`).join(', ');
  return {
    field,
    value,
    reason: `${asText(value)} is not one of ${known}. Leave it out when it is not known.`,
  };
}

function checkText(field: 'domain' | 'client', value: unknown): Fault | undefined {
  if (value === undefined || value === null || typeof value === 'string') return undefined;
  return {
    field,
    value,
    reason: `${field} is ${asText(value)}. Give a string, or leave it out when it is not known.`,
  };
}

function checkSender(sender: unknown): Fault | undefined {
  if (typeof sender === 'string' && sender.trim() !== '') return undefined;
  const reason =
    typeof sender === 'string' || sender === undefined || sender === null
      ? 'The sender is empty. Give the authenticated user or service account.'
      : `The sender is ${asText(sender)}. Give the authenticated user or service account as a string.`;
  return { field: 'sender', value: sender, reason };
}

function checkMessages(messages: unknown): Fault | undefined {
  if (messages === undefined || messages === null) return undefined;
  if (Number.isSafeInteger(messages) && (messages as number) >= 0) return undefined;
  return {
    field: 'messages',
    value: messages,
    reason: 'messages is a count: a whole number from 0 to 2^53 − 1. Leave it out for one message.',
  };
}

function senderCode(store: Store<never>, sender: string, caseInsensitive: boolean): number {
  const { dictionary } = store.dimensions[0] as StoredDimension;
  // Keys are idempotent: what is in the dictionary is its own key, and most records repeat a known sender.
  const known = dictionary.find(sender);
  if (known !== undefined) return known;
  const key = senderKey(sender, caseInsensitive);
  const code = dictionary.codeOf(key.sender);
  store.domainOfSender[code] ??= (store.dimensions[1] as StoredDimension).dictionary.codeOf(key.domain);
  return code;
}

function domainCode(dictionary: Dictionary, domain: string): number {
  return dictionary.find(domain) ?? dictionary.codeOf(domainKey(domain));
}

/** Codes of the host's own dimensions into `values`; a fault when one throws or gives no text. */
function readCustom<R extends Submission>(store: Store<R>, record: R, values: string[]): Fault | undefined {
  for (const [index, { id, read }] of store.custom.entries()) {
    let value: unknown;
    try {
      value = read(record);
    } catch (error) {
      return {
        field: id,
        value: undefined,
        reason: `The function of the dimension "${id}" threw: ${String(error)}.`,
      };
    }
    if (value !== undefined && value !== null && typeof value !== 'string')
      return {
        field: id,
        value,
        reason: `The dimension "${id}" gave ${asText(value)}. Return a string or undefined.`,
      };
    values[index] = value ?? '';
  }
  return undefined;
}

/** Reads records into a store, one after the other. Nothing of a faulty record stays. */
export function createReader<R extends Submission>(store: Store<R>, caseInsensitive: boolean) {
  const codes: number[] = [];
  const customValues: string[] = [];
  const dictionaries = store.dimensions.map((dimension) => dimension.dictionary);
  const [, domains, , , clients] = dictionaries as [
    Dictionary,
    Dictionary,
    Dictionary,
    Dictionary,
    Dictionary,
  ];

  const readRecord = (record: R): Fault | undefined => {
    if (typeof record !== 'object' || record === null)
      return {
        field: '',
        value: record,
        reason: `A submission is an object with time and sender, not ${record === null ? 'null' : asText(record)}.`,
      };
    const { time, sender, messages, domain, tls, auth, client, kind } = record as Fields;
    const parsed = parseTime(time);
    if (parsed.kind === 'bad') return { field: 'time', value: time, reason: parsed.reason };
    const tlsCode = fixedCode(tlsVersions, tls);
    const authCode = fixedCode(authMethods, auth);
    const kindCode = fixedCode(senderKinds, kind);
    const fault =
      checkSender(sender) ??
      checkMessages(messages) ??
      checkText('domain', domain) ??
      (tlsCode < 0 ? fixedFault('tls', tlsVersions, tls) : undefined) ??
      (authCode < 0 ? fixedFault('auth', authMethods, auth) : undefined) ??
      checkText('client', client) ??
      (kindCode < 0 ? fixedFault('kind', senderKinds, kind) : undefined) ??
      readCustom(store, record, customValues);
    if (fault) return fault;

    codes[0] = senderCode(store as Store<never>, sender as string, caseInsensitive);
    codes[1] =
      domain === undefined || domain === null
        ? (store.domainOfSender[codes[0]] as number)
        : domainCode(domains, domain as string);
    codes[2] = tlsCode;
    codes[3] = authCode;
    codes[4] = clients.codeOf((client as string | undefined | null) ?? '');
    codes[5] = kindCode;
    customValues.forEach((value, index) => {
      codes[6 + index] = (dictionaries[6 + index] as Dictionary).codeOf(value);
    });
    const rows = parsed.kind === 'instant' ? store.instants : store.days;
    rows.push(parsed.value, (messages as number | undefined | null) ?? 1, codes);
    return undefined;
  };

  return (record: R): Fault | undefined => {
    try {
      return readRecord(record);
    } catch (error) {
      return {
        field: '',
        value: record,
        reason: `Reading the record failed: ${String(error)}. Give a plain object.`,
      };
    }
  };
}
