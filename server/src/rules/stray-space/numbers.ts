import type { Span } from '../../document';

/**
 * Numbers that a space cuts in two before their unit (108 3%, 5 9亿元, 1 9 8 0 年). Groups of three digits are none
 * (GB/T 15835-2011 5.1.1), nor are a year and the figure after it, or the number of a table and its year.
 */
export function splitNumbers(folded: string): readonly Span[] {
  if (!/\d +\d/.test(folded)) return [];
  const spans: Span[] = [];
  for (const match of folded.matchAll(SPLIT)) {
    const number = match[1]!;
    const start = match.index + match[0].indexOf(number);
    if (isWhole(number, folded.slice(match.index + match[0].length)[0] === '年')) continue;
    spans.push({ start, end: start + number.length });
  }
  return spans;
}

const SPLIT =
  /(?<=[\u4E00-\u9FFF,、;。]) ?(\d{1,9}(?:\.\d{1,4})?(?: \d{1,4}(?:\.\d{1,4})?){1,8}) ?(?=%|年|[百千]?[万亿]?[元吨亩人户家个件项]|[万亿]|公[里顷斤]|平方|倍)/g;

function isWhole(number: string, isYear: boolean): boolean {
  const pieces = number.split(' ');
  const isGrouped = /^\d{1,3}$/.test(pieces[0]!) && pieces.slice(1).every((piece) => /^\d{3}(?:\.\d+)?$/.test(piece));
  if (isGrouped && !isYear) return true;
  return pieces.some((piece) => /^(?:19|20)\d\d$/.test(piece));
}
