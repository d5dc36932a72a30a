import { type Figure, isExactCount } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { countClaim, countOf } from './countClaim';
import { type ItemList, type ListItem, readItemsBefore } from './items';
import { readItemsAfter } from './itemsAfter';
import { areBodies, arePersons, isAttribute, namesAlike, PLACES, PUBLIC_BODY } from './properNames';

/**
 * Counts of listed things: 上郑村、外垟村、村前村三个村, or 三个村（上郑村、外垟村、村前村）. The list must stand directly beside the
 * count. With 等 it is open, so only more items than the count are wrong. A last 和 may stand inside a name, so it
 * counts as one item or two, whichever fits.
 */
export function readListCounts(shape: Shape): Claim[] {
  const claims: Claim[] = [];
  let from = shape.block.content.start;
  for (const { figure, period, span } of shape.tokens) {
    if (figure && isListCount(figure)) {
      const claim = before(shape, figure, from) ?? after(shape, figure);
      if (claim) claims.push(claim);
    }
    if (figure || period) from = span.end;
  }
  return claims;
}

function isListCount(figure: Figure): boolean {
  const count = figure.number.coefficient;
  return (
    figure.kind === 'quantity' &&
    figure.qualifier === 'exact' &&
    isExactCount(figure) &&
    count >= 2n &&
    count <= 30n &&
    COUNTABLE.has(figure.unit?.text ?? '')
  );
}

/** Measure words of a person or thing that a list of names can be: never 次, 票, 分 or a length of time. */
const COUNTABLE = new Set(
  '个 家 户 所 座 栋 条 项 件 处 名 位 人 大 类 种 方面 台 只 部 起 支 门 站 场 幢 套 间'.split(' '),
);

function before(shape: Shape, figure: Figure, from: number): Claim | undefined {
  const { folded } = shape.block;
  const list = readItemsBefore(folded, from, figure.span.start);
  if (!list || !canBeCounted(figure, list.items)) return undefined;
  const count = Number(figure.number.coefficient);
  const noun = folded.slice(figure.span.end, figure.span.end + 6);
  if (NUMERAL_WORD.test(folded.slice(figure.span.start, figure.span.end) + noun)) return undefined;
  if (LENGTH_OF_TIME.test(noun) || isInName(folded, figure)) return undefined;
  const certain = () =>
    !isOfLast(count, list) &&
    !mayHoldMore(count, list) &&
    !isOfRest(count, list) &&
    !isOfMore(count, list, folded) &&
    !isOfPlaces(list) &&
    isCertain(figure, list.items, noun);
  return countClaim(countOf(figure), list, certain);
}

function after(shape: Shape, figure: Figure): Claim | undefined {
  const found = readItemsAfter(shape, figure);
  if (!found || !canBeCounted(figure, found.list.items)) return undefined;
  const { list, isClosed, isOneToOne } = found;
  // 省级文明村3个：…: what is counted may stand before its number.
  const noun = found.noun || shape.block.folded.slice(Math.max(0, figure.span.start - 6), figure.span.start);
  const certain = () =>
    namesAlike(list.items) ||
    (figure.unit?.dimension === 'people' && arePersons(list.items)) ||
    ((isClosed || (isOfMembers(figure) && endAlike(list))) && (isOneToOne || !isInstance(figure, noun)));
  return countClaim(countOf(figure), list, certain);
}

/** 三项制度（河长制、林长制）: a count of members by its form, and members that end alike. */
function isOfMembers({ number, unit }: Figure): boolean {
  return !number.arabic && /^[项大类种]$/.test(unit?.text ?? '');
}

function endAlike({ items }: ItemList): boolean {
  return items.every(({ text }) => text.at(-1) === items[0]!.text.at(-1));
}

/** 国家、省3个平台 and 省农科院、县农技站2名专家 tell whose the counted things are; 一心、两轴、三个组团 are counts themselves. */
function canBeCounted(figure: Figure, items: readonly ListItem[]): boolean {
  if (items.every((item) => isAttribute(item.text)) || items.some((item) => COUNT.test(item.text))) return false;
  if (figure.unit?.dimension !== 'people' && areDoers(items)) return false;
  return figure.unit?.dimension !== 'people' || !items.some((item) => PUBLIC_BODY.test(item.text));
}

/** 市委书记、市长领衔督办2件: who did it, and not what there are two of. */
function areDoers(items: readonly ListItem[]): boolean {
  const [last, others] = [items.at(-1)!, items.slice(0, -1)];
  return (
    items.every(({ text }) => OFFICIAL.test(text)) ||
    (DOING.test(last.text) && !others.some(({ text }) => DOING.test(text)))
  );
}

const OFFICIAL =
  /^[\u4e00-\u9fa5]{0,6}(?:书记|[省州市县区镇乡局处科部院校]长|主任|主席|委员|常委|检察官|法官|律师|干警)/;
const DOING =
  /.{2}(?:领衔|领办|牵头|督办|包[抓联保案]|批示|带队|主持|联合|共同|会同|承办|协办|合办)[\u4e00-\u9fa5]{0,4}$/;

const COUNT = /[一二三四五六七八九十两][核心轴带区翼极廊片点环圈]$/;

/**
 * The items are surely what is counted, and not attributes of it (道路、桥梁4个项目): they are quoted, or end alike in a word
 * for a place or body (…村、…村), or are short names before a word for places (3个村), or the count is of members by its
 * own form (三大行动, 四个方面).
 */
