import type { Block } from '../document';
import { readFigures } from '../figures';
import type { Claim } from './claim';
import { corroborate } from './corroborate';
import { withoutDetours } from './detours';
import { doubtedWhereFar } from './far';
import { LINE_READERS, type LineReader } from './kinds';
import { mayBeOfOther, slipOnly } from './kinds/common/doubted';
import { readCompletion } from './kinds/completion/completion';
import { readCoinages } from './kinds/counts/coinage';
import { readNamedRises } from './kinds/counts/namedRises';
import { readOnes } from './kinds/counts/ones';
import { readDifferences } from './kinds/differences/difference';
import { readMistakenUnits } from './kinds/differences/percentOrPoints';
import { readGrowth } from './kinds/growth/growth';
import { readShares } from './kinds/shares/share';
import { readMistakenMagnitudes } from './kinds/sums/mistakenMagnitude';
import { type Opened, withOpenBrackets } from './openBrackets';
import { unlessTrueOtherwise } from './otherReading';
import { piecesOf } from './pieces';
import type { BlockReading } from './reading';
import { readShape, type Shape } from './shape';
import { squeeze } from './squeeze';

/** Everything that one line says in figures. It depends on the line's text alone and never throws. */
export function readBlock(block: Block): BlockReading {
  const squeezed = squeeze(block);
  return squeezed ? squeezed.restore(readPlain(squeezed.block)) : readPlain(block);
}

function readPlain(block: Block): BlockReading {
  const reading = readFigures(block);
  // A quoted name that counts its members (“三资”) is no figure.
  const coinages = [...readCoinages(block), ...readOnes(block), ...readNamedRises(block)];
  if (reading.figures.length === 0) return { block, figures: [], claims: coinages };
  const line = { folded: block.folded, figures: reading.figures };
  const pieces = piecesOf(readShape(block, reading));
  const claims = pieces.flatMap((shape) =>
    corroborate(claimsOf(shape).map((claim) => doubtedWhereFar(unlessTrueOtherwise(claim, line), line))),
  );
  return { block, figures: reading.figures, claims: inOrder([...claims, ...coinages]) };
}

function claimsOf(shape: Shape): Claim[] {
  const claims = withoutRepeated(LINE_READERS.flatMap((read) => [...read(shape)]));
  const opened = withOpenBrackets(shape);
  if (opened) claims.push(...claimsOfOpened(opened, claims));
  const straight = withoutDetours(shape);
  if (straight) claims.push(...claimsOfStraight(straight, claims));
  return withMistakenUnits(shape, claims);
}

/** What is wrong in its unit alone is not wrong in its number too. */
function withMistakenUnits(shape: Shape, claims: Claim[]): Claim[] {
  const mistaken = [...readMistakenUnits(shape, claims), ...readMistakenMagnitudes(shape, claims)];
  if (mistaken.length === 0) return claims;
  const stated = new Set(mistaken.map(({ statedSpan }) => statedSpan.start));
  return [...claims.filter(({ statedSpan }) => !stated.has(statedSpan.start)), ...mistaken];
}

/** 受理862件，审结843件，未审结19件 is a balance by its names and a remainder by its form: what says the same of the same figures is one claim. */
function withoutRepeated(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ kind, statedSpan, operands }) => {
    const starts = operands.map(({ span }) => span.start).sort((a, b) => a - b);
    // A mean is the same claim whether it, or what it comes to, is taken for the result.
    const key = `${kind} ${kind === 'average' ? '' : statedSpan.start} ${starts.join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What is claimed of the amounts in brackets, where nothing has been read of the same result. */
function claimsOfOpened({ shape, figures }: Opened, known: readonly Claim[]): Claim[] {
  const stated = new Set(known.map(({ statedSpan }) => statedSpan.start));
  const starts = new Set([...figures].map(({ span }) => span.start));
  return OF_BASES.flatMap((read) => [...read(shape)]).filter(
    ({ statedSpan, operands }) => !stated.has(statedSpan.start) && operands.some(({ span }) => starts.has(span.start)),
  );
}

/** What is claimed of an amount over a clause that says something else meanwhile, which may be what the sentence goes on with: a slip of the pen alone is doubted. */
function claimsOfStraight(shape: Shape, known: readonly Claim[]): Claim[] {
  const stated = new Set(known.map(({ statedSpan }) => statedSpan.start));
  const claims = OF_BASES.flatMap((read) => [...read(shape)]).filter(({ statedSpan }) => !stated.has(statedSpan.start));
  return claims.flatMap((claim) => {
    const judged = slipOnly(claim, 2);
    return judged ? [mayBeOfOther(judged)] : [];
  });
}

const OF_BASES: readonly LineReader[] = [readGrowth, readDifferences, readCompletion, readShares];

function inOrder(claims: Claim[]): Claim[] {
  return claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
