import { changeBetween } from '../document';

/** Tells of an offset in one text and an offset in the next that both are the same line and character there. It may miss some. */
export type Staying = (before: number, now: number) => boolean;

/** After a change within one line all that stands before it, and on the lines behind it, is on the same line at the same character. */
export function stayingAfter(before: string, now: string): Staying {
  const change = changeBetween(before, now);
  const { start, end } = change.before;
  const by = now.length - before.length;
  const hasBreaks =
    LINE_END.test(before.slice(start, end)) ||
    LINE_END.test(now.slice(start, change.after.end)) ||
    // A return and the line feed behind it are one end, until something stands between the two.
    before[start - 1] === '\r';
  const next = hasBreaks ? -1 : before.indexOf('\n', end);
  const lineEnd = next < 0 ? Number.POSITIVE_INFINITY : next;
  return (one, other) => (one === other && one < start) || (one + by === other && one > lineEnd);
}

const LINE_END = /[\r\n]/;
