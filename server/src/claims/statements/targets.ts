import { over, times } from '../../arithmetic/interval';
import { firstFrom, shift } from '../../document';
import { type Figure, figureLabel } from '../../figures';
import { gathering } from '../parts';
import type { BlockReading, PlacedClaim, ReportReading } from '../reading';
import type { Relation, Term } from '../relation';
import { verify } from '../verify';
import { statementsOf } from './readStatements';
import { type PlacedStatement, placeStatements } from './resolve';
import type { Statement } from './statement';

/**
 * Targets that a report never states but implies twice: 1-6月完成投资2500万元，占年计划的50% and 1-9月完成3600万元，占年计划的60% are of two plans.
 * A target may have been changed in between, so the claim is a weak one. All spans are offsets in the report.
 */
export function readImpliedTargets(reading: ReportReading): PlacedClaim[] {
  const lines = completions(reading);
  if (lines.length === 0) return [];
  const ofTargets = new Map(lines.map(({ start, value }) => [start, value]));
  const first = new Map<string, Mention>();
  return placeStatements(reading).flatMap((placed) => {
    const completion = ofTargets.get(placed.start)?.get(placed.statement);
    const mention = completion && mentionOf(placed, completion);
    if (!mention) return [];
    const earlier = first.get(mention.key);
    if (!earlier) first.set(mention.key, mention);
    return earlier && earlier.sentence !== mention.sentence ? [claimOf(earlier, mention)] : [];
  });
}

/** At which rate a value completes which target, as its line says. */
interface Completion {
  readonly rate: Figure;
  readonly target: string;
}

/** The lines in which values complete targets at rates that are given. */
const completions = gathering((reading) => {
  const found = statementsOf(reading).statements.flatMap((statement): [Statement, Completion][] => {
    const completion = completionOf(statement, reading);
    return completion ? [[statement, completion]] : [];
  });
  return found.length === 0 ? [] : [new Map(found)];
});

function completionOf({ figure, measure, known }: Statement, reading: BlockReading): Completion | undefined {
  if (!known || measure !== 'level' || figure.kind !== 'quantity') return undefined;
  const { folded } = reading.block;
  const match = RATE.exec(folded.slice(figure.span.end, figure.span.end + REACH));
  if (!match) return undefined;
  const at = figure.span.end + match[0].length;
  const rate = reading.figures[firstFrom(reading.figures, at)];
  if (rate?.span.start !== at || rate.kind !== 'percent') return undefined;
  if (rate.qualifier !== 'exact' || rate.number.coefficient <= 0n) return undefined;
  return { rate, target: targetName(match[1]!) };
}

/** A value and the rate at which it completes a target. */
interface Mention {
  /** Indicator, unit, year and target. */
  readonly key: string;
  readonly value: Figure;
  readonly rate: Figure;
  readonly sentence: string;
}

function mentionOf(
  { statement, start, key, part }: PlacedStatement,
  { rate, target }: Completion,
): Mention | undefined {
  const { figure } = statement;
  const [name, scope, , dimension, comparison, period = ''] = key.split('|');
  const year = /^\d{4}(?![^:])/.exec(period)?.[0];
  if (year === undefined) return undefined;
  return {
    key: [name, scope, dimension, comparison, year, target, part].join('|'),
    value: placedAt(figure, start),
    rate: placedAt(rate, start),
    sentence: `${start} ${figure.sentence}`,
  };
}

const REACH = 48;
const TARGET =
  '(?:全年|年度|年初|年|人大|[省市县区镇]|下达|批准|考核)*(?:目标|任务|计划|预算|调整预算)(?:任务|目标|数|值)*';
const RATE = new RegExp(
  `^\\)?[,、(](?:(?:同比|比上年(?:同期)?)?(?:增长|增加|下降|减少)[\\d.]+%[,、])?(?:完成|占|为|达到?|已)*(${TARGET})的?(?=\\d)`,
);

/** 年计划, 全年目标任务 and 年度目标 are one; a budget, or somebody's target, is another. */
function targetName(words: string): string {
  return /^(?:全年|年度|年)(?:目标|任务|计划)(?:任务|目标|数|值)*$/.test(words) ? '年度目标' : words;
}

function claimOf(first: Mention, second: Mention): PlacedClaim {
  const [target, share, value] = [first.value, first.rate, second.value].map((figure) => {
    const label = figureLabel(figure);
    return `${label.value}${label.unit}`;
  });
  const relation: Relation = {
    terms: [
      term('value', second.value),
      term('rate', second.rate),
      term('value', first.value),
      term('rate', first.rate),
    ],
    stated: 1,
    expression: `${value} ÷ (${target} ÷ ${share})`,
    solve(index, [v2, r2, v1, r1]) {
      if (!v2 || !r2 || !v1 || !r1) return undefined;
      if (index === 0) return over(times(r2, v1), r1);
      if (index === 1) return over(times(v2, r1), v1);
      return index === 2 ? over(times(v2, r1), r2) : over(times(r2, v1), v2);
    },
  };
  const claim = verify({ kind: 'completion', relation });
  if (claim.verdict !== 'contradicted') return { start: 0, claim };
  // That the target may have changed and that a figure may be rounded are two doubts: too many for a question.
  const doubts = claim.basis === 'coarse' ? ({ verdict: 'undecidable', repairs: [] } as const) : {};
  return { start: 0, claim: { ...claim, ...doubts, basis: 'subset' } };
}

function term(role: Term['role'], figure: Figure): Term {
  return { role, figure, sign: 1 };
}

function placedAt(figure: Figure, start: number): Figure {
  return { ...figure, span: shift(figure.span, start), numberSpan: shift(figure.numberSpan, start) };
}
