import type { Figure } from '../../../figures';
import { type Shape, textStart } from '../../shape';
import { saysHowMuchMore } from '../common/amounts';
import { isAdjustment, isOfAnother, mayTell } from '../common/bases';

/** A figure with the words that name it, as a possible total or a possible part of a list. */
export interface Part {
  /** Its token in the shape, and the first token of its clause. */
  readonly index: number;
  readonly start: number;
  readonly figure: Figure;
  readonly name: string;
  /** An increase (增收20万元), a divisor or a bracketed remark belongs to the part before it and is none itself. */
  readonly isDetail: boolean;
  /** What something else is compared with (比上年的98.5亿元, 上年为98.5亿元) or divided by (占年初预算5000万元的68.2%). */
  readonly isBase: boolean;
  /** By how much something is more or less than something else: 同比少57.8亿元. */
  readonly isCompared: boolean;
  /** 29400元/吨, 每台2800元，共11.76万元: prices never add up. */
  readonly isPrice: boolean;
  /** How many full stops stand before it in the line. */
  readonly sentence: number;
  /** 其中 or 主要包括 stands before it in its own clause, or opens a list of which it is the first (其中：). */
  readonly opensSubset: boolean;
}

/** All quantities of a line with their names, in order. */
export function readParts(shape: Shape): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let bracket = -1;
  let sentence = 0;
  shape.tokens.forEach(({ letter, figure }, index) => {
    if (letter === '.') sentence += 1;
    if (letter === '(' && bracket < 0) bracket = index;
    else if (letter === ')' || letter === '.') bracket = -1;
    if (letter === 'Q' && figure) {
      const clause = shape.letters.slice(start, index);
      // What was compared with stands beside an amount as what it is divided by does.
      const isDivisor =
        /^w?[PFM]/.test(shape.letters.slice(index + 1, index + 3)) ||
        (mayTell(shape, index) && (isOfAnother(shape, index) || isAdjustment(shape, index)));
      const nameStart = isThreshold(shape, start - 1) ? start - 1 : start;
      const isRemark = bracket >= 0 && !isOfAmount(shape, bracket);
      const name = shape.block.folded.slice(shape.tokens[nameStart]!.span.start, shape.tokens[index]!.span.start);
      // 较限额分别低0.68亿元、0.57亿元
      const isStepped = saysHowMuchMore(name) || (name === '' && parts.at(-1)?.isCompared === true);
      parts.push({
        index,
        start,
        figure,
        name,
        sentence,
        isCompared: isStepped,
        isPrice: isPrice(shape, figure),
        isBase: isStepped || isDivisor || /[cf]y?$/.test(clause) || isEarlier(shape, clause, index),
        isDetail:
          isStepped ||
          isNobody(shape, figure) ||
          isDivisor ||
          isRemark ||
          /[rdcUDtfbe]y?$/.test(clause) ||
          isMilestone(shape, figure) ||
          isLeftOut(shape, start, index),
        opensSubset: OPENS_SUBSET.test(openingOf(shape, start, index)),
      });
    }
    if (BOUNDARY.includes(letter)) start = index + 1;
  });
  return parts;
}

/** 由去年底全县51.2万人增加到52.6万人: a level that is left behind, whatever words stand before it. */
function isEarlier({ letters }: Shape, clause: string, index: number): boolean {
  return /f[y_]{1,4}$/.test(clause) && /^_?,?y?[UDt]/.test(letters.slice(index + 1, index + 5));
}

/** The words of a part's clause, with those before a colon. */
function openingOf(shape: Shape, start: number, index: number): string {
  const { block, letters, tokens } = shape;
  let first = start;
  if (/[:,]/.test(letters[first - 1] ?? '') && /[z:]/.test(letters.slice(Math.max(0, first - 2), first))) first -= 1;
  while (first > 0 && first < start && !/[,;.()QPT]/.test(letters[first - 1]!)) first -= 1;
  return block.folded.slice(tokens[first - 1]?.span.end ?? textStart(shape), tokens[index]!.span.start);
}

const OPENS_SUBSET = /其中|包括|包含|主要[是有为用]|具体[是为]|^含/;

/** 29400元/吨; and 每台2800元 or 每亩95元 where the product comes next. */
function isPrice({ block: { folded } }: Shape, { span, unit }: Figure): boolean {
  if (/[/／]/.test(`${unit?.text}${folded[span.end]}`)) return true;
  return (
    EACH.test(folded.slice(Math.max(0, span.start - 8), span.start)) &&
    PRODUCT.test(folded.slice(span.end, span.end + 3))
  );
}

