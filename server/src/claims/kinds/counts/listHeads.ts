import { type Shape, textStart } from '../../shape';
import { DIVIDED_WHOLLY_BY } from '../parts/partitions';
import { numberOf } from '../sums/countedParts';
import type { Part } from '../sums/sumParts';

/** What the words before a list say of it. */
export interface Head {
  /** Words that the name of the total holds; empty where they do not name it. */
  readonly name: string;
  /** How many digits of a total near the sum have to tell of a slip: the fewer, the surer the words are that the list has all. */
  readonly digits: number;
  /** The total stands in the list's own sentence. */
  readonly isNear: boolean;
}

/** 共投向7个项目： counts what the list has. */
export const SURE = 1;
export const COMPLETE = 2;
export const PLAIN = 3;
/** 补贴共6项： is of more than the three amounts behind it. */
export const NEVER = 100;

/** The head of a list: 立案按领域分：, 钱从五处来：, 处置方式为, 公益这一块，, 涉及. Undefined for a list that nothing leads on to. */
export function headOf(shape: Shape, members: readonly Part[]): Head | undefined {
  const [first, last] = [members[0]!, members.at(-1)!];
  const { folded } = shape.block;
  const opening = first.start - 1;
  const mark = shape.letters[opening] ?? '.';
  const hasRest = REST.test(last.name.trim());
  const own = folded.slice(shape.tokens[opening]?.span.end ?? textStart(shape), first.figure.span.start);
  const inside = ofWords(
    /^([\u4e00-\u9fa5]{0,16}?(?:为|是|包括|涉及))[\u4e00-\u9fa5]{2,}$/.exec(own)?.[1] ?? '',
    members,
    hasRest,
  );
  if (inside) return inside;
  if (mark === '(') return inBracket(shape, members);
  const years = ofYears(members);
  if (years) return years;
  const end = shape.tokens[opening]?.span.start ?? 0;
  const clause = /[^,;:。()!?]*$/.exec(folded.slice(Math.max(0, end - LONGEST), end))![0].trim();
  const head = mark === ',' || mark === ':' ? headIn(clause, mark === ':', members, hasRest) : undefined;
  return head ?? (areSources(members) ? { name: '', digits: PLAIN, isNear: true } : undefined);
}

/** What a clause before a comma or a colon says of the list behind it. */
function headIn(clause: string, isColon: boolean, members: readonly Part[], hasRest: boolean): Head | undefined {
  if (DIVISION.test(clause) || (isColon && BY.test(clause))) {
    const name = /^(.*?)(?:按|分|从)/.exec(clause)![1]!.replace(WEIGHTLESS, '');
    const isWhole = hasRest || DIVIDED_WHOLLY_BY.test(`,${clause.slice(clause.search(/按|分|从/))},`);
    return { name: nameOf(name), digits: isWhole ? COMPLETE : PLAIN, isNear: false };
  }
  const head = ofWords(clause, members, hasRest);
  if (head || !isColon || (/主要|包括|其中/.test(clause) && !hasRest)) return head;
  return { name: '', digits: ALL.test(clause) ? SURE : hasRest ? COMPLETE : PLAIN, isNear: true };
}

/** 总投资4.32亿元，其中：中央补助1.18亿元，省级补助0.41亿元，…，居民出资0.36亿元: from the highest office down to those for whom it is, or any others. */
function areSources(members: readonly Part[]): boolean {
  const [first, last] = [members[0]!.name, members.at(-1)!.name];
  return members.length > 2 && /中央|上级|省/.test(first) && /自筹|自有|社会|群众|居民|村集体|企业/.test(last);
}

const LONGEST = 40;
/** 共投向7个项目 */
const ALL = /(?<!公)共(?![同享建富产青识])[^,;\d]{0,8}[\d一二三四五六七八九十两][^,;]{0,10}$/;

