import type { Span } from '../document';
import { isClosingQuote, isOpeningQuote } from './marks';

/**
 * Fits the right form to the place where it shall stand: the span grows over a quote whose partner lies inside it, the
 * form's outer quotes are left out where the text does without or has its own, and all quotes become the text's kind.
 * With `keep` the quotes are what is being corrected, and the form keeps them.
 */
export function fitQuotes(text: string, span: Span, right: string, keep = false): { span: Span; right: string } {
  const balanced = balance(text, span);
  const wrapped = opensBefore(text, balanced.start) && closesAfter(text, balanced.end);
  const bare = !keep && isWrapped(right) ? right.slice(1, -1) : right;
  const grown = wrapped && /[“”]/.test(bare) ? { start: balanced.start - 1, end: balanced.end + 1 } : balanced;
  return { span: grown, right: inStyle(bare, styleOf(text, grown)) };
}

function balance(text: string, { start, end }: Span): Span {
  let open = 0;
  let unopened = 0;
  let straight = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === STRAIGHT) straight++;
    else if (isOpeningQuote(code)) open++;
    else if (isClosingQuote(code) && open > 0) open--;
    else if (isClosingQuote(code)) unopened++;
  }
  const odd = straight % 2 === 1;
  if ((unopened > 0 || odd) && opensBefore(text, start)) return { start: start - 1, end };
  if ((open > 0 || odd) && closesAfter(text, end)) return { start, end: end + 1 };
  return { start, end };
}

const STRAIGHT = 0x22;

function opensBefore(text: string, start: number): boolean {
  return start > 0 && isOpeningQuote(text.charCodeAt(start - 1));
}

function closesAfter(text: string, end: number): boolean {
  return end < text.length && isClosingQuote(text.charCodeAt(end));
}

function isWrapped(form: string): boolean {
  return form.startsWith('“') && form.indexOf('”') === form.length - 1;
}

function styleOf(text: string, span: Span): '"' | '「' | '“' {
  const around = text.slice(Math.max(0, span.start - 1), span.end + 1);
  if (/[“”]/.test(around)) return '“';
  if (around.includes('"')) return '"';
  return around.includes('「') ? '「' : '“';
}

/** The form with its quotes of the kind that the opening quote shows: ", 「 or “. */
export function inStyle(form: string, style: string): string {
  if (style !== '"' && style !== '「') return form;
  return style === '"' ? form.replace(/[“”]/g, '"') : form.replace(/“/g, '「').replace(/”/g, '」');
}
