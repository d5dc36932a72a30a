import { BLANK, type Span } from '../../../document';
import { withWholeNames } from '../parts/wholeNames';

/** One member of a 、-list. */
export interface ListItem {
  readonly text: string;
  readonly span: Span;
  /** In quotation or book-title marks. */
  readonly quoted: boolean;
}

export interface ItemList {
  readonly items: readonly ListItem[];
  /** The list ends with 等: there may be more. */
  readonly open: boolean;
  /** How many more items there are if 和/与/及 inside the items separate rather than belong to a name. */
  readonly ambiguous: number;
}

/**
 * The list that ends at `end` in the folded text and begins after `from` or the last clause mark. 、 separates items,
 * except inside quotation marks, book-title marks and brackets. The first item may still carry the verb before it.
 */
export function readItemsBefore(folded: string, from: number, end: number): ItemList | undefined {
  // From one figure to the next only: a line of any length is looked through once.
  if (!folded.slice(from, end).includes('、') && !ADJACENT.test(folded.slice(Math.max(from, end - 60), end)))
    return undefined;
  const tail = /(?:等|这|共)+$/.exec(folded.slice(Math.max(from, end - 3), end))?.[0] ?? '';
  const stop = end - tail.length;
  if (NO_NAME_END.test(folded.slice(Math.max(from, stop - 6), stop))) return undefined;
  const start = clauseStart(folded, from, stop);
  // A figure stands in the middle of the first item, and there may be more before it: 日产5000吨熟料生产线、….
  if (start === from && start > 0 && OPENS_WITHIN.test(folded.slice(start - 1, start + 1))) return undefined;
  const list = readItems(folded, start, stop);
  if (!list || endsInVerb(list.items) || OF_A_CLASS.test(list.items.at(-1)!.text)) return undefined;
  // 甲等、乙等、丙等三类: here 等 is part of the names.
  const isOpen = tail.includes('等') && !list.items[0]!.text.endsWith('等');
  return { ...list, open: list.open || isOpen };
}

/** 政策、法规类信息2条: the names say of what kind the counted things are. */
const OF_A_CLASS = /(?<![分种各同门])类(?![型别])[^类]/;

/** The list opens right behind a figure, with no mark between; a date may stand before it. */
const OPENS_WITHIN = /^[^,;:。!?—\s、(“年月日底末初来间][^、]/;

/** Quoted or titled items that follow one another without 、. */
const ADJACENT = /[”》」][“《「]/;

/** The list that fills a stretch of the folded text. */
export function readItems(text: string, start: number, end: number): ItemList | undefined {
  const folded = withWholeNames(text, start, end);
  const pieces = split(folded, start, end);
  if (pieces.length < 2 || pieces.some((piece) => piece.end - piece.start > 30)) return undefined;
  const last = pieces.at(-1)!;
  // 建材及家具、礼品及装饰品: where 及 is part of one name, it may be of the last too.
  const isJoint = pieces.slice(0, -1).some((span) => CONJUNCTION.test(folded.slice(span.start, span.end)));
  const joined = isJoint ? unsplit(folded, last) : splitLast(folded, last);
  const spans = [...pieces.slice(0, -1), ...joined.spans].map((span, i) =>
    i === 0 ? withoutVerb(folded, span) : span,
  );
  if (spans.some((span) => span.start >= span.end)) return undefined;
  const inner = spans
    .slice(0, pieces.length - 1)
    .filter((span) => CONJUNCTION.test(folded.slice(span.start, span.end))).length;
  return {
    items: spans.map((span) => itemOf(text, span)),
    open: /等(?![级职院学候待于])/.test(folded.slice(last.start, last.end)),
    ambiguous: inner + joined.ambiguous,
  };
}

/** 完成石门、上屏两个村: the verb is not part of the first name. */
function withoutVerb(folded: string, span: Span): Span {
  const text = folded.slice(span.start, span.end);
  const lead = OPENING_LEAD.exec(text)?.[0] ?? '';
  const verb = OPENING_VERB.exec(text.slice(lead.length))?.[0] ?? '';
  const length = lead.length + verb.length;
  return length < text.length ? { start: span.start + length, end: span.end } : span;
}

/** 投入强度达标的有高新区、经开区, 其中石门、上屏两个村: what says of the names that they are some of others is no part of the first. */
const OPENING_LEAD = /^(?:其中(?=.{2})|[^“《]{2,26}?的有(?![机关效限利力色序])(?=.{2}))/;

const OPENING_VERB =
  /^(?:(?:已|正|全面|加快|重点|着力|大力|持续|积极|深入|统筹|成功)*(?:完成|建成|实施|开展|推进|推动|新建|启动|组织|抓好|做好|涉及|覆盖|涵盖|包括|惠及|围绕|聚焦|深化|健全|落户|落地|做强|打造|培育|组建|在|对|将|把|以|向|从|为|与))/;

/** A list whose last word is a verb or a modifier (办好两件大事, 各2所, 深圳的两个中心) is no list of the counted things. */
const NO_NAME_END =
  /(?:总[数量额]达?|累计|合计|增加?[至到]|增加|减少|增长|下降|上升|持平|办好|办成|保持|实现|达到|成为|打造|抓好|抓住|抓实|做好|做强|做优|完成|守住|守牢|守好|坚持|突出|实施|分别|设立|成立|建立|组建|形成|构建|新增|增设|新建|建成|派驻|选派|派出|配备|购置|落户|举办|承办|召开|开通|制定|出台|印发|获得|荣获|获评|入选|立案|破获|查处|解决|兑现|发放|涉及|涵盖|覆盖|惠及|包括|分为|紧扣|瞄准|锚定|践行|牵头|联合|共同|通过|采取|运用|用好|发挥|贯彻|遵循|把握|处理好|[的各为有共在成了到近第约这另每这那和与及以而由向对从按])$/;

/** These are nouns as often as verbs: 环境整治、便民服务 are names, 石门村、上屏村整治 (two places) are not. */
const VERB_OR_NOUN =
  /(?:建设|改建|扩建|引进|招引|整治|整改|提升|优化|强化|深化|完善|落实|培训|服务|改造|治理|保障|创建|培育|组织)$/;
/** 科学规划、分类推进五类村庄建设: these are no end of a name. */
const VERB = /(?:推进|推动|开展|聚焦|围绕)$/;

function endsInVerb(items: readonly ListItem[]): boolean {
  const last = items.at(-1)!.text;
  if (VERB.test(last)) return true;
  const verb = VERB_OR_NOUN.exec(last)?.[0];
  if (verb === undefined) return false;
  const rest = last.slice(0, -verb.length);
  return rest === '' || rest.at(-1) === items[0]!.text.at(-1);
}

/** 和, 与, 及 between two names, and not inside a word: 参与, 和谐, 涉及, 及时. */
const CONJUNCTION =
  /以及|(?<!民共)和(?!谐)|(?<!参)与(?!时俱进)|(?<![涉普惠危波遍触顾])及(?!时(?![间长段刻限点效空令代]))/;
export const CONJUNCTIONS = new RegExp(CONJUNCTION, 'g');

/** Walks left to the mark that bounds the list; brackets and quotations are stepped over whole. */
function clauseStart(folded: string, from: number, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= from; at--) {
    const character = folded[at]!;
    if (CLOSING.includes(character)) depth += 1;
    else if (OPENING.includes(character)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && /[,;:。!?—\s]/.test(character)) return at + 1;
  }
  return from;
}

