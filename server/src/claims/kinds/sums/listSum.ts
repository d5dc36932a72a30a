import { type Block, shift } from '../../../document';
import { type Figure, figureValue } from '../../../figures';
import { added, printed } from '../../expression';
import { type Gathered, gathering } from '../../parts';
import type { PlacedClaim, PlacedReading } from '../../reading';
import { sumRelation, type Term } from '../../relation';
import { verify } from '../../verify';
import { NO_TOTAL } from './sumParts';

/**
 * Sums over the items of a list: a line that names a total and ends with a colon (共安排资金120万元：), or a last item that is the
 * total (合计120万元), against one amount in every other item. A list in which any item has no amount or several does not say
 * what its total covers, and is left alone. All spans are offsets in the report.
 */
export function readListSums(blocks: readonly PlacedReading[]): PlacedClaim[] {
  const claims: PlacedClaim[] = [];
  const all = listItems({ blocks });
  for (let first = 0; first < all.length; ) {
    const end = endOfList(all, first);
    const { index } = all[first]!;
    const items = blocks.slice(index, index + end - first);
    const claim =
      items.length < 2 ? undefined : (withTotalItem(items) ?? withTotalLine(lineBefore(blocks, index), items));
    if (claim) claims.push(claim);
    first = end;
  }
  return claims;
}

/** The items of lists, each by what it looks like. */
const listItems = gathering(({ block }) => {
  const form = formOf(block);
  return form === undefined ? [] : [form];
});

/** Items of one list stand line by line and look alike: the same mark and indent, or numbers of one level. */
function endOfList(items: readonly Gathered<string>[], first: number): number {
  const { index, value } = items[first]!;
  let end = first + 1;
  while (items[end]?.index === index + end - first && items[end]!.value === value) end += 1;
  return end;
}

function formOf({ kind, ordinal, content }: Block): string | undefined {
  if (kind === 'listItem') return `item ${content.start}`;
  return ordinal && ordinal.level >= 3 ? `level ${ordinal.level}` : undefined;
}

function lineBefore(blocks: readonly PlacedReading[], at: number): PlacedReading | undefined {
  const before = blocks[at - 1];
  return before?.reading.block.kind === 'blank' ? blocks[at - 2] : before;
}

/** - 合计120万元 at the end of the list. */
function withTotalItem(items: readonly PlacedReading[]): PlacedClaim | undefined {
  const last = items.at(-1)!;
  const { folded, content } = last.reading.block;
  if (items.length < 3 || !TOTAL_ITEM.test(folded.slice(content.start, content.end))) return undefined;
  const quantities = last.reading.figures.filter((figure) => figure.unit);
  return quantities.length === 1 ? sumOf(placed(last, quantities[0]!), items.slice(0, -1)) : undefined;
}

const TOTAL_ITEM = /^(?:以上)?(?:合计|总计|共计)/;

/** 全年共安排资金120万元：; 共安排资金120万元，具体为：. */
function withTotalLine(line: PlacedReading | undefined, items: readonly PlacedReading[]): PlacedClaim | undefined {
  if (!line) return undefined;
  const { folded, content } = line.reading.block;
  if (folded[content.end - 1] !== ':') return undefined;
  const sentence = line.reading.block.sentences.length - 1;
  const quantities = line.reading.figures.filter((figure) => figure.unit && figure.sentence === sentence);
  const total = quantities[0];
  if (!total) return withTotalBefore(line, items);
  if (quantities.length !== 1) return undefined;
  const start = line.reading.block.sentences[sentence]!.span.start;
  const [before, after] = [folded.slice(start, total.span.start), folded.slice(total.span.end, content.end - 1)];
  if (!TOTAL_CUE.test(before) || NO_TOTAL.test(before) || !LEADS_ON.test(after)) return undefined;
  return sumOf(placed(line, total), items);
}

/**
 * 预算支出合计29.6亿元，问题金额合计6851万元。分类如下：: the sentence before the colon's names the total, if only one amount of the items' dimension is called one there.
 * Something else may have been meant, so that only a slip of the pen is asked about.
 */
