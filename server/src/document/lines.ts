/** A line of a report as it stands: where it starts, and its text without the line end. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** The lines of a text, whatever ends them: CRLF, LF or CR. A byte order mark is left out. */
export function readLines(text: string): Line[] {
  return readLinesFrom(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
}

/** Those from where one of them begins. */
export function readLinesFrom(text: string, from: number): Line[] {
  const lines: Line[] = [];
  const hasReturns = text.includes('\r', from);
  let start = from;
  for (;;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (hasReturns) splitAtReturns(text, start, end, feed >= 0, lines);
    else lines.push({ start, text: text.slice(start, end) });
    if (feed < 0) return lines;
    start = feed + 1;
  }
}

/** A return right before the line feed belongs to it; every other one ends a line. */
function splitAtReturns(text: string, from: number, end: number, hasFeed: boolean, lines: Line[]): void {
  const last = hasFeed && end > from && text[end - 1] === '\r' ? end - 1 : end;
  let start = from;
  for (const part of text.slice(from, last).split('\r')) {
    lines.push({ start, text: part });
    start += part.length + 1;
  }
}
