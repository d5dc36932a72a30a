import { compare, rational } from '../../arithmetic/rational';
import { findOutsiders, type Outsider } from '../../claims';
import { type Block, type Span, slice } from '../../document';
import { blockRule, type Localized, type Problem } from '../rule';

interface OutsideProblem extends Problem {
  readonly direction: Outsider['direction'];
  readonly whole: NamedRate;
  readonly parts: readonly NamedRate[];
}

interface NamedRate {
  readonly name: string;
  /** The rate as it stands, with a minus for a decline. */
  readonly text: string;
  readonly span: Span;
}

/** 总体增速超出各部分: a whole that grew faster than its fastest or slower than its slowest part. */
export const rule = blockRule<OutsideProblem>({
  meta: {
    id: 'aggregate-outside-parts',
    category: 'figures',
    reach: 'sentence',
    severity: 'warning',
    preview: false,
    name: { zh: '总体增速超出各部分', en: 'Aggregate outside parts' },
    summary: {
      zh: '查找总体增速高于所有组成部分中最快者、或低于最慢者之处（如三次产业、税收与非税、进口与出口）。',
      en: 'Finds a whole that grew faster than its fastest or slower than its slowest part, where the parts are all there.',
    },
    options: {},
  },
  *detect(reading) {
    for (const outsider of findOutsiders(reading)) yield problemOf(reading.block, outsider);
  },
  describe: (problem) => ({
    message: messageOf(problem),
    workings: workingsOf(problem),
    related: problem.parts.map(({ name, text, span }) => ({
      span,
      message: { zh: `部分：${name}${text}`, en: `part: ${name} ${text}` },
    })),
  }),
});

/** A tenth of a point may come from figures that were revised or rounded twice. */
const SLIGHT = rational(1n, 1000n);

function problemOf(block: Block, { whole, parts, direction, gap }: Outsider): OutsideProblem {
  const named = ({ name, figure, sign }: Outsider['whole']): NamedRate => ({
    name,
    text: `${sign < 0 ? '−' : ''}${slice(block.text, figure.span)}`,
    span: figure.span,
  });
  return {
    span: whole.figure.span,
    severity: compare(gap, SLIGHT) <= 0 ? 'information' : 'warning',
    direction,
    whole: named(whole),
    parts: parts.map(named),
  };
}

function messageOf({ direction, whole, parts }: OutsideProblem): Localized {
  const list = parts.map(({ name, text }) => `${name}${text}`).join('、');
  const [zh, en] = direction === 'above' ? ['高于', 'above'] : ['低于', 'below'];
  return {
    zh: `“${whole.name}”增速${whole.text}${zh}其全部组成部分（${list}），总体增速应在各部分之间，请核对。`,
    en: `The growth of ${whole.name}, ${whole.text}, is ${en} that of all its parts (${list}).`,
  };
}

function workingsOf({ direction, whole, parts }: OutsideProblem): string {
  const [name, mark] = direction === 'above' ? ['max', '>'] : ['min', '<'];
  return `${whole.text} ${mark} ${name}(${parts.map(({ text }) => text).join(', ')})`;
}