const OPENING = '“《(「‘【〔';
const CLOSING = '”》)」’】〕';

function split(folded: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let itemStart = start;
  for (let at = start; at < end; at++) {
    const character = folded[at]!;
    if (OPENING.includes(character)) {
      // Quoted or titled items may follow one another without 、 (GB/T 15834-2011 §4.5.3.5).
      if (depth === 0 && at > itemStart && CLOSING.includes(folded[at - 1]!)) {
        spans.push({ start: itemStart, end: at });
        itemStart = at;
      }
      depth += 1;
    } else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && character === '、') {
      spans.push({ start: itemStart, end: at });
      itemStart = at + 1;
    }
  }
  spans.push({ start: itemStart, end });
  return spans;
}

function unsplit(folded: string, span: Span): { spans: Span[]; ambiguous: number } {
  return { spans: [span], ambiguous: [...folded.slice(span.start, span.end).matchAll(CONJUNCTIONS)].length };
}

/** 丙村和丁村 at the end of a list: two items when the halves look alike, else one that may be two. */
function splitLast(folded: string, span: Span): { spans: Span[]; ambiguous: number } {
  const text = folded.slice(span.start, span.end);
  const marks = [...text.matchAll(CONJUNCTIONS)];
  if (marks.length !== 1) return { spans: [span], ambiguous: marks.length };
  const at = marks[0]!.index;
  const left = { start: span.start, end: span.start + at };
  const right = { start: left.end + marks[0]![0].length, end: span.end };
  const alike = text[at - 1] === text.at(-1) || areNames(text.slice(0, at), text.slice(at + marks[0]![0].length));
  return alike && left.end > left.start ? { spans: [left, right], ambiguous: 0 } : { spans: [span], ambiguous: 1 };
}

/** 浔岗五中和城北学校, 一般公共预算收入和接待人次: each half is a name by itself, and of the same sort as the other. */
function areNames(left: string, right: string): boolean {
  return SORTS.some((sort) => sort.test(left) && sort.test(right));
}

/** Schools; bodies of health; firms; amounts that a report tells. What may be said of two things at once (…率, …额) is left out. */
const SORTS: readonly RegExp[] = [
  /[^和与及]{2}(?:小学|中学|学校|幼儿园|[一二三四五六七八九十]中|[一二三四五六七八九十]小|校区|学院|大学|高中|初中)$/,
  /[^和与及]{2}(?:医院|卫生院|卫生室|保健院|疾控中心|血站)$/,
  /[^和与及]{2}(?:公司|集团|合作社|农场)$/,
  /[^和与及]{2}(?:收入|支出|人次|投资|产值|增加值|零售总额|进出口总额)$/,
];

function itemOf(folded: string, stretch: Span): ListItem {
  const span = withoutTags(folded, stretch);
  const text = folded.slice(span.start, span.end);
  return { text, span, quoted: /^.{0,8}[“《「].*[”》」]$/.test(text) };
}

/** A tag that opens or closes a paragraph of a page, or sets a name in bold, is no part of the name. */
function withoutTags(folded: string, { start, end }: Span): Span {
  const text = folded.slice(start, end);
  if (!text.includes(BLANK)) return { start, end };
  const last = text.replace(TAGS_BEHIND, '').length;
  return { start: start + text.lastIndexOf(BLANK, last - 1) + 1, end: start + last };
}

const TAGS_BEHIND = new RegExp(`${BLANK}+$`);
