import { type Block, keeping, overlaps, type Span, slice } from '../../document';
import { outsideTitles, scannerFor } from '../../lexicon';
import { replacementFix } from '../replacement';
import { blockRule, type Localized, type Problem, type Severity } from '../rule';
import { wordings } from './data';
import { phrases } from './data/phrases';
import type { WordingGroup } from './entry';
import { createFinder, type WordingMatch } from './finder';
import { createPhraseFinder } from './phraseFinder';

/** A wrong form as it stands in the report, and what should stand there. */
interface WordingProblem extends Problem {
  readonly severity: Severity;
  readonly found: string;
  /** The likeliest first. */
  readonly right: readonly string[];
  readonly safe: boolean;
  readonly reason: Localized;
}

/** 用词不规范: words that no dictionary, standard or law writes that way, from a list that gives the reason for each. */
export const rule = blockRule<WordingProblem>({
  meta: {
    id: 'nonstandard-wording',
    category: 'wording',
    reach: 'words',
    severity: 'warning',
    preview: false,
    name: { zh: '用词不规范', en: 'Nonstandard wording' },
    summary: {
      zh: '查找错别字、误用的同音词、重复的说法和不合法律、统计用语的词，每条都有理由。',
      en: 'Finds misspelt words, confused homophones, redundant phrases, and terms that the law or statistics do not use, each with its reason.',
    },
    options: {},
  },
  detect({ block }, { slogans }) {
    // The title of a document (《…》) is a fact, and stays as it was given.
    const listed = outsideTitles(block.folded, finderOf(wordings)(block.folded));
    const misspelt = findPhrases(block);
    const others = misspelt.length === 0 ? [] : [...listed, ...scannerFor(slogans)(block).misquoted];
    return [...listed, ...apartFrom(misspelt, others)]
      .sort((a, b) => a.span.start - b.span.start)
      .map((match) => problemOf(block, match));
  },
  describe: ({ severity, found, right, reason }) => ({ message: say(severity, found, right, reason) }),
  fix: ({ span, found, right, safe }) =>
    right.map((newText) => replacementFix({ span, oldText: found, newText }, safe)),
});

/** Made when the first line is read, so that a run without this rule does not wait for it. */
const finderOf = keeping(createFinder);
const phraseFinderOf = keeping(createPhraseFinder);

/** Those that touch none of the others, which say more of what is wrong, and none before them. */
function apartFrom(
  matches: readonly WordingMatch[],
  others: readonly { readonly span: Span }[],
): readonly WordingMatch[] {
  const spans = others.map(({ span }) => span).sort((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return matches.filter(({ span }) => {
    while (next < spans.length && spans[next]!.end <= span.start) next++;
    const isApart = span.start >= end && !(next < spans.length && overlaps(spans[next]!, span));
    if (isApart) end = span.end;
    return isApart;
  });
}

/** The phrases that are misspelt, as if each had been listed. */
function findPhrases({ folded }: Block): readonly WordingMatch[] {
  const matches = phraseFinderOf(phrases)(folded).map(({ start, phrase, index }): WordingMatch => {
    const wrong = folded.slice(start, start + phrase.length);
    const [is, right] = [wrong[index]!, phrase[index]!];
    const group: WordingGroup = {
      forms: '',
      severity: 'information',
      zh: `“${is}”与“${right}”音同或形近。`,
      en: `${is} sounds or looks like ${right}.`,
    };
    return { span: { start, end: start + phrase.length }, wording: { wrong, right: [phrase], group } };
  });
  return outsideTitles(folded, matches);
}

function problemOf(block: Block, { span, wording: { wrong, right, group } }: WordingMatch): WordingProblem {
  const found = slice(block.text, span);
  const severity = group.severity ?? 'warning';
  return {
    span,
    severity,
    found,
    right: right.map((form) => fill(form, wrong, found)),
    safe: severity === 'warning' && right.length === 1 && group.safe !== false,
    reason: { zh: group.zh, en: group.en },
  };
}

/** Only Arabic numbers take a sign: 五% is written 百分之五. */
const CHINESE_PER_CENT = /([〇零一二两三四五六七八九十百]+)%/;

/** Puts the number that was found into the right form. */
function fill(right: string, wrong: string, found: string): string {
  const at = wrong.indexOf('#');
  if (at < 0) return right;
  const number = found.slice(at, found.length - (wrong.length - at - 1));
  return right.replace('#', () => number).replace(CHINESE_PER_CENT, '百分之$1');
}

function say(severity: Severity, found: string, right: readonly string[], { zh, en }: Localized): Localized {
  const forms = { zh: `“${right.join('”或“')}”`, en: `“${right.join('” or “')}”` };
  switch (severity) {
    case 'hint':
      return { zh: `“${found}”宜写作${forms.zh}：${zh}`, en: `“${found}” is better written ${forms.en}: ${en}` };
    case 'information':
      return {
        zh: `“${found}”似应为${forms.zh}，请核对：${zh}`,
        en: `“${found}” should probably read ${forms.en}; please check: ${en}`,
      };
    default:
      return { zh: `“${found}”应为${forms.zh}：${zh}`, en: `“${found}” should read ${forms.en}: ${en}` };
  }
}
