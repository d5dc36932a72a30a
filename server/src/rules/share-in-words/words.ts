import { add, compare, ONE, type Rational, rational, subtract, ZERO } from '../../arithmetic/rational';
import type { Span } from '../../document';

/** Words that sum up a share: 超过一半, 近三成, 约三分之一. */
export interface Words {
  readonly span: Span;
  readonly size: Rational;
  /** Which side of the size they leave open. */
  readonly side: 'above' | 'little-above' | 'just-below' | 'below' | 'about';
}

/**
 * The words right behind a percentage, in a clause of their own that says nothing else: ，过半; ，占比超过一半; （约三分之一）. Takes the folded line and where the percentage ends. Undefined where
 * anything else is said, since a share of something else may be meant.
 */
export function wordsAfter(folded: string, end: number): Words | undefined {
  const match = PHRASE.exec(folded.slice(end, end + LONGEST));
  const { lead = '', before = '', half, tenths, above, below, after = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const size =
    half !== undefined
      ? rational(1n, 2n)
      : tenths !== undefined
        ? rational(BigInt(digit(tenths)), 10n)
        : rational(BigInt(digit(above!)), BigInt(digit(below!)));
  const start = end + 1 + lead.length;
  return { span: { start, end: end + match[0].length }, size, side: sideOf(before, after) };
}

/** What share the words can be said of: both ends belong to it. */
export function boundsOf({ size, side }: Words): readonly [Rational, Rational] {
  if (side === 'above') return [size, ONE];
  if (side === 'little-above') return [size, add(size, TENTH)];
  if (side === 'below') return [ZERO, size];
  if (side === 'just-below') return [subtract(size, TENTH), add(size, HUNDREDTH)];
  const low = subtract(size, ABOUT);
  return [compare(low, ZERO) < 0 ? ZERO : low, add(size, ABOUT)];
}

const TENTH = rational(1n, 10n);
/** Who says 近三成 may mean a little more. */
const HUNDREDTH = rational(1n, 100n);
/** What is nearer than this is about as much; the next tenth is not. */
const ABOUT = rational(6n, 100n);

const LONGEST = 20;
const PHRASE =
  /^[,、(](?<lead>(?:占比|比重|占|已|均)*)(?<before>超过|超|过|大约|约|将近|接近|近|不足|不到|达到?)?(?:为|占|达)?(?:(?<half>一半|半数|半)|(?<tenths>[一二两三四五六七八九])成|(?<below>[二三四五六七八九十])分之(?<above>[一二两三四五六七八九]))(?<after>以上|多|左右|以下|强|弱)?(?=[,。;、)]|$)/;

function sideOf(before: string, after: string): Words['side'] {
  if (/^(?:超过?|过)$/.test(before) || after === '以上') return 'above';
  if (/^(?:不足|不到)$/.test(before) || after === '以下') return 'below';
  if (/^[多强]$/.test(after)) return 'little-above';
  return /近$|弱/.test(before + after) ? 'just-below' : 'about';
}

function digit(numeral: string): number {
  return numeral === '两' ? 2 : '一二三四五六七八九十'.indexOf(numeral) + 1;
}
