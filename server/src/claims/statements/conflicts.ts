import { editDistance, keeping } from '../../document';
import type { Figure } from '../../figures';
import type { ReportReading } from '../reading';
import { agree, extentOf, shiftBetween } from './agreement';
import { type PlacedStatement, placeStatements } from './resolve';
import type { Statement } from './statement';

/** Two figures of one indicator, one scope and one period that cannot both be right. */
export interface Conflict {
  readonly first: PlacedStatement;
  /** The later of the two, or the one that stands alone against others. */
  readonly second: PlacedStatement;
  /** The power of ten by which the second is too large (or, negative, too small), 0 when no such slip explains it. */
  readonly shift: number;
}

/**
 * Every figure that differs from what the report says elsewhere of the same indicator. Where most statements agree, the
 * one that does not is the second; else the later one. Statements within one sentence are never compared.
 */
export function findConflicts(reading: ReportReading): readonly Conflict[] {
  const groups = new Map<string, PlacedStatement[]>();
  for (const placed of placeStatements(reading)) {
    const group = groups.get(placed.key);
    if (group) group.push(placed);
    else groups.set(placed.key, [placed]);
  }
  return [...groups.values()].flatMap((group) => (group.length < 2 ? [] : conflictsIn(group)));
}

function conflictsIn(group: readonly PlacedStatement[]): Conflict[] {
  const reference = group.length > 2 ? mostAgreedWith(group) : group[0]!;
  return group.flatMap((second) => {
    if (isSameSentence(reference, second)) return [];
    const difference = differenceBetween(reference.statement, second.statement);
    return difference.isTelling ? [{ first: reference, second, shift: difference.shift }] : [];
  });
}

/** How a statement differs from the one that it is held against. */
interface Difference {
  readonly first: Statement;
  readonly isTelling: boolean;
  readonly shift: number;
}

/** Kept, since a statement is held against the same one at nearly every keystroke. */
function differenceBetween(first: Statement, second: Statement): Difference {
  const known = differences.get(second);
  if (known?.first === first) return known;
  const agrees = agreeing(first, second);
  const shift = agrees || first.sign !== second.sign ? 0 : shiftBetween(first.figure, second.figure);
  const difference = { first, shift, isTelling: !agrees && isTelling(first, second, shift) };
  differences.set(second, difference);
  return difference;
}

const differences = new WeakMap<Statement, Difference>();

/**
 * Words that are no known indicator may be said of two things (直接经济损失 of fires and of traffic), so they count only where a
 * slip of the hand explains the difference.
 */
function isTelling(first: Statement, second: Statement, shift: number): boolean {
  if (shift !== 0 || (first.known && second.known)) return true;
  const [one, other] = [first, second].map(({ figure }) => figure.number.coefficient.toString());
  return one!.length > 1 && editDistance(one!, other!) === 1;
}

/** Every pair is compared only up to this many statements: no report says one thing more often. */
const MOST_COMPARED = 40;

/** The statement with which most agree, the first of them where several do. */
function mostAgreedWith(group: readonly PlacedStatement[]): PlacedStatement {
  const compared = group.slice(0, MOST_COMPARED);
  const known = usual.get(compared[0]!.statement);
  if (known && isSameGroup(known.compared, compared)) return compared[known.index]!;
  const index = indexOfMostAgreed(compared);
  usual.set(compared[0]!.statement, { compared, index });
  return compared[index]!;
}

/** Which of some statements was the one that most agree with, by the first of them. */
const usual = new WeakMap<Statement, { readonly compared: readonly PlacedStatement[]; readonly index: number }>();

/** The same statements, and the same of them in one line, wherever the lines may have moved to. */
function isSameGroup(before: readonly PlacedStatement[], now: readonly PlacedStatement[]): boolean {
  const isWithLast = (group: readonly PlacedStatement[], index: number) =>
    index > 0 && group[index]!.start === group[index - 1]!.start;
  return (
    before.length === now.length &&
    before.every(
      ({ statement }, index) =>
        statement === now[index]!.statement && isWithLast(before, index) === isWithLast(now, index),
    )
  );
}

function indexOfMostAgreed(compared: readonly PlacedStatement[]): number {
  const friends = compared.map(() => 0);
  for (const [i, one] of compared.entries()) {
    for (let j = i + 1; j < compared.length; j++) {
      if (!isSameSentence(one, compared[j]!) && !agreeing(one.statement, compared[j]!.statement)) continue;
      friends[i]! += 1;
      friends[j]! += 1;
    }
  }
  return friends.indexOf(Math.max(...friends));
}

function isSameSentence(a: PlacedStatement, b: PlacedStatement): boolean {
  return a.start === b.start && a.statement.figure.sentence === b.statement.figure.sentence;
}

function agreeing(a: Statement, b: Statement): boolean {
  return agree(a.figure, b.figure, a.sign * b.sign, keptExtent);
}

/** A figure is compared with many others, and again at every keystroke. */
const keptExtent = keeping((figure: Figure) => extentOf(figure));
