/** Runs something once, a pause in milliseconds after it was last asked for. */
export function createDelay(pause: number, run: () => void): () => void {
  const delays = createDelays(pause, run);
  return () => delays.soon('');
}

/** The same for many things at once, each by its name. */
export interface Delays {
  soon(name: string): void;
  /** What was asked for under the name is not done any more. */
  forget(name: string): void;
}

export function createDelays(pause: number, run: (name: string) => void): Delays {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function forget(name: string): void {
    clearTimeout(timers.get(name));
    timers.delete(name);
  }

  return {
    soon(name) {
      forget(name);
      const timer = setTimeout(() => {
        timers.delete(name);
        run(name);
      }, pause);
      timers.set(name, timer);
    },
    forget,
  };
}
