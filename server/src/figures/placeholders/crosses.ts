import type { Span } from '../../document';
import { expectedAt, OF_THE_PARTY } from './expected';
import { hasOtherLetters, isVariable, nearby, RUN } from './marks';
import { markAt, type Placeholder } from './placeholder';
import { BEFORE_UNIT, LATIN_UNIT, UNIT } from './units';

const NUMBER = `\\d{0,6}${RUN}(?:,(?:[XxΧХ]{3}|[×✕╳]{3})(?![XxΧХ×✕╳]))*\\d{0,6}(?:\\.(?:${RUN}|\\d{1,4}))?`;
const CROSSES = new RegExp(`${NUMBER}(?:[~—–-]${NUMBER}(?=(?:余|多)?${UNIT}))?`, 'g');

/** XX, ××, XX.X, X,XXX, 1XX32: at least two in a row, or one with a decimal, or one right before a unit or a place. */
export function readCrosses(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(CROSSES)).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isPlaceholder(folded, match[0], span)) return [];
    const name = folded[span.end] === '年' ? NAME_BEFORE_YEAR.exec(match[0])?.[1] : undefined;
    if (name !== undefined) return [markAt(match.index, name, 'name')];
    return [markAt(match.index, match[0], match[0].includes('.') ? 'value' : expectedAt(folded, span))];
  });
}

/** XX2024年工作总结: the year is whole, so the crosses are what stands before it. */
const NAME_BEFORE_YEAR = /^(\D{2,})(?:19|20)\d{2}$/;

const SEVERAL = /[XxΧХ]{2}|[×✕╳]{2}/;

function isPlaceholder(folded: string, text: string, span: Span): boolean {
  const before = folded[span.start - 1] ?? '';
  const after = folded.slice(span.end, span.end + 8);
  if (/[A-Za-zΧХ×✕╳]/.test(before) || isMasked(folded, span)) return false;
  if (/^[.@][A-Za-z]|^染色体|^[A-Za-z\d×✕╳]/.test(after) && !LATIN_UNIT.test(after)) return false;
  if (/^[A-Z]+$/.test(text) && isRoman(nearby(folded, span.start), after)) return false;
  if (/^(?:%|个百分点)/.test(after) && !/\d/.test(text)) return true;
  if (isModel(before, after)) return false;
  return SEVERAL.test(text) || isLonePlaceholder(folded, text, span);
}

/** “XX+旅游” stands for whatever goes with it, XX-2000 is a machine. */
function isModel(before: string, after: string): boolean {
  return before === '+' || (/^\+/.test(after) && !/^\+\d/.test(after)) || /^-\d{2,}(?![\d年月日%万亿])/.test(after);
}

/** One alone may be a model (415X), a sport (3X3), a product (3×5米), a ray (X光) or a variable. */
function isLonePlaceholder(folded: string, text: string, { start, end }: Span): boolean {
  const before = folded[start - 1] ?? '';
  // [X]亿元: the brackets are part of the mark.
  const after = folded.slice(end, end + 8).replace(/^[\]】]/, '');
  if (/\d/.test(text)) return PART_OF_FIGURE.test(text) && !/[+*/=-]/.test(before) && BEFORE_MONEY.test(after);
  if (/[+=*/^&.-]/.test(before) || isVariable(nearby(folded, start), text[0]!)) return false;
  if (BEFORE_PLACE.test(after)) return !hasOtherLetters(nearby(folded, start));
  if (BEFORE_UNIT.test(after) || OF_THE_PARTY.test(after)) return true;
  return before === '第' && /^(?:[号期届次批条章款位名,。;]|季度|$)/.test(after);
}

const PART_OF_FIGURE = /^(?:\d{1,5}[Xx](?:\.[Xx\d]+)?|[Xx]\d{1,5}(?:\.[Xx\d]+)?|[Xx]\.\d+)$/;
const BEFORE_MONEY = /^(?:[万亿]?元|亿|%|个百分点)/;
const BEFORE_PLACE = /^(?:(?:省|市|县|镇|乡|村)(?!级|场|民生)|区(?!域|别|间|块|位|分)|街道)/;

/** 138XXXX1234, 330326XXXXXXXX1234: numbers of persons, with a part hidden on purpose. */
function isMasked(folded: string, { start, end }: Span): boolean {
  const left = /[\dXx×*-]{0,20}$/.exec(folded.slice(Math.max(0, start - 20), start))![0];
  const right = /^[\dXx×*-]{0,20}/.exec(folded.slice(end, end + 20))![0];
  const whole = left + folded.slice(start, end) + right;
  if (BEFORE_MONEY.test(folded.slice(end, end + 4))) return false;
  if (PLATE.test(folded.slice(Math.max(0, start - 3), start))) return true;
  if (CARD.test(folded.slice(Math.max(0, start - 15), end + 15))) return true;
  const digits = whole.replace(/\D/g, '').length;
  return (whole.length >= 8 && digits >= 5) || /^1[3-9]\d[\dXx×*]{8}$/.test(whole);
}

/** ×A·12×××: the number plate of a car, from the letter of its city. */
const PLATE = /[\u4E00-\u9FA5Xx×*][A-HJ-Z][·•・]$/;
const CARD = /(?<!\d)\d{4} (?:[Xx×*]{4} ){1,3}\d{3,4}/;

/** 第XX届 beside 第XIX届 is a Roman numeral. */
function isRoman(words: string, after: string): boolean {
  return /^(?:届|世纪|章|卷|次)/.test(after) && /(?<![A-Za-z])(?=[XC]*[IVL])[IVXLC]+(?![A-Za-z])/.test(words);
}
