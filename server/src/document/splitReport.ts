import { isPageChrome } from './chrome';
import { type DirectedLine, readDirectives, readSuppressions } from './directives';
import { keeping } from './keeping';
import type { ReportDate, Suppression } from './report';
import { readReportDate } from './reportDate';
import type { LineSource, ReportLine, ReportLines } from './reportLines';
import { frontMatterLength, isFenceEnd, readFence } from './skipped';

/** A report before its lines are read: which lines there are to read, and what surrounds them. */
export interface SplitReport {
  /** The lines to read, in order; a line whose beginning is commented out starts behind the comment. */
  readonly lines: readonly ReportLine[];
  readonly suppressions: readonly Suppression[];
  readonly date: ReportDate | undefined;
}

/** Leaves out front matter, fenced code, comments, the web page's own lines and empty ones, and notes the directives. */
export function splitReport({ text, lines: all }: ReportLines): SplitReport {
  const state: State = {
    lines: [],
    directed: [],
    chrome: [],
    fence: undefined,
    inComment: false,
    text,
    lastClose: undefined,
  };
  for (let i = frontMatterLength(all); i < all.length; i++) {
    const line = all[i]!;
    const isOutside = state.fence === undefined && !state.inComment && state.directed.length === 0;
    if (isOutside && line.source.isPlain) state.lines.push(line);
    else readLine(line, state);
  }
  return {
    lines: state.lines,
    suppressions: readSuppressions(state.directed, text.length),
    date: readReportDate(state.lines, state.chrome),
  };
}

interface State {
  readonly lines: ReportLine[];
  /** Lines with directives, and the lines right behind them that a directive may be about. */
  readonly directed: DirectedLine[];
  readonly chrome: string[];
  /** The marks that opened the fenced code that we are in. */
  fence: string | undefined;
  inComment: boolean;
  readonly text: string;
  /** Where the report's last comment ends; asked once, and only if a comment is left open. */
  lastClose: number | undefined;
}

function readLine(line: ReportLine, state: State): void {
  const { text } = line.source;
  if (state.fence !== undefined) {
    if (isFenceEnd(text, state.fence)) state.fence = undefined;
    return;
  }
  if (state.inComment) {
    const close = text.indexOf('-->');
    if (close < 0) return;
    state.inComment = false;
    readLine({ start: line.start + close + 3, source: restOf(line.source) }, state);
    return;
  }
  state.fence = readFence(text);
  if (state.fence !== undefined) return;
  state.inComment = opensComment(line, state);
  keepLine(line, state);
}

/** A comment that no line ends is not taken for one beyond its own line: a typing slip must not silence the rest. */
function opensComment({ start, source: { text } }: ReportLine, state: State): boolean {
  const open = text.lastIndexOf('<!--');
  if (open < 0 || text.includes('-->', open)) return false;
  state.lastClose ??= state.text.lastIndexOf('-->');
  return state.lastClose >= start + text.length;
}

/** What stands behind the first comment that ends on the line. */
const restOf = keeping(
  ({ text }: LineSource): LineSource => ({ text: text.slice(text.indexOf('-->') + 3), isPlain: false }),
);

function keepLine(line: ReportLine, state: State): void {
  const { text } = line.source;
  const directives = readDirectives(text, line.start);
  const isRead = holdsText(text);
  const isWaiting = state.directed.length > 0;
  if (directives.length > 0 || (isWaiting && isRead)) {
    state.directed.push({ span: { start: line.start, end: line.start + text.length }, directives, isRead });
  }
  if (!isRead) return;
  if (isPageChrome(text)) state.chrome.push(text);
  else state.lines.push(line);
}

/** False when there is nothing on the line but space and comments. */
function holdsText(text: string): boolean {
  const visible = text.includes('<!--') ? text.replace(/<!--[\s\S]*?(?:-->|$)/g, '') : text;
  return /\S/.test(visible);
}
