import { isPageChrome } from './chrome';
import { type DirectedLine, readDirectives, readSuppressions } from './directives';
import { type Line, readLines } from './lines';
import type { ReportDate, Suppression } from './report';
import { readReportDate } from './reportDate';
import { frontMatterLength, isFenceEnd, readFence } from './skipped';

/** A report before its lines are read: which lines there are to read, and what surrounds them. */
export interface SplitReport {
  /** The lines to read, in order; a line whose beginning is commented out starts behind the comment. */
  readonly lines: readonly Line[];
  readonly suppressions: readonly Suppression[];
  readonly date: ReportDate | undefined;
}

/** Leaves out front matter, fenced code, comments, the web page's own lines and empty ones, and notes the directives. */
export function splitReport(text: string): SplitReport {
  const all = readLines(text);
  const state: State = {
    lines: [],
    directed: [],
    chrome: [],
    fence: undefined,
    inComment: false,
    lastClose: text.lastIndexOf('-->'),
  };
  for (let i = frontMatterLength(all); i < all.length; i++) readLine(all[i]!, state);
  return {
    lines: state.lines,
    suppressions: readSuppressions(state.directed, text.length),
    date: readReportDate(state.lines, state.chrome),
  };
}

interface State {
  readonly lines: Line[];
  /** Lines with directives, and the lines right behind them that a directive may be about. */
  readonly directed: DirectedLine[];
  readonly chrome: string[];
  /** The marks that opened the fenced code that we are in. */
  fence: string | undefined;
  inComment: boolean;
  /** Where the report's last comment ends. */
  readonly lastClose: number;
}

function readLine(line: Line, state: State): void {
  if (state.fence !== undefined) {
    if (isFenceEnd(line.text, state.fence)) state.fence = undefined;
    return;
  }
  if (state.inComment) {
    const close = line.text.indexOf('-->');
    if (close < 0) return;
    state.inComment = false;
    readLine({ start: line.start + close + 3, text: line.text.slice(close + 3) }, state);
    return;
  }
  state.fence = readFence(line.text);
  if (state.fence !== undefined) return;
  state.inComment = opensComment(line, state.lastClose);
  keepLine(line, state);
}

/** A comment that no line ends is not taken for one beyond its own line: a typing slip must not silence the rest. */
function opensComment({ start, text }: Line, lastClose: number): boolean {
  const open = text.lastIndexOf('<!--');
  if (open < 0 || text.includes('-->', open)) return false;
  return lastClose >= start + text.length;
}

function keepLine(line: Line, state: State): void {
  const directives = readDirectives(line.text, line.start);
  const isRead = holdsText(line.text);
  const isWaiting = state.directed.length > 0;
  if (directives.length > 0 || (isWaiting && isRead)) {
    state.directed.push({ span: { start: line.start, end: line.start + line.text.length }, directives, isRead });
  }
  if (!isRead) return;
  if (isPageChrome(line.text)) state.chrome.push(line.text);
  else state.lines.push(line);
}

/** False when there is nothing on the line but space and comments. */
function holdsText(text: string): boolean {
  const visible = text.includes('<!--') ? text.replace(/<!--[\s\S]*?(?:-->|$)/g, '') : text;
  return /\S/.test(visible);
}
