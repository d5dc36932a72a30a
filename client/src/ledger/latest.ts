import type { Disposable } from 'vscode';

/** Runs something soon, again and again, but never twice at a time. */
export interface Latest extends Disposable {
  /** Runs after the pause, which begins anew with every call. */
  soon(): void;
  now(): void;
}

/** What is asked for while it runs is done once more behind it. */
export function createLatest(pause: number, run: () => Promise<void>): Latest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  let disposed = false;

  async function start(): Promise<void> {
    clearTimeout(timer);
    if (disposed) return;
    again = running;
    if (running) return;
    running = true;
    // What fails, such as a question to a server that is just ending, has told of itself; the next run may succeed.
    await run().catch(() => {});
    running = false;
    if (again) await start();
  }

  const now = () => void start();
  return {
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
    },
  };
}
