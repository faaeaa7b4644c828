import { type Clause, createDataset, type PivotQuery } from '@smtp-auth-report/core';
import { ingest } from '@smtp-auth-report/ingest';
import type { Answer } from '../answer.ts';
import { type Condition, dayAt, pageLength, type Question } from '../question.ts';
import type { Peer, Source } from './peer.ts';

/** Bytes of one chunk of a stream. */
const chunkLength = 262_144;

function* chunksOf(bytes: Uint8Array<ArrayBuffer>) {
  for (let at = 0; at < bytes.length; at += chunkLength) yield bytes.subarray(at, at + chunkLength);
}

function clauseOf(condition: Condition): Clause {
  if (condition.field === 'domain') return { field: 'domain', op: 'isNot', value: condition.isNot };
  if (condition.field === 'sender') return { field: 'sender', op: 'contains', value: condition.contains };
  return { field: 'client', op: 'startsWith', value: condition.startsWith };
}

function queryOf(question: Question, timeZone: string): PivotQuery {
  const base = {
    from: dayAt(question.first),
    to: dayAt(question.last),
    timeZone,
    where: question.where ? [clauseOf(question.where)] : undefined,
  };
  if (question.kind === 'count') return { ...base, rows: null, columns: null, measure: 'senders' };
  if (question.kind === 'days') {
    return { ...base, rows: 'day', columns: question.by, measure: 'messages', topColumns: question.top };
  }
  return {
    ...base,
    rows: question.of,
    columns: question.by,
    measure: 'messages',
    sort: { by: 'total', direction: 'descending' },
    limit: pageLength,
  };
}

/** This repository's engine. */
export const core: Peer = {
  async load(source, { timeZone }) {
    // The zone whose days are counted while loading.
    const dataset = createDataset({ timeZone });
    async function append(more: Source): Promise<void> {
      if (more.input === 'objects') dataset.append(more.rows);
      else
        for await (const batch of ingest(chunksOf(more.bytes), { format: more.input })) dataset.append(batch);
    }
    await append(source);
    return {
      ask: (question): Answer => dataset.pivot(queryOf(question, timeZone)),
      append,
      heldBytes: () => dataset.memory().total,
    };
  },
};
