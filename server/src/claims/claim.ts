import type { Interval } from '../arithmetic/interval';
import type { Span } from '../document';
import type { Figure } from '../figures';

/** The relations that a report states between its figures. Each is read by a file of `kinds/`; `names.ts` says what it is called. */
export type ClaimKind =
  | 'growth'
  | 'completion'
  | 'possibility'
  | 'share'
  | 'sum'
  | 'structure'
  | 'containment'
  | 'difference'
  | 'direction'
  | 'average'
  | 'count';

/** See ARCHITECTURE.md: `holds` within rounding, `rounding` by truncation only, `contradicted` by no choice of true values. */
export type Verdict = 'holds' | 'rounding' | 'contradicted' | 'undecidable';

/** What a figure is in its claim: the base or the current level, the rate, a part, the total … */
export type Role =
  | 'base'
  | 'current'
  | 'change'
  | 'rate'
  | 'value'
  | 'target'
  | 'part'
  | 'whole'
  | 'share'
  | 'total'
  | 'divisor'
  | 'average'
  | 'count'
  | 'item';

/** A figure in its role. An `item` of a counted list has no figure, only a place. */
export interface Operand {
  readonly role: Role;
  readonly figure: Figure | undefined;
  /** Relative to the block. */
  readonly span: Span;
}

/** Why a claim is undecidable, or on which weaker reading it rests. */
export type Basis =
  | 'constant-price'
  | 'comparable'
  | 'open-operand'
  | 'subset'
  | 'averaged'
  | 'coarse'
  | 'far'
  | 'unit'
  | 'magnitude';

/** A figure that, if misprinted, would explain the contradiction, and how it would have to read. */
export interface Repair {
  readonly span: Span;
  readonly newText: string;
  /** 0 is likeliest: how many slips of the hand lie between the two. */
  readonly distance: number;
}

/** Spans are relative to the block in which the claim stands. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly verdict: Verdict;
  /** The words that make the claim: all operands with their cue words. */
  readonly span: Span;
  /** The smallest span that is wrong if the claim is: the stated rate, total or count. */
  readonly statedSpan: Span;
  readonly operands: readonly Operand[];
  /** What the other figures imply for the stated one. */
  readonly implied: Interval | undefined;
  /** The implied figure in print at the stated one's precision, with unit: 224%. */
  readonly impliedText: string | undefined;
  /** The arithmetic, for a person to follow: `4860 ÷ 1500 − 1 = 224.00%`. */
  readonly workings: string;
  /** True when the words and the numbers say opposite things (增长 with a smaller value). */
  readonly opposite: boolean;
  readonly basis: Basis | undefined;
  /** True of a `rounding` whose stated figure is what cutting digits off the printed result gives; else the operands' own rounding merely allows it. */
  readonly isCutOff?: boolean;
  /** Ordered, likeliest first; empty unless contradicted or rounding. */
  readonly repairs: readonly Repair[];
}
