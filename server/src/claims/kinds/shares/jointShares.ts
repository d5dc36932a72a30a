import type { Claim } from '../../claim';
import { matches, type Shape, tokenText } from '../../shape';
import { verify } from '../../verify';
import { amountsIn, sentenceStart } from '../common/amounts';
import { slipOnly } from '../common/doubted';
import { onlyNamed, ratioOf } from '../common/ratio';

/**
 * The share of what was added up before: 支出6120亿元，其中教育、卫生两项支出合计1994亿元，分别为…，合占支出的32.6%. The whole is the level
 * before 其中, or goes by the name behind 占.
 */
export function* readJointShares(shape: Shape): Generator<Claim> {
  if (!/[合共]计?占/.test(shape.text)) return;
  for (const match of matches(shape, /(w)(_?)w?_?(P)/dg)) {
    const cue = match.position(1);
    const start = sentenceStart(shape, cue);
    const { folded } = shape.block;
    const at = shape.tokens[cue]!.span.start;
    if (!JOINT.test(folded.slice(Math.max(0, at - 6), at))) continue;
    const sum = [...shape.letters.slice(start, cue).matchAll(/[Ss]v?_?Q/g)].at(-1);
    const part = sum && start + sum.index + sum[0].length - 1;
    const named = match.group(2)
      ? tokenText(shape, match.group(2)!).replace(/^(?:全[省市县区])?|的?(?:比重|比例|总[量额数])?的?$/g, '')
      : '';
    const whole = part === undefined ? undefined : wholeOf(shape, start, part, named);
    const relation = ratioOf(figureAt(shape, part), figureAt(shape, whole), shape.tokens[match.position(3)]!.figure);
    const claim = relation && slipOnly(verify({ kind: 'share', relation }));
    if (claim) yield claim;
  }
}

const JOINT = /[,;](?:[\u4e00-\u9fa5]{1,3}[项者类家])?(?:合计?|共计?|总共)$/;

function figureAt({ tokens }: Shape, index: number | undefined) {
  return index === undefined ? undefined : tokens[index]!.figure;
}

/** The one amount before the sum that goes by the name, or the one before 其中 where nothing is named. */
function wholeOf(shape: Shape, start: number, part: number, named: string): number | undefined {
  const opening = shape.letters.lastIndexOf('z', part);
  const before = amountsIn(shape, start, opening > start ? opening : part);
  if (named === '') return opening > start ? before.at(-1) : undefined;
  return onlyNamed(shape, before, named);
}
