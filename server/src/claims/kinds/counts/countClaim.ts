import { between, exactly } from '../../../arithmetic/interval';
import { whole } from '../../../arithmetic/rational';
import { hull, type Span } from '../../../document';
import type { Figure } from '../../../figures';
import type { Claim, Verdict } from '../../claim';
import { CONJUNCTIONS, type ItemList, type ListItem } from './items';

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
  // Whoever reads the working has to find as many names in it as are counted.
  const more = Math.max(0, Math.min(stated.count - items.length, ambiguous));
  const shown = verdict === 'undecidable' ? items : separated(items, more);
  const printed = stated.arabic ? `${nearest}` : (NUMERALS[nearest] ?? `${nearest}`);
  return {
    kind: 'count',
    verdict,
    span: hull([...shown.map((item) => item.span), stated.span]),
    statedSpan: stated.span,
    operands: [
      ...shown.map((item) => ({ role: 'item' as const, figure: undefined, span: item.span })),
      { role: 'count', figure: stated.figure, span: stated.span },
    ],
    implied: ambiguous ? between(whole(items.length), whole(items.length + ambiguous)) : exactly(whole(items.length)),
    impliedText: `${printed}${stated.unit}`,
    workings: `${shown.map((item) => item.text).join(' + ')} = ${shown.length}`,
    opposite: false,
    basis: verdict === 'undecidable' ? 'open-operand' : undefined,
    repairs: verdict === 'contradicted' ? [{ span: stated.numberSpan, newText: printed, distance: 1 }] : [],
  };
}

/** As many more items as the 和 within them make: the last ones are taken apart first, since a list ends in 和. */
function separated(items: readonly ListItem[], more: number): readonly ListItem[] {
  const shown = [...items];
  for (let at = shown.length - 1, left = more; at >= 0 && left > 0; at--) {
    const halves = halvesOf(shown[at]!);
    if (!halves) continue;
    shown.splice(at, 1, ...halves);
    left -= 1;
    // 甲和乙及丙 may be three.
    if (left > 0) at += halves.length;
  }
  return shown;
}

/** The two names around the last 和 of an item that stands outside of quotation marks and has something on both sides. */
function halvesOf({ text, span, quoted }: ListItem): readonly [ListItem, ListItem] | undefined {
  const mark = [...text.matchAll(CONJUNCTIONS)].findLast(
    ({ index, 0: word }) => index > 0 && index + word.length < text.length && isOutside(text, index),
  );
  if (!mark) return undefined;
  const end = mark.index + mark[0].length;
  return [
    { text: text.slice(0, mark.index), span: { start: span.start, end: span.start + mark.index }, quoted },
    { text: text.slice(end), span: { start: span.start + end, end: span.end }, quoted },
  ];
}

function isOutside(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (before.match(/[“《「(]/g)?.length ?? 0) === (before.match(/[”》」)]/g)?.length ?? 0);
}

function verdictOf(count: number, { items, ambiguous, open }: ItemList, isCertain: () => boolean): Verdict | undefined {
  const most = items.length + ambiguous;
  if (open && items.length < count) return 'undecidable';
  if (open && items.length > count) return isCertain() ? 'contradicted' : undefined;
  if (count >= items.length && count <= most) return 'holds';
  return Math.abs(count - items.length) <= 2 && isCertain() ? 'contradicted' : undefined;
}

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
