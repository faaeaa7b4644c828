import { SourceError, type Submission } from '@smtp-auth-report/core';
import { IngestError } from '@smtp-auth-report/ingest';
import { type Endpoint, post } from './endpoint.ts';
import { toErrorMessage } from './errorMessages.ts';
import { loadDataset } from './loadDataset.ts';
import {
  type Answers,
  channel,
  type LoadProgress,
  type Question,
  type Questions,
  type Request,
  type Topic,
} from './messages.ts';
import { nextTask } from './nextTask.ts';
import { ProgressRate } from './progressRate.ts';
import type { ServedDataset } from './servedDataset.ts';

/** Lists that can be open at once; a page that leaves more without closing them loses the oldest. */
const listsKept = 100;

/** Answers questions, one after the other, from what was loaded. */
export class Server {
  readonly #endpoint: Endpoint;
  readonly #create: () => ServedDataset;
  readonly #ready: Promise<void>;
  readonly #waiting = new Map<number, Question>();
  readonly #lists = new Map<number, Iterator<Submission[]>>();
  /** Read to their end; whether anybody still wants them is for the page to say. */
  readonly #loaded = new Map<number, ServedDataset>();
  #dataset: ServedDataset;
  #loading: { id: number; abort: AbortController } | undefined;
  #working = false;

  /** @param ready nothing is answered before */
  constructor(endpoint: Endpoint, create: () => ServedDataset, ready: Promise<void>) {
    this.#ready = ready;
    this.#endpoint = endpoint;
    this.#create = create;
    this.#dataset = create();
  }

  take(request: Request): void {
    if (request.ask === 'cancel') this.#cancel(request.id);
    else if (request.ask === 'use') this.#use(request.id);
    else {
      this.#waiting.set(request.id, request);
      if (!this.#working) void this.#work();
    }
  }

  /** Each in a task behind the messages that have come by then: a question that was cancelled in time is never begun. */
  async #work(): Promise<void> {
    this.#working = true;
    await this.#ready;
    while (this.#waiting.size > 0) {
      await nextTask();
      const [question] = this.#waiting.values();
      if (!question) break;
      this.#waiting.delete(question.id);
      void this.#reply(question);
    }
    this.#working = false;
  }

  async #reply(question: Question): Promise<void> {
    const { id } = question;
    try {
      // Not awaited where it is there already: a list that is closed meanwhile has been answered before.
      const answer = this.#answer(question);
      post(this.#endpoint, { channel, id, answer: answer instanceof Promise ? await answer : answer });
    } catch (error) {
      post(this.#endpoint, { channel, id, error: toErrorMessage(error) });
    }
  }

  #answer(question: Question): Answers[Topic] | Promise<Answers[Topic]> {
    switch (question.ask) {
      case 'pivot':
        return this.#dataset.pivot(question.about);
      case 'coverage':
        return this.#dataset.coverage(question.about.timeZone);
      case 'submissions':
        return this.#open(question.id, this.#dataset.submissions(question.about));
      case 'next':
        return this.#next(question.id);
      case 'load':
        return this.#load(question.id, question.about);
    }
  }

  #open(id: number, batches: Iterable<Submission[]>): null {
    this.#lists.set(id, batches[Symbol.iterator]());
    if (this.#lists.size > listsKept) {
      const [oldest] = this.#lists.keys();
      if (oldest !== undefined) this.#close(oldest);
    }
    return null;
  }

  #next(id: number): Submission[] | null {
    const list = this.#lists.get(id);
    if (!list) {
      throw new SourceError(
        'unavailable',
        `More than ${listsKept} lists are open; this one was closed. Ask again.`,
      );
    }
    const { done, value } = list.next();
    if (!done) return value;
    this.#lists.delete(id);
    return null;
  }

  async #load(id: number, about: Questions['load']): Promise<Answers['load']> {
    this.#loading?.abort.abort('A newer file is being loaded.');
    const abort = new AbortController();
    const loading = { id, abort };
    this.#loading = loading;
    const rate = new ProgressRate((progress: LoadProgress) =>
      post(this.#endpoint, { channel, id, progress }),
    );
    try {
      const fresh = this.#create();
      const report = await loadDataset(fresh, about, {
        signal: abort.signal,
        onProgress: (progress) => rate.take(progress),
      });
      if (abort.signal.aborted) throw new IngestError('aborted', 'Loading was aborted; nothing has changed.');
      rate.flush();
      this.#loaded.set(id, fresh);
      return report;
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
    }
  }

  /** Only now: a file that cannot be read, or is not wanted any more at its end, must not cost the one that was there. */
  #use(id: number): void {
    this.#dataset = this.#loaded.get(id) ?? this.#dataset;
    this.#loaded.delete(id);
  }

  #cancel(id: number): void {
    this.#waiting.delete(id);
    this.#loaded.delete(id);
    if (this.#loading?.id === id) this.#loading.abort.abort();
    this.#close(id);
  }

  #close(id: number): void {
    this.#lists.get(id)?.return?.();
    this.#lists.delete(id);
  }
}
