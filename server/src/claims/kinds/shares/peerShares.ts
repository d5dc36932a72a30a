import {
  between,
  contains,
  exactly,
  type Interval,
  intersects,
  minus,
  over,
  plus,
  times,
} from '../../../arithmetic/interval';
import {
  add,
  compare,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  whole,
  ZERO,
} from '../../../arithmetic/rational';
import { type Figure, figureValue, intervalOf, place, printedValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { type Relation, termOf } from '../../relation';
import { matches, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { nameOf } from '../common/ratio';
import { wholeDivision } from '../parts/partitions';

/**
 * Parts that stand beside each other with their shares while their whole is not stated: 全县常住人口中，男性人口为250123人，占51.24%；
 * 女性人口为238011人，占48.76%. Where the parts make up the whole, each share is of their sum; else the shares must be to each
 * other as the parts are.
 */
export function* readPeerShares(shape: Shape): Generator<Claim> {
  if (!/w{1,2}P.*w{1,2}P/.test(shape.letters)) return;
  for (const peers of listsOf(shape))
    if (peers.length <= LONGEST) yield* isWhole(peers) ? ofTheirSum(peers) : ofOneWhole(shape, peers);
}

/** Each share is held against all parts, so the work grows fast with a list; no list that anybody reads is longer. */
const LONGEST = 24;

/** A part and its share. */
interface Pair {
  readonly part: Figure;
  readonly share: Figure;
}

interface Peer extends Pair {
  readonly name: string;
  /** Where the part and the share stand in the shape. */
  readonly at: number;
  readonly end: number;
}

/** The lists of a line: sentence by sentence, parts of one unit. A part that 其中 opens is one of the part before it. */
function* listsOf(shape: Shape): Generator<readonly Peer[]> {
  let list: Peer[] = [];
  for (const match of matches(shape, /(Q)(?:,n?[rd]P)?[,(、]?w{1,2}(P)(?![&、]P)/dg)) {
    const peer = peerOf(shape, match.position(1), match.position(2));
    if (!peer) continue;
    const last = list.at(-1);
    if (last && (shape.letters.slice(last.end, peer.at).includes('.') || !isLike(last, peer))) {
      yield list;
      list = [];
    }
    list.push(peer);
  }
  yield list;
}

function peerOf(shape: Shape, at: number, end: number): Peer | undefined {
  const [part, share] = [shape.tokens[at]!.figure!, shape.tokens[end]!.figure!];
  const clause = shape.letters.slice(Math.max(lastOf(shape, '.', at), lastOf(shape, ';', at)) + 1, at);
  if (clause.includes('z') || share.kind !== 'percent' || !part.unit) return undefined;
  if (isOfLargest(shape, at)) return undefined;
  if (part.qualifier !== 'exact' || share.qualifier !== 'exact') return undefined;
  if (figureValue(part).n <= 0n || figureValue(share).n <= 0n) return undefined;
  return { part, share, name: nameOf(shape, shape.tokens[at]!), at, end };
}

/** True for the number of those that are the largest (前十位, 最大的三家), whose share does not go by their number. */
export function isOfLargest({ block, tokens }: Shape, at: number): boolean {
  const { start } = tokens[at]!.span;
  return LARGEST.test(block.folded.slice(Math.max(0, start - 3), start));
}

const LARGEST = /[前后]$|最[大高多]的?$/;

function lastOf({ letters }: Shape, letter: string, before: number): number {
  return letters.lastIndexOf(letter, before);
}

function isLike(one: Peer, other: Peer): boolean {
  return one.part.unit!.dimension === other.part.unit!.dimension;
}

/** The names divide a whole, or the shares make 100: nothing lies beside these parts. */
function isWhole(peers: readonly Peer[]): boolean {
  if (peers.length < 2) return false;
  if (!wholeDivision(peers.map(({ name }) => name))) return makeHundred(peers);
  return contains(around(whole(100), whole(15)), sumOfShares(peers));
}

/** True of shares that add up to 100 within their rounding. */
function makeHundred(pairs: readonly Pair[]): boolean {
  const unit = pairs.map(({ share }) => place(share.number)).reduce((a, b) => (compare(a, b) > 0 ? a : b));
  return contains(around(whole(100), multiply(unit, rational(BigInt(pairs.length), 2n))), sumOfShares(pairs));
}

function sumOfShares(pairs: readonly Pair[]): Rational {
  return pairs.map(({ share }) => printedValue(share.number)).reduce(add, ZERO);
}

function around(value: Rational, by: Rational): Interval {
  return between(subtract(value, by), add(value, by));
}

/** Of parts that may not be all: where their shares make 100, or all but one are of the parts' sum, that sum is the whole. */
export function provenShares(pairs: readonly Pair[]): Claim[] {
  if (pairs.length < 3 || pairs.length > LONGEST) return [];
  if (makeHundred(pairs)) return ofTheirSum(pairs);
  const claims = sharesOfSum(pairs);
  return claims.filter(({ verdict }) => verdict === 'holds').length >= pairs.length - 1 ? claims : [];
}

function sharesOfSum(pairs: readonly Pair[]): Claim[] {
  return pairs.map((pair) => {
    const others = pairs.filter((other) => other !== pair);
    return shareOfSum(
      pair,
      others.map(({ part }) => part),
    );
  });
}

/** The claim that a share is of its part and the others together. */
export function shareOfSum(pair: Pair, others: readonly Figure[]): Claim {
  return verify({ kind: 'share', relation: sharedBy(pair, others) });
}

/** Where more than one share is wrong, a part is: then that part's share, as far as it stands out, speaks for all. */
function ofTheirSum(pairs: readonly Pair[]): Claim[] {
  const claims = sharesOfSum(pairs);
  const wrong = claims.filter(({ verdict }) => verdict === 'contradicted');
  if (wrong.length < 2) return claims;
  const agreeing = agreements(pairs);
  const [odd, ...others] = wrong.filter((claim) => agreeing[claims.indexOf(claim)] === 1);
  return odd && others.length === 0 ? [odd] : wrong.slice(0, 1);
}

/** With how many of the pairs, itself among them, each agrees on what the whole is. */
function agreements(pairs: readonly Pair[]): number[] {
  const wholes = pairs.map(({ part, share }) => over(intervalOf(part), intervalOf(share)));
  return wholes.map((one) => wholes.filter((other) => intersects(one, other)).length);
}

/** share = part ÷ (part + others). Terms: part, the first other, share, the rest. */
function sharedBy({ part, share }: Pair, [first, ...rest]: readonly Figure[]): Relation {
  const [above = '', ...others] = printed(part, first!, ...rest);
  return {
    terms: [
      termOf('part', part),
      termOf('part', first!),
      termOf('share', share),
      ...rest.map((other) => termOf('part', other)),
    ],
    stated: 2,
    expression: `${above} ÷ (${[above, ...others].join(' + ')})`,
    solve(index, [own, other, rate, ...more]) {
      const beside = more.reduce(plus, other!);
      if (index === 2) return over(exactly(ONE), plus(exactly(ONE), over(beside, own!)));
      if (index === 0) return over(times(beside, rate!), minus(exactly(ONE), rate!));
      const all = over(own!, rate!);
      return [own!, other!, ...more].reduce(
        (left, value, at) => (at === (index === 1 ? 1 : index - 1) ? left : minus(left, value)),
        all,
      );
    },
  };
}

/** Shares of one whole that nobody has stated: what each says of it must agree, and one that does not is wrong. */
function* ofOneWhole(shape: Shape, peers: readonly Peer[]): Generator<Claim> {
  const agreeing = agreements(peers);
  const isOdd = (index: number) => agreeing[index] === 1;
  const odd = peers.filter((_, index) => isOdd(index));
  const [anchor, ...rest] = peers.filter((_, index) => !isOdd(index));
  if (!anchor) {
    if (peers.length === 2 && namesItsWhole(shape, peers[0]!)) yield ratioClaim(peers[1]!, peers[0]!);
    return;
  }
  // Three that agree by chance are unlikely; of two, where the sentence does not say of what all of them are parts, only a slip in the third is told.
  if (agreeing.some((count, index) => !isOdd(index) && count !== rest.length + 1)) return;
  if (odd.length > 1) return;
  if (rest.length < 2 && !namesItsWhole(shape, peers[0]!)) {
    const slip = odd.length === 1 ? slipOnly(ratioClaim(odd[0]!, anchor)) : undefined;
    if (slip?.verdict === 'contradicted') yield mayBeOfOther(slip);
    return;
  }
  for (const peer of [...rest, ...odd]) yield ratioClaim(peer, anchor);
}

/** 全县常住人口中，…: everything that the sentence lists is of this. */
function namesItsWhole(shape: Shape, { at }: Peer): boolean {
  const from = lastOf(shape, '.', at) + 1;
  return /^[^,:]{2,24}(?<!其)中[,:]/.test(textBetween(shape, from, at).replace(/^[。;]/, ''));
}

/** The claim that two shares are to each other as their parts are. */
export function ratioClaim(peer: Pair, anchor: Pair): Claim {
  return verify({ kind: 'share', relation: likeAnother(peer, anchor) });
}

/** share = part ÷ other part × other share. Terms: part, other part, share, other share. */
function likeAnother(peer: Pair, anchor: Pair): Relation {
  const [above = '', below = ''] = printed(peer.part, anchor.part);
  return {
    terms: [
      termOf('part', peer.part),
      termOf('part', anchor.part),
      termOf('share', peer.share),
      termOf('share', anchor.share),
    ],
    stated: 2,
    expression: `${above} ÷ ${below} × ${printedShare(anchor.share)}`,
    solve(index, [own, other, rate, otherRate]) {
      if (index === 2) return over(times(own!, otherRate!), other!);
      if (index === 0) return over(times(other!, rate!), otherRate!);
      return index === 1 ? over(times(own!, otherRate!), rate!) : over(times(other!, rate!), own!);
    },
  };
}

function printedShare(share: Figure): string {
  return `${printed(share).join('')}%`;
}
