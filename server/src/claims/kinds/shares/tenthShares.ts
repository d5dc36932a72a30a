import type { Claim } from '../../claim';
import { matches, type Shape, textBetween } from '../../shape';
import { verify } from '../../verify';
import { doubted } from '../common/doubted';
import { isLess, ratioOf } from '../common/ratio';
import { openersOf } from '../parts/openers';

/**
 * A share that stands before its amount, told of what somebody gives or gets of it: 投资96万元，其中县里补四成、38.4万元; 总投资200万元，其中财政承担60%、120万元. Both say the
 * same, of what 其中 opened.
 */
export function* readTenthShares(shape: Shape): Generator<Claim> {
  if (!/z[:,]?_P[、,(]/.test(shape.letters)) return;
  const openers = openersOf(shape);
  for (const match of matches(shape, /z[:,]?(_)(P)[、,(](Q)(?=[,;.)])/dg)) {
    const [words, share, part] = [match.position(1), match.position(2), match.position(3)];
    const opener = openers.find(({ at }) => at === match.start);
    if (!opener || !GIVES.test(textBetween(shape, words, words))) continue;
    const relation = ratioOf(
      shape.tokens[part]!.figure,
      shape.tokens[opener.whole]!.figure,
      shape.tokens[share]!.figure,
    );
    if (relation && !isLess(shape, opener.whole, part)) yield doubted(verify({ kind: 'share', relation }));
  }
}

/** Who gives, and that they give; 一期财政补助60% is of a part of it. */
const GIVES =
  /^(?:(?:中央|省|市|区|县|镇|乡|村|上级|各级|本级|地方)(?:里|级|集体)?(?:财政)?(?:资金)?|财政|政府|企业|合作社|公司|业主|群众|农户|村民|社会(?:资本|资金)?|对口单位|帮扶单位)(?:补助?|补贴|出资?|承担|负担|自筹|筹集|配套|解决|投入|拨付?|奖补|安排|支持|分得|留存)(?:了|的)?$/;
