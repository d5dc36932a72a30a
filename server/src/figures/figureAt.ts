import { chineseValue, unitSet } from '../document';
import { type Attempt, type BareFigure, bare } from './bareFigure';
import { doublingAt } from './doublingAt';
import type { FigureKind, PrintedNumber, Qualifier } from './figure';
import { MAGNITUDES } from './magnitudes';
import { arabicAt, chineseAt } from './numerals';
import { qualifierAfter, qualifierBefore } from './qualifiers';
import { ratioAt, ratioToOneAt } from './ratioAt';
import { signBefore } from './sign';
import { type Unit, unitAt } from './units';

/** Reads the figure whose number begins at `at`. */
export function figureAt(folded: string, original: string, at: number): Attempt {
  const first = folded[at]!;
  if (first === '翻') return doublingAt(folded, at);
  if (first >= '0' && first <= '9') return arabicFigureAt(folded, original, at);
  return wordFractionAt(folded, at) ?? chineseFigureAt(folded, at);
}

function arabicFigureAt(folded: string, original: string, at: number): Attempt {
  const match = arabicAt(folded, original, at);
  if (!match) return { figure: undefined, end: skipDigits(folded, at) };
  const ratio = ratioAt(folded, at);
  if (ratio) return ratio;
  const before = folded[at - 1] ?? '';
  if (before === '第') return rankAt(folded, at, match.number, match.end);
  if (/[A-Za-z_.]/.test(before) && !/[A-Za-z]{3}$/.test(folded.slice(Math.max(0, at - 3), at))) {
    return { figure: undefined, end: match.end };
  }
  const sign = signBefore(folded, at);
  const number = sign === -1 ? { ...match.number, coefficient: -match.number.coefficient } : match.number;
  const read = measured(folded, sign === 1 || sign === -1 ? at - 1 : at, number, match.end);
  if (!read) return ratioToOneAt(folded, at, number, match.end) ?? { figure: undefined, end: match.end };
  const figure = read.figure && sign === undefined ? { ...read.figure, qualifier: 'unknown' as const } : read.figure;
  return { figure, end: read.end };
}

function skipDigits(folded: string, at: number): number {
  let end = at + 1;
  while (/[\d.,]/.test(folded[end] ?? '')) end += 1;
  return end;
}

function chineseFigureAt(folded: string, at: number): Attempt {
  const match = chineseAt(folded, at);
  if (!match) return { figure: undefined, end: at + 1 };
  const before = folded[at - 1] ?? '';
  if (WEEK.has(before) && isDayOfWeek(folded, at, match.end)) return { figure: undefined, end: match.end };
  if (/[第初\d.数几上]/.test(before) || /[一二三四五六七八九]成$/.test(folded.slice(Math.max(0, at - 2), at)))
    return { figure: undefined, end: match.end };
  return measured(folded, at, match.number, match.end) ?? { figure: undefined, end: match.end };
}

const WEEK: ReadonlySet<string> = new Set('周期拜');

/** 周二, 星期三, 礼拜四; 每周三 may be three times. */
function isDayOfWeek(folded: string, at: number, end: number): boolean {
  return end === at + 1 && /(?:(?:^|[,。;:、(“到至和及与])周|星期|礼拜)$/.test(folded.slice(Math.max(0, at - 2), at));
}

/** The number's tail: 余/多, 万/亿, the unit or the relative kind, and the qualifiers on both sides. */
function measured(folded: string, signedStart: number, number: PrintedNumber, numberEnd: number): Attempt | undefined {
  // 51.7 %: no other unit is set off so often.
  let end = folded.startsWith(' %', numberEnd) ? numberEnd + 1 : numberEnd;
  const early = surplusAt(folded, end);
  end += early;
  let unit = kindAt(folded, end, number) ?? unitFor(folded, end, number);
  let magnitude = 0;
  if (!unit) {
    const found = MAGNITUDES.find(([text]) => folded.startsWith(text, end));
    if (!found || (!number.arabic && early === 0)) return undefined;
    magnitude = found[1];
    end += found[0].length;
  }
  const late = unit ? 0 : surplusAt(folded, end);
  end += late;
  unit ??= kindAt(folded, end, number) ?? unitFor(folded, end, number);
  if (!unit && magnitude < 4) return undefined;
  end += unit?.text.length ?? 0;
  if (!unit && /[A-Za-z\d]/.test(folded[end] ?? '')) return undefined;
  const after = qualifierAfter(folded, end);
  const kind = unit?.kind ?? 'quantity';
  const before = qualifierBefore(folded, signedStart, kind === 'quantity' && unit?.unit?.dimension === 'duration');
  const surplus = early + late > 0;
  return {
    figure: {
      kind,
      span: { start: signedStart - before.length, end: end + after.length },
      numberSpan: { start: signedStart, end: numberEnd },
      number,
      terms: [],
      magnitude: magnitude + (unit?.magnitude ?? 0),
      unit: unit?.unit,
      qualifier: combine(before.qualifier, after.qualifier, surplus, isRangeEnd(folded, signedStart, end)),
    },
    end: end + after.length,
  };
}

function surplusAt(folded: string, at: number): number {
  return folded[at] === '余' || (folded[at] === '多' && !/[个种样元]?[元样种]/.test(folded.slice(at + 1, at + 2)))
    ? 1
    : 0;
}

/** One end of 63%~68% or 100-150千克 says nothing definite. */
function isRangeEnd(folded: string, start: number, end: number): boolean {
  return (
    /[\d%万亿元][~—-]$/.test(folded.slice(Math.max(0, start - 2), start)) || /^[~—-]\d/.test(folded.slice(end, end + 2))
  );
}

function combine(
  before: Qualifier | undefined,
  after: Qualifier | undefined,
  surplus: boolean,
  range: boolean,
): Qualifier {
  if (range) return 'unknown';
  if (surplus && !before && !after) return 'slightlyMore';
  if (surplus) return before === 'below' ? 'unknown' : 'about';
  return before ?? after ?? 'exact';
}

interface Tail {
  readonly kind: FigureKind;
  readonly text: string;
  readonly unit: Unit | undefined;
  /** The power of ten that the words stand for. */
  readonly magnitude: number;
}

/** A hundredth of a percentage point, as interest rates are told in. */
const BASIS_POINT = -2;

const RELATIVE: readonly (readonly [string, FigureKind, number])[] = [
  ['个百分点', 'points', 0],
  ['百分点', 'points', 0],
  ['%', 'percent', 0],
  ['‰', 'permille', 0],
  ['倍', 'multiple', 0],
  ['个基点', 'points', BASIS_POINT],
  ['基点', 'points', BASIS_POINT],
  ['个BP', 'points', BASIS_POINT],
  ['BP', 'points', BASIS_POINT],
  ['bp', 'points', BASIS_POINT],
];

/** What one of them begins with, and 成. */
const BEGINS_RELATIVE = unitSet('个百%‰倍成基Bb');

function kindAt(folded: string, at: number, number: PrintedNumber): Tail | undefined {
  if (BEGINS_RELATIVE[folded.charCodeAt(at)] !== 1) return undefined;
  for (const [text, kind, magnitude] of RELATIVE)
    if (folded.startsWith(text, at)) return { kind, text, unit: undefined, magnitude };
  if (folded[at] === '成' && !number.arabic && /^(?:以上|左右|多|[,。;、的)]|$)/.test(folded.slice(at + 1, at + 3))) {
    return { kind: 'tenths', text: '成', unit: undefined, magnitude: 0 };
  }
  return undefined;
}

