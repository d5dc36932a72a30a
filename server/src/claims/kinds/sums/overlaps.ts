import type { Claim } from '../../claim';
import type { Shape } from '../../shape';

/** True where the words behind a list say that some stand in several of its parts: 省级8个、市级9个、县级7个，其中1个同时获两类资金. */
export function saysOverlap({ block: { folded } }: Shape, { span }: Claim): boolean {
  const behind = /^[^。]*/.exec(folded.slice(span.end, span.end + REACH))![0];
  return OVERLAP.test(behind);
}

const REACH = 40;
const OVERLAP =
  /跨(?:领域|类|县|镇|乡|区|行业|部门)|同时(?:获|涉|属|享|移|又|是|列|计)|重[叠复]|交叉|兼(?:有|得|任)|多次(?:获|参)|(?:涉及|分属|属于|获)[两多二](?:类|项|种|个)|[两多二]项(?:及以上)?不合格/;
