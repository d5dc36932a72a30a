import type { Figure } from '../../../figures';
import type { Shape } from '../../shape';
import { type ItemList, readItems } from './items';

/** A list that stands behind a count. */
export interface ListAfter {
  readonly list: ItemList;
  /** What is counted: the word between the count and its list. */
  readonly noun: string;
  /** The words say that these are all: 即, 分别为, or a colon before a list that fills its sentence. */
  readonly isClosed: boolean;
  /** 分别为: each of the listed ones is one of the counted. */
  readonly isOneToOne: boolean;
}

/** The list behind a count: 三个村（甲、乙、丙）; 四项举措：甲、乙、丙、丁; 三大品牌，即甲、乙、丙; 两个村分别为甲、乙. */
export function readItemsAfter(shape: Shape, figure: Figure): ListAfter | undefined {
  const { folded } = shape.block;
  const text = folded.slice(figure.span.end, figure.span.end + REACH);
  const bracket = BRACKET.exec(text);
  // 4项（含1项约束性指标），分别是…: a remark in the bracket, and the list behind it.
  const isInBracket = bracket !== null && /[、”》]/.test(bracket[2]!);
  const match = isInBracket ? bracket : (OPENED.exec(text) ?? openedOneByOne(text));
  const [all, noun = '', listed = ''] = match ?? [];
  if (!all || !/[、”》]/.test(listed) || NOT_MEMBERS.test(listed.replace(/\([^()]*\)/g, ''))) return undefined;
  const end = figure.span.end + all.length - (isInBracket ? 1 : 0);
  const list = readItems(folded, end - listed.length, end);
  if (!list || list.items.some((item) => item.text.length < 2)) return undefined;
  return {
    list,
    noun,
    // 3项合约分别为：甲…、乙…;丙…: the semicolon may part the counted ones.
    isClosed: !isInBracket && folded[end] !== ';',
    isOneToOne: !isInBracket && /^.{0,14}(?:\([^()]*\))?.{0,4}(?:分别|依次|即)/.test(all),
  };
}

/** Lists longer than this are not looked for. */
const REACH = 160;
const NOUN = '([^,，;。:()、“”《》的\\d]{0,12}?)';
const BRACKET = new RegExp(`^${NOUN}\\(([^()。;:]{3,120})\\)`);
const OPENED = new RegExp(`^${NOUN}(?::|,?(?:即|分别为|分别是|依次为|依次是))([^,，;。:()]{3,120})(?=[。;]|$)`);

/**
 * 未完成的指标3项（含1项约束性指标），分别是甲、乙和丙: words that call each of the list one of the counted leave no doubt of what is counted, so that
 * more may stand before them; and the comma behind a last 和 ends the list: 学校3所，分别是甲小学、乙小学和丙中学，新增学位…. What a bracket tells of a member
 * is of that member: 甲村（12户）、乙村（8户）.
 */
function openedOneByOne(text: string): RegExpExecArray | null {
  if (!/分别[为是]|依次[为是]/.test(text)) return null;
  const match = ONE_BY_ONE.exec(text);
  const listed = match?.[2];
  if (!match || !listed?.includes('、')) return null;
  return text[match[0].length] !== ',' || LAST.test(listed) ? match : null;
}

const ASIDE = '\\([^()]{1,30}\\)';
const ONE_BY_ONE = new RegExp(
  `^([^,，;。:()、“”《》\\d]{0,16}?)(?:${ASIDE})?,?(?:分别|依次)[是为]((?:[^,，;。:()]|${ASIDE}){3,140})(?=[,，。;]|$)`,
);
const LAST = new RegExp(`(?:和|与|及|以及)(?:[^,，;。:()、]|${ASIDE}){2,30}$`);

/** 含续建、新建; 其中…; 道路12公里; a list that goes on with another sentence (，也指…): no mere list of names. */
export const NOT_MEMBERS =
  /[,，](?:也|又|亦|还|同时|均|都)|^(?:含|包括|其中|不含|详见|见|如|按|以)|等$|(?:\d|[一二三四五六七八九十两])[个家户人亩万元%公平项名处件条座场次台套期辆栋幢间只]|\d所|一[是要]|^(?:一、|第一|首先|其一)/;
