import { between, exactly } from '../arithmetic/interval';
import { whole } from '../arithmetic/rational';
import { hull, type Span } from '../document';
import { type Figure, isExactCount } from '../figures';
import type { Claim, Verdict } from './claim';
import { type ListItem, readItemsBefore } from './items';
import type { Shape } from './shape';

/**
 * Counts of listed things: 上郑村、外垟村、村前村三个村. The list must stand directly before the count. With 等 the
 * list is open, so only more items than the count are wrong. A last 和 may stand inside a name, so it counts as
 * one item or two, whichever fits.
 */
export function readListCounts(shape: Shape): Claim[] {
  return shape.tokens.flatMap((token, index) => {
    const claim = token.figure && isListCount(token.figure) ? countClaim(shape, token.figure, index) : undefined;
    return claim ? [claim] : [];
  });
}

function isListCount(figure: Figure): boolean {
  const count = figure.number.coefficient;
  return (
    isExactCount(figure) && figure.kind === 'quantity' && figure.qualifier === 'exact' && count >= 2n && count <= 30n
  );
}

/** Measure words of a person or thing that a list of names can be: never 次, 票, 分 or a length of time. */
const COUNTABLE = new Set(
  '个 家 户 所 座 栋 条 项 件 处 名 位 人 大 类 种 方面 台 只 部 起 支 门 站 场 幢 套 间'.split(' '),
);

function countClaim(shape: Shape, figure: Figure, index: number): Claim | undefined {
  if (!COUNTABLE.has(figure.unit?.text ?? '')) return undefined;
  const previous = shape.tokens.slice(0, index).findLast((token) => token.figure ?? token.period);
  const list = readItemsBefore(shape.block.folded, previous?.span.end ?? shape.block.content.start, figure.span.start);
  if (!list || list.items.length < 2) return undefined;
  const count = Number(figure.number.coefficient);
  const verdict = verdictOf(count, list.items.length, list.ambiguous, list.open, isCertain(shape, figure, list.items));
  if (!verdict) return undefined;
  return claimOf(figure, list.items, list.ambiguous, verdict);
}

function verdictOf(
  count: number,
  items: number,
  ambiguous: number,
  open: boolean,
  certain: boolean,
): Verdict | undefined {
  const most = items + ambiguous;
  if (open) return items > count && certain ? 'contradicted' : items <= count ? 'holds' : undefined;
  if (count >= items && count <= most) return 'holds';
  return certain && Math.abs(count - items) <= 2 ? 'contradicted' : undefined;
}

/**
 * The items are surely what is counted: all are quoted, or all end in the same word (…村、…村), or in the word that the
 * count itself names (三个村). Attributes (国家、省3个平台) share no ending.
 */
function isCertain(shape: Shape, figure: Figure, items: readonly ListItem[]): boolean {
  if (items.every((item) => item.quoted)) return true;
  const endings = items.map((item) => item.text.slice(-1));
  if (endings.every((ending) => ending === endings[0]) && /[\u4e00-\u9fa5]/.test(endings[0] ?? '')) return true;
  const noun = shape.block.folded.slice(figure.span.end, figure.span.end + 6);
  const short = items.slice(1).every((item) => item.text.length <= 6 && item.text.length === items.at(-1)!.text.length);
  return short && figure.unit?.text === '方面' && !/[\u4e00-\u9fa5]/.test(noun[0] ?? '');
}

function claimOf(figure: Figure, items: readonly ListItem[], ambiguous: number, verdict: Verdict): Claim {
  const spans: Span[] = items.map((item) => item.span);
  const printed = figure.number.arabic ? `${items.length}` : (NUMERALS[items.length] ?? `${items.length}`);
  return {
    kind: 'count',
    verdict,
    span: hull([...spans, figure.span]),
    statedSpan: figure.span,
    operands: [
      ...items.map((item) => ({ role: 'item' as const, figure: undefined, span: item.span })),
      { role: 'count', figure, span: figure.span },
    ],
    implied: ambiguous ? between(whole(items.length), whole(items.length + ambiguous)) : exactly(whole(items.length)),
    impliedText: `${printed}${figure.unit?.text ?? ''}`,
    workings: `${items.map((item) => item.text).join(' + ')} = ${items.length}`,
    opposite: false,
    basis: undefined,
    repairs: verdict === 'contradicted' ? [{ span: figure.numberSpan, newText: printed, distance: 1 }] : [],
  };
}

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
