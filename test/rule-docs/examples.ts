import { readMarks } from '../marks';

/** A report of an example's workspace that is not itself checked. */
export interface OtherReport {
  readonly name: string;
  readonly text: string;
}

/** A report block of a rule's README with what the rule must say of it. */
export interface Example {
  /** The line of the README on which the block begins. */
  readonly line: number;
  /** The file's name, for rules that hold reports against each other. */
  readonly name: string;
  /** The `other` blocks before it. */
  readonly others: readonly OtherReport[];
  /** The report without the marks. */
  readonly text: string;
  /** What stands between ⟦ and ⟧, in the coordinates of `text`. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** The messages of the `findings` block; empty for an example that must yield nothing. */
  readonly messages: readonly string[];
  /** The `fixed` block. */
  readonly fixed: string | undefined;
}

interface Fence {
  readonly language: string;
  /** What follows the language: the file's name. */
  readonly name: string;
  readonly line: number;
  readonly text: string;
}

/** The examples of a README, in order. Throws where its blocks do not fit together, saying on which line. */
export function readExamples(markdown: string): readonly Example[] {
  const fences = readFences(markdown).filter(({ language }) => LANGUAGES.includes(language));
  const examples: Example[] = [];
  for (let i = 0; i < fences.length; ) {
    const others: Fence[] = [];
    while (fences[i]?.language === 'other') others.push(fences[i++]!);
    const report = fences[i] ?? others[0]!;
    if (report.language !== 'report')
      throw new Error(`line ${report.line}: a ${report.language} block must follow a report`);
    const findings = fences[i + 1]?.language === 'findings' ? fences[i + 1] : undefined;
    const fixed = findings && fences[i + 2]?.language === 'fixed' ? fences[i + 2] : undefined;
    examples.push(exampleOf(report, others, findings, fixed));
    i += 1 + (findings ? 1 : 0) + (fixed ? 1 : 0);
  }
  return examples;
}

const LANGUAGES: readonly string[] = ['other', 'report', 'findings', 'fixed'];

function exampleOf(
  report: Fence,
  others: readonly Fence[],
  findings: Fence | undefined,
  fixed: Fence | undefined,
): Example {
  const { text, spans } = readMarks(report.text, report.line);
  const messages = findings ? findings.text.split('\n').filter((line) => line.trim() !== '') : [];
  if (messages.length !== spans.length) {
    throw new Error(`line ${report.line}: ${spans.length} marked ranges, but ${messages.length} messages`);
  }
  const name = report.name || 'report.txt';
  return { line: report.line, name, others, text, spans, messages, fixed: fixed?.text };
}

function readFences(markdown: string): Fence[] {
  const fences: Fence[] = [];
  const lines = markdown.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const open = /^(`{3,})(\w*)(?: +(\S.*?))?\s*$/.exec(lines[i]!);
    if (!open) continue;
    const close = lines.indexOf(open[1]!, i + 1);
    if (close < 0) throw new Error(`line ${i + 1}: the block is not closed`);
    fences.push({ language: open[2]!, name: open[3] ?? '', line: i + 1, text: lines.slice(i + 1, close).join('\n') });
    i = close;
  }
  return fences;
}
