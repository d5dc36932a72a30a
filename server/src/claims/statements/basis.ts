import type { Figure } from '../../figures';

/**
 * On which basis a figure stands, when the words before it or the bracket right behind it say so: 一般公共预算收入（同口径）,
 * 2.6亿元（自然口径）, 按户籍人口计算, 与2000年相比, 剔除减税因素. Figures on different bases are of different measures. Prices are left out: growth at constant
 * prices is what growth usually is.
 */
export function basisOf(folded: string, from: number, { span }: Figure): string | undefined {
  const before = folded.slice(from, span.start);
  const aside = /^\s*\([^()]{1,20}\)/.exec(folded.slice(span.end, span.end + REACH))?.[0] ?? '';
  const words = before + aside;
  if (!MAYBE.test(words)) return undefined;
  const found = [...words.matchAll(BASIS)].map(([basis]) => basis).filter((basis) => !PRICES.test(basis));
  return found.at(-1);
}

const REACH = 24;
/** Every basis holds one of these; the pattern itself tries every character. */
const MAYBE = /相比|按|口径|[剔扣]除|还原|不含|不考虑/;
const BASIS =
  /(?:与|同|和)(?:19|20)\d{2}年[^,。;\d]{0,4}相比|按照?(?:[^,。;()\d]{1,14}?)(?:计算|统计|测算|核算)|[^,。;:()、\d\s]{0,4}口径|(?:[剔扣]除|还原|不含|不考虑)[^,。;:()\d]{1,14}/g;
const PRICES = /价/;

/** 某三角洲12个城市: the sentence opens with towns that are not the whole, and its figures are theirs. */
export function isOfTowns(folded: string, from: number, { span, unit }: Figure): boolean {
  if (unit?.text !== '个' || !TOWNS.test(folded.slice(span.end, span.end + 8))) return false;
  return OTHERS.test(folded.slice(from, span.start).trimEnd());
}

const TOWNS = /^(?:重点|主要|地级|县级|设区)?(?:及以上)?(?:城市|市|县|区|州|旗|乡镇|镇|乡|街道)/;
const OTHERS = /^(?!.*(?:[全我本]|下?辖|管|有|设|分布))[\u4e00-\u9fa5]{3,}$/;
