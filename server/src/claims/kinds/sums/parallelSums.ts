import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { NO_TOTAL, type Part } from './sumParts';

/** A total and parts in another unit, beside a total and parts that add up. */
export interface ParallelList {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

/** A total so small may be the sum of any two of its parts by chance, but hardly of three. */
const LEAST = 10n;

/**
 * Lists that are counted in two units at once: 312户486人，其中城镇58户79人，农村254户407人. Where the sum in one unit holds, the list is
 * all there is of the total, and so the sum in the other unit must hold too.
 */
export function* parallelLists(
  shape: Shape,
  parts: readonly Part[],
  claims: readonly Claim[],
): Generator<ParallelList> {
  const places = new Map(parts.map(({ figure }, at) => [figure, at]));
  for (const { verdict, operands } of claims) {
    const [total] = operands;
    if (verdict !== 'holds' || operands.length < 3 || !total?.figure) continue;
    if (operands.length === 3 && total.figure.number.coefficient < LEAST) continue;
    const members = operands.map(({ figure }) => places.get(figure!));
    for (const step of [1, -1]) {
      const partners = members.map((at) => (at === undefined ? undefined : partnerOf(shape, parts, at, step)));
      const [whole, ...others] = partners.filter((partner) => partner !== undefined);
      if (!whole || others.length < operands.length - 1 || !others.every((other) => isLike(whole, other))) continue;
      // 检查9次31家，其中甲3次11家: one may have been visited twice.
      if (VISITS.test(total.figure.unit!.text) && !whole.figure.unit!.text.endsWith('次')) continue;
      yield { total: whole.figure, parts: others.map(({ figure }) => figure) };
    }
  }
}

const VISITS = /次$|^[场批期轮趟]$/;

interface Partner {
  readonly figure: Figure;
  /** The words between the two: '' in 312户486人, 总投资 in 23个，总投资51.3亿元. */
  readonly words: string;
}

/** One unit, by one name: 98人 of 41件98人 and 不起诉12人 are not of one measure. */
function isLike(whole: Partner, other: Partner): boolean {
  if (whole.figure.unit?.dimension !== other.figure.unit?.dimension) return false;
  return whole.words === other.words || (other.words !== '' && whole.words.endsWith(other.words));
}

/** The figure of another unit that touches this one: 18684人 behind 5018户, 总投资51.3亿元 behind 23个. */
function partnerOf(shape: Shape, parts: readonly Part[], at: number, step: number): Partner | undefined {
  const [own, other] = [parts[at], parts[at + step]];
  if (!own || !other?.figure.unit || own.figure.unit?.dimension === other.figure.unit.dimension) return undefined;
  if (other.figure.qualifier !== 'exact' || other.isDetail || other.isBase || NO_TOTAL.test(other.name))
    return undefined;
  const [first, second] = step > 0 ? [own, other] : [other, own];
  if (!/^[,、]?_?$/.test(shape.letters.slice(first.index + 1, second.index))) return undefined;
  const words = shape.block.folded.slice(first.figure.span.end, second.figure.span.start).replace(/^[,、\s]+/, '');
  return { figure: other.figure, words };
}
