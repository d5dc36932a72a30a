import type { Block, Span } from '../../document';

/** A Western comma or full stop between two Chinese characters. The span is relative to the block. */
export interface Western {
  readonly span: Span;
  readonly kind: 'comma' | 'stop';
  /** The mark with the words around it, as they stand. */
  readonly shown: Span;
}

const HAN = '[\\u3400-\\u9fff]';
const BETWEEN = new RegExp(`[,.](?<=${HAN}.)(?=${HAN})`, 'g');
const CHINESE_MARK = /[，。；、]/;

/**
 * The Western commas and full stops of a line that uses Chinese marks, too. The line as it stands is looked at, not the folded
 * one, in which the two are alike. Tables and code have rules of their own.
 */
export function readWestern({ text, kind }: Block): Western[] {
  if (!/[,.]/.test(text) || kind === 'tableRow' || !CHINESE_MARK.test(text) || text.includes('`')) return [];
  return Array.from(text.matchAll(BETWEEN)).flatMap(({ index, 0: mark }) => {
    if (mark === '.' && !endsSentence(text, index)) return [];
    const shown = { start: index - wordsBefore(text, index), end: index + 1 + wordsAfter(text, index + 1) };
    return [{ span: { start: index, end: index + 1 }, kind: mark === ',' ? 'comma' : 'stop', shown }];
  });
}

/** A clause stands on both sides: 一.指导思想 and 中国.青禾 are numbers and names. */
function endsSentence(text: string, at: number): boolean {
  const before = CLAUSE_BEFORE.exec(text.slice(Math.max(0, at - CLAUSE), at));
  if (FILE.test(text.slice(at + 1, at + 1 + LONGEST_FILE))) return false;
  return before !== null && CLAUSE_AFTER.test(text.slice(at + 1, at + 1 + CLAUSE));
}

/** The shortest stretch of words that may be a clause. */
const CLAUSE = 5;
const CLAUSE_BEFORE = new RegExp(`${HAN}{${CLAUSE}}$`);
const CLAUSE_AFTER = new RegExp(`^${HAN}{${CLAUSE}}`);

/** 工作总结.修改稿.docx. */
const FILE = /^[\u3400-\u9fffA-Za-z\d()（）_-]*\.[A-Za-z]{2,5}(?![A-Za-z])/;
const LONGEST_FILE = 40;

const SHOWN = 4;

function wordsBefore(text: string, at: number): number {
  return /[\u3400-\u9fff]*$/.exec(text.slice(Math.max(0, at - SHOWN), at))![0].length;
}

function wordsAfter(text: string, at: number): number {
  return /^[\u3400-\u9fff]*/.exec(text.slice(at, at + SHOWN))![0].length;
}

/** How a text stands to Western marks: each is a slip, or many are the traces of copying, or they are the writer's own. */
export type Habit = 'slips' | 'traces' | 'style';

/** So many of the Chinese mark for each Western one. Two may be slips in a short text, too, and one alone is no habit. */
const EACH_SLIP = 20;
const EACH_OF_TWO = 5;
const EACH_TRACE = 3;

/** Like is held against like: who types 。 and a single . has slipped, however short the text. */
export function habitOf(kind: Western['kind'], western: number, text: string): Habit {
  const chinese = text.match(kind === 'comma' ? /，/g : /。/g)?.length ?? 0;
  if (western === 1) return chinese > 0 ? 'slips' : 'style';
  if (western * EACH_TRACE > chinese) return 'style';
  return western * (western === 2 ? EACH_OF_TWO : EACH_SLIP) <= chinese ? 'slips' : 'traces';
}
