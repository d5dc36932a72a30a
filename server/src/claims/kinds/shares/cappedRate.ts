import { between } from '../../../arithmetic/interval';
import { compare, ONE, rational, ZERO } from '../../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape } from '../../shape';

/**
 * Percentages that cannot be above 100: rates that say what share of something is covered, fit or known (森林覆盖率, 合格率), and
 * falls, since nothing can fall by more than all of it. What is within bounds proves nothing and is no claim.
 */
export function readCappedRates(shape: Shape): Claim[] {
  if (!shape.letters.includes('P')) return [];
  return shape.tokens.flatMap(({ figure }) => {
    if (figure?.kind !== 'percent' || compare(figureValue(figure), ONE) <= 0) return [];
    const { start } = figure.numberSpan;
    const before = shape.block.folded.slice(Math.max(0, start - REACH), start).replace(/^.*[。;]/, '');
    const falls = FALL.test(before);
    const isImpossible = falls ? !MAY_BE_NEGATIVE.test(before) : isCapped(before, figure);
    return isImpossible ? [claimOf(figure, falls)] : [];
  });
}

const REACH = 50;

function isCapped(before: string, figure: Figure): boolean {
  const rate = before.replace(REACHED, '');
  if (NO_SHARE.test(rate)) return false;
  return OF_ITS_OWN.test(rate) || (OF_ANOTHER_BASE.test(rate) && compare(figureValue(figure), TWICE) > 0);
}

const REACHED = /(?:均|都|已)?(?:达到?|为|保持在|稳定在|提高到|提升到)?$/;

/** Rates whose numerator is some of the very things that the denominator counts. A line that was broken may have left the 毛 of 毛入学率 on the one before. */
const OF_ITS_OWN =
  /(?:覆盖|化解|整改|合格|(?:儿童|少年|净)入学|(?:水|厕所?|气|普通话)普及|达标|优良|满意|绿化|城镇化|完好|污水[^,。;]{0,4}处理|垃圾[^,。;]{0,4}处理|无害化处理|通过|知晓|成活|就业|调解成功|调处成功)[率度]$/;

/**
 * Rates whose numerator may hold what the denominator lacks: cases of earlier years that are settled now, people who moved in,
 * more than a plan asked for. A little above 100 they may be right, above 200 a point was lost.
 */
const OF_ANOTHER_BASE =
  /(?:办结|[^毛]入学|普及|参保|接种|巩固|处理|处置|入户|签约|破案|普查|入库|建档|集中供养|上门)率$/;
const TWICE = rational(2n, 1n);

/**
 * What names like those but is no share: 拨备覆盖率 and 流动性覆盖率 put one stock of money beside another, a grown ewe has more than
 * one lamb (繁殖成活率), of telephones a person may have two, 毛入学率 counts pupils of any age.
 */
const NO_SHARE =
  /(?:拨备|准备金?|流动性|风险|[抵质]押物?|[本利]息|现金流?量?|[债税]务?|资[本产金]|收入|收益|租金|担保|成本|费用|偿付|偿债|贷款|净投资|需求|[产库储]能?[备存]?|供[应给])(?:充足)?覆盖率$|繁[殖育活](?:成活)?率$|(?:电话|手机|移动|宽带|互联网|网络|汽车|家电|电脑)[^,。;]{0,6}普及率$|债[^。;]{0,30}化解率$/;
const FALL = /(?:下降|减少|降低|缩小|压减|降幅|减幅)了?(?:达到?|为)?$/;

/** A profit that became a loss fell by more than all of it; so may what is added, and a tax of which more was paid back than came in. */
const MAY_BE_NEGATIVE =
  /利润|净|盈利|亏损|效益|收益|盈亏|现金流|[顺逆]差|差额|结余|增加值增速|新增|增量|增[加减]?额|税/;

function claimOf(figure: Figure, falls: boolean): Claim {
  const { value, unit } = figureLabel(figure);
  return {
    kind: 'possibility',
    verdict: 'contradicted',
    span: figure.span,
    statedSpan: figure.span,
    operands: [{ role: falls ? 'rate' : 'share', figure, span: figure.span }],
    implied: between(ZERO, ONE),
    impliedText: undefined,
    workings: `${value}${unit} > 100%`,
    opposite: false,
    basis: undefined,
    repairs: [],
  };
}
