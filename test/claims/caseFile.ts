import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root';

/** One line below a case: `growth contradicted: 1500万元 ÷ 1200万元 − 1 = 25% ≠ 28%`. */
export interface Expectation {
  readonly kind: string;
  readonly verdict: string;
  /** What the figures are put together to; empty for a claim that is left open. */
  readonly expression: string;
  /** What that makes: the printed result of a claim that holds, the right one of a claim that does not. */
  readonly result: string;
  /** What is printed instead. */
  readonly stated: string | undefined;
}

/** A text, what must be read from it, and the line of the file on which it begins. */
export interface Case {
  readonly text: string;
  readonly line: number;
  readonly expectations: readonly Expectation[];
}

/** One table a kind. */
export const KINDS = [
  'growth',
  'completion',
  'sum',
  'count',
  'share',
  'difference',
  'structure',
  'containment',
  'average',
  'direction',
  'possibility',
] as const;

/** These say all that is read of their kinds: a sentence on completion must not be taken for a sum. */
const TOGETHER: readonly string[] = ['growth', 'completion', 'sum', 'count', 'possibility'];

/** The kinds of claim that the table of a kind speaks of. */
export function kindsIn(table: string): readonly string[] {
  return TOGETHER.includes(table) && table !== 'possibility' ? TOGETHER : [table];
}

/** Kinds whose claims compare two figures, so that none of them is a result. */
export const COMPARING: readonly string[] = ['containment', 'direction'];

/** The cases of one file in this folder; see README.md for the form. Throws on a line that it does not understand. */
export function readCases(kind: string): Case[] {
  const source = readFileSync(path.join(root, 'test/claims', `${kind}.txt`), 'utf8');
  const cases: Case[] = [];
  let text: string[] = [];
  let expectations: Expectation[] = [];
  let start = 0;
  const finish = () => {
    if (text.length > 0 && cases.at(-1)?.line !== start)
      cases.push({ text: text.join('\n'), line: start, expectations });
    text = [];
  };
  source.split('\n').forEach((line, index) => {
    if (line.startsWith('→')) expectations.push(...readExpectation(line.slice(1).trim(), `${kind}.txt:${index + 1}`));
    else if (line === '') finish();
    else if (text.length > 0) text.push(line);
    else if (!/^#+ /.test(line)) [text, expectations, start] = [[line], [], index + 1];
  });
  finish();
  return cases;
}

function readExpectation(line: string, place: string): Expectation[] {
  if (line === 'none') return [];
  const open = /^(\w+) undecidable$/.exec(line);
  if (open) return [{ kind: open[1]!, verdict: 'undecidable', expression: '', result: '', stated: undefined }];
  const match = /^(\w+) (holds|rounding|contradicted): (.+?)(?: = (.+?))?(?: ≠ (.+))?$/.exec(line);
  if (!match) throw new Error(`${place}: cannot read “${line}”`);
  const [, kind = '', verdict = '', expression = '', result = '', stated] = match;
  const hasResult = !COMPARING.includes(kind);
  if (hasResult && (verdict === 'contradicted') !== (stated !== undefined))
    throw new Error(`${place}: ≠ belongs to contradicted`);
  return [{ kind, verdict, expression, result, stated }];
}