function isCertain(figure: Figure, items: readonly ListItem[], noun: string): boolean {
  if (OF_A_PLACE.test(noun)) return false;
  if (items.every((item) => item.quoted) || namesAlike(items)) return true;
  if (PLACES.test(noun) && items.slice(1).every((item) => item.text.length <= 5)) return true;
  const unit = figure.unit?.text ?? '';
  if (figure.unit?.dimension === 'people' && arePersons(items)) return true;
  if (/[所家座]/.test(unit) && areBodies(items)) return true;
  if (!isEven(items)) return false;
  if (MEMBER_WORDS.has(unit))
    return !figure.number.arabic || Math.abs(Number(figure.number.coefficient) - items.length) === 1;
  return !figure.number.arabic && items.length >= 3 && !isInstance(figure, noun);
}

/** 智造中心、新材料产业园4家入园企业: the names say where the counted ones are. */
const OF_A_PLACE = /^(?:入园|入驻|进驻|落户|所属|所辖|下属|下辖|在地|驻地)/;

/** 三大球, 四大班子: the numeral is part of a word and counts nothing that stands before it. */
const NUMERAL_WORD =
  /^(?:四起(?=[、,。;!]|$)|五家渠|三门峡|三门县|三台[县山]|五台[县山]|五大连池|八大处|[两三四五六七八九十]大[^,。;、]{0,6}之一|三大球|三大件|三小球|四大班子|四套班子|四大家鱼|四大名著|四大发明|两大员|五大员|三大员|两会一节)/;

/** 方案、预案于清单下发后两个星期内报送: a length of time counts none of what stands before it. */
const LENGTH_OF_TIME = /^(?:月|星期|礼拜|小时|钟头|工作日|交易日|自然日|昼夜|季度|学期|学年|年度|周期|世纪)/;

/** 低保、特困供养、残疾人两项补贴: the last item and the count are one name (国发〔2015〕52号). */
function isInName(folded: string, { span }: Figure): boolean {
  return NAMES_WITH_COUNT.test(folded.slice(Math.max(0, span.start - 4), span.end + 4));
}

const NAMES_WITH_COUNT = /残疾人(?:等)?(?:两|2)项补贴|(?:铁人|现代|冬季|北欧)[两三五]项/;

/** 低保、孤儿生活与残疾人两项补贴: a pair at the end of the list may be all that 两项 counts. */
function isOfLast(count: number, { items, ambiguous }: ItemList): boolean {
  return count === 2 && ambiguous > 0 && items.length > 2 && /以及|[和与及]/.test(items.at(-1)!.text);
}

/** 三辛庄、高家庄4个村: a name that begins with a numeral may stand for as many; so may a quoted one of as many characters. */
function mayHoldMore(count: number, { items }: ItemList): boolean {
  if (count <= items.length) return false;
  const last = items.at(-1)!;
  return items.some(({ text }) => /^[两三四五六七八九]/.test(text)) || (last.quoted && last.text.length - 2 === count);
}

/**
 * 农业空间、生态空间划定的开发边界、基本农田、生态红线三条控制线: behind the 的, or behind 以及, another list begins, which is what is
 * counted.
 */
function isOfRest(count: number, { items }: ItemList): boolean {
  const at = items.findLastIndex(({ text, quoted }) => !quoted && /.(?:的|以及|[和与及])./.test(text));
  return at > 0 && items.length - at === count;
}

/**
 * 职业男子、女子组，青少年男子、女子组五个组别: what stands before the comma may be counted too; so may what 又 and 还 add to. And a pair
 * at the end (研究院、六盘山和贺兰山两个实验室) may be all that is counted, when it is of another kind than the first.
 */
function isOfMore(count: number, { items }: ItemList, folded: string): boolean {
  const [first, last, before] = [items[0]!, items.at(-1)!, items.at(-2)!];
  if (count < items.length) {
    const isPair =
      count === 2 && items.length > 2 && /^(?:和|与|及|以及)$/.test(folded.slice(before.span.end, last.span.start));
    return isPair && first.text.at(-1) !== last.text.at(-1);
  }
  const start = first.span.start - 1;
  if (folded[start] !== ',') return /^[又还也]/.test(first.text);
  const clause = /[^,。;:!?]*$/.exec(folded.slice(Math.max(0, start - LONGEST_CLAUSE), start))![0];
  return /^[又还也]/.test(first.text) || (clause.includes('、') && clause.at(-1) === last.text.at(-1));
}

const LONGEST_CLAUSE = 60;

/** 某省东山、西河4个乡镇, 北部三个州, 第一卷、第二卷: these tell where or in what the counted ones are. */
function isOfPlaces({ items }: ItemList): boolean {
  return items.some(({ text }) => PARTS_OF_COUNTRY.test(text) || /第[一二三四五六七八九十\d]+[卷章辑册]/.test(text));
}

const PARTS_OF_COUNTRY =
  /^(?:首都|全国|[东南西北中]+部|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(?=.|$)/;

/** A last item much longer or shorter than the others carries a verb of its own: 石门村、上屏村新建…, 加强领导、落实…. */
function isEven(items: readonly ListItem[]): boolean {
  const lengths = items.slice(0, -1).map((item) => item.text.length);
  // 创新氛围和创新服务 at the end is one item or two: its halves are what must be as long as the others.
  const halves = items.at(-1)!.text.split(/以及|[和与及]/);
  return halves.every((half) => half.length <= Math.max(...lengths) + 2 && half.length >= Math.min(...lengths) - 1);
}

const MEMBER_WORDS = new Set(['大', '方面', '类', '种']);

/** 道路、桥梁五个项目 may be several of each kind; 五项制度, 五个方面 are one of each. */
function isInstance(figure: Figure, noun: string): boolean {
  return (
    /^[个处座所家条套台间栋幢名位人户]$/.test(figure.unit?.text ?? '') &&
    /项目|工程|点位|[网站试]点|标段|地块|样板|示范|基地|场[所地]|设施|岗位|名额|奖|荣誉|称号|案例|站|企业|公司|学校|单位|平台/.test(
      noun,
    )
  );
}
