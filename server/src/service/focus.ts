import { changeBetween, type Span, slice, touches } from '../document';
import type { EditorFinding } from './finding';

/** The clause that a person is typing in, and what was shown to them before they began. */
export interface Typing {
  readonly clause: Span;
  readonly known: ReadonlySet<string>;
}

/** A document and the findings that its editor shows. */
export interface ShownText {
  readonly text: string;
  readonly findings: readonly EditorFinding[];
}

/** What is being typed after a change of the text: the clause in which the change ends. `shown` is what stood before it. */
export function typingAfter(typing: Typing | undefined, shown: ShownText, text: string): Typing {
  const clause = clauseAround(text, changeBetween(shown.text, text).after.end);
  // What came up while the clause was being typed is no old acquaintance, so the first look counts.
  if (typing?.clause.start === clause.start) return { ...typing, clause };
  return { clause, known: new Set(shown.findings.map((finding) => nameOf(finding, shown.text))) };
}

/** True when a cursor at the offset has left the clause. */
export function hasLeft({ clause }: Typing, offset: number): boolean {
  return !touches(clause, { start: offset, end: offset });
}

/**
 * The findings without those that must wait until the clause is finished: they lie in it or rest on a figure in it, and were
 * not shown before. The same array when nothing has to wait.
 */
export function withoutWaiting(
  typing: Typing | undefined,
  text: string,
  findings: readonly EditorFinding[],
): readonly EditorFinding[] {
  if (!typing) return findings;
  const { clause, known } = typing;
  const shown = findings.filter((finding) => !standsIn(finding, clause) || known.has(nameOf(finding, text)));
  return shown.length === findings.length ? findings : shown;
}

function standsIn({ span, related }: EditorFinding, clause: Span): boolean {
  return touches(span, clause) || related.some((other) => other.path === undefined && touches(other.span, clause));
}

/** A finding by what it says, wherever it has moved to. */
function nameOf({ rule, span, message }: EditorFinding, text: string): string {
  return `${rule}\n${slice(text, span)}\n${message}`;
}

/** Between two marks of a pause, or the ends of the line; the marks themselves belong to no clause. */
export function clauseAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !endsClause(text, start - 1)) start -= 1;
  let end = offset;
  while (end < text.length && !endsClause(text, end)) end += 1;
  return { start, end };
}

/** A comma between digits groups them: 1,286万元. */
function endsClause(text: string, at: number): boolean {
  const mark = text[at]!;
  if (mark === ',') return !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
  return MARKS.has(mark);
}

const MARKS: ReadonlySet<string> = new Set('，。；！？;!?\r\n|');

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
