import { expectedAt } from './expected';
import { isBeforeNoun } from './nouns';
import { markAt, type Placeholder } from './placeholder';
import { BEFORE_UNIT, DATE_UNIT, UNIT } from './units';

/** Lines to be written on (____), shapes in a row (○○, □□, ■■) and question marks where a figure should be. */
export function readShapes(folded: string): Placeholder[] {
  return [...readLines(folded), ...readRows(folded), ...readQuestions(folded)];
}

/** Three and more are a line to be written on; two may be a name in a program or Markdown's emphasis (__重点__). */
const LINES = /(?<![A-Za-z\d_])_{2,}(?![A-Za-z_])/g;
const BEFORE_DATE = new RegExp(`^ ?${DATE_UNIT}`);

interface Line {
  readonly start: number;
  readonly text: string;
  readonly isBeforeWord: boolean;
}

function readLines(folded: string): Placeholder[] {
  const lines = Array.from(folded.matchAll(LINES), ({ index, 0: text }) => readLine(folded, index, text));
  return lines
    .filter((line, index) => line.text.length > 2 || line.isBeforeWord || !isEmphasis(lines, index))
    .filter(({ start, text }) => !isWholeLine(folded, start, text.length))
    .filter(({ start }) => !SIGNATURE.test(folded.slice(Math.max(0, start - 12), start)))
    .map(({ start, text }) => markAt(start, text, expectedAt(folded, { start, end: start + text.length })));
}

function readLine(folded: string, start: number, text: string): Line {
  const after = folded.slice(start + text.length, start + text.length + 12);
  const isBeforeWord = BEFORE_UNIT.test(after) || BEFORE_DATE.test(after) || isBeforeNoun(after);
  return { start, text, isBeforeWord };
}

/** __重点__: a line of two that has another one to go with it. */
function isEmphasis(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((other) => other?.text.length === 2 && !other.isBeforeWord);
}

/** Where somebody is to sign by hand, the line is meant to stay. */
const SIGNATURE = /(?:签字|签名|签章|盖章|签收|审核|审批|填表|制表|负责)人?(?:\([^()]{0,4}\))?: ?$/;

/** A line of underscores alone divides the page. */
function isWholeLine(folded: string, start: number, length: number): boolean {
  return folded.slice(0, start).trim() === '' && folded.slice(start + length).trim() === '';
}

/** 二〇〇八年 is a year, ■■■□ a bar, and ▲▲ at the beginning of a line ornament. */
const ROWS = /(?<![○〇◯一二三四五六七八九])(?:[○〇◯]{2,8}|□{2,8}|△{2,8}|■{2,8}|▲{2,8})(?![○〇◯□■一二三四五六七八九])/g;

function readRows(folded: string): Placeholder[] {
  return Array.from(folded.matchAll(ROWS))
    .filter(({ index, 0: text }) => {
      const after = folded.slice(index + text.length, index + text.length + 12);
      return !/[■▲]/.test(text) || BEFORE_UNIT.test(after) || BEFORE_DATE.test(after) || isBeforeNoun(after);
    })
    .map(({ index, 0: text }) => markAt(index, text, expectedAt(folded, { start: index, end: index + text.length })));
}

const QUESTIONS = new RegExp(
  `(?<![?\\w])\\?{2,8}(?=${UNIT})|(?<=[\\u4E00-\\u9FFF])\\?(?=(?:[万亿]{0,2}元|%|亩|人次|个百分点)(?:[,。;、)]|左右))`,
  'g',
);
/** 完成投资3亿元（？）: a doubt that the writer noted for later. */
const DOUBT = /\(\?{1,4}\)/g;

function readQuestions(folded: string): Placeholder[] {
  return [
    ...Array.from(folded.matchAll(QUESTIONS), (match) => markAt(match.index, match[0], 'value')),
    ...Array.from(folded.matchAll(DOUBT), (match) => markAt(match.index, match[0], 'content', true)),
  ];
}
