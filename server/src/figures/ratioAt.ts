import { type Attempt, bare } from './bareFigure';
import type { PrintedNumber } from './figure';
import { arabicAt } from './numerals';

/** 42.5:22.5:35.0 and 2.05:1; a clock time (15:59) is not a ratio. */
export function ratioAt(folded: string, at: number): Attempt | undefined {
  RATIO.lastIndex = at;
  const text = RATIO.exec(folded)?.[0];
  if (text === undefined) return undefined;
  const end = at + text.length;
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text) && !/[比构]/.test(folded.slice(Math.max(0, at - 6), at)))
    return { figure: undefined, end };
  const terms = text.split(':').map((term) => arabicAt(term, term, 0)!.number);
  return { figure: { ...bare('ratio', { start: at, end }, { start: at, end }, terms[0]!), terms }, end };
}

/** 城乡收入比由1.80缩小到1.78: the ratio to one that a bare number is behind this name. */
export function ratioToOneAt(folded: string, at: number, number: PrintedNumber, end: number): Attempt | undefined {
  if (number.exponent >= 0 || !TO_ONE.test(folded.slice(Math.max(0, at - TO_ONE_REACH), at))) return undefined;
  if (!/^(?:[,。;、()减缩降扩下]|$)/.test(folded.slice(end, end + 1))) return undefined;
  const span = { start: at, end };
  return { figure: { ...bare('ratio', span, span, number), terms: [number, ONE_NUMBER] }, end };
}

const TO_ONE = /收入(?:差距)?(?:之)?比(?!\d{4}年|[上去前]年|同期|年初|全[国省市县]|目标|计划|预[算期])[^,。;%]{0,24}$/;
const TO_ONE_REACH = 32;
const ONE_NUMBER: PrintedNumber = { coefficient: 1n, exponent: 0, arabic: true };

const RATIO = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/y;
