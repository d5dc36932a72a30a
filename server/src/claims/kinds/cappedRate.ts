import { between } from '../../arithmetic/interval';
import { compare, ONE, ZERO } from '../../arithmetic/rational';
import { type Figure, figureLabel, figureValue } from '../../figures';
import type { Claim } from '../claim';
import type { Shape } from '../shape';

/**
 * Percentages that cannot be above 100: rates that say how much of something is covered, settled or fit (覆盖率, 化解率,
 * 合格率), and falls, since nothing can fall by more than all of it. What is within bounds proves nothing and is no claim.
 */
export function readCappedRates(shape: Shape): Claim[] {
  if (!shape.letters.includes('P')) return [];
  return shape.tokens.flatMap(({ figure }) => {
    if (figure?.kind !== 'percent' || compare(figureValue(figure), ONE) <= 0) return [];
    const { start } = figure.numberSpan;
    const before = shape.block.folded.slice(Math.max(0, start - 14), start);
    if (FALL.test(before) && MAY_BE_NEGATIVE.test(shape.block.folded.slice(Math.max(0, start - 50), start))) return [];
    return CAPPED.test(before) || FALL.test(before) ? [claimOf(figure, FALL.test(before))] : [];
  });
}

/** A line that was broken may have left the 毛 of 毛入学率 on the one before. 完成率, 毛入学率, 自给率, 产销率 and 负债率 may well be above 100 and are not listed. */
const CAPPED =
  /(?:覆盖|化解|整改|办结|合格|(?<=[^毛])入学|普及|达标|优良|满意|参保|接种|绿化|城镇化|巩固|完好|处理|处置|无害化处理|通过|知晓|成活|就业|入户|签约|调解成功|调处成功|破案|普查|抽检合格|入库|建档|集中供养|上门)[率度](?:均|都|已)?(?:达到?|为|保持在|稳定在|提高到|提升到)?$/;
const FALL = /(?:下降|减少|降低|缩小|压减|降幅|减幅)了?(?:达到?|为)?$/;

/** A profit that became a loss fell by more than all of it. */
const MAY_BE_NEGATIVE = /利润|净利|盈利|亏损|效益|收益|盈亏|现金流|[顺逆]差|差额|结余|增加值增速/;

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
