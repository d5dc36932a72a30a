import type { SloganEntry } from '../../lexicon';
import type { Description, Fix, Localized } from '../rule';
import type { InconsistentProblem, MisquotedProblem, OutdatedProblem, SloganProblem } from './problem';

/** Says what stands there, what the standard form is, and where that was laid down. */
export function describeSlogan(problem: SloganProblem): Description {
  if (problem.kind === 'inconsistent') {
    const { span, text } = problem.preferred;
    return {
      message: sayInconsistent(problem),
      ...sourceOf(problem.entry),
      related: [{ span, message: { zh: `此处写作${quote(text)}`, en: `written ${quote(text)} here` } }],
    };
  }
  const message = problem.kind === 'misquoted' ? sayMisquoted(problem) : sayOutdated(problem);
  return { message, ...sourceOf(problem.entry) };
}

/** The standard form in place of what stands there; safe where there is one right form and no one would choose another. */
export function fixSlogan(problem: SloganProblem): readonly Fix[] {
  if (problem.kind === 'outdated') {
    const { supersededBy } = problem.entry;
    return supersededBy === undefined ? [] : [replace(problem, supersededBy.replace(/^“([^“”]*)”$/, '$1'), false)];
  }
  if (problem.kind === 'inconsistent') return [replace(problem, problem.preferred.text, false)];
  return [replace(problem, problem.right, problem.degree === 'characters' || problem.degree === 'marks')];
}

function replace({ span }: SloganProblem, newText: string, safe: boolean): Fix {
  const title = { zh: `改为${quote(newText)}`, en: `Change to ${quote(newText)}` };
  return { title, safe, edits: [{ span, newText }] };
}

function sayMisquoted({ degree, found, right }: MisquotedProblem): Localized {
  const [is, standard] = [quote(found), quote(right)];
  switch (degree) {
    case 'characters':
      return { zh: `${is}应为${standard}。`, en: `${is} should read ${standard}.` };
    case 'near':
      return {
        zh: `${is}与固定提法${standard}只差一个字，请核对。`,
        en: `${is} differs from the set phrase ${standard} by one character; please check.`,
      };
    case 'order':
      return {
        zh: `${is}的通行顺序是${standard}，请核对。`,
        en: `The official order of ${is} is ${standard}; please check.`,
      };
    case 'marks':
      return { zh: `${is}的规范写法是${standard}。`, en: `${is} is written ${standard}.` };
    case 'loose':
      return {
        zh: `${is}虽有人用，规范的说法是${standard}，请核对。`,
        en: `${is} is in use, but the standard wording is ${standard}; please check.`,
      };
  }
}

function sayOutdated({ entry: { supersededBy, until }, found, year }: OutdatedProblem): Localized {
  const [is, when] = [quote(found), until ?? ''];
  if (supersededBy === undefined) {
    return {
      zh: `${is}用到${inChinese(when)}为止，本文作于${year}年，请核对。`,
      en: `${is} was in use until ${when}, and this report is of ${year}; please check.`,
    };
  }
  const now = quote(supersededBy);
  return {
    zh: `${is}自${inChinese(when)}后改为${now}，本文作于${year}年，请核对。`,
    en: `${is} gave way to ${now} after ${when}, and this report is of ${year}; please check.`,
  };
}

function sayInconsistent({ found, preferred: { text, count } }: InconsistentProblem): Localized {
  const [is, other] = [quote(found), quote(text)];
  return {
    zh: `同一提法有两种写法：此处作${is}，另有${count}处作${other}，请统一。`,
    en: `One slogan is written in two ways: ${is} here, ${other} in ${count} other place${count === 1 ? '' : 's'}.`,
  };
}

function sourceOf(entry: SloganEntry | undefined): Pick<Description, 'workings'> {
  if (entry?.source === undefined) return {};
  const { since, source } = entry;
  const dated = since === undefined || source.includes(since.slice(0, 4)) ? source : `${source}（${since}）`;
  return { workings: entry.note === undefined ? `依据：${dated}` : `依据：${dated}；${entry.note}` };
}

/** Slogans carry quotes of their own, so the outer ones are of another kind. */
function quote(text: string): string {
  return `「${text}」`;
}

function inChinese(date: string): string {
  const [year, month] = date.split('-').map(Number);
  return month === undefined ? `${year}年` : `${year}年${month}月`;
}