function withTotalBefore(line: PlacedReading, items: readonly PlacedReading[]): PlacedClaim | undefined {
  const { block, figures } = line.reading;
  const { folded, content, sentences } = block;
  const sentence = sentences.length - 1;
  if (sentence < 1 || !LEADS.test(folded.slice(sentences[sentence]!.span.start, content.end))) return undefined;
  const named = figures.filter(
    (figure) =>
      figure.sentence === sentence - 1 &&
      figure.unit &&
      CALLED.test(folded.slice(Math.max(0, figure.span.start - 8), figure.span.start)),
  );
  for (const total of named) {
    const found = sumOf(placed(line, total), items.map(withoutInner));
    const claim = found && { ...found.claim, basis: found.claim.basis ?? ('subset' as const) };
    if (claim?.verdict === 'holds') return { start: 0, claim };
    const digits = total.number.coefficient.toString().length;
    if (claim?.repairs[0]?.distance === 1 && digits >= LONG && named.at(-1) === total) return { start: 0, claim };
  }
  return undefined;
}

/** An item up to its 其中, which opens parts of the item's own amount. */
function withoutInner({ start, reading }: PlacedReading): PlacedReading {
  const { block, figures } = reading;
  const end = block.folded.indexOf('其中');
  if (end < 0) return { start, reading };
  const own = { ...block, folded: block.folded.slice(0, end) };
  return { start, reading: { ...reading, block: own, figures: figures.filter(({ span }) => span.end <= end) } };
}

const LEADS = /^(?:具体|按[\u4e00-\u9fa5]{1,4}|问题)?(?:分类|分布|构成|情况|明细|问题)?(?:具体)?(?:如下|是|为):$/;
const CALLED = /(?:合计|共计|总计|总额|共)(?:为|达)?$/;
/** Of fewer digits too many lie one slip apart. */
const LONG = 4;

const TOTAL_CUE = /(?:合计|总计|共计|一共|总共|总投资|总额|共(?![同享建富产青识赢治]))[^,;:]{0,10}$/;
/** What may stand between the total and the colon; 其中, 主要有 and the like open a list that need not be complete. */
const LEADS_ON = /^(?:,?(?:具体|分别|明细|详细)?(?:情况|安排|分配|构成)?(?:为|是|如下|分别为|分别是)?)$/;

function sumOf(total: Figure, items: readonly PlacedReading[]): PlacedClaim | undefined {
  const parts = items.map((item) => partOf(item, total));
  const figures = parts.filter((part) => part !== undefined);
  if (figures.length < parts.length || !isNear(total, figures)) return undefined;
  const labels = printed(total, ...figures).slice(1);
  const terms = figures.map((figure): Term => ({ role: 'part', figure, sign: 1 }));
  const relation = sumRelation({ role: 'total', figure: total, sign: 1 }, terms, added(labels));
  return { start: 0, claim: verify({ kind: 'sum', relation }) };
}

/** The one amount of an item in the total's dimension. */
function partOf(item: PlacedReading, total: Figure): Figure | undefined {
  const { block, figures } = item.reading;
  if (NO_PART.test(block.folded)) return undefined;
  const own = figures.filter(({ unit }) => unit?.dimension === total.unit!.dimension);
  return own.length === 1 ? placed(item, own[0]!) : undefined;
}

const NO_PART = /其中|人均|户均|亩均|平均|累计|以上|增[长加收支]|减[少收支]|下降|同比|其他合计|小计|共计|合计/;

function placed({ start }: PlacedReading, figure: Figure): Figure {
  return { ...figure, span: shift(figure.span, start), numberSpan: shift(figure.numberSpan, start) };
}

/** Items that come to half of the total or to twice as much are of something else. */
function isNear(total: Figure, figures: readonly Figure[]): boolean {
  const size = (figure: Figure) => Number(figureValue(figure).n) / Number(figureValue(figure).d);
  const ratio = figures.reduce((sum, figure) => sum + size(figure), 0) / size(total);
  return ratio > 0.5 && ratio < 2;
}
