import type { Suppression } from './report';
import type { Span } from './span';

/** What a comment in the report asks for: `next` and `same` are about one line, `on` and `off` about a stretch, `file` about all. */
export interface Directive {
  readonly action: 'next' | 'same' | 'off' | 'on' | 'file';
  /** Rule ids; undefined means all rules. */
  readonly rules: readonly string[] | undefined;
  readonly span: Span;
}

/**
 * The directives in a line that starts at `start`. They are HTML comments in every format, so that they never show in print:
 * `<!-- hegao-disable-next-line rule-a rule-b -->`, `-disable-line`, `-disable` … `-enable`, `-disable-file`, or in Chinese
 * `<!-- 核稿:忽略下一行 -->`, `忽略本行`, `忽略开始` … `忽略结束`, `忽略全文`. Rule ids are separated by spaces or commas; other words
 * and what follows ` -- ` are the reason. Without ids a directive is about all rules.
 */
export function readDirectives(line: string, start: number): Directive[] {
  if (!line.includes('<!--')) return [];
  return Array.from(line.matchAll(DIRECTIVE), (match) => ({
    action: ACTIONS.get(match[1] ?? match[2] ?? '')!,
    rules: readIds(match[3] ?? ''),
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}

const DIRECTIVE =
  /<!--\s*(?:hegao-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])|核稿\s*[:：]\s*(忽略下一行|忽略本行|忽略开始|忽略结束|忽略全文))([^<>]*)-->/g;

const ACTIONS: ReadonlyMap<string, Directive['action']> = new Map([
  ['disable-next-line', 'next'],
  ['忽略下一行', 'next'],
  ['disable-line', 'same'],
  ['忽略本行', 'same'],
  ['disable', 'off'],
  ['忽略开始', 'off'],
  ['enable', 'on'],
  ['忽略结束', 'on'],
  ['disable-file', 'file'],
  ['忽略全文', 'file'],
]);

function readIds(words: string): readonly string[] | undefined {
  const named = words.split(/(?:^|\s)--(?:\s|$)/)[0]!;
  const ids = named.split(/[\s,，、]+/).filter((word) => /^[A-Za-z][\w-]*$/.test(word));
  return ids.length > 0 ? ids : undefined;
}

/** A line that may be silenced, in the report's coordinates. */
export interface DirectedLine {
  readonly span: Span;
  readonly directives: readonly Directive[];
  /** False for a line that holds no text for a rule to look at; `next` looks past it. */
  readonly isRead: boolean;
}

/**
 * The stretches that the directives silence. `on` with ids ends only what those ids were named for, `on` without ids ends
 * everything; what is never ended reaches to the end of the report.
 */
export function readSuppressions(lines: readonly DirectedLine[], end: number): Suppression[] {
  const suppressions: Suppression[] = [];
  let pending: Directive[] = [];
  let open: Directive[] = [];
  const silence = ({ rules, span: directive }: Directive, span: Span) => suppressions.push({ rules, span, directive });
  for (const { span, directives, isRead } of lines) {
    if (isRead) {
      for (const directive of pending) silence(directive, span);
      pending = [];
    }
    for (const directive of directives) {
      if (directive.action === 'same') silence(directive, span);
      else if (directive.action === 'file') silence(directive, { start: 0, end });
      else if (directive.action === 'next') pending.push(directive);
      else if (directive.action === 'off') open.push(directive);
      else open = closeMatching(open, directive, (closed) => silence(closed, between(closed, directive)));
    }
  }
  for (const directive of open) silence(directive, { start: directive.span.end, end });
  return suppressions.sort((a, b) => a.span.start - b.span.start || a.directive.start - b.directive.start);
}

function between(off: Directive, on: Directive): Span {
  return { start: off.span.end, end: on.span.start };
}

/** Ends what `on` names and returns what stays open; a directive about several rules may be ended one rule at a time. */
function closeMatching(open: readonly Directive[], on: Directive, close: (directive: Directive) => void): Directive[] {
  const { rules } = on;
  return open.flatMap((directive) => {
    if (rules === undefined) {
      close(directive);
      return [];
    }
    const ended = directive.rules?.filter((id) => rules.includes(id)) ?? [];
    if (ended.length > 0) close({ ...directive, rules: ended });
    const left = directive.rules?.filter((id) => !rules.includes(id));
    return left?.length === 0 ? [] : [{ ...directive, rules: left }];
  });
}
