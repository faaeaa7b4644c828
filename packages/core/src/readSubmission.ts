import { checkFields, type Fault, type Fields, fixedCode } from './checkFields.ts';
import type { Dictionary } from './dictionary.ts';
import { parseTime } from './parseTime.ts';
import { domainKey, senderKey } from './senderKey.ts';
import { show } from './show.ts';
import type { Store, StoredDimension } from './store.ts';
import { authMethods, type Submission, senderKinds, tlsVersions } from './submission.ts';

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

/** Reads records into a store, one after the other. Nothing of a faulty record stays. */
export function createReader<R extends Submission>(store: Store<R>, caseInsensitive: boolean) {
  const codes: number[] = [];
  const customValues: string[] = [];
  const dictionaries = store.dimensions.map((dimension) => dimension.dictionary);
  const domains = dictionaries[1] as Dictionary;
  const clients = dictionaries[4] as Dictionary;

  const readRecord = (record: R): Fault | undefined => {
    if (typeof record !== 'object' || record === null)
      return {
        field: '',
        value: record,
        reason: `A submission is an object with time and sender, not ${show(record)}.`,
      };
    const { time, sender, messages, domain, tls, auth, client, kind } = record;
    const parsed = parseTime(time);
    if (parsed.kind === 'bad') return { field: 'time', value: time, reason: parsed.reason };
    const fault = checkFields(record as Fields) ?? readCustom(store, record, customValues);
    if (fault) return fault;

    codes[0] = senderCode(store, sender, caseInsensitive);
    codes[1] =
      domain === undefined || domain === null
        ? (store.domainOfSender[codes[0]] as number)
        : domainCode(domains, domain);
    codes[2] = fixedCode(tlsVersions, tls);
    codes[3] = fixedCode(authMethods, auth);
    codes[4] = clients.codeOf((client as string | undefined | null) ?? '');
    codes[5] = fixedCode(senderKinds, kind);
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
