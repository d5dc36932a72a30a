import type { Block, Report } from '../document';
import type { Figure } from '../figures';
import type { Claim } from './claim';

/** All that one line says, from its text alone: this is what is kept between keystrokes. Spans are relative to the block. */
export interface BlockReading {
  readonly block: Block;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
}

/** A line's reading in its place. */
export interface PlacedReading {
  /** Offset of the block in the report. */
  readonly start: number;
  readonly reading: BlockReading;
}

/** A claim in its place, after what it inherits from earlier blocks has been taken into account. */
export interface PlacedClaim {
  /** Offset of the block that the claim's spans are relative to. */
  readonly start: number;
  readonly claim: Claim;
}

/** All that a report says: this is what rules look at. */
export interface ReportReading {
  readonly report: Report;
  readonly blocks: readonly PlacedReading[];
  readonly claims: readonly PlacedClaim[];
}

/** How many figures were read in a report. */
export function figureCount({ blocks }: ReportReading): number {
  return blocks.reduce((sum, { reading }) => sum + reading.figures.length, 0);
}
