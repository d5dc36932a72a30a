import type { Claim } from '../../claim';
import { type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { amountsIn } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf, ratioOf } from '../common/ratio';

/**
 * Rates of deeds that stand in another sentence than the deed's own counts: 共申报93个，获批39个。其中…。总体获批率41.9%; and those that
 * say by which unit they were counted: 对象925户3379人。…消除风险701户2613人，消除率按户计75.8%、按人计77.3%.
 */
export function* readOverallRates(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('率') || !/(?:总体|整体|综合(?!利用)|总)[\u4e00-\u9fa5]{2,4}率|按[户人件]/.test(shape.text))
    return;
  let deed: string | undefined;
  for (const [index, { letter }] of shape.tokens.entries()) {
    if (letter === '.') deed = undefined;
    if (letter !== 'P') continue;
    const name = nameOf(shape, shape.tokens[index]!);
    const overall = OVERALL.exec(name)?.[1];
    const counted = COUNTED.exec(name);
    deed = counted?.[1] ?? counted?.[3] ?? deed;
    const unit = counted?.[2];
    const claim = overall
      ? claimOf(shape, index, overall)
      : unit && deed
        ? claimOf(shape, index, deed, unit)
        : undefined;
    if (claim) yield claim;
  }
}

const OVERALL = /^(?:总体|整体|综合(?!利用)|总)的?([\u4e00-\u9fa5]{2,4})率(?:为|达到?|是)?$/;
const UNIT = '按([\\u4e00-\\u9fa5])(?:数|口)?计(?:算)?(?:的|,)?';
const COUNTED = new RegExp(`^(?:([\\u4e00-\\u9fa5]{2,6})率)?${UNIT}(?:([\\u4e00-\\u9fa5]{2,6})率)?(?:为|达到?|是)?$`);

/**
 * What was done, which the first count that is named by the deed says, of what came in: the amount of its unit before it of which the
 * rate is true, else the line's first.
 */
function claimOf(shape: Shape, rate: number, deed: string, unit?: string): Claim | undefined {
  const amounts = amountsIn(shape, 0, Math.min(rate, LONGEST)).filter(
    (at) => shape.tokens[at]!.figure!.qualifier === 'exact',
  );
  const done = amounts.find((at) => isDone(shape, at, deed, unit));
  if (done === undefined) return undefined;
  const part = shape.tokens[done]!.figure!;
  const wholes = amounts.filter((at) => at < done && shape.tokens[at]!.figure!.unit?.text === part.unit?.text);
  // 申报93个，其中省级31个、获批14个: of a part only.
  if (unit === undefined && shape.letters.slice(wholes[0] ?? done, done).includes('z')) return undefined;
  const claims = wholes.flatMap((at) => {
    const relation = ratioOf(part, shape.tokens[at]!.figure, shape.tokens[rate]!.figure);
    return relation ? [verify({ kind: 'share', relation })] : [];
  });
  return slipOnly(claims.find(({ verdict }) => verdict === 'holds') ?? claims[0]);
}

/** What such a rate is of stands at the beginning of its line. */
const LONGEST = 200;

/** 获批39个, 稳定消除风险701户 and, right behind it, 2613人. */
function isDone(shape: Shape, at: number, deed: string, unit: string | undefined): boolean {
  const { figure, span } = shape.tokens[at]!;
  if (unit !== undefined && figure!.unit?.text !== unit) return false;
  const before = shape.tokens[at - 1];
  const isTwin = before?.letter === 'Q' && before.span.end === span.start;
  const name = isTwin ? nameOf(shape, before) : nameOf(shape, shape.tokens[at]!);
  return (
    name.includes(deed.slice(-2)) &&
    !/[未不]|上年|去年/.test(name) &&
    !textBetween(shape, Math.max(0, at - 2), at).includes('其中')
  );
}
