import type { SloganEntry } from './entry';
import type { Hit } from './hits';

/** Members of one slogan that stand one after another in the text, in its order. Places are in the stripped text. */
export interface MemberRun {
  readonly entry: SloganEntry;
  readonly members: readonly Member[];
}

interface Member {
  /** Its place in the official order. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The stretches in which at least two members of a slogan stand side by side. */
export function findMemberRuns(key: string, hits: readonly Hit[]): MemberRun[] {
  const runs: MemberRun[] = [];
  for (const [entry, members] of membersByEntry(hits)) {
    for (let from = 0; from < members.length; ) {
      let to = from + 1;
      while (to < members.length && adjoins(key, members[to - 1]!, members[to]!)) to++;
      if (to - from > 1) runs.push({ entry, members: members.slice(from, to) });
      from = to;
    }
  }
  return runs;
}

/**
 * True for a list of just the members of a slogan, in another order than the official one. A list in which a member stands
 * twice, or that has a member less, is a list of something else, or has another mistake.
 */
export function isMisordered({ entry, members }: MemberRun): boolean {
  const isWhole =
    members.length === entry.expansion.length && new Set(members.map(({ index }) => index)).size === members.length;
  return isWhole && members.some((member, at) => member.index !== at);
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

function adjoins(key: string, left: Member, right: Member): boolean {
  const between = right.start - left.end;
  return between === 0 || (between === 1 && /[和与及]/.test(key.charAt(left.end)));
}