function unitFor(folded: string, at: number, number: PrintedNumber): Tail | undefined {
  const unit = unitAt(folded, at);
  if (!unit || (!number.arabic && !countsInWords(folded, at, number, unit))) return undefined;
  if (number.arabic && (unit.text === '大' || unit.text === '日')) return undefined;
  return { kind: 'quantity', text: unit.text, unit, magnitude: 0 };
}

/** Chinese numerals before these are names of phases, grades or idioms: 二期, 一级, 一批, 一方面, 三位一体, 党的二十大. */
function countsInWords(folded: string, at: number, number: PrintedNumber, unit: Unit): boolean {
  if (['期', '级', '届', '日', '分', '度', '里', '步', '方', '轮', '等', '号'].includes(unit.text)) return false;
  const after = folded.slice(at + unit.text.length, at + unit.text.length + 2);
  if (after === '一体') return false;
  if (unit.text === '大')
    return number.coefficient <= 12n && number.coefficient > 1n && /^[\u4e00-\u9fa5“]/.test(after);
  return number.coefficient !== 1n || ['个', '家', '户', '项', '所', '名', '座', '件', '处', '人'].includes(unit.text);
}

/** 第16名 and 第三位 are ranks; any other 第n is an ordinal, not a figure. */
function rankAt(folded: string, at: number, number: PrintedNumber, end: number): Attempt {
  if (!/[名位]/.test(folded[end] ?? '')) return { figure: undefined, end };
  return { figure: bare('rank', { start: at - 1, end: end + 1 }, { start: at, end }, number), end: end + 1 };
}

const NUMERAL = '[零〇一二两三四五六七八九十百]{1,16}';
const WORD_FRACTION = new RegExp(`(${NUMERAL})分之(${NUMERAL})(?:点(${NUMERAL}))?`, 'y');

/** 百分之六十, 百分之三点五, 三分之二. */
function wordFractionAt(folded: string, at: number): Attempt | undefined {
  WORD_FRACTION.lastIndex = at;
  const match = WORD_FRACTION.exec(folded);
  if (!match) return undefined;
  const span = { start: at, end: at + match[0].length };
  const above = chineseValue(match[2] ?? '') ?? (match[2] === '百' ? 100n : undefined);
  if (above === undefined) return { figure: undefined, end: span.end };
  const decimals = match[3]?.split('').map((digit) => chineseValue(digit) ?? 0n) ?? [];
  const coefficient = decimals.reduce((value, digit) => value * 10n + digit, above);
  const number = { coefficient, exponent: -decimals.length, arabic: false };
  const below = match[1] === '百' ? 100n : chineseValue(match[1] ?? '');
  if (below === 100n)
    return { figure: { ...bare('percent', span, span, number), ...qualifiers(folded, span) }, end: span.end };
  if (below === undefined || below === 0n) return { figure: undefined, end: span.end };
  const terms = [number, { coefficient: below, exponent: 0, arabic: false }];
  return { figure: { ...bare('fraction', span, span, number), terms, ...qualifiers(folded, span) }, end: span.end };
}

function qualifiers(folded: string, span: { start: number; end: number }): Pick<BareFigure, 'span' | 'qualifier'> {
  const before = qualifierBefore(folded, span.start, false);
  const after = qualifierAfter(folded, span.end);
  return {
    span: { start: span.start - before.length, end: span.end + after.length },
    qualifier: combine(before.qualifier, after.qualifier, false, false),
  };
}
