import type { Qualifier } from './figure';

/** A cue word beside a number, and how long it is in the text. */
export interface QualifierCue {
  readonly qualifier: Qualifier | undefined;
  readonly length: number;
}

/**
 * The cue that ends just before a number. The bounds follow 《民法典》第1259条: 以上、以下、以内 include the number
 * itself, 超过、不满、以外 do not. In 近五年 the cue names a stretch of time and bounds nothing.
 */
export function qualifierBefore(folded: string, at: number, duration: boolean): QualifierCue {
  // 增幅约为21.5%: the verb stands between, and stays a word of its own.
  if (folded[at - 2] === '约' && LINKS.has(folded[at - 1]!))
    return ENDS_A_WORD.test(folded.slice(Math.max(0, at - 4), at - 1)) ? NONE : { qualifier: 'about', length: 0 };
  if (!ENDS_BEFORE.has(folded[at - 1] ?? '')) return NONE;
  const stretch = folded.slice(Math.max(0, at - 4), at);
  for (const [text, qualifier] of BEFORE) {
    if (!stretch.endsWith(text)) continue;
    if (duration && text === '近') return NONE;
    if (ENDS_A_WORD.test(stretch)) return NONE;
    return { qualifier, length: text.length };
  }
  return NONE;
}

/** The cue that begins just behind a figure. */
export function qualifierAfter(folded: string, at: number): QualifierCue {
  if (!BEGINS_AFTER.has(folded[at] ?? '')) return NONE;
  if (OTHER_WORD.test(folded.slice(at, at + 2))) return NONE;
  for (const [text, qualifier] of AFTER) if (folded.startsWith(text, at)) return { qualifier, length: text.length };
  return NONE;
}

/** 签约8个, 预约300人次, 附近3公里: the last character belongs to a word of its own and approximates nothing. */
const ENDS_A_WORD =
  /(?:签|预|节|合|履|续|违|特|公|条|契|解|制|集|简|俭|盟|誓)约$|(?:附|临|邻|靠|就|亲|最|贴)近$|(?:高|赶|反|勇)超$/;

const LINKS: ReadonlySet<string> = new Set('为是有占达在需');

const NONE: QualifierCue = { qualifier: undefined, length: 0 };

/** 430次余震, 近两年许多企业: the character begins a word of its own. */
const OTHER_WORD = /^(?:余[震热额款粮量音波生地杭姚江庆干晖]|许[多可诺昌愿])/;

/** Longer cues first, since 不超过 ends with 超过. */
const BEFORE: readonly (readonly [string, Qualifier])[] = [
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['不小于', 'atLeast'],
  ['不超过', 'atMost'],
  ['不高于', 'atMost'],
  ['不大于', 'atMost'],
  ['控制在', 'atMost'],
  ['至少', 'atLeast'],
  ['至多', 'atMost'],
  ['最多', 'atMost'],
  ['超过', 'above'],
  ['突破', 'atLeast'],
  ['刚过', 'above'],
  ['已过', 'above'],
  ['迈过', 'above'],
  ['跨过', 'above'],
  ['多于', 'above'],
  ['大于', 'above'],
  ['高于', 'above'],
  ['不足', 'below'],
  ['不到', 'below'],
  ['未满', 'below'],
  ['不满', 'below'],
  ['少于', 'below'],
  ['低于', 'below'],
  ['将近', 'below'],
  ['接近', 'below'],
  ['逼近', 'below'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约', 'about'],
  ['近', 'below'],
  ['超', 'above'],
  ['逾', 'above'],
];

const AFTER: readonly (readonly [string, Qualifier])[] = [
  ['及以上', 'atLeast'],
  ['(含)以上', 'atLeast'],
  ['以上', 'atLeast'],
  ['及以下', 'atMost'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
  ['之内', 'atMost'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['余', 'slightlyMore'],
  ['许', 'about'],
];

/** Few figures have a cue, and one character tells: the last of a cue before, the first of one behind. */
const ENDS_BEFORE: ReadonlySet<string> = new Set(BEFORE.map(([text]) => text.at(-1)!));
const BEGINS_AFTER: ReadonlySet<string> = new Set(AFTER.map(([text]) => text.charAt(0)));
