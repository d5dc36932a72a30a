/**
 * A reader that keeps what it has read of something for as long as that lives. It is for what never changes, such as
 * blocks and readings: after a keystroke only the new line is read.
 *
 * What is read is tied to its source by a property that nobody else sees. A WeakMap would do the same, but its values
 * outlive their sources until the next full collection, which made a run over many reports half as large again.
 */
export function keeping<S extends object, R extends object>(read: (source: S) => R): (source: S) => R {
  return (source: S & Keeper) => {
    for (let kept = source[KEPT]; kept; kept = kept.next) if (kept.read === read) return kept.reading as R;
    const reading = read(source);
    keep(source, { read, reading, next: source[KEPT] });
    return reading;
  };
}

/** The same for what also depends on something else, of which only the latest counts: another one is read anew. */
export function keepingLatest<S extends object, C, R extends object>(
  read: (source: S, context: C) => R,
): (source: S, context: C) => R {
  const cellOf = keeping((_: S): { latest?: { readonly context: C; readonly reading: R } } => ({}));
  return (source, context) => {
    const cell = cellOf(source);
    if (cell.latest?.context !== context) cell.latest = { context, reading: read(source, context) };
    return cell.latest!.reading;
  };
}

const KEPT = Symbol('kept');

interface Keeper {
  [KEPT]?: Kept;
}

/** One reading, and those that were made before. There are a dozen at most, so looking through them is quick. */
interface Kept {
  readonly read: unknown;
  readonly reading: object;
  readonly next: Kept | undefined;
}

/** Neither listed nor copied with the source: a copy that differs must be read anew. */
function keep(source: Keeper, kept: Kept): void {
  if (kept.next) source[KEPT] = kept;
  else Object.defineProperty(source, KEPT, { value: kept, writable: true });
}
