import { exactly, type Interval, minus, over, plus, times } from '../../../arithmetic/interval';
import { ONE, ZERO } from '../../../arithmetic/rational';
import type { Figure } from '../../../figures';
import { printed } from '../../expression';
import { type Relation, type Term, termOf } from '../../relation';

/** The amounts that a share is of together, and those that make up its whole; some may be both. */
export interface Summed {
  readonly parts: readonly Figure[];
  readonly wholes: readonly Figure[];
}

/** share = (parts added up) ÷ (wholes added up). Terms: two of the amounts, the share, the other amounts. */
export function shareOfSums({ parts, wholes }: Summed, share: Figure): Relation {
  const [first, second, ...rest] = [...new Set([...parts, ...wholes])];
  const amountTerm = (figure: Figure): Term =>
    termOf(wholes.length === 1 && wholes[0] === figure ? 'whole' : 'part', figure);
  const terms = [amountTerm(first!), amountTerm(second!), termOf('share', share), ...rest.map(amountTerm)];
  return {
    terms,
    stated: 2,
    expression: `${sumText(parts, [...parts, ...wholes])} ÷ ${sumText(wholes, [...parts, ...wholes])}`,
    solve: (index, values) => {
      const without = (figures: readonly Figure[]) =>
        terms
          .map(({ figure }, at) => (at !== index && figures.includes(figure) ? values[at]! : undefined))
          .filter((value) => value !== undefined)
          .reduce(plus, exactly(ZERO));
      const [above, below] = [without(parts), without(wholes)];
      if (index === 2) return over(above, below);
      return solveFor({ above, below, share: values[2]! }, parts.includes(terms[index]!.figure), wholes);
    },
  };

  function solveFor(
    { above, below, share: rate }: { above: Interval; below: Interval; share: Interval },
    isPart: boolean,
    all: readonly Figure[],
  ): Interval {
    if (!isPart) return minus(over(above, rate), below);
    const isBoth = parts.every((figure) => all.includes(figure));
    const missing = minus(times(below, rate), above);
    return isBoth ? over(missing, minus(exactly(ONE), rate)) : missing;
  }
}

/** (16 + 23 + 11), and a single amount without brackets. */
function sumText(figures: readonly Figure[], all: readonly Figure[]): string {
  const labels = printed(...all);
  const own = figures.map((figure) => labels[all.indexOf(figure)]!);
  return own.length === 1 ? own[0]! : `(${own.join(' + ')})`;
}
