import type { Gathered } from '../../claims';
import { type Span, shift, slice } from '../../document';
import type { Severity } from '../rule';
import type { Pause } from './pauses';
import type { MarkKind, MarkProblem } from './problem';
import { habitOf, type Western } from './western';

/** What is quoted of a mark: the span of it alone, and the one with the words around it, in the line. */
interface Shown {
  readonly span: Span;
  readonly shown: Span;
  readonly kind: MarkKind;
}

const CHINESE: Readonly<Partial<Record<MarkKind, string>>> = { comma: '，', stop: '。', ordinal: '', and: '' };

/** A comma is certain; what looks like a full stop may be an interpunct. Copied marks are told of once. */
export function* westernProblems(text: string, lines: readonly Gathered<HasWestern>[]): Generator<MarkProblem> {
  for (const [kind, severity] of [['comma', 'warning'] as const, ['stop', 'information'] as const]) {
    const ofKind = ({ western }: HasWestern) => western.filter((one) => one.kind === kind);
    const count = lines.reduce((sum, { value }) => sum + ofKind(value).length, 0);
    const habit = count === 0 ? 'style' : habitOf(kind, count, text);
    // A text that has them all through has too many to be placed at every keystroke.
    if (habit === 'style') continue;
    const all = placed(lines, ofKind);
    if (habit === 'traces') yield { ...problemOf(text, all[0]!, 'hint'), count };
    else for (const one of all) yield problemOf(text, one, severity);
  }
}

interface HasWestern {
  readonly western: readonly Western[];
}

/** So often a mark behind a number is how the writer numbers. */
const MANY = 3;

export function* pauseProblems(
  text: string,
  lines: readonly Gathered<{ readonly pauses: readonly Pause[] }>[],
): Generator<MarkProblem> {
  const all = placed(lines, ({ pauses }) => pauses);
  const ordinals = all.filter(({ kind }) => kind === 'ordinal');
  if (ordinals.length > MANY) yield { ...problemOf(text, ordinals[0]!, 'hint'), count: ordinals.length };
  else for (const one of ordinals) yield problemOf(text, one, 'hint');
  for (const one of all) if (one.kind === 'and') yield problemOf(text, one, 'information');
}

function placed<T>(lines: readonly Gathered<T>[], of: (value: T) => readonly Shown[]): readonly Shown[] {
  return lines.flatMap(({ start, value }) =>
    of(value).map(({ span, shown, kind }) => ({ span: shift(span, start), shown: shift(shown, start), kind })),
  );
}

function problemOf(text: string, { span, shown, kind }: Shown, severity: Severity): MarkProblem {
  const mark = CHINESE[kind]!;
  const repaired = text.slice(shown.start, span.start) + mark + text.slice(span.end, shown.end);
  return { kind, severity, span, found: slice(text, shown), repaired, mark };
}
