import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { verify } from '../../verify';
import { sentenceStart } from '../common/amounts';
import { ratioOf } from '../common/ratio';

/** 我市完成4.4万亩，占全省任务46.2万亩的9.5%: of the task of a wider place than the sentence's own it is a share, and no rate of completion. */
export function ofWiderPlace(shape: Shape, claim: Claim): Claim {
  const [value, target, rate] = claim.operands.map(({ figure }) => figure);
  const at = shape.tokens.findIndex(({ figure }) => figure !== undefined && figure === value);
  if (!value || !target || at < 0) return claim;
  const { folded } = shape.block;
  const wider = folded.slice(value.span.end, target.span.start).match(WIDER)?.[1];
  const own = folded.slice(shape.tokens[sentenceStart(shape, at)]!.span.start, value.span.start).match(OWN)?.[1];
  if (wider === undefined || own === undefined || levelOf(own) <= levelOf(wider)) return claim;
  const relation = ratioOf(value, target, rate);
  return relation ? verify({ kind: 'share', relation }) : claim;
}

const WIDER = /占(?:到|了)?全([国省市州盟县区旗])(?:的|总)?[^,;。全]{0,6}(?:任务|计划|目标|指标)/;
const OWN = /(?:全|我|本)([省市州盟县区旗乡镇街村])/;

function levelOf(place: string): number {
  return LEVELS.findIndex((places) => places.includes(place));
}

const LEVELS = ['国', '省', '市州盟', '县区旗', '乡镇街', '村'];
