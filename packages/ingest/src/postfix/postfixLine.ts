/** `postfix/qmgr[812]: `, `postfix/submission/smtpd[97]: `, or as RFC 5424 has it: `postfix/smtpd 97 - - `. */
const pattern = /(?:^|\s)postfix[^\s[/]*\/[^\s[]+(?:\[\d+\]: | \d+ \S+ [-[])/;

/** Whether some program of Postfix wrote this line. */
export function isPostfixLine(line: string): boolean {
  return line.includes('postfix') && pattern.test(line);
}
