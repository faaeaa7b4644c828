/**
 * Resolves in a task of its own, behind whatever is waiting now: messages, events, drawing. A timer, though browsers stretch nested
 * ones to 4 ms: a message channel that only its own message holds can be collected before that message comes.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
