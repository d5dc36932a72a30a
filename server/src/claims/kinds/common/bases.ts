import { type Shape, type Token, tokenText } from '../../shape';

/** False where nothing before an amount can be a word that the functions below look for; asked first, since most amounts are plain. */
export function mayTell(shape: Shape, index: number): boolean {
  return /[、&]/.test(shape.letters[index - 1] ?? '') || TELLING.test(before(shape, index));
}

const TELLING = /[比较同多少高低快慢增减上去前往期初年算划标务指均扣剔加响因超短欠受]/;

/** True for a quantity that only says something of another amount: what that is compared with, or what it was or was to be. */
export function isOfAnother(shape: Shape, index: number): boolean {
  return isCompared(shape, index) || tellsOfAnother(shape, index);
}

/**
 * True for a quantity that something is compared with, or by which it is more or less than that: 比上年决算数31亿元, 与上年的31亿元相比,
 * 比上年多312件. Neither is what its sentence is about.
 */
export function isCompared(shape: Shape, index: number): boolean {
  const words = before(shape, index);
  if (says(COMPARED, words) || (COMPARES.test(after(shape, index)) && COMPARED_WITH.test(words))) return true;
  // 较限额分别低0.57亿元、0.69亿元
  const first = firstOfList(shape, index);
  if (first !== index) return says(COMPARED, before(shape, first));
  // 比去年同期的41亿元多4亿元
  const [word, base] = [shape.tokens[index - 1], shape.tokens[index - 2]];
  if (word?.letter !== '_' || base?.letter !== 'Q' || !/^(?:[多少高低快慢超短]|节[约省])/.test(tokenText(shape, word)))
    return false;
  const opening = before(shape, index - 2);
  return says(COMPARED, opening) || AGAINST.test(opening);
}

