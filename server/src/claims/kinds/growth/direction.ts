import { compare } from '../../../arithmetic/rational';
import { hull } from '../../../document';
import { type Figure, figureLabel, intervalOf } from '../../../figures';
import type { Claim, Repair, Verdict } from '../../claim';
import { oppositeOf } from '../../opposites';
import { matches, type Shape, type Token, tokenText } from '../../shape';
import { isRank } from '../common/ranks';
import { isToOne } from '../common/ratio';
import { sameNoun } from '../counts/nouns';

/**
 * Directions that a line states in words between two levels: 由260家增加到300家 must rise, 从91%下降到85% must fall. Where a rate of
 * growth follows, the growth claim checks the direction with it.
 */
export function readDirections(shape: Shape): Claim[] {
  if (!/[UD]/.test(shape.letters)) return [];
  const claims: Claim[] = [];
  for (const match of matches(
    shape,
    /fy?_?([QPHX])(_?)[,(]?y?([UD])y?([QPHX])(?!_?\)?[,、(;]?(?:n|h|a|k|s|cy|y|L)*[rdN](?:n|y)*[PMNF]?)(_?)/dg,
  )) {
    if (!sameNoun(shape, match, 2, 5)) continue;
    const claim = directionOf(shape, match.group(1)!, match.group(3)!, match.group(4)!);
    if (claim) claims.push(claim);
  }
  return claims;
}

function directionOf(shape: Shape, base: Token, word: Token, current: Token): Claim | undefined {
  const [from, to] = [base.figure!, current.figure!];
  if (from.kind !== to.kind || from.unit?.dimension !== to.unit?.dimension || (from.kind === 'quantity' && !from.unit))
    return undefined;
  if (from.kind === 'ratio' && ![from, to].every(isToOne)) return undefined;
  if (isGrade(from) && !OF_COUNTS.test(tokenText(shape, word))) return undefined;
  if (BETTER_SMALLER.test(shape.block.folded.slice(Math.max(0, base.span.start - REACH), current.span.start)))
    return undefined;
  const isOfRanks = isRank(shape, from);
  if (isOfRanks === undefined) return undefined;
  // A better rank is a smaller number, and 提高到第16名 from 第28名 is a rise.
  const rises = (word.letter === 'U') !== isOfRanks;
  const verdict = verdictOf(from, to, rises);
  const [first, second] = [figureLabel(from), figureLabel(to)];
  return {
    kind: 'direction',
    verdict,
    span: hull([base.span, current.span]),
    statedSpan: word.span,
    operands: [
      { role: 'base', figure: from, span: base.span },
      { role: 'current', figure: to, span: current.span },
    ],
    implied: undefined,
    impliedText: undefined,
    workings: `${first.value}${first.unit} → ${second.value}${second.unit}`,
    opposite: verdict === 'contradicted',
    basis: verdict === 'undecidable' ? 'open-operand' : undefined,
    repairs: verdict === 'contradicted' ? turned(shape, word) : [],
  };
}

/** 精度从10米提升到1米: what is raised is the quality, and the smaller figure is the better one. */
const BETTER_SMALLER = /精度|精确|精准度|分辨率|分辨力|制程|线宽|灵敏度|响应|成绩|纪录|时效|档次|品位/;
const REACH = 24;

/** Water of the second class is better than that of the fourth, and of stars five are better than three: 四类提升到二类. */
function isGrade({ unit, magnitude, number }: Figure): boolean {
  return magnitude === 0 && GRADES.has(unit?.text ?? '') && number.coefficient <= MOST_GRADES;
}

const GRADES: ReadonlySet<string> = new Set('类 级 等 档 流 线 期'.split(' '));
const MOST_GRADES = 10n;
/** What is counted grows more or less: 由5类增加到8类. */
const OF_COUNTS = /[增减扩缩]/;

/** 减少到 for 增加到: the word is one misprint, the levels would have to be two. */
function turned(shape: Shape, word: Token): Repair[] {
  const newText = oppositeOf(tokenText(shape, word));
  return newText === undefined ? [] : [{ span: word.span, newText, distance: 0 }];
}

/** Contradicted when the levels move the other way whatever lies inside their intervals. */
function verdictOf(from: Figure, to: Figure, rises: boolean): Verdict {
  const [lower, higher] = rises ? [from, to] : [to, from];
  const low = intervalOf(lower).low;
  const high = intervalOf(higher).high;
  if (low && high && compare(low.at, high.at) > 0) return 'contradicted';
  return from.qualifier === 'exact' && to.qualifier === 'exact' ? 'holds' : 'undecidable';
}
