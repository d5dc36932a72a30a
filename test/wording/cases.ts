import { readMarks } from '../marks';

/** One report, or a piece of one, with what the rule must say of it. */
export interface Case {
  /** The line of the table on which the case begins. */
  readonly line: number;
  /** The report without the marks. */
  readonly text: string;
  /** What stands between ⟦ and ⟧, in the coordinates of `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** One for each span: the severity, and words that the message holds. */
  readonly expected: readonly { readonly severity: string; readonly words: string }[];
  /** The text after the first repair of each finding, where the table tells. */
  readonly fixed: string | undefined;
}

/** The cases of a table, in order. Throws where a case does not fit together, saying on which line. */
export function readCases(table: string): readonly Case[] {
  const cases: Case[] = [];
  let from = 0;
  const lines = table.split('\n');
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && lines[i]!.trim() !== '') continue;
    const group = lines.slice(from, i).filter((line) => !line.startsWith('# '));
    if (group.length > 0) cases.push(readCase(group, from + 1));
    from = i + 1;
  }
  return cases;
}

function readCase(group: readonly string[], line: number): Case {
  const marked = group.filter((text) => !/^[→⇒] ?/.test(text)).join('\n');
  const { text, spans } = readMarks(marked, line);
  const expected = group.filter((text) => text.startsWith('→')).map((text) => readExpected(text, line));
  if (expected.length !== spans.length)
    throw new Error(`line ${line}: ${spans.length} marks, but ${expected.length} expectations`);
  const fixed = group.filter((text) => text.startsWith('⇒')).map((text) => text.replace(/^⇒ ?/, ''));
  return { line, text, spans, expected, fixed: fixed.length > 0 ? fixed.join('\n') : undefined };
}

function readExpected(text: string, line: number): Case['expected'][number] {
  const match = /^→ (error|warning|information|hint) (.+)$/.exec(text);
  if (!match) throw new Error(`line ${line}: “${text}” should read “→ warning words of the message”`);
  return { severity: match[1]!, words: match[2]! };
}
