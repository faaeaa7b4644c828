/** Longest time, in milliseconds, that is worked without letting anything else run: half a frame. */
const longestStretch = 8;

/** Node has it, and it costs a hundredth of a channel there. */
const { setImmediate } = globalThis as { setImmediate?: (task: () => void) => void };

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate) {
      setImmediate(resolve);
      return;
    }
    // Not a timer: browsers stretch nested timers to 4 ms.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Lets events through now and then: an input that is already in memory would otherwise hold the thread to its end. */
export class Breather {
  #since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#since < longestStretch) return;
    await nextTask();
    this.#since = performance.now();
  }
}
