import { type Block, type Span, slice } from '../../document';
import { type Doubled, type Repair, removal } from './problem';

/** Two marks where there can only be one: ，，, 。。, ，。 (GB/T 15834-2011: each mark stands for one pause of one kind). */
export function readMarks({ text, folded, content }: Block): Doubled[] {
  const found: Doubled[] = [];
  for (const match of folded.matchAll(MARKS)) {
    const marks = match[1]!;
    const span = { start: match.index + 1, end: match.index + 1 + marks.length };
    if (marks[0] === ':' && marks[1] !== ':') continue;
    if (isData(text, folded, span)) continue;
    const repairs = repairsOf(marks, span, span.end >= content.end);
    found.push({ sort: 'marks', span, text: slice(text, span), once: '', repairs });
  }
  return found;
}

/**
 * Exactly two marks behind a word: rows of three and more are drawn (。。。), and a row that begins a line holds a place. So does
 * a colon before another mark (姓名：，电话：。): a value is missing there, and no mark is too many.
 */
const MARKS = /[\u4E00-\u9FA5A-Za-z\d%)”’》」』]([,。、;:]{2})(?![,。、;:.!?…])/g;

/** A half-width mark twice is a row of data (a,,b) or code, unless sentences end on the same line; &rdquo;， is a web page's ”，. */
function isData(text: string, folded: string, { start, end }: Span): boolean {
  if (text.charCodeAt(start) >= 0x80) return false;
  if (text[start] === ';' && /&#?\w{2,8}$/.test(folded.slice(Math.max(0, start - 9), start))) return true;
  return text[start] === text[end - 1] && (!folded.includes('。') || text[start] === ':');
}

/** What the two may have been meant to be. An enumeration that ends in 、。 may have lost its last item. */
function repairsOf(marks: string, span: Span, endsLine: boolean): readonly Repair[] {
  const [first, second] = [...marks];
  const keepFirst = { start: span.start + 1, end: span.end };
  const keepSecond = { start: span.start, end: span.end - 1 };
  if (first === second) return [removal(keepFirst, true)];
  if (endsLine && second === '。') return [removal(keepSecond, first !== '、')];
  if (endsLine && first === '。') return [removal(keepFirst, true)];
  const isFirstWeaker = second === '。' || (first !== '。' && second !== '、');
  const likelier = isFirstWeaker ? [keepSecond, keepFirst] : [keepFirst, keepSecond];
  return likelier.map((surplus) => removal(surplus, false));
}
