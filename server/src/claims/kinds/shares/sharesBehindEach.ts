import type { Claim } from '../../claim';
import { matches, type Shape, type ShapeMatch } from '../../shape';
import { isSlip } from '../../slip';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { mayBeOfOther } from '../common/doubted';
import { ratioOf } from '../common/ratio';

/**
 * Shares right behind their parts, with no word that says of what: 参考学生3784人，普通高中录取2386人，占63.1%；中职学校录取1172人，占31.0%. The whole is the one amount before them of which shares are true to
 * three digits; of the others only a slip of the pen is told, or what more than one true share makes sure.
 */
export function* readSharesBehindEach(shape: Shape): Generator<Claim> {
  if (!/wP.*wP/.test(shape.letters)) return;
  for (const run of runsOf(shape, [...matches(shape, /(Q)_?[,(]w(P)\)?(?=[,;.、])/dg)])) {
    const readings = wholesBefore(shape, run[0]!.start).map((whole) =>
      run.flatMap((pair) => claimOf(shape, pair, whole)),
    );
    const proven = readings.filter((claims) => claims.length === run.length && heldOf(claims).length > 0);
    const [claims, ...others] = proven;
    if (!claims || others.length > 0) continue;
    const isSure = heldOf(claims).length > 1;
    for (const claim of claims)
      if (claim.verdict !== 'contradicted' || isSure || isSlip(claim)) yield mayBeOfOther(claim);
  }
}

/** Pairs of a sentence with nothing but a name between, or how many are taken together: 两类学校合计录取. */
function runsOf({ letters }: Shape, pairs: readonly ShapeMatch[]): ShapeMatch[][] {
  const runs: ShapeMatch[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && /^[,;、](?:Q_?)?S?_?$/.test(letters.slice(last.end, pair.start))) runs.at(-1)!.push(pair);
    else runs.push([pair]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** The amounts of the same sentence before the first part. */
function wholesBefore(shape: Shape, first: number): number[] {
  return amountsIn(shape, sentenceStart(shape, first), first).slice(-FAR);
}

const FAR = 4;

function claimOf({ tokens }: Shape, pair: ShapeMatch, whole: number): Claim[] {
  const relation = ratioOf(pair.group(1)!.figure, tokens[whole]!.figure, pair.group(2)!.figure);
  return relation ? [verify({ kind: 'share', relation })] : [];
}

function heldOf(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    ({ verdict, operands }) => verdict === 'holds' && operands[2]!.figure!.number.coefficient >= 100n,
  );
}
