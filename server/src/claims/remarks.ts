import type { Token } from './shape';

/**
 * The tokens of a line without what only praises, places or explains the amount before it: clauses (1500万元，创历史新高，增长25%; 居全市第2位;
 * 好于预期) and brackets (1500万元（含下属单位），增长25%). What follows is said of that amount, as if they were not there. They have no figure but
 * a rank.
 */
export function withoutRemarks(tokens: Token[], letters: string, text: string): Token[] {
  if (!MAYBE.test(letters)) return tokens;
  const kept: Token[] = [];
  let from = 0;
  for (const match of letters.matchAll(CLAUSE)) {
    const [first, end] = [match.index + 1, match.index + match[0].length];
    const words = text.slice(tokens[first]!.span.start, tokens[end - 1]!.span.end);
    // 96.5%（193/200）: digits that are no figure of the line's tell something of it; 场（厂）内车辆 is all a name.
    const isName = letters[match.index - 1] === '_' && words.length <= SHORT;
    if (match[0].endsWith(')') ? /\d/.test(words) || isName : !REMARK.test(words)) continue;
    kept.push(...tokens.slice(from, match.index));
    from = end;
  }
  return from === 0 ? tokens : [...kept, ...tokens.slice(from)];
}

/** Two characters and the mark that closes a bracket. */
const SHORT = 3;
const MAYBE = /,[^,;:.()QPTMNFXz]{1,9},|[QPTM_]\([_y]/;
const CLAUSE =
  /,[v_Hyg]{1,5}(?=,)|(?<=[QPTM])\([_y、&]{1,5}\)|(?<=_)\([_y、&]{1,5}\)(?=_?v?Q)|(?<=[QPTM]_?),[^,;:.()QPTMNFXHz]{1,9}(?=,)/g;

/** How a clause begins that is said of an amount and names no other. */
const REMARK =
  /^(?:均|都|也|再|又|仍|继续|再次|首次|一举)*(?:创(?:造|出|下)?(?:了)?(?:历史|近|同期|有|建|新|最|全)|刷新|好于|优于|超出|超过?(?:了)?预期|(?:略|明显|大幅)?[高低快慢]于(?!\d)|符合|位居|位列|名列|排名|排在|列(?:全|第)|居(?:全|第|于)|稳居|跻身|处于|保持|连续|总体|基本|历史|(?:主要)?(?:受|得益于|由于|随着|克服|面对|因(?!此|而))|尽管|虽然?|在[^,]{2,30}(?:情况|背景|形势|条件|前提|支撑|带动|推动|影响|压力)下|实现(?:了)?(?:较快|平稳|稳定|稳步|正增长|历史性|新突破|由|开门红|量质|双))/;
