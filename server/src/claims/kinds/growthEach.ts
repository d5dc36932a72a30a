import type { Relation } from '../relation';
import type { Shape, ShapeMatch, Token } from '../shape';
import { sameComparison } from './growthBasis';
import { ADVERBS, type Form } from './growthForm';
import { change } from './growthRelations';

const LIST = (letter: string) => `((?:${letter}[、&]){1,4}${letter})`;

/** Several levels, their increases and their rates, each list in the order of the first. */
export const EACH: readonly Form[] = [
  // 分别达到38642元、21735元，比上年增加1841元、1343元，增长5.0%和6.6%
  {
    needs: 'Q Q rd Q Q rd P P',
    pattern: new RegExp(
      `${LIST('Q')}_?[,(]L?(${ADVERBS})L?([rd])L?${LIST('Q')}[,、;]L?(${ADVERBS})L?([rd])L?${LIST('P')}`,
      'dg',
    ),
    read: (shape, match) => (sameComparison(shape, match, 2, 5) ? inTurn(shape, match) : []),
  },
];

/** As many of each, or nobody knows which belongs to which. */
function inTurn(shape: Shape, match: ShapeMatch): readonly Relation[] {
  const [levels, amounts, rates] = [1, 4, 7].map((group) => figuresOf(shape, match, group)) as [
    Token[],
    Token[],
    Token[],
  ];
  if (levels.length !== amounts.length || levels.length !== rates.length) return [];
  return rates.flatMap((rate, at) => change(levels[at], amounts[at], rate, match.group(3), match.group(6)));
}

function figuresOf(shape: Shape, match: ShapeMatch, group: number): Token[] {
  const from = match.position(group);
  return shape.tokens.slice(from, from + match.letters(group).length).filter(({ figure }) => figure);
}
