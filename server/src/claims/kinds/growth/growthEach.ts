import type { Relation } from '../../relation';
import type { Shape, ShapeMatch, Token } from '../../shape';
import { sameComparison } from './growthBasis';
import { ADVERBS, type Form } from './growthForm';
import { change, levels } from './growthRelations';

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
  // 分别由620万元、480万元增加到682万元、504万元，分别增长10%、5%
  {
    needs: 'f Q Q UDt Q Q rd P P',
    pattern: new RegExp(`fy?_?${LIST('Q')}_?[,(]?(y?)L?[UDt]y?L?${LIST('Q')}_?[,、;]L?n?L?([rd])L?${LIST('P')}`, 'dg'),
    read: betweenEach,
  },
  // 43260元和21840元，比2020年的33150元、15260元分别增长30.5%、43.1%
  {
    needs: 'Q Q c y Q Q rd P P',
    pattern: new RegExp(`${LIST('Q')}_?[,(]L?c(y)_?L?${LIST('Q')}_?[,、;]?L?n?L?([rd])L?${LIST('P')}`, 'dg'),
    read: overEach,
  },
  // 立案46件、撤案83件，同比分别上升15%和16.9%（上年分别为40件、71件）
  {
    needs: 'Q Q L rd P P ( y Q Q',
    pattern: new RegExp(`(Q(?:[、&]_?Q){1,4})_?,n?L([rd])${LIST('P')}\\(y_?L?${LIST('Q')}\\)`, 'dg'),
    read: overEachBehind,
  },
];

/** The levels first, then the rates, and what they were in the bracket. */
function overEachBehind(shape: Shape, match: ShapeMatch): readonly Relation[] {
  const [currents, rates, bases] = [1, 3, 4].map((group) => figuresOf(shape, match, group)) as [
    Token[],
    Token[],
    Token[],
  ];
  if (bases.length !== currents.length || bases.length !== rates.length) return [];
  return rates.flatMap((rate, at) => levels(shape, bases[at]!, currents[at]!, rate, match.group(2)!));
}

/** The levels first, and what they were. */
function overEach(shape: Shape, match: ShapeMatch): readonly Relation[] {
  const [currents, bases, rates] = [1, 3, 5].map((group) => figuresOf(shape, match, group)) as [
    Token[],
    Token[],
    Token[],
  ];
  if (bases.length !== currents.length || bases.length !== rates.length) return [];
  return rates.flatMap((rate, at) => levels(shape, bases[at]!, currents[at]!, rate, match.group(4)!));
}

/** As many of each, or nobody knows which belongs to which. */
function inTurn(shape: Shape, match: ShapeMatch): readonly Relation[] {
  const [currents, amounts, rates] = [1, 4, 7].map((group) => figuresOf(shape, match, group)) as [
    Token[],
    Token[],
    Token[],
  ];
  if (currents.length !== amounts.length || currents.length !== rates.length) return [];
  return rates.flatMap((rate, at) => change(currents[at]!, amounts[at]!, rate, match.group(3)!, match.group(6)!));
}

/** Two levels and the rate between them, each in its list. */
function betweenEach(shape: Shape, match: ShapeMatch): readonly Relation[] {
  const [bases, currents, rates] = [1, 3, 5].map((group) => figuresOf(shape, match, group)) as [
    Token[],
    Token[],
    Token[],
  ];
  if (bases.length !== currents.length || bases.length !== rates.length) return [];
  return rates.flatMap((rate, at) => levels(shape, bases[at]!, currents[at]!, rate, match.group(4)!));
}

export function figuresOf(shape: Shape, match: ShapeMatch, group: number): Token[] {
  const from = match.position(group);
  return shape.tokens.slice(from, from + match.letters(group).length).filter(({ figure }) => figure);
}
