/** Resolves in a task of its own, behind whatever is waiting now: messages, events, drawing. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // Not a timer: browsers stretch nested timers to 4 ms.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
