/**
 * A reader that keeps what it has read of something for as long as that lives. It is for what never changes, such as
 * blocks and readings: after a keystroke only the new line is read.
 */
export function keeping<S extends object, R extends object>(read: (source: S) => R): (source: S) => R {
  const kept = new WeakMap<S, R>();
  return (source) => {
    let reading = kept.get(source);
    if (!reading) {
      reading = read(source);
      kept.set(source, reading);
    }
    return reading;
  };
}
