import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { quotientRelation, type Relation, termOf } from '../../relation';
import { type Shape, withoutAsides } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { nameOf } from '../common/ratio';

/**
 * What was found among those that were looked through, counted by other words: 筛查15240人，检出183例，检出率1.20%; and who came through among those who took
 * part: 参考2486人，本科上线1547人，上线率62.23%. Several may be looked through in other ways, so that only one slip of the pen is told.
 */
export function* readDetectionRates(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('率') || !RATE.test(shape.text)) return;
  const line = withoutAsides(shape) ?? shape;
  for (const [index, token] of line.tokens.entries()) {
    const rate = token.letter === 'P' ? RATE.exec(nameOf(line, token))?.[0] : undefined;
    if (rate === undefined) continue;
    const { own, all } = WORDS.find(({ rate: words }) => words.test(rate))!;
    const amounts = amountsIn(line, sentenceStart(line, index), index);
    const found = named(line, amounts, own);
    const looked = named(line, amounts, all);
    const relation = found && looked && areOfOne(found, looked) ? rateOf(found, looked, token.figure!) : undefined;
    const claim = relation && slipOnly(verify({ kind: 'share', relation }));
    if (claim) yield claim;
  }
}

const RATE = /(?:检出|阳性|查出)率|(?<![\u4e00-\u9fa5])(?:上线|达线|获奖)率/;

/** The words of what a rate is of, and of what it is taken of. */
const WORDS: readonly { readonly rate: RegExp; readonly own: RegExp; readonly all: RegExp }[] = [
  {
    rate: /线率/,
    own: /[上达]线/,
    all: /参考(?:人数|考生|学生)?(?:共|为|达)*$|参加[高中]考(?:的)?(?:人数|考生|学生)?(?:共|为|达)*$/,
  },
  { rate: /获奖率/, own: /获奖|获得奖项/, all: /参赛(?:人数|选手|学生|作品)?(?:共|为|达)*$/ },
  {
    rate: /检出|阳性|查出/,
    own: /检出|查出|筛出|发现|阳性/,
    all: /^[\u4e00-\u9fa5\d]{0,10}(?:筛查|体检|检测|检查|抽检|普查|排查|参检)/,
  },
];

/** The one amount that goes by such words. */
function named(shape: Shape, amounts: readonly number[], words: RegExp): Figure | undefined {
  const own = amounts.filter(
    (at) => words.test(nameOf(shape, shape.tokens[at]!)) && shape.tokens[at]!.figure!.unit?.discrete,
  );
  return own.length === 1 ? shape.tokens[own[0]!]!.figure : undefined;
}

/** 183例 among 15240人 and 18批次 of 2360批次; but 183处 are not of 350家. */
function areOfOne({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return one!.text === other!.text || (CASES.test(one!.text) && PEOPLE.test(other!.text));
}

const CASES = /^(?:例|例次|人|名|人次)$/;
const PEOPLE = /^(?:人|名|人次)$/;

/** Counts of two kinds of things may be divided by each other, where either is exact. */
function rateOf(found: Figure, looked: Figure, rate: Figure): Relation | undefined {
  if (found === looked || found.qualifier !== 'exact' || looked.qualifier !== 'exact' || figureValue(looked).n <= 0n)
    return undefined;
  const [above = '', below = ''] = printed(found, looked);
  return quotientRelation(termOf('part', found), termOf('whole', looked), termOf('share', rate), `${above} ÷ ${below}`);
}
