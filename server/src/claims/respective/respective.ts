import { type Block, firstFrom, type Span } from '../../document';
import type { Figure } from '../../figures';
import { type ItemList, readItemsBefore } from '../kinds/counts/items';

/** 甲、乙、丙分别增长5%、6%、7%: a plain list of subjects, and the values that follow 分别. Spans are relative to the block. */
export interface RespectiveList {
  readonly subjects: ItemList;
  readonly values: RespectiveValues;
  /** Offset of 分别. */
  readonly at: number;
}

/** The values behind 分别. */
export interface RespectiveValues {
  readonly span: Span;
  readonly count: number;
  /** One a value; empty when some of the numbers borrow the unit of the last (提高11.1、11.2个百分点). */
  readonly figures: readonly Figure[];
  /** The words between 分别 and the first value: 增长, 完成投资. */
  readonly lead: string;
}

/**
 * Every 分别 of a line whose subjects are a 、-list in its own clause and whose values are a plain list of one unit that
 * ends its clause. Anything else (an elided subject, 分别召开, values with words between them) is left out.
 */
export function readRespectiveLists(block: Block, figures: readonly Figure[]): RespectiveList[] {
  if (figures.length === 0 || !block.folded.includes('分别') || block.kind === 'tableRow') return [];
  return block.sentences.flatMap(({ span }) => {
    const words = block.folded.slice(span.start, span.end);
    return Array.from(words.matchAll(/分别/g)).flatMap((match) => {
      const list = readAt(block.folded, span, span.start + match.index, figures);
      return list ? [list] : [];
    });
  });
}

function readAt(folded: string, sentence: Span, at: number, figures: readonly Figure[]): RespectiveList | undefined {
  const values = valuesAfter(folded, { start: at + 2, end: sentence.end }, figures);
  if (!values) return undefined;
  const subjects = subjectsBefore(folded, sentence.start, at);
  return subjects && { subjects, values, at };
}

/** A bare 甲和乙 is a list of at most two. */
function subjectsBefore(folded: string, from: number, end: number): ItemList | undefined {
  const list = readItemsBefore(folded, from, end);
  if (list) return list;
  const start = Math.max(from, ...[',', ';', ':', '。', '、'].map((mark) => folded.lastIndexOf(mark, end - 1) + 1));
  // 去往东部、中部、西部和东北地区的: the end of a list that could not be read is no list of two.
  if (folded[start - 1] === '、') return undefined;
  const pair = /^([^和与及、()\s]{2,14})[和与]([^和与及、()\s]{2,14})$/.exec(folded.slice(start, end));
  if (!pair) return undefined;
  const middle = start + pair[1]!.length;
  const spans = [
    { start, end: middle },
    { start: middle + 1, end },
  ];
  return {
    items: spans.map((span) => ({ text: folded.slice(span.start, span.end), span, quoted: false })),
    open: false,
    ambiguous: 0,
  };
}

function valuesAfter(folded: string, stretch: Span, figures: readonly Figure[]): RespectiveValues | undefined {
  const first = firstFrom(figures, stretch.start);
  const opening = figures[first];
  if (!opening || opening.span.start >= stretch.end) return undefined;
  const before = LEAD.exec(folded.slice(stretch.start, opening.span.start));
  if (!before) return undefined;
  const [, lead = '', bare = ''] = before;
  const members = membersFrom(folded, figures, first, lead);
  const last = members.at(-1)!;
  if (!ENDS.test(folded.slice(last.span.end, last.span.end + 5))) return undefined;
  const borrowed = bare.match(/\d[\d.]*/g)?.length ?? 0;
  return {
    span: { start: opening.span.start - bare.length, end: last.span.end },
    count: members.length + borrowed,
    figures: borrowed > 0 ? [] : members,
    lead,
  };
}

/** Words without marks or digits, then numbers that borrow the unit of the last. */
const LEAD = /^([^,、;:。()\d“”]{0,14}?)((?:\d+(?:\.\d+)?(?:、|和|与|及))*)$/;

/** A plain list of values ends its clause, or leads on to a second list (分别由5%、6%提高到7%、8%). */
const ENDS = /^(?:[,;。:!)]|$|(?:提高|增加|增长|上升|提升|扩大|下降|减少|降低)[到至为])/;

function membersFrom(folded: string, figures: readonly Figure[], first: number, lead: string): Figure[] {
  const members = [figures[first]!];
  for (let next = first + 1; next < figures.length; next++) {
    const figure = figures[next]!;
    const previous = members.at(-1)!;
    const gap = folded.slice(previous.span.end, figure.span.start);
    if (!isSeparator(gap, lead) || !sameMeasure(previous, figure)) break;
    members.push(figure);
  }
  return members;
}

/** The verb may be said again: 分别增长5%、增长6%. */
function isSeparator(gap: string, lead: string): boolean {
  const mark = /^(?:、|和|与|以及|及)/.exec(gap)?.[0];
  return mark !== undefined && (gap === mark || (lead !== '' && gap === mark + lead));
}

function sameMeasure(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit?.dimension === b.unit?.dimension;
}
