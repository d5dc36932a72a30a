import { shift } from '../../document';
import type { Figure } from '../../figures';
import type { Claim } from '../claim';
import { printed } from '../expression';
import { indicatorIn } from '../indicators';
import { mayBeOfOther, slipOnly } from '../kinds/common/doubted';
import { gathering } from '../parts';
import type { BlockReading, PlacedClaim, ReportReading } from '../reading';
import { differenceRelation, termOf } from '../relation';
import { verify } from '../verify';
import { type PlacedStatement, placeStatements } from './resolve';

/**
 * What is still needed for a year's target, where another section tells what has been done: 1—9月规上工业总产值486.3亿元 and 对照全年650亿元的规上工业产值目标，四季度需完成163.7亿元.
 * A newer count may have been taken, so that only a slip of the pen is asked about. All spans are offsets in the report.
 */
export function readStillNeeded(reading: ReportReading): PlacedClaim[] {
  const lines = allNeeds(reading);
  if (lines.length === 0) return [];
  const statements = placeStatements(reading);
  return lines.flatMap(({ start, value: { target, needed, name, months } }) => {
    const done = statements.filter((statement) => isDone(statement, name, months, needed));
    const values = new Set(done.map(({ statement: { figure } }) => printed(figure, needed)[0]));
    const [first] = done;
    if (!first || values.size > 1) return [];
    const claim = claimOf(placed(first.statement.figure, first.start), placed(target, start), placed(needed, start));
    return claim ? [{ start: 0, claim }] : [];
  });
}

/** A target of the year, what is needed for it, and after how many months. */
interface Need {
  readonly target: Figure;
  readonly needed: Figure;
  /** The indicator's usual name. */
  readonly name: string;
  readonly months: number;
}

const allNeeds = gathering(({ block: { folded }, figures }: BlockReading): readonly Need[] => {
  if (!/[需须要]再?完成/.test(folded)) return [];
  return figures.flatMap((_, at) => needOf(folded, figures, at) ?? []);
});

const NEEDED =
  /(?:^|[,;。、])(?:(下半年)|(四季度)|(?:后|余下|剩余)([一二三四五六两\d])个?月|(\d{1,2})[-—~至]12月)(?:还|尚|仍)?[需须要]再?完成$/;
const NUMBERS = '一二三四五六';

function needOf(folded: string, figures: readonly Figure[], at: number): Need | undefined {
  const [target, needed] = [figures[at - 1], figures[at]!];
  const match = NEEDED.exec(folded.slice(Math.max(0, needed.span.start - LONGEST), needed.span.start));
  if (
    !match ||
    !target?.unit ||
    target.sentence !== needed.sentence ||
    target.unit.dimension !== needed.unit?.dimension
  )
    return undefined;
  if (target.qualifier !== 'exact' || needed.qualifier !== 'exact') return undefined;
  const [before, after] = [
    folded.slice(Math.max(0, target.span.start - LONGEST), target.span.start),
    folded.slice(target.span.end, needed.span.start),
  ];
  const noun =
    /^的?([\u4e00-\u9fa5]{2,12})(?:目标|任务|计划)/.exec(after)?.[1] ??
    /(?:全年|年度|今年)([\u4e00-\u9fa5]{2,12})$/.exec(before)?.[1];
  if (noun === undefined || !/全年|年度|今年/.test(before)) return undefined;
  const { indicator, scope } = indicatorIn(noun) ?? {};
  const months = monthsBefore(match);
  return !indicator || scope !== '' || months === undefined
    ? undefined
    : { target, needed, name: indicator.name, months };
}

const LONGEST = 24;

function monthsBefore([, half, quarter, last, first]: RegExpExecArray): number | undefined {
  if (half) return 6;
  if (quarter) return 9;
  if (first) return Number(first) - 1;
  const count = last === '两' ? 2 : NUMBERS.indexOf(last!) + 1 || Number(last);
  return count > 0 && count < 12 ? 12 - count : undefined;
}

/** 1—9月 or 前三季度 of the report's own year, of the whole indicator. */
function isDone({ statement, key, part }: PlacedStatement, name: string, months: number, { unit }: Figure): boolean {
  const [, scope, measure, dimension, comparison, period = ''] = key.split('|');
  if (statement.name !== name || part !== 0 || scope !== '' || measure !== 'level' || comparison !== '') return false;
  if (dimension !== unit!.dimension || statement.figure.qualifier !== 'exact') return false;
  const own = statement.period ?? statement.inherited;
  if (own?.year !== undefined || (own?.relativeYear ?? 0) !== 0) return false;
  return new RegExp(`^~?(?:\\d{4})?:1-${months}$`).test(period);
}

function claimOf(done: Figure, target: Figure, needed: Figure): Claim | undefined {
  const [part, whole] = printed(done, target, needed);
  const relation = differenceRelation(
    termOf('base', done),
    termOf('current', target),
    termOf('change', needed),
    `${whole} − ${part}`,
  );
  const claim = slipOnly(verify({ kind: 'difference', relation }));
  return claim && mayBeOfOther(claim);
}

function placed(figure: Figure, start: number): Figure {
  return { ...figure, span: shift(figure.span, start), numberSpan: shift(figure.numberSpan, start) };
}
