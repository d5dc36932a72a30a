import { type PlacedBlock, type Report, type Span, shift, touches } from '../document';
import { identityOf, type Placeholder, placeholdersOf } from '../figures';

/** A placeholder in the report, and all that stand for the same thing: itself at least. Spans are offsets in the report. */
export interface PlacedPlaceholder {
  readonly span: Span;
  readonly placeholder: Placeholder;
  /** In the order of the text. */
  readonly equals: readonly Span[];
  /** What directly follows it, which the new text need not say again. */
  readonly after: string;
}

/** The placeholder at a place, its ends included, or undefined: where a number is merely absent there is nothing to replace. */
export function placeholderAt(report: Report, place: Span): PlacedPlaceholder | undefined {
  const placed = blockAt(report, place.start);
  if (!placed) return undefined;
  const at = shift(place, -placed.start);
  const here = placeholdersOf(placed.block).filter(({ form, span }) => form !== 'nothing' && touches(span, at));
  const placeholder = here.find(({ span }) => span.start <= at.start && at.start < span.end) ?? here[0];
  if (!placeholder) return undefined;
  const span = shift(placeholder.span, placed.start);
  return {
    span,
    placeholder,
    equals: equalsOf(report, placed, placeholder) ?? [span],
    after: placed.block.folded.slice(placeholder.span.end, placeholder.span.end + LONGEST_AFTER),
  };
}

const LONGEST_AFTER = 12;

/** The block with an offset in it, its end included. */
export function blockAt(report: Report, offset: number): PlacedBlock | undefined {
  return report.blocks.find(({ start, block }) => start <= offset && offset <= start + block.text.length);
}

/**
 * The places of all placeholders that stand for the same. Undefined when it stands for itself alone, and when the
 * report lists several that look alike (XX村、XX村和XX村): then nobody knows which is which.
 */
function equalsOf(report: Report, { block }: PlacedBlock, placeholder: Placeholder): readonly Span[] | undefined {
  const identity = identityOf(block.folded, placeholder);
  if (identity === undefined) return undefined;
  const equals: Span[] = [];
  for (const other of report.blocks) {
    const { folded } = other.block;
    const same = placeholdersOf(other.block).filter((candidate) => identityOf(folded, candidate) === identity);
    if (same.some(({ span }, index) => index > 0 && isListed(folded, same[index - 1]!.span, span))) return undefined;
    equals.push(...same.map(({ span }) => shift(span, other.start)));
  }
  return equals;
}

const LONGEST_NOUN = 16;

function isListed(folded: string, first: Span, second: Span): boolean {
  const between = folded.slice(first.end, Math.min(second.start, first.end + LONGEST_NOUN));
  return first.end + between.length === second.start && /^[\u4E00-\u9FFF]*[、和及与,]$/.test(between);
}