/** 项目28个（新开工9个、续建13个、竣工6个）: a bracket that holds nothing but the list. */
function inBracket({ letters }: Shape, members: readonly Part[]): Head | undefined {
  const opening = members[0]!.start - 1;
  const isAlone =
    letters[members.at(-1)!.index + 1] === ')' && /Q_?$/.test(letters.slice(Math.max(0, opening - 2), opening));
  // 28个（含新开工9个、续建13个） does not say that there are no others.
  if (!isAlone || members.length < 3 || /^(?:含|包|如|主要|涉及|其中|[另还]?有)/.test(members[0]!.name))
    return undefined;
  return { name: '', digits: COMPLETE, isNear: true };
}

/** 追讨工资1.82亿元，…。2018年追讨0.81亿元，2019年0.64亿元，2020年0.37亿元 */
function ofYears(members: readonly Part[]): Head | undefined {
  if (members.length < 3) return undefined;
  const years = members.map(({ name }) => Number(/(20\d\d)年/.exec(name)?.[1]));
  const deed = /^(?:其中)?20\d\d年([\u4e00-\u9fa5]{2,8})$/.exec(members[0]!.name)?.[1];
  if (deed === undefined || !years.every((year, at) => year === years[0]! + at)) return undefined;
  return { name: deed, digits: PLAIN, isNear: false };
}

/** 立案按领域分, 分厂看, 从结构看 */
const DIVISION = /^[^\d]{0,14}?(?:按|分|从)[^\d]{1,10}?(?:划?分|来?看|统计)$/;
/** 按用途： */
const BY = /^[^\d]{0,14}?按[^\d]{1,8}$/;
const WEIGHTLESS = /中$|^(?:其中|目前|全[省市州县区镇乡村]|截至[^,]*)/g;

function nameOf(words: string): string {
  return words.length >= 2 ? words : '';
}

function ofWords(clause: string, members: readonly Part[], hasRest: boolean): Head | undefined {
  // 主要从三处来: there are smaller ones.
  if (clause.includes('主要')) return undefined;
  const counted = COUNTED.exec(clause);
  if (counted) return { name: '', digits: numberOf(counted[1]!) === members.length ? COMPLETE : NEVER, isNear: false };
  const makeUp = MAKE_UP.exec(clause);
  if (makeUp) return { name: nameOf(makeUp[1]!), digits: hasRest ? COMPLETE : PLAIN, isNear: false };
  const topic = TOPIC.exec(clause);
  if (topic) return { name: topic[1]!, digits: hasRest ? COMPLETE : PLAIN, isNear: false };
  return clause.endsWith('涉及') && hasRest ? { name: '', digits: COMPLETE, isNear: true } : undefined;
}

/** 钱从五处来, 来源于四项, 由三部分组成, 投入760万元办好三件实事 */
const COUNTED =
  /(?<![第十百千\d.])([两二三四五六七八九十]|1?\d)(?:个|大)?(?:处|方面|项(?!目)|块|部分|渠道|类|笔|路|条|种|头|口|件)[\u4e00-\u9fa5]{0,6}$/;
/** 处置方式为, 缺口结构, 资金来源 */
const MAKE_UP =
  /^(?:具体)?([\u4e00-\u9fa5]{0,8}?)(?:方式|结构|构成|来源|去向|渠道|用途|分布|组成|投向)+(?:情况|上)?(?:如下|分别|依次|具体)?(?:为|是|包括)?$/;
/** 公益这一块, 电费方面, 劳动力中 */
const TOPIC = /^(?:在)?([\u4e00-\u9fa5]{2,10}?)(?:这一?[块项头笔]|方面|当中|之中|里头?|(?<!其)中)$/;
const REST =
  /^(?:其余|其他|其它)|[\u4e00-\u9fa5][及和与、等]其[他它](?:类|方面|人员|支出|收入|项目)?$|(?:这些|等)?(?:零碎|杂项)$/;
