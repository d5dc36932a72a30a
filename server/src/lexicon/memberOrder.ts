import type { SloganEntry } from './entry';
import type { Hit } from './hits';

/** All members of a slogan, one after another, but not in their order. Places are in the stripped text. */
export interface Misordered {
  readonly entry: SloganEntry;
  /** In the order of the text. */
  readonly members: readonly { readonly index: number; readonly start: number; readonly end: number }[];
}

type Member = Misordered['members'][number];

/** The lists that have every member of a slogan side by side in another order than the official one. */
export function findMisordered(key: string, hits: readonly Hit[]): Misordered[] {
  const found: Misordered[] = [];
  for (const [entry, members] of membersByEntry(hits)) {
    const count = entry.expansion.length;
    for (let from = 0; from + count <= members.length; from++) {
      const run = members.slice(from, from + count);
      if (isMisordered(key, run) && !continuesList(key, members, from, count)) found.push({ entry, members: run });
    }
  }
  return found;
}

/** Two short words side by side are only two words. */
const SHORTEST_OF_TWO = 4;

function membersByEntry(hits: readonly Hit[]): Map<SloganEntry, Member[]> {
  const byEntry = new Map<SloganEntry, Member[]>();
  for (const { pattern, start, end } of hits) {
    for (const { entry, index } of pattern.members) {
      if (entry.expansion.length === 2 && end - start < SHORTEST_OF_TWO) continue;
      const members = byEntry.get(entry);
      if (members === undefined) byEntry.set(entry, [{ index, start, end }]);
      else members.push({ index, start, end });
    }
  }
  return byEntry;
}

function isMisordered(key: string, run: readonly Member[]): boolean {
  const inOrder = run.every((member, at) => member.index === at);
  const adjoin = run.every((member, at) => at === 0 || adjoins(key, run[at - 1]!, member));
  return !inOrder && adjoin && new Set(run.map((member) => member.index)).size === run.length;
}

/** A list in which a member stands twice is a list of something else. */
function continuesList(key: string, members: readonly Member[], from: number, count: number): boolean {
  const before = members[from - 1];
  const after = members[from + count];
  return (
    (before !== undefined && adjoins(key, before, members[from]!)) ||
    (after !== undefined && adjoins(key, members[from + count - 1]!, after))
  );
}

function adjoins(key: string, left: Member, right: Member): boolean {
  const between = right.start - left.end;
  return between === 0 || (between === 1 && /[和与及]/.test(key.charAt(left.end)));
}
