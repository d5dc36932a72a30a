import type { Claim } from '../claim';
import type { Shape } from '../shape';

/** Looks for one kind of claim in a line's shape, by patterns of its own; yields none where the line says nothing of it. */
export type LineReader = (shape: Shape) => Iterable<Claim>;
