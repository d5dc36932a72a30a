import type { Block, Span } from '../document';
import type { Figure, Period } from '../figures';
import type { Claim } from './claim';
import type { BlockReading } from './reading';

/** A line without the spaces and marks of emphasis that its writer set around numbers (增长 **12** %), and the way back to the line as it stands. */
export interface Squeezed {
  readonly block: Block;
  /** A reading of the squeezed line as one of the line itself: every span is where its words stand there. */
  restore(reading: BlockReading): BlockReading;
}

/**
 * Takes out Markdown's ** and the spaces between a number and Chinese text, marks or units, which mean nothing and which no pattern of words expects. Undefined for a line without any,
 * for a table, whose cells spaces may part, and for what only looks like one (several spaces in a row).
 */
export function squeeze(block: Block): Squeezed | undefined {
  if (!MAYBE.test(block.folded) || block.kind === 'tableRow' || COLUMNS.test(block.folded)) return undefined;
  const [places, shifted] = placesLeft(block);
  if (places.length === block.folded.length) return undefined;
  const spanIn = ({ start, end }: Span): Span => ({ start: shifted[start]!, end: shifted[end]! });
  const squeezed: Block = {
    ...block,
    text: places.map((at) => block.text[at]).join(''),
    folded: places.map((at) => block.folded[at]).join(''),
    content: spanIn(block.content),
    ordinal: block.ordinal && { ...block.ordinal, span: spanIn(block.ordinal.span) },
    sentences: block.sentences.map(({ span, clauses }) => ({ span: spanIn(span), clauses: clauses.map(spanIn) })),
  };
  return { block: squeezed, restore: (reading) => restored(block, reading, places) };
}

const MAYBE = /\*\*|\d +[\u4e00-\u9fff%‰]|[\u4e00-\u9fff,;:、()“”。] +\d/;
const COLUMNS = / {3}|\t/;
/** After the number only before what may be its unit: 1 总则 is no figure. */
const SPACES =
  /\*\*|(?<=[\u4e00-\u9fff,;:、()“”。]) +(?=\d)|(?<=\d) +(?=[%‰个万亿千百余多几元亩吨户家件起人公平立方里米宗条名辆台次场所项处座栋间套批倍成番年月日天岁位])/g;

/** Which offsets of the line are left, and where each offset of the line is then. */
function placesLeft({ folded, content }: Block): readonly [number[], number[]] {
  const dropped = new Set<number>();
  for (const { index, 0: spaces } of folded.matchAll(SPACES)) {
    if (index < content.start) continue;
    for (let at = index; at < index + spaces.length; at++) dropped.add(at);
  }
  const places: number[] = [];
  const shifted: number[] = [];
  for (let at = 0; at <= folded.length; at++) {
    shifted.push(places.length);
    if (at < folded.length && !dropped.has(at)) places.push(at);
  }
  return [places, shifted];
}

function restored(block: Block, { figures, claims }: BlockReading, places: readonly number[]): BlockReading {
  const spanOf = ({ start, end }: Span): Span =>
    end > start ? { start: places[start]!, end: places[end - 1]! + 1 } : at(places[start] ?? block.folded.length);
  const periods = new Map<Period, Period>();
  const periodOf = (period: Period): Period => {
    const known = periods.get(period) ?? { ...period, span: spanOf(period.span) };
    periods.set(period, known);
    return known;
  };
  const known = new Map<Figure, Figure>();
  const figureOf = (figure: Figure): Figure => {
    const own = known.get(figure) ?? {
      ...figure,
      span: spanOf(figure.span),
      numberSpan: spanOf(figure.numberSpan),
      period: figure.period && periodOf(figure.period),
      subject: figure.subject && { ...figure.subject, span: spanOf(figure.subject.span) },
    };
    known.set(figure, own);
    return own;
  };
  const claimOf = (claim: Claim): Claim => ({
    ...claim,
    span: spanOf(claim.span),
    ...stated(claim, spanOf, figureOf),
    repairs: claim.repairs.map((repair) => ({ ...repair, span: spanOf(repair.span) })),
  });
  return { block, figures: figures.map(figureOf), claims: claims.map(claimOf) };
}

/** The stated span is that of an operand itself, as everywhere. */
function stated(
  { statedSpan, operands }: Claim,
  spanOf: (span: Span) => Span,
  figureOf: (figure: Figure) => Figure,
): Pick<Claim, 'statedSpan' | 'operands'> {
  const placed = operands.map((operand) => {
    const figure = operand.figure && figureOf(operand.figure);
    return {
      ...operand,
      figure,
      span: figure && operand.span === operand.figure!.span ? figure.span : spanOf(operand.span),
    };
  });
  const own = operands.findIndex(({ span }) => span === statedSpan);
  return { operands: placed, statedSpan: placed[own]?.span ?? spanOf(statedSpan) };
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
