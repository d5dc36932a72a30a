import type { Runtime } from './runtime';

/** Lets work in the background give way to a person who is typing. */
export interface Pace {
  /** Told of every change in a document. */
  typed(): void;
  /** Resolves when everything that came in has been answered, and nobody has typed for a moment. */
  quiet(): Promise<void>;
}

/** So long after a key the questions that follow it have been asked, in milliseconds. */
const MOMENT = 40;

export function createPace(runtime: Runtime): Pace {
  let last = Number.NEGATIVE_INFINITY;
  return {
    typed() {
      last = Date.now();
    },
    async quiet() {
      await runtime.rest();
      for (let rest = MOMENT; rest > 0; ) {
        rest = last + MOMENT - Date.now();
        if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
      }
    },
  };
}
