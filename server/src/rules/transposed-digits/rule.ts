import type { BlockReading } from '../../claims';
import { type Span, slice } from '../../document';
import { groupedAs, replacementFix } from '../replacement';
import { blockRule, type Problem, type Related } from '../rule';
import { type Amount, amountsOf, type Transposition } from './amounts';
import { transposedRates } from './rates';
import { transposedSums } from './sums';
import { workingsOf } from './workings';

interface TransposedProblem extends Problem {
  readonly text: string;
  readonly oldText: string;
  readonly newText: string;
  readonly numberSpan: Span;
  readonly workings: string;
  readonly related: readonly Related[];
}

/** 相邻两位数字颠倒: a figure that fits what stands beside it exactly once two neighbouring digits are exchanged. */
export const rule = blockRule<TransposedProblem>({
  meta: {
    id: 'transposed-digits',
    category: 'figures',
    severity: 'information',
    preview: false,
    name: { zh: '数字颠倒', en: 'Transposed digits' },
    summary: {
      zh: '查找疑似相邻两位颠倒的数字：颠倒回来之后，恰与旁边的数字相加、相减或相除的结果一致。',
      en: 'Asks about figures with two neighbouring digits that may have changed places: the other way round, they fit the figures beside them exactly.',
    },
    options: {},
  },
  *detect(reading) {
    if (reading.figures.length < 3 || reading.block.kind === 'tableRow') return;
    const told = new Set<Amount>();
    for (const found of transpositionsIn(reading)) {
      if (told.has(found.amount)) continue;
      told.add(found.amount);
      yield problemOf(reading, found);
    }
  },
  describe: ({ text, oldText, newText, workings, related }) => ({
    message: {
      zh: `“${text}”的数字是否颠倒？写作“${text.replace(oldText, newText)}”时，恰与旁边的数字相符，请核对。`,
      en: `Have two digits of “${text}” changed places? As ${text.replace(oldText, newText)} it would fit the figures beside it exactly.`,
    },
    workings,
    related,
  }),
  fix: ({ numberSpan, oldText, newText }) => [replacementFix({ span: numberSpan, oldText, newText })],
});

function* transpositionsIn(reading: BlockReading): Generator<Transposition> {
  const { measures, rates } = amountsOf(reading);
  const { folded } = reading.block;
  for (const amounts of measures) if (amounts.length > 2) yield* transposedSums(amounts, folded);
  yield* transposedRates(rates, measures, folded);
}

function problemOf({ block }: BlockReading, found: Transposition): TransposedProblem {
  const { figure } = found.amount;
  const oldText = slice(block.text, figure.numberSpan);
  return {
    span: figure.span,
    text: slice(block.text, figure.span),
    oldText,
    newText: groupedAs(oldText, pointed(oldText, found.digits)),
    numberSpan: figure.numberSpan,
    workings: workingsOf(found),
    related: [...found.terms, found.result]
      .filter((other) => other !== found.amount)
      .map(({ figure: { span } }) => relatedOf(span, slice(block.text, span))),
  };
}

/** The digits with the point where it was. */
function pointed(oldText: string, digits: string): string {
  const places = /[.．](\d+)$/.exec(oldText)?.[1]?.length ?? 0;
  if (places === 0) return digits;
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function relatedOf(span: Span, text: string): Related {
  return { span, message: { zh: `一起验算的数字：${text}`, en: `Figure that it is held against: ${text}` } };
}
