import { ONE } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { quotientRelation, termOf } from '../../relation';
import { matches, type Shape } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { clauseOf } from '../common/ratio';

/**
 * How many times each took part, behind how many times all did: 党员386名，其中流动党员23名。…参学1642人次，人均参学4.3次. Those are the people that the sentence or the one before
 * speaks of; of a mean of so few digits only two that are swapped are told.
 */
export function* readTimesEach(shape: Shape): Generator<Claim> {
  if (!/人次[,、(]?[^,;。]{0,4}人均/.test(shape.text)) return;
  for (const match of matches(shape, /(Q)[,、(]_(Q)/dg)) {
    const [amount, mean] = [match.group(1)!, match.group(2)!];
    const [, deed] = MEAN.exec(clauseOf(shape, mean)) ?? [];
    if (deed === undefined || !/^人?次$/.test(mean.figure!.unit?.text ?? '') || amount.figure!.unit?.text !== '人次')
      continue;
    if (mean.figure!.qualifier !== 'exact' || amount.figure!.qualifier !== 'exact') continue;
    if (!clauseOf(shape, amount).includes(deed)) continue;
    const claims = peopleBefore(shape, match.position(1)).map((people) =>
      claimOf(amount.figure!, people, mean.figure!),
    );
    const claim = claims.find(({ verdict }) => verdict === 'holds') ?? (claims.length === 1 ? claims[0] : undefined);
    if (claim && (claim.verdict !== 'contradicted' || isSwapped(claim, mean.figure!))) yield claim;
  }
}

const MEAN = /^人均([\u4e00-\u9fa5]{0,4}?)(?:约|达到?|为)*$/;

/** The people of the sentence and the one before, but for those that 其中 tells of. */
function peopleBefore(shape: Shape, at: number): readonly Figure[] {
  const own = sentenceStart(shape, at);
  const start = own > 1 ? sentenceStart(shape, own - 2) : own;
  return amountsIn(shape, start, at).flatMap((index) => {
    const { unit, qualifier } = shape.tokens[index]!.figure!;
    const isPart = shape.letters.slice(sentenceStart(shape, index), index).includes('z');
    const isPeople = /^[人名]$/.test(unit?.text ?? '') && qualifier === 'exact' && !isPart;
    return isPeople && figureValue(shape.tokens[index]!.figure!).n > 0n ? [shape.tokens[index]!.figure!] : [];
  });
}

function claimOf(amount: Figure, people: Figure, mean: Figure): Claim {
  const [total, each] = [amount, people].map((figure) => {
    const { value, unit } = figureLabel(figure);
    return value + unit;
  });
  const alike = { ...amount.unit!, factor: ONE, discrete: false };
  const relation = quotientRelation(
    termOf('total', { ...amount, unit: alike }),
    termOf('divisor', { ...people, unit: { ...people.unit!, factor: ONE } }),
    termOf('average', { ...mean, unit: { ...mean.unit!, factor: ONE, discrete: false } }),
    `${total} ÷ ${each}`,
  );
  return { ...verify({ kind: 'average', relation }), basis: 'subset' };
}

/** 3.4 for 4.3, or the same in one of the other two. */
function isSwapped({ repairs: [first], operands }: Claim, mean: Figure): boolean {
  const old = operands.find(({ figure }) => figure?.numberSpan === first?.span)?.figure;
  if (!first || !old || first.distance > 1 || mean.number.coefficient < 10n) return false;
  const sorted = (digits: string) => [...digits].sort().join('');
  return sorted(first.newText.replace('.', '')) === sorted(old.number.coefficient.toString());
}
