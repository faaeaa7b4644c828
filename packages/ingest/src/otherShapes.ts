import type { RecognisedShape } from './ingestError.ts';

interface Shape {
  looksLike: RecognisedShape;
  /** For the sentence "This looks like …". */
  name: string;
  /** Recognises one line. */
  line: RegExp;
  /** What to do instead, where something can be done. */
  hint?: string;
}

const date = String.raw`\d{4}-\d\d-\d\d`;
const clock = String.raw`\d\d:\d\d:\d\d(?:\.\d+)?`;
/** `1gsu1C-003dCu-Hb`, and the longer ids of Exim 4.97 and later. */
const eximId = '[0-9A-Za-z]{6}-[0-9A-Za-z]{6,11}-[0-9A-Za-z]{2,4}';

/** Files that people choose by mistake or in hope, by the shape of their lines. */
const shapes: readonly Shape[] = [
  {
    looksLike: 'exim',
    name: 'an Exim main log',
    line: new RegExp(
      `^${date} ${clock}(?: [+-]\\d{4})? (?:\\[\\d+\\] )?(?:${eximId} |exim |Start queue run|End queue run|SMTP connection )`,
    ),
  },
  {
    looksLike: 'exchange',
    name: 'an Exchange Server protocol log',
    line: /^#(?:Software: Microsoft Exchange|Log-type: SMTP|Fields: date-time,)/,
  },
  { looksLike: 'iis', name: 'an IIS log', line: /^#(?:Software: Microsoft Internet|Fields: date time )/ },
  {
    looksLike: 'opensmtpd',
    name: 'an OpenSMTPD log',
    line: /(?:\bsmtpd\[\d+\]: |^)[0-9a-f]{16} (?:smtp|mta|mda) [a-z]/,
  },
  { looksLike: 'sendmail', name: 'a Sendmail log', line: /\b(?:sendmail|sm-mta|sm-msp-queue)\[\d+\]: / },
  {
    looksLike: 'access-log',
    name: 'the access log of a web server',
    line: /^\S+ \S+ .{1,100}? ?\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d/,
  },
  {
    looksLike: 'docker-json',
    name: "Docker's own JSON log file",
    line: /^\{"log":"/,
    hint: 'Save the output of "docker logs --timestamps" instead.',
  },
  {
    looksLike: 'journal-json',
    name: 'a journal exported as JSON',
    line: /^\{.*"__(?:REALTIME_TIMESTAMP|CURSOR)"/,
    hint: 'Save the output of "journalctl -o short-iso" instead.',
  },
  {
    looksLike: 'json-document',
    name: 'one JSON document',
    line: /^\s*(?:\[\s*(?:\{.*)?|\{\s*(?:"[^"]*"\s*:\s*[[{].*)?)$/,
    hint: 'Write one object per line instead (NDJSON), for example with: jq -c ".[]".',
  },
  { looksLike: 'html', name: 'a web page', line: /^\s*<(?:!doctype html|html[\s>])/i },
  { looksLike: 'xml', name: 'XML', line: /^\s*<\?xml\s/i },
  {
    looksLike: 'message',
    name: 'an e-mail message',
    line: /^(?:From \S+@\S+ |Return-Path: |Received: from |Delivered-To: |MIME-Version: )/,
  },
];

/** The shape that most of these lines have; undefined when none has a known one. The first wins a tie. */
export function shapeOf(lines: readonly string[]): Shape | undefined {
  let best: Shape | undefined;
  let most = 0;
  for (const shape of shapes) {
    // Cut, because a pattern must not wander through a long line.
    const count = lines.filter((line) => shape.line.test(line.slice(0, 1000))).length;
    if (count > most) {
      most = count;
      best = shape;
    }
  }
  return best;
}
