import { gathering } from '../../claims';
import { keeping, overlaps, type Span, shift } from '../../document';
import { type SloganEntry, scannerFor } from '../../lexicon';
import { type Localized, reportRule } from '../rule';
import { quote, sloganFix, sourceOf } from '../sloganWording';
import { type Mention, readMentions } from './mentions';
import { findNearNames } from './nearNames';
import { findVariants, type PlacedMention, type VariantProblem } from './variants';

/** 提法写法不一: one slogan or programme name written in two ways in one report. */
export const rule = reportRule<VariantProblem>({
  meta: {
    id: 'slogan-variants',
    category: 'wording',
    severity: 'hint',
    preview: false,
    name: { zh: '提法写法不一', en: 'Slogan variants' },
    summary: {
      zh: '查找一篇之中有两种写法的提法和项目名称：引号、空格、间隔号、顿号或一字之差，并建议多数处的写法。',
      en: 'Finds slogans and programme names that one report writes in two ways (quotes, spaces, ·, 、 or one character) and proposes the more frequent one.',
    },
    options: {},
  },
  detect(reading, { slogans }) {
    const mentions: PlacedMention[] = [];
    const misquoted: Span[] = [];
    for (const { start, value } of readerFor(slogans)(reading)) {
      for (const mention of value.mentions) mentions.push({ start, mention });
      for (const span of value.misquoted) misquoted.push(shift(span, start));
    }
    const { text } = reading.report;
    const found = [...findVariants(text, mentions), ...findNearNames(text, mentions)];
    // What another rule calls wrong is no second way of writing it.
    return found.filter(({ span }) => !misquoted.some((other) => overlaps(other, span)));
  },
  describe: (problem) => ({
    message: problem.kind === 'near' ? nearMessage(problem) : message(problem),
    ...sourceOf(problem.entry),
    related: [
      {
        span: problem.preferred.span,
        message: {
          zh: `此处写作${quote(problem.preferred.text)}`,
          en: `written ${quote(problem.preferred.text)} here`,
        },
      },
    ],
  }),
  fix: ({ span, preferred }) => [sloganFix({ span, newText: preferred.text }, false)],
});

interface LineMentions {
  readonly mentions: readonly Mention[];
  readonly misquoted: readonly Span[];
}

const readerFor = keeping((slogans: readonly SloganEntry[]) =>
  gathering(({ block }): readonly LineMentions[] => {
    const { accepted, misquoted } = scannerFor(slogans)(block);
    const mentions = readMentions(block.folded, accepted);
    return mentions.length + misquoted.length === 0 ? [] : [{ mentions, misquoted: misquoted.map(({ span }) => span) }];
  }),
);

function message({ found, preferred: { text, count } }: VariantProblem): Localized {
  const [is, other] = [quote(found), quote(text)];
  return {
    zh: `同一提法有两种写法：此处作${is}，另有${count}处作${other}，请统一。`,
    en: `One slogan is written in two ways: ${is} here, ${other} in ${count} other place${count === 1 ? '' : 's'}.`,
  };
}

function nearMessage({ found, preferred: { text, count } }: VariantProblem): Localized {
  const [is, other] = [quote(found), quote(text)];
  return {
    zh: `此处作${is}，另有${count}处作${other}，只差一个字，请核对是否同一名称。`,
    en: `${is} here, but ${other} in ${count} other places; they differ by one character. Are they the same name?`,
  };
}
