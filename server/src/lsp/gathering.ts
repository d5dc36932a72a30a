/** Gathers what comes in quick succession, such as the many files of a checkout, and hands it over in one. */
export interface Gathering<T> {
  add(items: readonly T[]): void;
}

/** So long nothing more must have come, in milliseconds. */
const PAUSE = 30;

/** The handler must not reject, and is never run twice at a time. */
export function createGathering<T>(handle: (items: readonly T[]) => Promise<void>): Gathering<T> {
  const gathered: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: Promise<void> = Promise.resolve();
  return {
    add(items) {
      gathered.push(...items);
      clearTimeout(timer);
      timer = setTimeout(() => {
        latest = latest.then(() => handle(gathered.splice(0)));
      }, PAUSE);
    },
  };
}
