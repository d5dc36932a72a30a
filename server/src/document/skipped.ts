import type { ReportLine } from './reportLines';

/** How many lines at the beginning are YAML front matter, with both its marks; 0 when there is none. */
export function frontMatterLength(lines: readonly ReportLine[]): number {
  if (lines[0]?.source.text.trimEnd() !== '---') return 0;
  for (let i = 1; i < Math.min(lines.length, LONGEST_FRONT_MATTER); i++) {
    const text = lines[i]!.source.text.trimEnd();
    if (text === '---' || text === '...') return i + 1;
    if (!FRONT_MATTER_LINE.test(text)) return 0;
  }
  return 0;
}

/** Front matter is short; a report may begin with a rule (---) and have another far below. */
const LONGEST_FRONT_MATTER = 200;
/** An empty line, a comment, a key with its value, an item, or the continuation of one. */
const FRONT_MATTER_LINE = /^$|^#|^\s|^- |^[^\s:：]{1,60}:(?:\s|$)/;

/** The marks that open fenced code on this line (CommonMark §4.5), or undefined. */
export function readFence(text: string): string | undefined {
  return /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
}

/** True for the line that ends fenced code opened by these marks. */
export function isFenceEnd(text: string, fence: string): boolean {
  const marks = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(text)?.[1];
  return marks !== undefined && marks[0] === fence[0] && marks.length >= fence.length;
}
