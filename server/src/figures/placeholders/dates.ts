import { RUN } from './marks';
import { markAt, type Placeholder } from './placeholder';
import { DATE_UNIT } from './units';

/** 20XX年, 二〇XX年, X月X日, 20**年, 20  年  月  日, 〔20XX〕: one placeholder from the first open number to the last. */
export function readDates(folded: string): Placeholder[] {
  return [
    ...readCrossDates(folded),
    ...readStarDates(folded),
    ...readBlankDates(folded),
    ...readYears(folded),
    ...readDotted(folded),
  ];
}

const CENTURY = '(?:二[〇○零][一二三]?)?';
const PART = `${CENTURY}\\d{0,3}${RUN}|\\d{1,4}|[一二三四五六七八九十]{1,3}`;
const PARTS = `(?:${PART})(?:[-~—–至](?:${PART}))?`;
const DATE = new RegExp(
  `(?<![A-Za-z\\d])(?:(?:${PARTS} ?年 ?)?${PARTS} ?月(?: ?${PARTS} ?日)?|${PARTS} ?${DATE_UNIT})`,
  'g',
);
const OPEN_PART = new RegExp(`(?:\\d{0,4}[-~—–至])?${CENTURY}\\d{0,3}${RUN}(?:[-~—–至](?:${PART}))? ?[年月日]`, 'g');

function readCrossDates(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(DATE)).flatMap((match) => {
    const open = Array.from(match[0].matchAll(OPEN_PART));
    if (open.length === 0 || isName(folded, match.index)) return [];
    const last = open[open.length - 1]!;
    const start = open[0]!.index;
    const text = match[0].slice(start, last.index + last[0].length);
    return [markAt(match.index + start, text, 'date')];
  });
}

/** 1+X, A×B: a letter or sign that belongs to what stands before it. */
function isName(folded: string, at: number): boolean {
  return /[A-Za-z\d+=*/^&]$/.test(folded.slice(Math.max(0, at - 1), at));
}

/** A lone *月* may be emphasis, 20** and *月*日 are not; nor are lines in the place of two of its numbers. */
const STARS = '(?:\\*{1,4}|_{2,8})';
const SHORT = '(?:\\*{1,4}|_{1,8})';
const STAR_OR_DIGITS = `(?:${SHORT}|\\d{1,2})`;
const STAR_DATE = new RegExp(
  `(?<![\\d*_])(?:(?:19|20)\\d?${STARS} ?年(?: ?${STAR_OR_DIGITS} ?月(?: ?${STAR_OR_DIGITS} ?日)?)?|` +
    `(?:${STARS} ?年 ?)?${SHORT} ?月 ?${SHORT} ?日|${STARS} ?年 ?${SHORT} ?月)`,
  'g',
);

function readStarDates(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(STAR_DATE), (match) => markAt(match.index, match[0], 'date'));
}

/** 2023年  月  日: on a form to be filled in by hand this is meant so. */
const BLANK_DATE = /(?<![^\s,。;:()])(?:20\d{0,2} {0,8}年 {1,8}月 {1,8}日|20 {1,8}年(?: {1,8}月 {1,8}日)?)/g;

function readBlankDates(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(BLANK_DATE), (match) => markAt(match.index, match[0], 'date', true));
}

/** The year of a document's number: 〔20XX〕, 〔20  〕, 〔202*〕. */
const YEAR = new RegExp(
  `(?<=[〔\\[(])20\\d?(?:${RUN}|\\*{1,2}|_{1,4}| {1,4})(?=[〕\\])] ?(?:第 ?)?[\\dXx×*_ ]{1,6}号)`,
  'g',
);

function readYears(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(YEAR), (match) => markAt(match.index, match[0], 'date'));
}

/** 20XX.X.X, 2025-XX-XX. */
const DAY = '(?:[Xx×]{1,2}|\\d{1,2})';
const DOTTED = new RegExp(
  `(?<![A-Za-z\\d])(?:20\\d?[Xx×]{1,2}(?:[./-]${DAY}){1,2}|20\\d\\d[./-][Xx×]{1,2}[./-][Xx×]{1,2})(?![A-Za-z\\d年])`,
  'g',
);

function readDotted(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(DOTTED), (match) => markAt(match.index, match[0], 'date'));
}
