import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { matches, type Shape, withoutAsides } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { mayBeOfOther } from '../common/doubted';
import { ratioOf } from '../common/ratio';

/**
 * Shares that are listed behind parts whose whole is one of several amounts before them: 建议112件，其中会上104件；A类76件，B类25件，C类11件，分别占
 * 67.9%、22.3%、9.8%. The whole is the one of which all shares but one are true.
 */
export function* readProvenWholes(shape: Shape): Generator<Claim> {
  if (!/Lw?/.test(shape.letters) || !shape.letters.includes('P')) return;
  const line = withoutAsides(shape) ?? shape;
  for (const match of matches(line, /(w_?L|Lw)_?:?(P(?:[、&]P){2,9})(?![、&]P)/dg)) {
    const cue = match.position(1);
    const rates = line.tokens.slice(match.position(2), match.end).filter(({ letter }) => letter === 'P');
    const amounts = amountsIn(line, sentenceStart(line, cue), cue).map((at) => line.tokens[at]!.figure!);
    const parts = amounts.slice(-rates.length);
    const wholes = amounts.slice(0, -rates.length).slice(-FAR);
    const readings = wholes.map((whole) =>
      sharesOf(
        parts,
        whole,
        rates.map(({ figure }) => figure!),
      ),
    );
    const proven = readings.filter((claims) => claims.length === rates.length && areProven(claims));
    const [claims, ...others] = proven;
    if (claims && others.length === 0)
      yield* claims.map((claim) => (claim.verdict === 'contradicted' ? claim : mayBeOfOther(claim)));
  }
}

/** All but one are true, to so many digits that it is no chance. */
function areProven(claims: readonly Claim[]): boolean {
  const held = claims.filter(({ verdict }) => verdict === 'holds');
  const digits = held.map(({ operands }) => operands[2]!.figure!.number.coefficient.toString().length);
  return held.length >= claims.length - 1 && digits.reduce((sum, own) => sum + own, 0) >= DIGITS;
}

const DIGITS = 5;

/** Further back no list has its whole. */
const FAR = 6;

function sharesOf(parts: readonly Figure[], whole: Figure, rates: readonly Figure[]): Claim[] {
  return parts.flatMap((part, at) => {
    const relation = ratioOf(part, whole, rates[at]);
    return relation ? [verify({ kind: 'share', relation })] : [];
  });
}
