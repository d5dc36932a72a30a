import { type Span, shift } from '../../document';
import { type SloganEntry, surfaceOf } from '../../lexicon';
import type { Problem } from '../rule';
import type { Mention } from './mentions';

/** A mention in its place; its span is relative to the block that starts at `start`. */
export interface PlacedMention {
  readonly start: number;
  readonly mention: Mention;
}

/** One of two or more ways in which the report writes the same slogan. Spans are offsets in the report. */
export interface VariantProblem extends Problem {
  /** Only the marks differ (`marks`), or one character (`near`). */
  readonly kind: 'marks' | 'near';
  readonly found: string;
  /** The way that the report should keep to, where it first stands, and how often it does. */
  readonly preferred: { readonly text: string; readonly span: Span; readonly count: number };
  /** Set when the lexicon, not the count, decides which way is the right one. */
  readonly entry: SloganEntry | undefined;
}

/** Slogans that the report writes in two ways or more: one problem for each place that departs from the preferred way. */
export function findVariants(text: string, mentions: readonly PlacedMention[]): VariantProblem[] {
  const problems: VariantProblem[] = [];
  for (const ways of groupWays(mentions).values()) {
    if (ways.size < 2) continue;
    const preferred = prefer([...ways.values()]);
    const first = spanOf(preferred[0]!);
    const { entry } = preferred[0]!.mention;
    for (const placed of [...ways.values()].filter((way) => way !== preferred).flat()) {
      const span = spanOf(placed);
      problems.push({
        kind: 'marks',
        severity: 'hint',
        span,
        found: text.slice(span.start, span.end),
        preferred: { text: text.slice(first.start, first.end), span: first, count: preferred.length },
        entry,
      });
    }
  }
  return problems;
}

type Ways = Map<string, PlacedMention[]>;

function groupWays(mentions: readonly PlacedMention[]): Map<string, Ways> {
  const groups = new Map<string, Ways>();
  for (const placed of mentions) {
    if (placed.mention.extent !== 'whole') continue;
    const ways = groups.get(placed.mention.key) ?? new Map<string, PlacedMention[]>();
    groups.set(placed.mention.key, add(ways, placed));
  }
  for (const placed of mentions) {
    const ways = placed.mention.extent === 'whole' ? undefined : groups.get(placed.mention.key);
    if (ways !== undefined) add(ways, placed);
  }
  return groups;
}

function add(ways: Ways, placed: PlacedMention): Ways {
  const others = ways.get(placed.mention.way);
  if (others === undefined) ways.set(placed.mention.way, [placed]);
  else others.push(placed);
  return ways;
}

/** The way of the lexicon, else the one that the report has most often, else the one that it has first. */
function prefer(ways: readonly (readonly PlacedMention[])[]): readonly PlacedMention[] {
  const standard = ways.find(([first]) => {
    const { entry, way } = first!.mention;
    return entry !== undefined && bare(entry.canonical) === way;
  });
  const byCount = [...ways].sort((a, b) => b.length - a.length || spanOf(a[0]!).start - spanOf(b[0]!).start);
  return standard ?? byCount[0]!;
}

function bare(form: string): string {
  const surface = surfaceOf(form);
  return /^"[^"]*"$/.test(surface) ? surface.slice(1, -1) : surface;
}

/** Where the mention stands in the report. */
export function spanOf({ start, mention }: PlacedMention): Span {
  return shift(mention.span, start);
}
