import type { Span } from '../../document';
import type { AcceptedMatch, SloganEntry } from '../../lexicon';

/** How far from its list the slogan may stand. */
const REACH = 16;

/** What leads from a slogan to the list of its members: “四个意识”（…, “六稳”工作，即…, “三大攻坚战”：…. */
const LEADS_ON =
  /^["”’」]?[^,。;、()“”"]{0,4}(?:\(|:|——|—|-|,?(?:即|也即|就是|也就是|包括|分别是|分别为|指的是|是指|具体是)["“]?)(?:中国特色社会主义)?["“]?$/;

/** What leads from the list back to the slogan: …看齐意识“四个意识”, …（“四个意识”）, …等“六稳”. */
const LEADS_BACK = /^["”]?(?:的|这|这一|,?这就是|\(|,?(?:简称|统称|合称|即))?["“]?$/;

/** True where the slogan is written right before or right behind the list, in words that say that the list is what it stands for. */
export function isLinked(folded: string, entry: SloganEntry, list: Span, accepted: readonly AcceptedMatch[]): boolean {
  return accepted.some((match) => {
    if (match.entry !== entry) return false;
    const { start, end } = match.span;
    if (end <= list.start && list.start - end <= REACH) return LEADS_ON.test(folded.slice(end, list.start));
    return start >= list.end && start - list.end <= REACH && LEADS_BACK.test(folded.slice(list.end, start));
  });
}
