import type { Span } from './span';

/** Stands in folded text for what is not prose: one for each UTF-16 unit that is hidden. */
export const BLANK = '\uFFFC';

/**
 * Hides inline code, URLs, comments, tags and the targets of Markdown links. Offsets stay as they are.
 * `text` decides what is hidden, `folded` is what it is hidden in.
 */
export function blankSkipped(text: string, folded: string): string {
  if (!MAYBE_SKIPPED.test(text)) return folded;
  let result = '';
  let at = 0;
  for (const { start, end } of skippedSpans(text)) {
    if (start < at) continue;
    result += folded.slice(at, start) + BLANK.repeat(end - start);
    at = end;
  }
  return result + folded.slice(at);
}

const MAYBE_SKIPPED = /[`<]|:\/\/|www\.|\]\(/;

/** A comment left open reaches to the end of the line; what lies before it is decided by the line alone. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Known tags only: <XX镇> in a template is no tag. */
const TAG =
  /<\/?(?:a|b|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const URL = /(?:https?|ftp):\/\/[^\s\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF“”‘’<>]+|www\.[\w./?=&%-]+/g;
const LINK_TARGET = /(?<=\])\([^()\s\u4E00-\u9FFF]*\)/g;

function skippedSpans(text: string): Span[] {
  const spans = [...matches(text, COMMENT), ...codeSpans(text), ...matches(text, TAG)];
  spans.push(...matches(text, URL), ...matches(text, LINK_TARGET));
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function matches(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Inline code ends at the next run of as many backticks as it began with. */
function codeSpans(text: string): Span[] {
  const runs = matches(text, /`+/g);
  const next = nextOfSameLength(runs);
  const spans: Span[] = [];
  for (let i = 0; i < runs.length; ) {
    const close = next[i];
    if (close === undefined) {
      i++;
      continue;
    }
    spans.push({ start: runs[i]!.start, end: runs[close]!.end });
    i = close + 1;
  }
  return spans;
}

function nextOfSameLength(runs: readonly Span[]): (number | undefined)[] {
  const latest = new Map<number, number>();
  const next: (number | undefined)[] = new Array(runs.length);
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]!.end - runs[i]!.start;
    next[i] = latest.get(length);
    latest.set(length, i);
  }
  return next;
}
