import { authCodes, checkFields, type Fault, type Fields, kindCodes, tlsCodes } from './checkFields.ts';
import type { Dictionary } from './dictionary.ts';
import { isInstant, parseTime } from './parseTime.ts';
import { domainKey, senderKey } from './senderKey.ts';
import { show } from './show.ts';
import type { Store } from './store.ts';
import type { Submission } from './submission.ts';

/** Reads one record into a store. @returns what is wrong with it; then nothing of it stays */
export type RecordReader<R> = (record: R) => Fault | undefined;

/** The codes of senders and their domains, by the form that they are compared in. */
export function createSenderCodes(store: Store<never>, caseInsensitive: boolean) {
  const senders = store.dictionary('sender');
  const domains = store.dictionary('domain');
  return {
    senderCode(sender: string): number {
      // Keys are idempotent: what is in the dictionary is its own key, and most records repeat a known sender.
      const known = senders.find(sender);
      if (known !== undefined) return known;
      const key = senderKey(sender, caseInsensitive);
      // The text as it was given, where that is its own key: engines compare texts that were put together far more slowly.
      const code = key.sender === sender ? senders.add(sender) : senders.codeOf(key.sender);
      store.domainOfSender[code] ??= domains.codeOf(key.domain);
      return code;
    },
    domainCode: (domain: string): number => domains.find(domain) ?? domains.codeOf(domainKey(domain)),
  };
}

/** Values of the host's own dimensions into `values`; a fault when one throws or gives no text. */
function readCustom<R extends Submission>(store: Store<R>, record: R, values: string[]): Fault | undefined {
  for (const [index, { id, read }] of store.custom.entries()) {
    const fault = (value: unknown, reason: string) => ({
      field: id,
      value,
      reason: `The dimension "${id}" ${reason}`,
    });
    let value: unknown;
    try {
      value = read(record);
    } catch (error) {
      return fault(undefined, `threw: ${String(error)}`);
    }
    if (typeof (value ?? '') !== 'string')
      return fault(value, `is ${show(value)}. Return a string or undefined.`);
    values[index] = (value as string | undefined) ?? '';
  }
  return undefined;
}

export function createReader<R extends Submission>(
  store: Store<R>,
  caseInsensitive: boolean,
): RecordReader<R> {
  const { senderCode, domainCode } = createSenderCodes(store, caseInsensitive);
  const senders = store.dictionary('sender');
  const clients = store.dictionary('client');
  const customs: Dictionary[] = store.custom.map(({ id }) => store.dictionary(id));
  const customValues: string[] = [];
  const extras: number[] = [];

  const readRecord = (record: R): Fault | undefined => {
    if (typeof record !== 'object' || record === null)
      return {
        field: '',
        value: record,
        reason: `A submission is an object with time and sender, not ${show(record)}.`,
      };
    const { time, sender, messages, domain, tls, auth, client, kind } = record;
    // Nothing is made for the usual time.
    const parsed = isInstant(time) ? undefined : parseTime(time);
    if (parsed?.kind === 'bad') return { field: 'time', value: time, reason: parsed.reason };
    const count = messages ?? 1;
    const version = tlsCodes.get(tls) ?? -1;
    const method = authCodes.get(auth) ?? -1;
    const kindOwn = kindCodes.get(kind) ?? -1;
    // A sender that is known passed before; what is odd about any field, the check of all of them says.
    const known = typeof sender === 'string' ? senders.find(sender) : undefined;
    const plain =
      known !== undefined &&
      Number.isSafeInteger(count) &&
      count >= 0 &&
      (version | method | kindOwn) >= 0 &&
      typeof (domain ?? '') === 'string' &&
      typeof (client ?? '') === 'string';
    const fault =
      (plain ? undefined : checkFields(record as Fields)) ??
      (customs.length > 0 ? readCustom(store, record, customValues) : undefined);
    if (fault) return fault;

    const senderOwn = known ?? senderCode(sender);
    const domainOwn = domain === undefined || domain === null ? 0 : 1 + domainCode(domain);
    const profile = store.profiles.codeOf(senderOwn, domainOwn, version, method, kindOwn);
    extras[0] = clients.codeOf(client ?? '');
    for (let i = 0; i < customs.length; i++)
      extras[1 + i] = (customs[i] as Dictionary).codeOf(customValues[i] as string);
    if (parsed === undefined) store.addInstant(Math.trunc(time as number), count, profile, extras);
    else if (parsed.kind === 'instant') store.addInstant(parsed.value, count, profile, extras);
    else store.addPlainDay(parsed.value, count, profile, extras);
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
