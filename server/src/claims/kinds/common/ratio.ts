import { compare } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import { printed } from '../../expression';
import { quotientRelation, type Relation, termOf } from '../../relation';
import { type Shape, type Token, textStart } from '../../shape';

/** The relation part ÷ whole = share, or undefined where the two levels are not of one dimension or none at all. */
export function ratioOf(
  part: Figure | undefined,
  total: Figure | undefined,
  rate: Figure | undefined,
): Relation | undefined {
  if (!part || !total || !rate || part === total) return undefined;
  if (!part.unit || part.unit.dimension !== total.unit?.dimension || figureValue(total).n <= 0n) return undefined;
  const [above = '', below = ''] = printed(part, total);
  return quotientRelation(termOf('part', part), termOf('whole', total), termOf('share', rate), `${above} ÷ ${below}`);
}

/** A part is no larger than its whole; where it is, another whole was meant. */
export function isLess(shape: Shape, whole: number, part: number): boolean {
  return compare(figureValue(shape.tokens[whole]!.figure!), figureValue(shape.tokens[part]!.figure!)) < 0;
}

/** The words that say that a share is of a wider whole than the one before it. */
export const REALM = /全[国省市州盟区县旗乡镇村街]/;

/** The words of the clause before a figure: what it is a figure of. */
export function nameOf(shape: Shape, token: Token): string {
  const first = shape.tokens[clauseStart(shape, shape.tokens.indexOf(token))]!;
  return shape.block.folded.slice(first.span.start, token.span.start).replace(REMARK, '');
}

/** 税收收入（未扣除出口退税）248.6亿元: a bracket between a name and its amount. */
const REMARK = /(?<=[\u4e00-\u9fff])\([^()\d]*\)(?=(?:为|达到?)?$)/;

/** The one amount among these whose clause names it by these words; undefined where none or several do. */
export function onlyNamed(shape: Shape, amounts: readonly number[], words: string): number | undefined {
  const own = amounts.filter((at) => nameOf(shape, shape.tokens[at]!).includes(words));
  return own.length === 1 ? own[0] : undefined;
}

/** The words of the clause before a figure as they are printed, with those at its beginning that weigh nothing (每千人, 净流出). */
export function clauseOf(shape: Shape, token: Token): string {
  const first = clauseStart(shape, shape.tokens.indexOf(token));
  return shape.block.folded
    .slice(first > 0 ? shape.tokens[first - 1]!.span.end : textStart(shape), token.span.start)
    .trim();
}

/** A change (提高0.8, 比上年增加) is no level, and of two levels (由55.3%提高到57.1%, 较上年的55.3%) none is the one for sure. */
export function isLevel({ letters, tokens }: Shape, token: Token): boolean {
  const index = tokens.indexOf(token);
  return !/[rdUDf]|cy/.test(letters.slice(clauseStart({ letters }, index), index));
}

function clauseStart({ letters }: Pick<Shape, 'letters'>, index: number): number {
  let first = index;
  while (first > 0 && !/[,;、:().]/.test(letters[first - 1]!)) first -= 1;
  return first;
}

/** A ratio is a level of its first number only to one: 1.8∶1, not 1∶20. */
export function isToOne(figure: Figure): boolean {
  return (
    figure.kind !== 'ratio' ||
    (figure.terms.length === 2 && figure.terms[1]!.coefficient === 1n && figure.terms[1]!.exponent === 0)
  );
}

/** The second number of a ratio that begins with one (1∶20), as the ratio to one that it is the other way round. */
export function turnedToOne(figure: Figure): Figure | undefined {
  const [first, second] = figure.terms;
  if (figure.kind !== 'ratio' || figure.terms.length !== 2 || first!.coefficient !== 1n || first!.exponent !== 0)
    return undefined;
  const { start, end } = figure.numberSpan;
  return { ...figure, number: second!, terms: [second!, first!], numberSpan: { start: start + '1:'.length, end } };
}

/** Two exact amounts that are measured alike. */
export function areAlike(one: Figure, other: Figure): boolean {
  return (
    one.unit !== undefined &&
    one.unit.dimension === other.unit?.dimension &&
    one.qualifier === 'exact' &&
    other.qualifier === 'exact'
  );
}
