import { between, exactly } from '../../arithmetic/interval';
import { whole } from '../../arithmetic/rational';
import { hull, type Span } from '../../document';
import type { Figure } from '../../figures';
import type { Claim, Verdict } from '../claim';
import type { ItemList } from './items';

/** A printed count of the members of a list: 三个 before 村, 三 in “三资”. Spans are relative to the block. */
export interface StatedCount {
  readonly figure: Figure | undefined;
  readonly count: number;
  readonly arabic: boolean;
  /** What follows the number in print: 个, 资. */
  readonly unit: string;
  readonly span: Span;
  readonly numberSpan: Span;
}

/** The count that a figure states. */
export function countOf(figure: Figure): StatedCount {
  const { number, span, numberSpan, unit } = figure;
  const count = Number(number.coefficient);
  return { figure, count, arabic: number.arabic, unit: unit?.text ?? '', span, numberSpan };
}

/**
 * The claim that a list has as many members as is stated. An open list (等) may have more, and a 和 inside it makes two counts
 * possible. A count that differs is wrong only where the items are certainly what is counted; else nothing is claimed.
 */
export function countClaim(stated: StatedCount, list: ItemList, isCertain: () => boolean): Claim | undefined {
  const verdict = verdictOf(stated.count, list, isCertain);
  if (!verdict) return undefined;
  const { items, ambiguous } = list;
  // Where 和 leaves two counts possible, the one nearer to what is written is proposed.
  const nearest = stated.count > items.length ? items.length + ambiguous : items.length;
  const printed = stated.arabic ? `${nearest}` : (NUMERALS[nearest] ?? `${nearest}`);
  return {
    kind: 'count',
    verdict,
    span: hull([...items.map((item) => item.span), stated.span]),
    statedSpan: stated.span,
    operands: [
      ...items.map((item) => ({ role: 'item' as const, figure: undefined, span: item.span })),
      { role: 'count', figure: stated.figure, span: stated.span },
    ],
    implied: ambiguous ? between(whole(items.length), whole(items.length + ambiguous)) : exactly(whole(items.length)),
    impliedText: `${printed}${stated.unit}`,
    workings: `${items.map((item) => item.text).join(' + ')} = ${items.length}`,
    opposite: false,
    basis: verdict === 'undecidable' ? 'open-operand' : undefined,
    repairs: verdict === 'contradicted' ? [{ span: stated.numberSpan, newText: printed, distance: 1 }] : [],
  };
}

function verdictOf(count: number, { items, ambiguous, open }: ItemList, isCertain: () => boolean): Verdict | undefined {
  const most = items.length + ambiguous;
  if (open && items.length < count) return 'undecidable';
  if (open && items.length > count) return isCertain() ? 'contradicted' : undefined;
  if (count >= items.length && count <= most) return 'holds';
  return Math.abs(count - items.length) <= 2 && isCertain() ? 'contradicted' : undefined;
}

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
