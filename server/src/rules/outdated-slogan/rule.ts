import { covers, type ReportDate, slice } from '../../document';
import { outsideTitles, type SloganEntry, scannerFor } from '../../lexicon';
import { blockRule, type Localized, type Problem } from '../rule';
import { dateInChinese, quote, sloganFix, sourceOf } from '../sloganWording';

/** A form that had been replaced, or was no longer in force, when the report was written. */
interface OutdatedProblem extends Problem {
  readonly entry: SloganEntry;
  readonly found: string;
  readonly year: number;
}

/** 提法已过时: a slogan or term that had gone out of use well before the report's own date. */
export const rule = blockRule<OutdatedProblem>({
  meta: {
    id: 'outdated-slogan',
    category: 'wording',
    reach: 'words',
    severity: 'information',
    preview: false,
    name: { zh: '提法已过时', en: 'Outdated slogan' },
    summary: {
      zh: '按报告自己的日期，指出早已改称或停用的提法；回顾往年的话不算。',
      en: 'Points out wording that had been replaced well before the report’s own date; looking back is left alone.',
    },
    options: {},
  },
  *detect({ block }, { slogans, date }) {
    if (date === undefined) return;
    const dated = scannerFor(slogans)(block).accepted.filter(({ entry }) => entry.until !== undefined);
    for (const { entry, span } of outsideTitles(block.folded, dated)) {
      if (!isOver(entry.until!, date)) continue;
      const sentence = block.sentences.find((candidate) => covers(candidate.span, span));
      const said = sentence === undefined ? block.folded : slice(block.folded, sentence.span);
      if (!speaksOfThePast(said, date.year)) yield { span, entry, found: slice(block.text, span), year: date.year };
    }
  },
  describe: (problem) => ({ message: messageOf(problem), ...sourceOf(problem.entry) }),
  fix: ({ span, entry: { supersededBy } }) =>
    supersededBy === undefined ? [] : [sloganFix({ span, newText: supersededBy.replace(/^“([^“”]*)”$/, '$1') }, false)],
});

/** A report looks back on a year, so a form is only outdated when it had been for a year. */
const MONTHS_OF_GRACE = 12;

function isOver(until: string, date: ReportDate): boolean {
  const [year, month] = until.split('-').map(Number);
  return monthOf(date.year, date.month ?? 1) - monthOf(year!, month ?? 12) > MONTHS_OF_GRACE;
}

function monthOf(year: number, month: number): number {
  return year * 12 + month;
}

const PAST =
  /(?<![草平高还荒])原(?![料则因生油煤粮始])|[曾昔]|以来|期间|过去|历史|历程|历次|当年|当时|以前|此前|先后|前身|回顾|收官|决战|胜利|圆满|成果|常态化|从.{1,12}到|[一二三四五六七八九十几多两\d]+年(?:来|间|前)|十[一二三四]五/;

function speaksOfThePast(sentence: string, year: number): boolean {
  if (PAST.test(sentence)) return true;
  return [...sentence.matchAll(/(?<!\d)((?:19|20)\d\d)\s*年?/g)].some(([, named]) => Number(named) < year);
}

function messageOf({ entry: { supersededBy, until }, found, year }: OutdatedProblem): Localized {
  const [is, when] = [quote(found), until ?? ''];
  if (supersededBy === undefined) {
    return {
      zh: `${is}用到${dateInChinese(when)}为止，本文作于${year}年，请核对。`,
      en: `${is} was in use until ${when}, and this report is of ${year}; please check.`,
    };
  }
  const now = quote(supersededBy);
  return {
    zh: `${is}自${dateInChinese(when)}后改为${now}，本文作于${year}年，请核对。`,
    en: `${is} gave way to ${now} after ${when}, and this report is of ${year}; please check.`,
  };
}
