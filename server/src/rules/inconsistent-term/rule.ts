import { overlaps, type Report, type Span, shift } from '../../document';
import { type SloganEntry, scannerFor } from '../../lexicon';
import { replacementFix } from '../replacement';
import { type Localized, type Problem, reportRule } from '../rule';
import { quote } from '../sloganWording';
import type { Likeness } from './alike';
import { findTerms } from './terms';

export interface TermProblem extends Problem {
  readonly found: string;
  /** The way that the report writes elsewhere, where it does so first, and how often it does. */
  readonly other: { readonly text: string; readonly span: Span; readonly count: number };
  readonly likeness: Likeness;
}

/** 名称前后不一: one name or term that a report writes in two ways, which differ in one character. */
export const rule = reportRule<TermProblem>({
  meta: {
    id: 'inconsistent-term',
    category: 'wording',
    severity: 'information',
    preview: false,
    name: { zh: '名称前后不一', en: 'Inconsistent term' },
    summary: {
      zh: '查找同一名称或用语前后只差一字、且这一字音同、形近或在长名称之中的两种写法。',
      en: 'Finds names and terms that are written in two ways which differ in one character that sounds or looks alike, or stands in a long name.',
    },
    options: {},
  },
  detect({ report }, { slogans }) {
    if (report.text.length > LONGEST) return [];
    // What another rule calls wrong need not be asked about.
    return findTerms(report.text, report.blocks).filter(({ span }) => !isMisquoted(report, span, slogans));
  },
  describe: (problem) => ({
    message: message(problem),
    related: [
      {
        span: problem.other.span,
        message: { zh: `此处作${quote(problem.other.text)}`, en: `${quote(problem.other.text)} here` },
      },
    ],
  }),
  fix: ({ span, found, other }) => {
    const here = replacementFix({ span, oldText: found, newText: other.text });
    // With one of each nobody knows which is right, so the other place can be changed too.
    const there = replacementFix({ span: other.span, oldText: other.text, newText: found });
    return other.count === 1 ? [here, there] : [here];
  },
});

/**
 * The longest reports of provinces have half as many characters. A longer text holds several reports, which may well use
 * different names, and comparing all of it at every keystroke would be felt.
 */
const LONGEST = 50_000;

function isMisquoted({ blocks }: Report, span: Span, slogans: readonly SloganEntry[]): boolean {
  const placed = blocks.findLast(({ start }) => start <= span.start);
  if (placed === undefined) return false;
  return scannerFor(slogans)(placed.block).misquoted.some((match) => overlaps(shift(match.span, placed.start), span));
}

function message({ found, other: { text, count }, likeness }: TermProblem): Localized {
  const why = likeness === undefined ? '只差一字' : WHY[likeness].zh;
  const [is, was] = [quote(found), quote(text)];
  return {
    zh: `此处作${is}，另有${count}处作${was}，${why}，请核对是否同一名称。`,
    en: `${is} here, but ${was} in ${count} other place${count === 1 ? '' : 's'}; ${likeness === undefined ? 'they differ by one character' : WHY[likeness].en}. Are they the same?`,
  };
}

const WHY = {
  sound: { zh: '只差一个同音字', en: 'one character differs and sounds alike' },
  shape: { zh: '只差一个形近字', en: 'one character differs and looks alike' },
} as const;
