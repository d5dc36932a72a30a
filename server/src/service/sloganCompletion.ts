import { fold, type PlacedBlock, type Report } from '../document';
import {
  builtinSlogans,
  entriesInForce,
  inStyle,
  isClosingQuote,
  isLaterThan,
  isOfLaterTimes,
  isOpeningQuote,
  type SloganEntry,
} from '../lexicon';
import { blockAt } from './placeholders';
import type { Proposed } from './proposal';

/** A slogan, or the members of one. */
export interface SloganProposal extends Proposed {
  readonly kind: 'slogan' | 'members';
  readonly entry: SloganEntry;
}

/**
 * The slogans that may go on from what is typed before the offset: all whose first two characters (or more) stand there, all
 * right behind an opening quote; and where a slogan's members are being listed, the rest of them. What had not come into use
 * at the report's date, or was out of use by then, is left out. The likeliest come first.
 */
export function slogansAt(report: Report, offset: number, own: readonly SloganEntry[]): readonly SloganProposal[] {
  const placed = blockAt(report, offset);
  if (placed === undefined) return [];
  const entries = entriesInForce(own, builtinSlogans()).filter((entry) => isCurrent(entry, report));
  const members = entries.flatMap((entry) => membersAt(entry, placed, offset));
  const slogans = entries.flatMap((entry) => sloganAt(entry, placed, offset) ?? []);
  return [...members, ...inOrder(slogans, placed)];
}

/** What goes with the words before it comes first (增强 “四个意识”), the slogans of single provinces last. */
function inOrder(slogans: readonly SloganProposal[], { start, block }: PlacedBlock): readonly SloganProposal[] {
  const rankOf = ({ entry, span }: SloganProposal): number => {
    const before = block.folded.slice(0, span.start - start).replace(/[“"「]$/, '');
    const fits = entry.collocation.some((frame) => !frame.startsWith('…') && before.endsWith(frame.split('…')[0]!));
    return fits ? 0 : SHARED.includes(entry.scope) ? 1 : 2;
  };
  return slogans
    .map((proposal) => ({ proposal, rank: rankOf(proposal) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ proposal }) => proposal);
}

/** Whose slogans may stand in any report. */
const SHARED: readonly string[] = ['own', 'national', 'terms'];

function isCurrent(entry: SloganEntry, { date }: Report): boolean {
  if (entry.supersededBy !== undefined && (date === undefined || isLaterThan(date, entry.until!))) return false;
  return !isOfLaterTimes(entry, date);
}

/** So many characters must be typed before a slogan is proposed outside quotes. */
const SHORTEST_PREFIX = 2;

/** The slogan whose beginning stands before the cursor, in its longest reading. */
function sloganAt(entry: SloganEntry, { start, block }: PlacedBlock, offset: number): SloganProposal | undefined {
  const { folded } = block;
  const at = offset - start;
  const bare = withoutOuterQuote(entry.canonical);
  const form = fold(bare);
  for (let length = Math.min(form.length - 1, at); length >= 0; length--) {
    if (!folded.startsWith(form.slice(0, length), at - length)) continue;
    const isQuoted = isOpeningQuote(folded.charCodeAt(at - length - 1));
    if (length < SHORTEST_PREFIX && !isQuoted) return undefined;
    const closes = isQuoted && isClosingQuote(folded.charCodeAt(at)) && entry.canonical.startsWith('“');
    return {
      label: entry.canonical,
      typed: block.text.slice(at - length, at) + bare.slice(length),
      newText: isQuoted ? inStyle(bare, folded[at - length - 1]!) : entry.canonical,
      span: { start: offset - length, end: closes ? offset + 1 : offset },
      kind: 'slogan',
      entry,
    };
  }
  return undefined;
}

/** “四个意识” is typed behind its quote as 四个意识”, and “三公”经费 as 三公”经费. */
function withoutOuterQuote(canonical: string): string {
  return canonical.startsWith('“') ? canonical.slice(1) : canonical;
}

/** The members that are still to be listed: all of them right behind the slogan and a bracket or colon, else those that follow. */
function membersAt(entry: SloganEntry, { start, block }: PlacedBlock, offset: number): SloganProposal[] {
  const { expansion } = entry;
  if (expansion.length === 0) return [];
  const before = block.folded.slice(0, offset - start);
  const rest = restOfMembers(entry, before);
  if (rest === undefined) return [];
  const text = rest.members.join('、');
  const span = { start: offset - rest.typed.length, end: offset };
  return [{ label: text, typed: text, newText: text, span, kind: 'members', entry }];
}

interface Rest {
  readonly members: readonly string[];
  /** What of the next member is typed already. */
  readonly typed: string;
}

function restOfMembers({ canonical, expansion }: SloganEntry, before: string): Rest | undefined {
  const [, list = '', typed = ''] = /((?:[^、。；;!?]*、)*)([^、。；;!?]*)$/.exec(before.slice(-LONGEST_LIST))!;
  const done = expansion.findLastIndex((member) => list.endsWith(`${member}、`));
  if (done >= 0 && done + 1 < expansion.length && expansion[done + 1]!.startsWith(typed)) {
    return { members: expansion.slice(done + 1), typed };
  }
  const opening = /(?:\(|:|,?即|——)$/.exec(before)?.[0];
  const name = fold(canonical);
  const isNamed = opening !== undefined && before.slice(0, -opening.length).endsWith(name);
  return isNamed ? { members: expansion, typed: '' } : undefined;
}

const LONGEST_LIST = 200;
