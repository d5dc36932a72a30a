import { type Block, type Sentence, type Span, slice, unitSet } from '../../document';
import { type Doubled, removal } from './problem';

/** A shorter clause may be said twice for its sound: 加油干，加油干！ */
const SHORTEST_CLAUSE = 5;
/** So long a clause is never repeated for its sound. */
const SURE_CLAUSE = 8;
/** How many clauses in a row are compared with those behind them: A，B，A，B. */
const MOST_CLAUSES = 3;

/** Clauses that stand twice in a row (A，A，) and sentences that do (A。A。), and neighbours in a list (道路、桥梁、桥梁). */
export function readClauses(block: Block): Doubled[] {
  return [
    ...block.sentences.flatMap((sentence) => doubledClauses(block, sentence) ?? []),
    ...doubledSentences(block),
    ...doubledItems(block),
  ];
}

function doubledClauses(block: Block, { clauses }: Sentence): Doubled | undefined {
  for (let count = 1; count <= MOST_CLAUSES; count++) {
    for (let at = 0; at + 2 * count <= clauses.length; at++) {
      if (!isSame(block.folded, clauses, at, count)) continue;
      // 加油，加油，加油，加油 is one short clause again and again.
      if (count > 1 && isSame(block.folded, clauses, at, 1)) continue;
      let last = at + count;
      while (last + 2 * count <= clauses.length && isSame(block.folded, clauses, last, count)) last += count;
      const group = (from: number) => ({ start: clauses[from]!.start, end: clauses[from + count - 1]!.end });
      const doubled = doubledStretch(block, group(at), group(at + count), group(last).end);
      if (doubled) return doubled;
      at = last + count - 1;
    }
  }
  return undefined;
}

function isSame(folded: string, clauses: readonly Span[], at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) {
    const one = clauses[i]!;
    const other = clauses[i + count]!;
    if (one.end - one.start !== other.end - other.start || slice(folded, one) !== slice(folded, other)) return false;
  }
  return true;
}

/** A sentence that follows itself once or many times is told once. */
function doubledSentences(block: Block): Doubled[] {
  const found: Doubled[] = [];
  const spans = block.sentences.map(({ span }) => bare(block.folded, span));
  const isEqual = (one: Span, other: Span | undefined) =>
    other && one.end - one.start === other.end - other.start && slice(block.folded, one) === slice(block.folded, other);
  for (let at = 0; at < spans.length; at++) {
    let last = at;
    while (isEqual(spans[at]!, spans[last + 1])) last++;
    const doubled = last > at && doubledStretch(block, spans[at]!, spans[at + 1]!, spans[last]!.end);
    if (doubled) found.push(doubled);
    at = last;
  }
  return found;
}

/** A sentence without its final marks. */
function bare(folded: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && FINAL_MARKS[folded.charCodeAt(last - 1)] === 1) last--;
  return { start, end: last };
}

const FINAL_MARKS = unitSet('。!?;…');

/** The second is marked; the repair takes away all up to the last. */
function doubledStretch({ text, folded }: Block, first: Span, second: Span, end: number): Doubled | undefined {
  const words = slice(folded, first).match(/[\u4E00-\u9FA5]/g)?.length ?? 0;
  if (words < SHORTEST_CLAUSE) return undefined;
  // The same figure may well be reached twice: 增长5.2%，增长5.2%.
  const isSure = words >= SURE_CLAUSE && !/\d/.test(slice(folded, first));
  return {
    sort: 'clause',
    severity: isSure ? 'warning' : 'information',
    span: second,
    text: slice(text, second),
    once: slice(text, first),
    repairs: [removal({ start: first.end, end }, false)],
  };
}

/** Two equal neighbours between 、: not figures (3人、3人), and not for the sake of a third (学习、学习、再学习). */
function doubledItems({ text, folded, content }: Block): Doubled[] {
  const found: Doubled[] = [];
  if (!folded.includes('、')) return found;
  let last = content.start;
  let item: Span | undefined;
  for (let at = content.start; at <= folded.length; at++) {
    if (at < folded.length && ENDS_ITEM[folded.charCodeAt(at)] === 0) continue;
    const next = { start: last, end: at };
    const isListed = item !== undefined && folded[last - 1] === '、';
    if (isListed && isDoubledItem(folded, item!, next)) found.push(itemProblem(text, item!, next));
    item = next;
    last = at + 1;
  }
  return found;
}

const ENDS_ITEM = unitSet('、,。;:!?()“”《》');

function isDoubledItem(folded: string, first: Span, second: Span): boolean {
  const one = slice(folded, first);
  return (
    one.length >= 2 &&
    isEqualItem(one, slice(folded, second)) &&
    /^[\u4E00-\u9FA5]+$/.test(one) &&
    !NUMERALS.test(one) &&
    !isCalledOut(folded, one, first, second)
  );
}

/** 学习、学习、再学习, 创新、创新、创新 and 大甩卖、大甩卖！: said again and again to be heard. */
function isCalledOut(folded: string, one: string, first: Span, second: Span): boolean {
  return (
    /^(?:!|.[再还更])/.test(folded.slice(second.end, second.end + 2)) ||
    folded.startsWith(`、${one}`, second.end) ||
    folded.slice(0, first.start).endsWith(`${one}、`)
  );
}

/** 桥梁、桥梁3座 and 桥梁、桥梁等 too. */
function isEqualItem(one: string, other: string): boolean {
  return other.startsWith(one) && /^(?:$|\d|等(?![价级值次]))/.test(other.slice(one.length));
}

const NUMERALS = /[一二三四五六七八九十百千万零两几]/;

function itemProblem(text: string, first: Span, second: Span): Doubled {
  const span = { start: second.start, end: second.start + (first.end - first.start) };
  return {
    sort: 'item',
    span,
    text: slice(text, span),
    once: slice(text, first),
    repairs: [removal({ start: first.end, end: span.end }, false)],
  };
}
