import type { AppendResult } from '@smtp-auth-report/core';
import { IngestError } from '@smtp-auth-report/ingest';
import type { Calls } from './calls.ts';
import type { Packed } from './cargo.ts';
import { feed } from './feed.ts';
import type { LoadProgress, LoadReport, LoadSettings } from './messages.ts';

/**
 * Has a worker load an input.
 * @param stop ends it; the reason is what this rejects with
 */
export async function send(
  calls: Calls,
  packed: Packed,
  given: LoadSettings,
  stop: AbortController,
  onProgress: ((progress: LoadProgress) => void) | undefined,
): Promise<LoadReport | AppendResult> {
  const settings = { ...given, totalBytes: given.totalBytes ?? packed.size };
  const options = { id: calls.newId(), signal: stop.signal, onProgress };
  const report =
    packed.kind === 'bytes'
      ? await calls.ask(
          'load',
          { cargo: { kind: 'bytes', bytes: packed.bytes }, settings },
          { ...options, transfer: packed.transfer },
        )
      : await sendPieces(calls, packed, settings, stop, options);
  // Said by the page, which alone knows whether an abort came first.
  calls.tell('use', options.id);
  return report;
}

async function sendPieces(
  calls: Calls,
  { kind, pieces }: Extract<Packed, { pieces: unknown }>,
  settings: LoadSettings,
  stop: AbortController,
  options: Parameters<Calls['ask']>[2],
): Promise<LoadReport | AppendResult> {
  const { port1, port2 } = new MessageChannel();
  const over = new AbortController();
  feed(port1, pieces, over.signal).catch((cause: unknown) => {
    if (over.signal.aborted) return;
    const message = 'The input could not be read to its end; see `cause`.';
    stop.abort(kind === 'records' ? cause : new IngestError('read-failed', message, { cause }));
  });
  try {
    const about = { cargo: { kind, port: port2 }, settings };
    return await calls.ask('load', about, { ...options, transfer: [port2] });
  } catch (error) {
    over.abort(error);
    throw error;
  } finally {
    over.abort();
  }
}
