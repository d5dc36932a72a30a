import { between, intersects } from '../../arithmetic/interval';
import { formatDecimal, multiply, type Rational, whole } from '../../arithmetic/rational';
import { intervalOf } from '../../figures';
import { blockRule, type Problem } from '../rule';
import { boundsOf, wordsAfter } from './words';

interface ShareProblem extends Problem {
  /** The percentage as it is printed, and the words that follow it. */
  readonly figure: string;
  readonly words: string;
  readonly bounds: readonly [Rational, Rational];
}

/** 百分比与随后的概括说法不符: 占48.3%，占比过半; 占33.2%，约为四分之一. */
export const rule = blockRule<ShareProblem>({
  meta: {
    id: 'share-in-words',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '概括说法与百分比不符', en: 'Share in words' },
    summary: {
      zh: '核对百分比与紧接其后的概括说法（过半、近三成、约三分之一、超过一半）是否一致。',
      en: 'Checks that a percentage agrees with the words that sum it up right behind it (more than half, nearly three tenths, about a third).',
    },
    options: {},
  },
  *detect({ block: { text, folded }, figures }) {
    for (const figure of figures) {
      if (figure.kind !== 'percent' || figure.qualifier !== 'exact') continue;
      const words = wordsAfter(folded, figure.span.end);
      const bounds = words && boundsOf(words);
      if (!bounds || intersects(intervalOf(figure), between(...bounds))) continue;
      const { span } = words;
      const printed = text.slice(figure.span.start, figure.span.end);
      yield { span, figure: printed, words: text.slice(span.start, span.end), bounds };
    }
  },
  describe: ({ figure, words, bounds }) => ({
    message: {
      zh: `“${words}”与前面的“${figure}”不符，请核对。`,
      en: `“${words}” does not agree with “${figure}” before it.`,
    },
    workings: `${words} = ${percentOf(bounds[0])}–${percentOf(bounds[1])}`,
  }),
});

function percentOf(share: Rational): string {
  return `${formatDecimal(multiply(share, whole(100)), 0)}%`;
}
