/** True where a mark can only be a closing one: before a mark that ends a clause, and at the end of the line. */
export function mustClose(folded: string, at: number): boolean {
  return /^\s*(?:$|[。,;、:!?)”》])/.test(folded.slice(at + 1, at + 4)) || at + 1 === folded.length;
}

/** True where a mark can only be an opening one: behind a mark that leads on, and at the beginning of the line. */
export function mustOpen(folded: string, at: number): boolean {
  return at === 0 || /[、:(“《]/.test(folded[at - 1]!);
}

/** The longest that is taken for a title; a name in quotes is shorter. */
const LONGEST_TITLE = 60;
const LONGEST_NAME = 24;

/** True for what may be a title between two marks: no end of a sentence, and no mark of another pair. */
export function isTitle(between: string): boolean {
  return between.length > 0 && between.length <= LONGEST_TITLE && !/[。!?;“”《》]/.test(between);
}

/** True for what may be a name between two quotes. What joins two names (”和“, ”、“, ”，推进“) is none itself. */
export function isName(between: string): boolean {
  if (between.length < 2 || between.length > LONGEST_NAME) return false;
  return !/[。!?;,:“”《》]|^[、和及与或]|[、和及与]$/.test(between);
}

/** True where nothing between two marks could be meant for another pair, or is hidden. */
export function isPlain(between: string): boolean {
  return !/[“”《》‘’「」『』〈〉()[\]〔〕【】"″\uFFFC]/.test(between);
}

/** What stands between two places of a line, or a little more than the longest title where that is much. */
export function between(folded: string, start: number, end: number): string {
  return folded.slice(start + 1, Math.min(end, start + LONGEST_TITLE + 2));
}
