/** Runs something once, a pause in milliseconds after it was last asked for. */
export function createDelay(pause: number, run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, pause);
  };
}
