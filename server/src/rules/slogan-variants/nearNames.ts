import type { Mention } from './mentions';
import { type PlacedMention, spanOf, type VariantProblem } from './variants';

/**
 * Quoted names of the report's own that differ in one character, where one of them stands several times and the other once: the
 * lone one is probably the other, misspelt. A person must judge; two programmes may have names that alike.
 */
export function findNearNames(text: string, mentions: readonly PlacedMention[]): VariantProblem[] {
  const names = groupNames(mentions);
  const alike = byShortened(names.keys());
  const problems: VariantProblem[] = [];
  for (const [key, places] of names) {
    if (places.length > 1) continue;
    const near = neighboursOf(key).flatMap((shortened) => alike.get(shortened) ?? []);
    const other = near.find((candidate) => isSlip(key, candidate) && names.get(candidate)!.length >= SEVERAL);
    if (other !== undefined) problems.push(problemOf(text, places[0]!, names.get(other)!));
  }
  return problems;
}

function problemOf(text: string, lone: PlacedMention, others: readonly PlacedMention[]): VariantProblem {
  const [span, first] = [spanOf(lone), spanOf(others[0]!)];
  return {
    kind: 'near',
    severity: 'information',
    span,
    found: text.slice(span.start, span.end),
    preferred: { text: text.slice(first.start, first.end), span: first, count: others.length },
    entry: undefined,
  };
}

/** So often must the other name stand in the report. */
const SEVERAL = 2;
/** Shorter names are often made to differ in one character: 三服务 and 三走访. */
const SHORTEST = 6;

type Names = ReadonlyMap<string, readonly PlacedMention[]>;

function groupNames(mentions: readonly PlacedMention[]): Names {
  const names = new Map<string, PlacedMention[]>();
  for (const placed of mentions) {
    const { key } = placed.mention;
    if (!isOwnName(placed.mention)) continue;
    const others = names.get(key);
    if (others === undefined) names.set(key, [placed]);
    else others.push(placed);
  }
  return names;
}

function isOwnName({ key, extent, entry }: Mention): boolean {
  return extent === 'whole' && entry === undefined && key.length >= SHORTEST;
}

/** The names by what remains of each without one of its characters: two names that share a remainder are a character apart. */
function byShortened(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const key of names) {
    for (const shortened of neighboursOf(key)) {
      const others = index.get(shortened);
      if (others === undefined) index.set(shortened, [key]);
      else others.push(key);
    }
  }
  return index;
}

/** The name itself, and the name without each of its characters in turn. */
function neighboursOf(key: string): string[] {
  const shortened = Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
  return [...new Set([key, ...shortened])];
}

/** Words that are changed on purpose: numbers, letters, directions, sizes, levels. */
const TELLING =
  /[\d\w〇一二三四五六七八九十百千万亿两双单首末东西南北中上下左右前后内外大小新老旧高低省市县区镇乡村街年月日男女老少春夏秋冬的和与及同]/;
/** So many characters must agree on both sides: at its ends a name just runs on differently. */
const MARGIN = 2;

function isSlip(key: string, other: string): boolean {
  let from = 0;
  while (from < key.length && from < other.length && key[from] === other[from]) from++;
  let back = 0;
  const most = Math.min(key.length, other.length) - from;
  while (back < most && key[key.length - 1 - back] === other[other.length - 1 - back]) back++;
  const [differs, differsThere] = [key.slice(from, key.length - back), other.slice(from, other.length - back)];
  const isOne = differs !== differsThere && differs.length <= 1 && differsThere.length <= 1;
  const isSwap = differs.length === 2 && differsThere === differs.charAt(1) + differs.charAt(0);
  return (isOne || isSwap) && from >= MARGIN && back >= MARGIN && !TELLING.test(differs + differsThere);
}
