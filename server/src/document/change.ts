import type { Span } from './span';

/** The smallest stretch that differs between two texts, in each of them; both are empty where the texts are equal. */
export function changeBetween(before: string, after: string): { readonly before: Span; readonly after: Span } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + STEP <= shorter && before.slice(start, start + STEP) === after.slice(start, start + STEP))
    start += STEP;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  const stretchAt = (text: string) => text.slice(text.length - same - STEP, text.length - same);
  while (same + STEP <= shorter - start && stretchAt(before) === stretchAt(after)) same += STEP;
  const isSameAt = (fromEnd: number) =>
    before.charCodeAt(before.length - fromEnd) === after.charCodeAt(after.length - fromEnd);
  while (same < shorter - start && isSameAt(same + 1)) same += 1;
  return { before: { start, end: before.length - same }, after: { start, end: after.length - same } };
}

/** So many units are compared at a time before it comes to single ones: a stretch is compared as fast as memory is read. */
const STEP = 1024;
