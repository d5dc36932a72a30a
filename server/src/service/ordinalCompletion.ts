import { type RunInMark, readRunInMarks } from '../claims';
import { type Block, fold, keeping, type PlacedBlock, type Report, slice } from '../document';
import { type BlockNumber, numberedOf, writeLike } from '../rules';
import type { Proposed } from './proposal';

/** The next number of a series: 三是 behind 二是, （三） behind （二）. */
export interface OrdinalProposal extends Proposed {
  readonly kind: 'ordinal';
  /** The number that it goes on from, as printed. */
  readonly previous: string;
}

/** How a series goes on: the number before, the next one in the same form, and in how many lines above the last one stands. */
interface Next {
  readonly previous: string;
  readonly text: string;
  readonly distance: number;
}

/** A point of a run-in series may go on over so many paragraphs before the next. */
const MOST_APART = 8;

/**
 * The numbers that may go on from what is typed before the offset, where a clause begins: those of points within paragraphs, and
 * where the line begins also those of headings and numbered paragraphs. The nearest series comes first.
 */
export function ordinalsAt(report: Report, offset: number): readonly OrdinalProposal[] {
  const lineStart = report.text.lastIndexOf('\n', offset - 1) + 1;
  const typedLine = report.text.slice(lineStart, offset);
  const before = fold(typedLine);
  if (!MAYBE.test(before)) return [];
  const above = blocksAbove(report, lineStart);
  const nexts = [...nextPoints(before, typedLine, above), ...(OPENING.test(before) ? nextHeadings(above) : [])];
  return nexts
    .sort((a, b) => a.distance - b.distance)
    .flatMap((next) => proposalOf(next, before, typedLine, offset, report.text) ?? []);
}

/** What a number that is being typed may end in. */
const MAYBE = /(?:[一二三四五六七八九十第其(\d])$/;
/** Nothing but the marks of a heading and the beginning of a number stands in the line. */
const OPENING = /^\s*(?:#{1,6}\s*)?[(第]?\s?(?:[一二三四五六七八九十]{0,3}|\d{0,2})$/;

function blocksAbove({ blocks }: Report, lineStart: number): readonly PlacedBlock[] {
  const end = blocks.findIndex(({ start }) => start >= lineStart);
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** The series of points that goes on in this line, or, where the line has none of its own, that of the nearest line above. */
function nextPoints(before: string, typedLine: string, above: readonly PlacedBlock[]): Next[] {
  const own = nextsOf(readRunInMarks(before), typedLine, 0);
  if (own.length > 0) return own;
  for (let distance = 1; distance <= Math.min(MOST_APART, above.length); distance++) {
    const { block } = above[above.length - distance]!;
    const found = nextsOf(marksOf(block), block.text, distance);
    if (found.length > 0) return found;
    if (block.kind === 'heading' || block.ordinal) return [];
  }
  return [];
}

/** Without the number of the line itself, which is a heading's. */
const marksOf = keeping(({ folded, content, ordinal }: Block): readonly RunInMark[] =>
  readRunInMarks(folded).filter(({ span }) => !ordinal || span.start >= content.start),
);

/** Of each form the last mark, which is not the one that is being typed. */
function nextsOf(marks: readonly RunInMark[], text: string, distance: number): Next[] {
  const last = new Map(marks.map((mark) => [mark.form, mark]));
  return [...last.values()].flatMap(({ form, value, span }) => {
    const isSetOff = form === 'nth' || form === 'ofThem';
    const previous = slice(text, { start: span.start, end: isSetOff ? span.end + 1 : span.end });
    return nextOf(previous, value, distance) ?? [];
  });
}

/** The headings and numbered paragraphs above that no higher one has closed. */
function nextHeadings(above: readonly PlacedBlock[]): Next[] {
  const found: Next[] = [];
  let rank = Number.POSITIVE_INFINITY;
  for (let distance = 1; distance <= above.length; distance++) {
    const { block } = above[above.length - distance]!;
    const { number, opensAnnex } = numberedOf(block);
    if (opensAnnex) break;
    if (!number || number.rank >= rank) continue;
    rank = number.rank;
    found.push(...(nextOf(printedOf(block, number), number.value, distance) ?? []));
  }
  return found;
}

/** The number with what is printed around it: （二）, 第二章, 2）. */
function printedOf({ text, ordinal }: Block, { span, mark }: BlockNumber): string {
  if (ordinal) return slice(text, ordinal.span);
  const lead = mark.startsWith('第') ? 1 : 0;
  return slice(text, { start: span.start - lead, end: span.end + mark.length - lead });
}

const NUMBER = /[一二三四五六七八九十百零]{1,6}|[\d０-９]{1,2}|[\u2460-\u249B\u3220-\u3229]/;

function nextOf(previous: string, value: number, distance: number): [Next] | undefined {
  const number = NUMBER.exec(previous)?.[0];
  const next = number && writeLike(number, value + 1);
  return next ? [{ previous: previous.trim(), text: previous.replace(number, next), distance }] : undefined;
}

/** Undefined where what is typed is not the beginning of the number, or does not begin a clause. */
function proposalOf(
  { text, previous }: Next,
  before: string,
  typedLine: string,
  offset: number,
  whole: string,
): OrdinalProposal | undefined {
  const form = formTyped(text);
  for (let length = form.length - 1; length > 0; length--) {
    const begun = form.slice(0, length);
    if (!before.endsWith(begun) || !BEGINS_CLAUSE.test(before.slice(0, -length))) continue;
    const closes = '）)'.includes(whole[offset] ?? ' ') && /[）)]/.test(text);
    return {
      label: text.trim(),
      typed: typedLine.slice(-length) + form.slice(length),
      newText: text,
      span: { start: offset - length, end: closes ? offset + 1 : offset },
      kind: 'ordinal',
      previous,
    };
  }
  return undefined;
}

const BEGINS_CLAUSE = /(?:^|[。;,:!?\s—>*#])$/;

/** ③ is no key of any keyboard: it is typed as 3. */
function formTyped(text: string): string {
  const enclosed = /^[\u2460-\u249B\u3220-\u3229]/.exec(text)?.[0];
  if (!enclosed) return fold(text);
  const value = enclosed.normalize('NFKC').replace(/\D/g, '');
  return `${value}${text}`;
}
