import type { PlacedReading, ReportReading } from '../../claims';
import { fold, overlaps, shift, slice } from '../../document';
import { keyOf, type MisquotedMatch } from '../../lexicon';
import { type RuleContext, reportRule, type Severity } from '../rule';
import { findInconsistent, type PlacedMention } from './inconsistent';
import { readOutdated } from './outdated';
import type { MisquotedProblem, SloganProblem } from './problem';
import { scannerFor } from './scanner';
import { describeSlogan, fixSlogan } from './wording';

/** 提法不规范: a slogan or term misquoted, out of date, or written in two ways. */
export const rule = reportRule<SloganProblem>({
  meta: {
    id: 'nonstandard-slogan',
    category: 'wording',
    severity: 'warning',
    preview: false,
    name: { zh: '提法不规范', en: 'Nonstandard slogan' },
    summary: {
      zh: '核对固定提法和法定名称：错字漏字、次序、引号顿号、是否已改称，以及一篇之中写法是否统一。',
      en: 'Checks set phrases and official terms: characters, order, quotes, whether they are still current, and whether the report keeps to one way of writing them.',
    },
    options: {
      consistency: {
        type: 'boolean',
        default: true,
        description: {
          zh: '同一提法在一篇里有两种写法时提示。',
          en: 'Point out slogans that one report writes in two ways.',
        },
      },
    },
  },
  detect,
  describe: describeSlogan,
  fix: fixSlogan,
});

function detect({ report, blocks }: ReportReading, { slogans, date, options }: RuleContext): SloganProblem[] {
  const scan = scannerFor(slogans);
  const problems: SloganProblem[] = [];
  const mentions: PlacedMention[] = [];
  for (const placed of blocks) {
    const found = scan(placed.reading.block);
    for (const match of found.misquoted) problems.push(readMisquoted(placed, match));
    for (const match of found.dated) {
      const outdated = readOutdated(placed, match, date);
      if (outdated !== undefined) problems.push(outdated);
    }
    for (const mention of found.mentions) mentions.push({ start: placed.start, mention });
  }
  if (options.consistency === false) return problems;
  const inconsistent = findInconsistent(report.text, mentions);
  return [...problems, ...inconsistent.filter(({ span }) => !problems.some((other) => overlaps(other.span, span)))];
}

function readMisquoted({ start, reading: { block } }: PlacedReading, match: MisquotedMatch): MisquotedProblem {
  const { degree, entry, right } = match;
  const found = slice(block.text, match.span);
  const severity = severityOf(match, fold(found));
  return { kind: 'misquoted', degree, entry, found, right, span: shift(match.span, start), severity };
}

/** From this length on a phrase with one other character is that phrase misspelt. */
const SURELY_MEANT = 12;

function severityOf({ degree, right }: MisquotedMatch, found: string): Severity {
  if (degree === 'characters') return 'warning';
  if (degree === 'marks') return 'hint';
  return degree === 'near' && alteredLength(right, keyOf(found)) >= SURELY_MEANT ? 'warning' : 'information';
}

/** The length of the member that was altered, or of the whole phrase: a list with a member of its own may be a local one. */
function alteredLength(right: string, found: string): number {
  const altered = right
    .split(/[、，,]/)
    .map(keyOf)
    .filter((member) => !found.includes(member));
  return Math.max(0, ...altered.map((member) => member.length));
}
