import { fold, slice } from '../../document';
import { isOfLaterTimes, keyOf, type MisquotedMatch, type SloganEntry, scannerFor } from '../../lexicon';
import { blockRule, type Problem, type Severity } from '../rule';
import { sloganFix, sourceOf } from '../sloganWording';
import { messageOf } from './wording';

/** A form that is not the standard one; the texts are as they stand in the report. */
export interface MisquotedProblem extends Problem {
  readonly degree: MisquotedMatch['degree'];
  readonly entry: SloganEntry;
  readonly found: string;
  readonly right: string;
}

/** 提法不规范: a slogan or an official term misquoted, or put into another slogan's words. */
export const rule = blockRule<MisquotedProblem>({
  meta: {
    id: 'nonstandard-slogan',
    category: 'wording',
    reach: 'words',
    severity: 'warning',
    preview: false,
    name: { zh: '提法不规范', en: 'Nonstandard slogan' },
    summary: {
      zh: '核对固定提法和法定名称：错字漏字、各项次序、引号顿号、词语搭配。',
      en: 'Checks set phrases and official terms: characters, order of members, quotes and marks, and the words they go with.',
    },
    options: {},
  },
  *detect({ block }, { slogans, date }) {
    const misquoted = scannerFor(slogans)(block).misquoted.filter(({ entry }) => !isOfLaterTimes(entry, date));
    for (const match of outermost(misquoted)) {
      const found = slice(block.text, match.span);
      const { degree, entry, right, span } = match;
      yield { span, severity: severityOf(match, fold(found)), degree, entry, found, right };
    }
  },
  describe: (problem) => ({ message: messageOf(problem), ...sourceOf(problem.entry) }),
  fix: ({ span, right, degree, entry }) => [
    sloganFix({ span, newText: right }, (degree === 'characters' && isOfAll(entry)) || degree === 'marks'),
  ],
});

/** A phrase that is misspelt within a longer one that is misspelt there too is told once. */
function outermost(matches: readonly MisquotedMatch[]): readonly MisquotedMatch[] {
  if (matches.length < 2) return matches;
  let around = { start: -1, end: -1 };
  return [...matches]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ degree, span }) => {
      if (degree !== 'near') return true;
      if (span.end <= around.end && span.end - span.start < around.end - around.start) return false;
      if (span.end > around.end) around = span;
      return true;
    });
}

/** From this length on a phrase with one other character is that phrase misspelt. */
const SURELY_MEANT = 12;

function severityOf({ degree, entry, right }: MisquotedMatch, found: string): Severity {
  if (degree === 'marks') return 'hint';
  if (!isOfAll(entry)) return 'information';
  if (degree === 'characters') return 'warning';
  if (degree !== 'near') return 'information';
  return alteredLength(right, keyOf(found)) >= SURELY_MEANT ? 'warning' : 'information';
}

/** What is another province's wording misspelt may be a slogan of this report's own province: 五水同治 beside 五水共治. */
function isOfAll({ scope }: SloganEntry): boolean {
  return scope === 'national' || scope === 'terms' || scope === 'own';
}

/** The length of the member that was altered, or of the whole phrase: a list with a member of its own may be a local one. */
function alteredLength(right: string, found: string): number {
  const altered = right
    .split(/[、，,]/)
    .map(keyOf)
    .filter((member) => !found.includes(member));
  return Math.max(0, ...altered.map((member) => member.length));
}
