import { between, exactly } from '../../arithmetic/interval';
import { whole } from '../../arithmetic/rational';
import { hull, type Span } from '../../document';
import { type Figure, isExactCount } from '../../figures';
import type { Claim, Verdict } from '../claim';
import type { Shape } from '../shape';
import { type ListItem, readItemsBefore } from './items';

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
  if (open && items < count) return 'undecidable';
  if (open && items > count) return certain ? 'contradicted' : undefined;
  if (count >= items && count <= most) return 'holds';
  return certain && Math.abs(count - items) <= 2 ? 'contradicted' : undefined;
}

/**
 * The items are surely what is counted, and not attributes of it (国家、省3个平台; 道路、桥梁4个项目): they are quoted, or
 * end alike (…村、…村), or are short names before a word for places or bodies (3个村), or the count is of members by its
 * own form (三大行动, 四个方面).
 */
function isCertain(shape: Shape, figure: Figure, items: readonly ListItem[]): boolean {
  if (items.every((item) => LEVEL.test(item.text))) return false;
  if (items.every((item) => item.quoted)) return true;
  const endings = items.map((item) => item.text.slice(-1));
  if (endings.every((ending) => ending === endings[0]) && /[\u4e00-\u9fa5]/.test(endings[0] ?? '')) return true;
  const noun = shape.block.folded.slice(figure.span.end, figure.span.end + 6);
  if (BODIES.test(noun) && items.slice(1).every((item) => item.text.length <= 5)) return true;
  return !figure.number.arabic && (items.length >= 3 || MEMBER_WORDS.has(figure.unit?.text ?? ''));
}

/** Levels of government qualify what is counted: 省、市5个平台. */
const LEVEL = /^(?:国家|中央|世界|国际|全[国省市区县]|自治区|[省市区县乡镇村州校])级?$/;
const BODIES =
  /^(?:行政|自然|建制|重点|试点|示范)?(?:村|社区|乡|镇|街道|县|市|区|国|州|盟|旗|企业|公司|学校|园区|小区|部门|单位)/;
const MEMBER_WORDS = new Set(['大', '方面', '类', '种']);

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
    basis: verdict === 'undecidable' ? 'open-operand' : undefined,
    repairs: verdict === 'contradicted' ? [{ span: figure.numberSpan, newText: printed, distance: 1 }] : [],
  };
}

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
