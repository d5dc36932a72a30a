import type { ItemList } from '../kinds/counts/items';
import { withoutWholeNames } from '../kinds/parts/wholeNames';
import type { RespectiveList } from './respective';

/**
 * True when the subjects and the values of a 分别 are surely not equally many. Counting is easy to get wrong (城乡居民 are
 * two, 租赁和商务服务业 is one, two villages with two crops have four values), so every doubt speaks for the author.
 */
export function isMiscounted(folded: string, { subjects, values, at }: RespectiveList): boolean {
  const items = subjects.items.length;
  if (values.count < 2 || Math.abs(values.count - items) > 2 || subjects.open) return false;
  if (possibleCounts(folded, subjects).includes(values.count) || !isPlain(subjects)) return false;
  if (values.count > items && (isProduct(subjects, values.count) || continuesEarlier(folded, subjects, at)))
    return false;
  return true;
}

/** True when each subject has its value, and no other way of counting them comes into question. */
export function isRespective({ subjects, values }: RespectiveList): boolean {
  return subjects.items.length === values.count && values.figures.length === values.count && !subjects.open;
}

/** A last 和 may stand inside a name, separate two, or join a group with another subject: A、B支出和C支出分别 may be two. */
function possibleCounts(folded: string, { items, ambiguous }: ItemList): number[] {
  const counts = Array.from({ length: ambiguous + 1 }, (_, extra) => items.length + extra);
  const joint = folded.slice(items.at(-2)!.span.end, items.at(-1)!.span.end);
  return CONJUNCTION.test(joint) && items.length > 2 ? [2, ...counts] : counts;
}

const CONJUNCTION = /[和与及]/;

/** Names only: no figures, no compounds of two things in one word, no predicates, no second verb, no 和 before the last. */
function isPlain({ items }: ItemList): boolean {
  return items.every((item, index) => {
    const named = withoutWholeNames(item.text);
    const text = named.replace(/[“《][^”》]*[”》]|\([^)]*\)|一般|一体化|统一/g, '');
    if (text.length > 20 || CONJUNCTION.test(text)) return false;
    if (index > 0 && VERB_FIRST.test(text)) return false;
    return (
      (!NUMERAL.test(text) || SERIES.test(text) || YEAR.test(text)) && !COMPOUND.test(text) && !PREDICATE.test(text)
    );
  });
}

const NUMERAL = /[\d一二两三四五六七八九十百千万亿]/;
/** 第一产业, 二产, 一季度: numerals that tell the subjects apart. */
const SERIES =
  /^[^\d一二两三四五六七八九十]{0,6}第?[一二三四](?:(?:次)?产(?:业)?[^\d]{0,6}|季度[^\d]{0,6}|期[^\d]{0,6})?$/;
/** 2022年、2023年、2024年粮食产量 */
const YEAR = /^(?:19|20)\d{2}年[^\d一二两三四五六七八九十百千万亿]*$/;
/** Words that name two or more things at once, or leave open how many. */
const COMPOUND =
  /城乡|产销|进出口|存贷|购销|收支|供销|供需|产供|内外|上下|男女|中小学|大中|干支|省市|市县|县区|县乡|乡镇村|镇村|村社|教科|科教|文体|文教|水陆|南北|东西|新旧|新老|量价|量额|牛羊|猪牛|鸡鸭|粮油|油气|水电气|风光|冷热|公铁|海陆|党政|干群|双|各|每|(?<![人户亩年平])均|等|另|其他|其余|若干/;
const PREDICATE = /[了将被把]|增长|下降|上升|提高|提升|达到|实现|完成|稳定|显著|有力|超过|位居|创新高/;
const VERB_FIRST =
  /^(?:推进|推动|实施|完善|加快|加强|开展|建设|建成|打造|培育|引进|发放|带动|拉动|促进|落实|支持|扩大|优化|深化|强化|新建|新增|完成|帮助|组织|举办|出台|兑现|争取)/;

/** 甲、乙产量、产值分别: two by two are four values, though three stretches stand between the marks. */
function isProduct({ items }: ItemList, values: number): boolean {
  const alike = items.every(({ text }) => text.at(-1) === items[0]!.text.at(-1));
  if (alike || items.every(({ text }) => SERIES.test(text))) return false;
  for (let first = 2; first < items.length; first++) {
    if (first * (items.length + 1 - first) === values) return true;
  }
  return false;
}

/** 粮食产量，蔬菜、水果产量分别: the list began before the comma. */
function continuesEarlier(folded: string, { items }: ItemList, at: number): boolean {
  const start = items[0]!.span.start;
  const before = folded.slice(Math.max(0, start - 20), start);
  return at > start && /(?:率|[量值额数价]|收入|投资|面积|[业村镇县区市品类]|社区)[,;]$/.test(before);
}
