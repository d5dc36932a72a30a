import type { Log } from '../linter';

/** Runs a handler; an exception becomes a line in the log and the empty answer, so that one bug never ends a session. */
export async function guard<T>(log: Log, name: string, empty: T, handler: () => T | Promise<T>): Promise<T> {
  try {
    return await handler();
  } catch (error) {
    log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return empty;
  }
}