/** 比预算2010万元少173万元, 较招标控制价620万元节约34万元: a clause that opens with what it is held against. */
const AGAINST = /[,;(](?:还|又|也|均)?[比较][\u4e00-\u9fa5“”]{1,12}$/;

function firstOfList({ letters }: Shape, index: number): number {
  let first = index;
  while (first > 1 && index - first < LONGEST_LIST && /[、&]/.test(letters[first - 1]!) && letters[first - 2] === 'Q')
    first -= 2;
  return first;
}

const LONGEST_LIST = 16;

/**
 * True for what was taken off, added or held responsible before anything is said of the amount itself: 扣除一次性因素1200万元后, 受减税降费9.6亿元影响,
 * 因土地出让减收15.3亿元, 比预算超收168万元. What follows is no division of it.
 */
export function isAdjustment(shape: Shape, index: number): boolean {
  const words = before(shape, index);
  return says(ADJUSTED, words) || (AFFECTS.test(after(shape, index)) && /受[^,;。()]*$/.test(words));
}

const ADJUSTED: Words = {
  needs: /[扣剔加响因超短欠]/,
  pattern:
    /(?:扣除|剔除|加上(?!年)|影响|因(?!此|而|素)[^,;。()]{0,12}[增减短][收支加少])[^,;。()]{0,16}$|[超短欠][收支](?:资金|金额)?(?:约|达)?$/,
};
const AFFECTS = /^[^,;。()]{0,4}(?:影响|因素)/;

/** True where a clause states nothing but what the amount before it was at another time, or was to be: 上年为31亿元, 年初预算30亿元. */
export function isFormer(shape: Shape, index: number): boolean {
  const words = before(shape, index);
  return says(FORMER, words) || says(PLANNED, words);
}

/**
 * True where a clause tells of an amount of the same unit before it what it was, was to be, or is for each: 36亿元，上年为31亿元;
 * 4608万元，户均3万元. Parts by years (其中：2021年12亿元，2022年14亿元) tell of no amount before them.
 */
export function tellsOfAnother(shape: Shape, index: number): boolean {
  if (!isFormer(shape, index) && !opensWithMean(shape, index) && !isLimit(shape, index)) return false;
  const dimension = shape.tokens[index]!.figure?.unit?.dimension;
  for (let at = index - 1; at >= 0; at -= 1) {
    const letter = shape.letters[at]!;
    if (/[.z:]/.test(letter) || (letter === '(' && shape.letters[index + 1] !== ')')) return false;
    if (letter !== 'Q' || shape.tokens[at]!.figure!.unit?.dimension !== dimension || opensWithMean(shape, at)) continue;
    return !isFormer(shape, at) && !isLater(shape.tokens[index]!, shape.tokens[at]!);
  }
  return false;
}

/** 2023年收入36亿元，2024年40亿元 */
function isLater({ figure: one }: Token, { figure: other }: Token): boolean {
  const [own, before] = [one?.period?.year, other?.period?.year];
  return own !== undefined && before !== undefined && own >= before;
}

/** 户均3万元 as a clause of its own, which says of the amount before it what falls to each; `isMean` asks for any mean. */
function opensWithMean(shape: Shape, index: number): boolean {
  return MEAN.test(before(shape, index));
}

const MEAN = /[,;(](?:[人户亩村镇乡]均|平均每[人户亩村个])[\u4e00-\u9fa5]{0,4}$/;

/** 用水总量7.6亿立方米，控制在8.1亿立方米以内: what it was to stay below. */
export function isLimit({ block: { folded }, tokens }: Shape, index: number): boolean {
  const { numberSpan, qualifier } = tokens[index]!.figure!;
  const words = folded.slice(Math.max(0, numberSpan.start - 10), numberSpan.start);
  return qualifier === 'atMost' && /(?:控制|限制)在[\u4e00-\u9fa5]{0,6}$/.test(words);
}

function after({ block, tokens }: Shape, index: number): string {
  const { end } = tokens[index]!.span;
  return block.folded.slice(end, end + 8);
}

/** A pattern with the characters of which its words must hold one: most words before an amount hold none. */
interface Words {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

function says({ needs, pattern }: Words, words: string): boolean {
  return needs.test(words) && pattern.test(words);
}

function before({ block, tokens }: Shape, index: number): string {
  const { start } = tokens[index]!.span;
  return block.folded.slice(Math.max(0, start - LONGEST), start);
}

/** The clauses that are meant here have no room for more. */
const LONGEST = 24;

const YEAR = '(?:上一?年度?|[头前]一年|去年|前年|往年|上一?期|上个?月|上一?季度?|年初|[12]\\d{3}年度?)';
const STRETCH =
  '(?:全年|同期|同月|度|年?末|年?底|上半年|下半年|前三季度|[一二三四]季度|\\d{1,2}(?:[-—~至]\\d{1,2})?月份?)*';
const KIND = '(?:(?:预计|初步|实际)?(?:决算|执行|完成|实际|实绩|快报|预算|计划|基)数?(?:额|值)?|数|水平)?';
const VERB = '(?:只有|仅有|仅|只|约|达到|达|为|是|有)*';

/** 比上年决算数31亿元, 比编制数少400人, 同比多招收220人, 少增3亿元; but not 占比较高的5家. */
const COMPARED: Words = {
  needs: /[比较同多少高低]/,
  pattern: new RegExp(
    `(?:(?<!不)[高低多少]于${YEAR}${STRETCH}的?${KIND}的?|[比较](?:${YEAR}${STRETCH}|同期)的?${KIND}的?|(?:[比较][^,;:。()、\\d]{1,10}?|同比)(?:[多少高低快慢](?:[\\u4e00-\\u9fa5]{0,2}[^的是有为达共])?|[增减][加少]?)了?|[多少][增减][加少]?)$`,
  ),
};
/** 与上年执行数31亿元相比; but not 2022年12亿元和2023年15亿元. */
const COMPARED_WITH = new RegExp(`[与同和](?:${YEAR}${STRETCH}|同期)的?${KIND}的?$`);
const COMPARES = /^[^,;:。()、\d]{0,4}(?:相比|比较|对比|相当|持平)/;
const FORMER: Words = {
  needs: /[上去前往期初年]/,
  pattern: new RegExp(`(?:^|[,;:、。(和与及]|其中)(?:而|但)?(?:${YEAR}${STRETCH}|同期)的?${KIND}${VERB}$`),
};
const PLANNED: Words = {
  needs: /[算划标务]|指标/,
  pattern:
    /(?:^|[,;。(])(?:(?:年初|全年|年度|本年|当年|原定?|调整后?|上级|[省市州县]里?|人代会|下达|批复|核定)的?){0,3}(?:预算|计划|目标|任务|指标)(?:任务|目标)?(?:数|额|值)?(?:仅|约|达到?|为|是)*$/,
};
