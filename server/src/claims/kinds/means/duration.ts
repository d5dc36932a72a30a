import { exactly } from '../../../arithmetic/interval';
import { whole } from '../../../arithmetic/rational';
import { daysInMonth } from '../../../document';
import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Relation } from '../../relation';
import type { Shape } from '../../shape';
import { verify } from '../../verify';

/**
 * How many days lie between two dates: 从2月10日开始，到3月31日结束，历时50天. The first day may be counted or not, and the year may be a leap year, so that each count
 * holds; and days of work may be fewer, so that only a slip of the pen is asked about.
 */
export function* readDurations(shape: Shape): Generator<Claim> {
  const { folded } = shape.block;
  if (!MAYBE.test(shape.text)) return;
  for (const { figure, letter } of shape.tokens) {
    if (letter !== 'Q' || !isDays(figure!)) continue;
    const dates = DATES.exec(folded.slice(Math.max(0, figure!.span.start - REACH), figure!.span.start));
    if (!dates?.groups) continue;
    const claim = claimOf(figure!, dates.groups);
    if (claim) yield claim;
  }
}

const MAYBE = /日.{1,60}(?:历时|为期|时长|用时|耗时|[共计续后]).{0,4}\d{1,3}[天日]/;
const REACH = 60;
const DAY = (name: string) =>
  `(?:(?<${name}Year>(?:19|20)\\d{2})年)?(?:(?<${name}Month>\\d{1,2})月)(?<${name}Day>\\d{1,2})[日号]?`;
const END = DAY('last').replace('(?<lastMonth>\\d{1,2})月)', '(?<lastMonth>\\d{1,2})月)?');
/** From one date to another, with a few words about what begins and ends there, and the days last. */
const DATES = new RegExp(
  `(?<![\\d.])${DAY('first')}(?:[\\u4e00-\\u9fa5]{0,6}[,、]?(?:到|至|于|并于|—|-|~)|[\\u4e00-\\u9fa5]{0,6}(?:启动|开始|开工|开幕|动工),)${END}[\\u4e00-\\u9fa5“”]{0,16}?[,(]?(?:共|总)?(?<cue>历时|为期|时长|用时|耗时|前后|持续|共计?)$`,
);

function isDays({ unit, number, qualifier, magnitude }: Figure): boolean {
  return (
    unit?.dimension === 'days' && qualifier === 'exact' && magnitude === 0 && number.exponent === 0 && number.arabic
  );
}

function claimOf(stated: Figure, groups: Readonly<Record<string, string | undefined>>): Claim | undefined {
  const { firstYear, firstMonth, firstDay, lastYear, lastMonth = firstMonth, lastDay } = groups;
  const [from, to] = [
    [Number(firstMonth), Number(firstDay)],
    [Number(lastMonth), Number(lastDay)],
  ] as const;
  const year = Number(lastYear ?? firstYear) || undefined;
  const counts = (year ? [year] : COMMON_AND_LEAP).map((each) => daysBetween(from, to, each));
  const days = counts[0];
  if (days === undefined || (firstYear && lastYear && firstYear !== lastYear)) return undefined;
  const texts = `${to[0]}月${to[1]}日 − ${from[0]}月${from[1]}日`;
  const [inclusive, ...others] = [1, 0].flatMap((first) =>
    counts.map((count) =>
      verify({ kind: 'difference', relation: relate(stated, count! + first, `${texts}${first ? ' + 1' : ''}`) }),
    ),
  );
  const held = [inclusive!, ...others].find(({ verdict }) => verdict === 'holds');
  if (held) return { ...held, basis: 'subset' };
  // 共40天 may leave out days between.
  if (/共/.test(groups.cue!) && stated.number.coefficient < BigInt(days)) return undefined;
  const isSlip = days >= 10 && inclusive!.repairs[0]?.distance === 1;
  return isSlip ? { ...inclusive!, basis: 'subset' } : undefined;
}

const COMMON_AND_LEAP = [2023, 2024];

/** How many days one date of a year lies behind another; undefined where it does not, or is no date. */
function daysBetween(from: readonly [number, number], to: readonly [number, number], year: number): number | undefined {
  const days = dayOfYear(to, year) - dayOfYear(from, year);
  return days > 0 ? days : undefined;
}

/** NaN for no date. */
function dayOfYear([month, day]: readonly [number, number], year: number): number {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return Number.NaN;
  return Array.from({ length: month - 1 }, (_, at) => daysInMonth(at + 1, year)).reduce((sum, days) => sum + days, day);
}

/** The days are the one figure; the dates are none. */
function relate(stated: Figure, days: number, expression: string): Relation {
  return {
    terms: [{ role: 'change', figure: stated, sign: 1 }],
    stated: 0,
    expression,
    solve: () => exactly(whole(days)),
  };
}
