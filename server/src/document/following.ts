/** What was made of each item of a list. */
export interface Followed<S, R> {
  readonly items: readonly S[];
  readonly made: readonly R[];
}

/**
 * Makes something of each item of a list, and takes over what was made of the last list where `isSame` says that it still holds. An
 * edit leaves what lies before it as far from the beginning as it was, and what lies behind it as far from the end, so an item
 * is looked for in these two places.
 */
export function follow<S, R>(
  { items: before, made }: Followed<S, R>,
  items: readonly S[],
  isSame: (before: S, item: S, made: R) => boolean,
  make: (item: S) => R,
): Followed<S, R> {
  const moved = before.length - items.length;
  const isAt = (index: number, item: S) =>
    index >= 0 && index < before.length && isSame(before[index]!, item, made[index]!);
  return {
    items,
    made: items.map((item, index) => {
      if (isAt(index, item)) return made[index]!;
      return moved !== 0 && isAt(index + moved, item) ? made[index + moved]! : make(item);
    }),
  };
}

/** Of a list that nothing is known of. */
export const NOTHING_FOLLOWED: Followed<never, never> = { items: [], made: [] };
