/** `core` compiles without the types of any platform; browsers, workers and Node all have this. */
const { setTimeout } = globalThis as unknown as { setTimeout(run: () => void, delay: number): unknown };

/** Resolves when whatever else is waiting, a click or a frame, has had its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
