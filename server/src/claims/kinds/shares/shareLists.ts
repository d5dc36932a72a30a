import type { Claim } from '../../claim';
import { matches, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { amountsIn } from '../common/amounts';
import { isLess, nameOf, REALM, ratioOf } from '../common/ratio';
import { provenShares } from './peerShares';

/** 一产5万人，二产3万人，三产12万人，占比分别为25%、15%、60%: as many shares as parts, of the level that was split. */
export function* readShareLists(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('w')) return;
  for (const match of matches(shape, /(w_?L|Lw)_?:?(P(?:[、&]P)+)/dg)) {
    const cue = match.position(1);
    const rates = amountsOf(shape, match.position(2), match.end, 'P');
    const start = shape.letters.lastIndexOf('.', cue) + 1;
    const amounts = amountsIn(shape, start, cue);
    if (amounts.length === 0) yield* sharesOfBefore(shape, start, cue, rates);
    const parts = amounts.slice(-rates.length);
    const whole = amounts.length === rates.length ? splitBefore(shape, start) : splitWithin(shape, amounts, parts);
    if (whole === undefined || parts.length !== rates.length) continue;
    // 分别占全国的32.3%、36.9%: of another whole than the one that was divided.
    const realm = REALM.exec(textBetween(shape, cue, rates[0]! - 1))?.[0];
    if (realm !== undefined && !nameOf(shape, shape.tokens[whole]!).includes(realm)) continue;
    for (const [at, part] of parts.entries()) {
      const [above, below, rate] = [part, whole, rates[at]!].map((index) => shape.tokens[index]!.figure);
      const relation = ratioOf(above, below, rate);
      if (relation && !isLess(shape, whole, part)) yield verify({ kind: 'share', relation });
    }
  }
}

/** 基础研究经费4.2亿元，应用研究经费9.8亿元，试验发展经费72.4亿元。基础研究、应用研究和试验发展经费所占比重分别为…: the names again, in their order. */
function sharesOfBefore(shape: Shape, start: number, cue: number, rates: readonly number[]): Claim[] {
  const before = amountsIn(shape, shape.letters.lastIndexOf('.', start - 2) + 1, start - 1);
  const names = textBetween(shape, start, cue - 1).split(/[、和及与]/);
  if (before.length !== rates.length || names.length !== rates.length) return [];
  const pairs = before.flatMap((part, at) => {
    const [amount, share] = [shape.tokens[part]!.figure!, shape.tokens[rates[at]!]!.figure!];
    return nameOf(shape, shape.tokens[part]!).includes(names[at]!.slice(0, 2)) ? [{ part: amount, share }] : [];
  });
  const dimensions = new Set(pairs.map(({ part }) => part.unit?.dimension));
  return pairs.length === rates.length && dimensions.size === 1 ? provenShares(pairs) : [];
}

/** The level of the sentence before one that begins 按产业分, 从行业看. */
function splitBefore(shape: Shape, start: number): number | undefined {
  const opening = shape.block.folded.slice(shape.tokens[start]?.span.start ?? 0).slice(0, 12);
  if (!/^(?:按.{1,8}分|分.{1,6}看|从.{1,8}看|其中)/.test(opening)) return undefined;
  const levels = amountsIn(shape, shape.letters.lastIndexOf('.', start - 2) + 1, start - 1);
  return levels.length === 1 ? levels[0] : undefined;
}

/** The one level before 其中 in the parts' own sentence. */
function splitWithin(shape: Shape, amounts: readonly number[], parts: readonly number[]): number | undefined {
  const [whole] = amounts;
  if (whole === undefined || parts[0] === undefined || amounts.length !== parts.length + 1) return undefined;
  return shape.letters.slice(whole, parts[0]).includes('z') ? whole : undefined;
}

function amountsOf(shape: Shape, start: number, end: number, letter: string): number[] {
  return [...shape.letters.slice(start, end)].flatMap((found, offset) => (found === letter ? [start + offset] : []));
}
