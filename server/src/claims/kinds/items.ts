import type { Span } from '../../document';

/** One member of a 、-list. */
export interface ListItem {
  readonly text: string;
  readonly span: Span;
  /** In quotation or book-title marks. */
  readonly quoted: boolean;
}

export interface ItemList {
  readonly items: readonly ListItem[];
  /** The list ends with 等: there may be more. */
  readonly open: boolean;
  /** How many more items there are if 和/与/及 inside the items separate rather than belong to a name. */
  readonly ambiguous: number;
}

/**
 * The list that ends at `end` in the folded text and begins after `from` or the last clause mark. 、 separates items,
 * except inside quotation marks, book-title marks and brackets. The first item may still carry the verb before it.
 */
export function readItemsBefore(folded: string, from: number, end: number): ItemList | undefined {
  const tail = /(?:等|这|共)+$/.exec(folded.slice(from, end))?.[0] ?? '';
  const stop = end - tail.length;
  const start = clauseStart(folded, from, stop);
  const pieces = split(folded, start, stop);
  if (pieces.length < 2 || pieces.some((piece) => piece.end - piece.start > 30)) return undefined;
  const last = pieces.at(-1)!;
  const joined = splitLast(folded, last);
  const spans = [...pieces.slice(0, -1), ...joined.spans].map((span, i) =>
    i === 0 ? withoutVerb(folded, span) : span,
  );
  if (spans.some((span) => span.start >= span.end) || NO_NAME_END.test(folded.slice(from, stop))) return undefined;
  const inner = pieces.slice(0, -1).filter((piece) => CONJUNCTION.test(folded.slice(piece.start, piece.end))).length;
  return {
    items: spans.map((span) => itemOf(folded, span)),
    open: tail.includes('等') || /等/.test(folded.slice(last.start, last.end)),
    ambiguous: inner + joined.ambiguous,
  };
}

/** 完成石门、上屏两个村: the verb is not part of the first name. */
function withoutVerb(folded: string, span: Span): Span {
  const verb =
    /^(?:(?:已|正|全面|加快|重点|着力|大力|持续|积极)?(?:完成|建成|实施|开展|推进|推动|新建|启动|组织|抓好|做好|围绕|聚焦|在|对|将|把|以))/.exec(
      folded.slice(span.start, span.end),
    )?.[0];
  return verb && verb.length < span.end - span.start ? { start: span.start + verb.length, end: span.end } : span;
}

/** A list whose last word is a verb or a modifier (办好两件大事, 各2所, 深圳的两个中心) is no list of the counted things. */
const NO_NAME_END =
  /(?:总[数量额]达?|累计|合计|增加?[至到]|办好|保持|实现|达到|成为|打造|抓好|做好|完成|建设|实施|开展|分别|设立|建立|形成|新增|[的各为有共在成了到近第约这另每这那])$/;

const CONJUNCTION = /[和与及]/;

/** Walks left to the mark that bounds the list; brackets and quotations are stepped over whole. */
function clauseStart(folded: string, from: number, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= from; at--) {
    const character = folded[at]!;
    if (CLOSING.includes(character)) depth += 1;
    else if (OPENING.includes(character)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && /[,;:。!?—\s]/.test(character)) return at + 1;
  }
  return from;
}

const OPENING = '“《(「‘【〔';
const CLOSING = '”》)」’】〕';

function split(folded: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let itemStart = start;
  for (let at = start; at < end; at++) {
    const character = folded[at]!;
    if (OPENING.includes(character)) {
      // Quoted or titled items may follow one another without 、 (GB/T 15834-2011 §4.5.3.5).
      if (depth === 0 && at > itemStart && CLOSING.includes(folded[at - 1]!)) {
        spans.push({ start: itemStart, end: at });
        itemStart = at;
      }
      depth += 1;
    } else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && character === '、') {
      spans.push({ start: itemStart, end: at });
      itemStart = at + 1;
    }
  }
  spans.push({ start: itemStart, end });
  return spans;
}

/** 丙村和丁村 at the end of a list: two items when the halves look alike, else one that may be two. */
function splitLast(folded: string, span: Span): { spans: Span[]; ambiguous: number } {
  const text = folded.slice(span.start, span.end);
  const marks = [...text.matchAll(/以及|[和与及]/g)];
  if (marks.length !== 1) return { spans: [span], ambiguous: marks.length };
  const at = marks[0]!.index;
  const left = { start: span.start, end: span.start + at };
  const right = { start: left.end + marks[0]![0].length, end: span.end };
  const alike = text[at - 1] === text.at(-1);
  return alike && left.end > left.start ? { spans: [left, right], ambiguous: 0 } : { spans: [span], ambiguous: 1 };
}

function itemOf(folded: string, span: Span): ListItem {
  const text = folded.slice(span.start, span.end);
  return { text, span, quoted: /^.{0,8}[“《「].*[”》」]$/.test(text) };
}
