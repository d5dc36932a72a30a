import type { Claim } from '../../claim';
import { matches, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { doubted } from '../common/doubted';
import { isLess, nameOf, ratioOf } from '../common/ratio';

/**
 * Shares of an amount of money that went by a shorter name where it stood: 分级次看：中央8640万元，省级3120万元。…中央资金用于产业4830万元，占中央资金的55.9%; 抽查项目36个，
 * 涉及金额1428.60万元。其中9个项目、217.45万元未拨付，占抽查金额的15.22%. One amount alone goes by it; where no slip of the pen explains a difference, it is information.
 */
export function* readSharesOfShort(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('w') || !/占[^,;。]{2,8}(?:资金|金额|经费|总额)的?[\d比]/.test(shape.text)) return;
  for (const match of matches(shape, /(w)_(P)/dg)) {
    const [cue, rate] = [match.position(1), match.position(2)];
    const [, own, kind] = NAME.exec(textBetween(shape, cue + 1, rate - 1)) ?? [];
    if (own === undefined || kind === undefined || /^[全总]/.test(own)) continue;
    const [whole, ...others] = amountsIn(shape, 0, cue).filter(
      (at) => isCalledShort(shape, at, own, kind) || isOfDeed(shape, at, own),
    );
    const part = whole === undefined || others.length > 0 ? undefined : partOf(shape, whole, cue);
    const relation =
      part === undefined
        ? undefined
        : ratioOf(shape.tokens[part]!.figure, shape.tokens[whole!]!.figure, shape.tokens[rate]!.figure);
    if (relation && !isLess(shape, whole!, part!)) yield doubted(verify({ kind: 'share', relation }));
  }
}

const NAME = /^([\u4e00-\u9fa5]{2,4}?)(资金|金额|经费|总额)(?:总[量额])?的?(?:比重|比例)?(?:为|达到?)?$/;

/** 中央 for 中央资金, where the words before say that money is divided. */
function isCalledShort(shape: Shape, at: number, own: string, kind: string): boolean {
  if (nameOf(shape, shape.tokens[at]!) !== own) return false;
  const start = sentenceStart(shape, at);
  const before = start > 1 ? sentenceStart(shape, start - 2) : start;
  return textBetween(shape, before, at).includes(kind);
}

/** 涉及金额 in a sentence that begins with the deed: 抽查定向捐赠项目36个，涉及金额1428.60万元. */
function isOfDeed(shape: Shape, at: number, own: string): boolean {
  if (!/^(?:涉及|总)?(?:资金|金额|经费|总额)(?:总额)?(?:共|为|达到?|合计)*$/.test(nameOf(shape, shape.tokens[at]!)))
    return false;
  const words = textBetween(shape, sentenceStart(shape, at), at - 1).replace(/^[。;]/, '');
  return words.startsWith(own) || words.startsWith(`共${own}`);
}

/** The nearest amount of money in the share's own sentence, or in brackets none. */
function partOf(shape: Shape, whole: number, cue: number): number | undefined {
  const dimension = shape.tokens[whole]!.figure!.unit?.dimension;
  const start = Math.max(sentenceStart(shape, cue), whole + 1);
  return amountsIn(shape, start, cue).findLast((at) => shape.tokens[at]!.figure!.unit?.dimension === dimension);
}
