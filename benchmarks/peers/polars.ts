import pl, { type DataFrame, type Expr } from 'nodejs-polars';
import type { Answer } from '../answer.ts';
import type { FileFormat } from '../data/files.ts';
import { days } from '../data/size.ts';
import { type DayQuestion, type NameQuestion, pageLength, type Question } from '../question.ts';
import type { Loaded, Peer, Source } from './peer.ts';
import { answerOf } from './sql.ts';
import { countAnswer, dayAnswer } from './tables.ts';

const schema = {
  time: pl.Int64,
  sender: pl.String,
  messages: pl.UInt32,
  tls: pl.String,
  auth: pl.String,
  client: pl.String,
};

const small = (number: number) => pl.lit(number).cast(pl.Int16);

/** The day by arithmetic, in integers: whole days since the first, one less where clocks have changed in between, −1 outside the range. */
function dayOf(starts: Float64Array): Expr {
  const time = pl.col('time');
  const start = (day: number) => starts[day] ?? Number.NaN;
  const first = start(0);
  const whole = (instant: Expr | number) => pl.lit(instant).cast(pl.Int64);
  const changed = starts.findIndex((start, day) => start !== first + day * 86_400_000);
  const dayFrom = (day: number) =>
    time
      .minus(whole(start(day)))
      .div(whole(86_400_000))
      .plus(whole(day));
  const inside = time.gtEq(whole(first)).and(time.lt(whole(start(days))));
  const day =
    changed < 0
      ? dayFrom(0)
      : pl
          .when(time.lt(whole(start(changed))))
          // The day of the change may have 25 hours.
          .then(pl.minHorizontal([dayFrom(0), whole(changed - 1)]))
          .otherwise(dayFrom(changed));
  return pl.when(inside).then(day).otherwise(whole(-1)).cast(pl.Int16).alias('day');
}

function readFile(path: string, format: FileFormat, starts: Float64Array): DataFrame {
  const rows = format === 'csv' ? pl.scanCSV(path, { schema }) : pl.scanJson(path);
  const domain = pl.col('sender').str.extract('@(.*)$', 1).alias('domain');
  return rows.withColumns(dayOf(starts), domain).collectSync();
}

class Polars implements Loaded {
  readonly #starts: Float64Array;
  #rows: DataFrame;

  constructor(source: Source, starts: Float64Array) {
    this.#starts = starts;
    this.#rows = this.#read(source);
  }

  #read(source: Source): DataFrame {
    if (source.input === 'objects') throw new Error('Polars reads files');
    return readFile(source.path, source.input, this.#starts);
  }

  append(source: Source): void {
    this.#rows = pl.concat([this.#rows, this.#read(source)], { how: 'vertical', rechunk: false });
  }

  #passing({ first, last, where }: Question) {
    const inDays = pl
      .col('day')
      .gtEq(small(first))
      .and(pl.col('day').ltEq(small(last)));
    const rows = this.#rows.lazy();
    if (!where) return rows.filter(inDays);
    if (where.field === 'domain') return rows.filter(inDays.and(pl.col('domain').neq(pl.lit(where.isNot))));
    return where.field === 'sender'
      ? rows.filter(inDays.and(pl.col('sender').str.contains(where.contains, true)))
      : rows.filter(inDays.and(pl.col('client').str.startsWith(where.startsWith)));
  }

  ask(question: Question): Answer {
    if (question.kind === 'days') return this.#perDay(question);
    if (question.kind === 'names') return this.#perName(question);
    const senders = this.#passing(question).select(pl.col('sender').nUnique()).collectSync();
    return countAnswer(question, Number(senders.getColumn('sender').toArray()[0]));
  }

  #perDay(question: DayQuestion): Answer {
    const { by, top, first, last } = question;
    const messages = pl.col('messages').sum();
    const cells = this.#passing(question).groupBy(['day', by]).agg(messages).collectSync();
    if (top === undefined) return this.#dayAnswer(question, cells);
    const keys = cells.lazy().groupBy([by]).agg(messages).sort(['messages', by], [true, false]).collectSync();
    const kept = pl.col(by).isIn(keys.head(top).getColumn(by).toArray());
    const best = cells.filter(kept);
    if (keys.height <= top) return this.#dayAnswer(question, best);
    const rest = cells.lazy().filter(kept.not()).groupBy(['day']).agg(messages).collectSync();
    const others = new Float64Array(last - first + 1);
    const restDays = rest.getColumn('day').toArray() as number[];
    const restMessages = rest.getColumn('messages').toArray() as number[];
    restDays.forEach((day, row) => {
      others[day - first] = restMessages[row] as number;
    });
    return this.#dayAnswer(question, best, others);
  }

  #dayAnswer({ first, last, by, kind, top }: DayQuestion, cells: DataFrame, others?: Float64Array): Answer {
    const [placed, keys, messages] = ['day', by, 'messages'].map((name) => cells.getColumn(name).toArray());
    const counted = new Map<string, Float64Array>();
    (keys as string[]).forEach((key, row) => {
      let numbers = counted.get(key);
      if (!numbers) {
        numbers = new Float64Array(last - first + 1);
        counted.set(key, numbers);
      }
      numbers[(placed?.[row] as number) - first] = messages?.[row] as number;
    });
    return dayAnswer({ kind, by, first, last, ...(top === undefined ? {} : { top }) }, counted, others);
  }

  #perName(question: NameQuestion): Answer {
    const { of, by } = question;
    const messages = pl.col('messages').sum();
    const version = by ? pl.col('tls') : pl.lit('none').alias('tls');
    const cells = this.#passing(question)
      .groupBy(by ? [of, 'tls'] : [of])
      .agg(messages)
      .select(pl.col(of).alias('name'), version, pl.col('messages'))
      .collectSync();
    const names = by ? cells.lazy().groupBy(['name']).agg(messages).collectSync() : cells;
    const best = names.lazy().sort(['messages', 'name'], [true, false]).limit(pageLength).collectSync();
    const page = cells.filter(pl.col('name').isIn(best.getColumn('name').toArray()));
    const totals = cells.lazy().groupBy(['tls']).agg(messages).collectSync();
    const texts = (frame: DataFrame, name: string) => frame.getColumn(name).toArray() as string[];
    const numbers = (frame: DataFrame) => frame.getColumn('messages').toArray() as number[];
    const { height } = totals;
    return answerOf(question, [
      [...texts(page, 'name'), ...Array<null>(height + 1).fill(null)],
      [...texts(page, 'tls'), ...texts(totals, 'tls'), null],
      [...numbers(page), ...numbers(totals), names.height],
    ]);
  }
}

export const polars: Peer = { load: (source, { dayStarts }) => new Polars(source, dayStarts) };