const EACH = /每[\u4e00-\u9fa5]{1,3}(?:单价|补[助贴]|奖励|价格)?[约为按]?$/;
const PRODUCT = /^[,、()]{0,2}(?:[共计]|合计|总[计价]|小计|金额)/;

/** 无一人辍学, 一人未漏: nobody. */
function isNobody({ block: { folded } }: Shape, { span, number }: Figure): boolean {
  if (number.coefficient !== 1n || number.exponent !== 0) return false;
  return (
    /(?:[无没未]有?|没得)$/.test(folded.slice(Math.max(0, span.start - 2), span.start)) ||
    /^[未不没无]/.test(folded.slice(span.end, span.end + 1))
  );
}

/** 105个（…） and 105个重点项目（…）: a bracket right behind an amount or what it counts. */
function isOfAmount({ block, letters, tokens }: Shape, bracket: number): boolean {
  if (/[QS]/.test(letters[bracket - 1] ?? '')) return true;
  if (letters.slice(Math.max(0, bracket - 2), bracket) !== 'Q_') return false;
  return NOUN.test(block.folded.slice(tokens[bracket - 2]!.span.end, tokens[bracket]!.span.start));
}

const NOUN = /^[\u4e00-\u9fa5A-Z]{1,10}$/;

/** 286件（不含旧存28件，下同）: what is left out is no part. */
function isLeftOut(shape: Shape, start: number, index: number): boolean {
  return LEFT_OUT.test(shape.block.folded.slice(shape.tokens[start]!.span.start, shape.tokens[index]!.span.start));
}

const LEFT_OUT = /^(?:不含|不包括|不计|未含|剔除)/;

/** 跨上4万亿元量级, 突破百亿元大关: a mark that was passed, and nobody's amount. */
function isMilestone({ block }: Shape, { span }: Figure): boolean {
  return /^(?:量级|台阶|大关|关口|门槛|规模级)/.test(block.folded.slice(span.end, span.end + 3));
}

/** What ends a part's name to the left. */
const BOUNDARY = ',;、:().QPTMNFX';

/** 5000万元以上20个: the threshold belongs to the name of what is counted. */
function isThreshold(shape: Shape, index: number): boolean {
  const qualifier = shape.letters[index] === 'Q' ? shape.tokens[index]!.figure?.qualifier : undefined;
  return qualifier === 'atLeast' || qualifier === 'atMost';
}

/** Means (人均, 亩产), what each of several has (均为) and outsiders (另有). */
const APART = '[人户亩村校日月]均|平均|[亩单]产|单价|另有|另外|此外|比重|[率价]$|[均都][为是达]?$';

/** 亿元以上, 县级以上, but not 规模以上. */
const THRESHOLD = '[元亩吨人岁年个级](?:及|\\(含\\))?以[上下内]';

/** Names of figures that never add up to anything; 每月1次 and 每村2名 are rates. */
const NO_ADDEND = new RegExp(
  `${THRESHOLD}|${APART}|各$|同比|累计|当月|^(?:期初|年初|年内退库|退库|年内注销)$|[顺逆]差|密度|每(?:[年月季周旬天日次村镇乡组校百千万]|公[顷里斤]|平方|立方|千[瓦克]|个[\\u4e00-\\u9fa5]{1,4}|半[年月])[^,。]{0,8}$`,
);

/** What is no total: a mean or a rate. A running total (累计) and what lies above a threshold may well be one. */
export const NO_TOTAL = new RegExp(
  `${APART}|[次案]均(?![为已有])|均次|密度|浓度|每(?:[百千万]|平方|公[顷里斤]|立方)[\\u4e00-\\u9fa5]{0,8}$`,
);

/** 一级及以下: behind the higher grades, all that are below them. */
const LOWEST = /(?<=[一二三四五丙丁C-E]级)(?:及其?)以下$/;

/** 基金收入36.57亿元，人均筹资1070元，其中财政补助670元: so many 元 are no part of so many 亿元. */
const NEGLIGIBLE = 1_000_000n;

/** Whether a figure can be one of the parts that make a total. */
export function isAddend({ figure, name, isPrice }: Part, total: Figure): boolean {
  if (isPrice) return false;
  if (figure === total || !figure.unit || figure.unit.dimension !== total.unit?.dimension) return false;
  if (total.magnitude - figure.magnitude >= 8 && figure.number.coefficient < NEGLIGIBLE) return false;
  return !NO_ADDEND.test(name.replace(LOWEST, '')) && figure.qualifier !== 'atLeast' && figure.qualifier !== 'above';
}
