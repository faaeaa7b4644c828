import { Timestamp } from '../timestamp.ts';

/** Longest host, tag and process id together; what is longer was not written by a mail server. */
const longestProcess = 320;

/** Where a container's name may end that `docker compose logs` writes before each line. */
const longestContainer = 80;

/**
 * Takes the beginning of a syslog line apart: `[<PRI>] timestamp host tag[pid]: `, RFC 3164 or RFC 5424, also after the
 * prefixes of docker compose (`mail_1  | `), docker and Kubernetes (an RFC 3339 time). Made once, used for every line.
 */
export class SyslogHeader {
  /** The line's time; of two, the first, which is the one with a zone. */
  readonly stamp = new Timestamp();
  readonly #second = new Timestamp();
  /** Host, tag and process id, as they stand in the line: `mail postfix/smtpd[97]`. Spans are `[start, end)`. */
  processStart = 0;
  processEnd = 0;
  tagStart = 0;
  tagEnd = 0;
  messageStart = 0;

  /** Reads up to the end of the time. @returns where it ends, or −1 when this is not a syslog line */
  scanTime(line: string): number {
    let at = afterPriority(line);
    let end = this.stamp.scan(line, at);
    if (end < 0) {
      const bar = line.indexOf('| ');
      if (bar < 0 || bar > longestContainer) return -1;
      at = bar + 2;
      end = this.stamp.scan(line, at);
    }
    if (end < 0 || line.charCodeAt(end) !== 32) return -1;
    if (line.startsWith('stdout F ', end + 1)) end += 9;
    else if (line.startsWith('stderr F ', end + 1)) end += 9;
    const second = this.#second.scan(line, end + 1);
    return second > 0 && line.charCodeAt(second) === 32 ? second : end;
  }

  /** Reads the whole beginning. @returns false when this is not a syslog line with a process id */
  scan(line: string): boolean {
    const end = this.scanTime(line);
    if (end < 0) return false;
    this.processStart = end + 1;
    const colon = line.indexOf(': ', this.processStart);
    const space = line.indexOf(' ', this.processStart);
    if (space < 0) return false;
    // Without a host: containers that log to standard output.
    this.tagStart = colon >= 0 && colon < space ? this.processStart : space + 1;
    const open = line.indexOf('[', this.tagStart);
    const tagSpace = line.indexOf(' ', this.tagStart);
    if (open < 0 || (tagSpace >= 0 && tagSpace < open)) return this.#scanSpaced(line, tagSpace);
    const close = line.indexOf(']: ', open);
    if (close < 0 || close - this.processStart > longestProcess) return false;
    this.tagEnd = open;
    this.processEnd = close;
    this.messageStart = close + 3;
    return true;
  }

  /** RFC 5424: `host tag pid msgid - message`, or structured data in brackets for the `-`. */
  #scanSpaced(line: string, tagEnd: number): boolean {
    const processEnd = line.indexOf(' ', tagEnd + 1);
    const idEnd = line.indexOf(' ', processEnd + 1);
    if (tagEnd < 0 || processEnd < 0 || idEnd < 0 || processEnd - this.processStart > longestProcess)
      return false;
    const data = line.charCodeAt(idEnd + 1);
    if (data === 45) this.messageStart = idEnd + 3;
    else if (data === 91) this.messageStart = line.indexOf('] ', idEnd) + 2;
    else return false;
    this.tagEnd = tagEnd;
    this.processEnd = processEnd;
    // RFC 5424, 6.4: UTF-8 messages may open with a byte order mark.
    if (line.charCodeAt(this.messageStart) === 0xfeff) this.messageStart += 1;
    return this.messageStart > idEnd;
  }
}

/** `<22>`, with the version that RFC 5424 puts after it. */
function afterPriority(line: string): number {
  if (line.charCodeAt(0) !== 60) return 0;
  const close = line.indexOf('>');
  if (close < 2 || close > 4) return 0;
  return line.startsWith('1 ', close + 1) ? close + 3 : close + 1;
}
