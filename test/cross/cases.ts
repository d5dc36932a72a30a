import { readMarks } from '../marks';

/** One report of a case, with what the rule must say in it. */
export interface CrossReport {
  readonly path: string;
  /** The report without the marks. */
  readonly text: string;
  /** What stands between ⟦ and ⟧, in the coordinates of `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** One for each span: the severity, and words that the message holds. */
  readonly expected: readonly { readonly severity: string; readonly words: string }[];
}

/** A small workspace. */
export interface CrossCase {
  /** The line of the table on which the case begins. */
  readonly line: number;
  readonly name: string;
  readonly reports: readonly CrossReport[];
}

/** The cases of a table, in order. Throws where a case does not fit together, saying on which line. */
export function readCrossCases(table: string): readonly CrossCase[] {
  const cases: CrossCase[] = [];
  const lines = table.split('\n');
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !lines[i]!.startsWith('# ')) continue;
    const group = lines.slice(from, i).filter((line) => line.trim() !== '');
    if (group.some((line) => line.startsWith('@ '))) cases.push(readCase(group, from + 1));
    from = i;
  }
  return cases;
}

function readCase(group: readonly string[], line: number): CrossCase {
  const reports: CrossReport[] = [];
  const starts = group.flatMap((text, index) => (text.startsWith('@ ') ? [index] : []));
  for (const [at, start] of starts.entries()) {
    const own = group.slice(start + 1, starts[at + 1]);
    const { text, spans } = readMarks(own.filter((text) => !text.startsWith('→')).join('\n'), line);
    const expected = own.filter((text) => text.startsWith('→')).map((text) => readExpected(text, line));
    if (expected.length !== spans.length)
      throw new Error(`line ${line}: ${spans.length} marks, but ${expected.length} expectations`);
    reports.push({ path: group[start]!.slice(2).trim(), text, spans, expected });
  }
  if (reports.length < 2) throw new Error(`line ${line}: a case needs two reports`);
  return { line, name: group[0]!.replace(/^# /, ''), reports };
}

function readExpected(text: string, line: number): CrossReport['expected'][number] {
  const match = /^→ (error|warning|information|hint) (.+)$/.exec(text);
  if (!match) throw new Error(`line ${line}: “${text}” should read “→ warning words of the message”`);
  return { severity: match[1]!, words: match[2]! };
}
