import { between, type Interval, minus, plus } from '../../../arithmetic/interval';
import { add, formatDecimal, multiply, rational, subtract, whole } from '../../../arithmetic/rational';
import type { Figure, Period } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import type { Relation, Term } from '../../relation';
import { matches, type Shape, tokenText } from '../../shape';
import { verify } from '../../verify';
import { slipOnly } from '../common/doubted';
import { asMistaken } from './percentOrPoints';

/**
 * How far a year's task is ahead of the calendar: 1—6月完成20.3亿元，占年度计划的52.7%，快于序时进度2.7个百分点. By the end of a month as many twelfths
 * of the year have passed (序时进度, pro-rata progress); 快于序时进度2.7% says per cent and means points. Other calendars (a budget's, a season's) are possible, so that only a slip of the pen is told.
 */
export function* readSchedules(shape: Shape): Generator<Claim> {
  if (!/[时间衡]进度|序时|时序/.test(shape.text)) return;
  for (const match of matches(shape, /(P)_?[,、(](?:c)?(_)([TP])/dg)) {
    const [rate, words, points] = [match.group(1)!.figure!, match.group(2)!, match.group(3)!.figure!];
    const side = COMPARED.exec(tokenText(shape, words))?.groups;
    const months = side && monthsBefore(shape, match.start);
    if (!months || rate.kind !== 'percent' || rate.qualifier !== 'exact') continue;
    const sign = side.ahead || side.more ? 1 : -1;
    const inPoints: Figure = { ...points, kind: 'points' };
    const claim = verify({ kind: 'difference', relation: relate(rate, inPoints, months, sign) });
    const judged =
      points.kind === 'points' ? slipOnly(claim, 2) : claim.verdict === 'holds' && asMistaken(claim, points);
    if (judged) yield judged;
  }
}

const COMPARED =
  /^(?:(?<ahead>快于|高于|超过?|超出|超前|领先(?:于)?|快|高出)|慢于|低于|落后(?:于)?|滞后(?:于)?|欠)(?:全年|年度)?(?:序时|时序|均衡|时间)(?:目标)?(?:进度)?(?:要求)?$|^(?:序时|时序|均衡|时间)进度(?:(?<more>快|高出?|超出?|多)|慢|低|差)$/;

/**
 * How many months have passed at the end of the period that the sentence names last: six of 1—6月, 上半年, 截至6月底. A sentence that names none goes on with what the
 * line began with, where the line knows of no other.
 */
function monthsBefore({ letters, tokens }: Shape, index: number): number | undefined {
  const start = letters.lastIndexOf('.', index) + 1;
  const timed = (from: number) => tokens.slice(from, index).filter(({ period }) => period?.months);
  const own = timed(Math.max(start, index - REACH)).at(-1)?.period;
  if (own) return passed(own.text, own.months!);
  // A long sentence that names one time only is of that; one that names none goes on with the line's.
  const all = (timed(start).length > 0 ? timed(start) : timed(0)).map(({ period }) =>
    passed(period!.text, period!.months!),
  );
  return new Set(all).size === 1 ? all[0] : undefined;
}

/** How many tokens back the period may stand. */
const REACH = 30;

function passed(text: string, { first, last }: NonNullable<Period['months']>): number | undefined {
  const isFromBeginning = first === 1 || /^截[至止]|[底末]$/.test(text);
  return isFromBeginning && last >= 1 && last < 12 ? last : undefined;
}

/** rate − months/12 = points. */
function relate(rate: Figure, points: Figure, months: number, sign: Term['sign']): Relation {
  const [current = ''] = printed(rate);
  const passed = multiply(rational(BigInt(months), 12n), whole(100));
  return {
    terms: [
      { role: 'current', figure: rate, sign: 1 },
      { role: 'change', figure: points, sign },
    ],
    stated: 1,
    expression: `${current} − ${formatDecimal(passed, 1)}`,
    solve: (index, [done, ahead]) => (index === 1 ? minus(done!, yearAfter(months)) : plus(ahead!, yearAfter(months))),
  };
}

/** The share of the year that has passed; its author may have rounded five twelfths to 41.7%. */
function yearAfter(months: number): Interval {
  const [twelfths, half] = [rational(BigInt(months), 12n), rational(5n, 10_000n)];
  return between(subtract(twelfths, half), add(twelfths, half));
}
