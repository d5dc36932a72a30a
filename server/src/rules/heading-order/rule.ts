import { type PlacedBlock, type Span, shift, slice } from '../../document';
import { type Fix, type Problem, reportRule } from '../rule';
import { findLevelBreaks, type LevelBreak } from './levels';
import { findOddMarks, type OddMark } from './marks';
import { readOutline } from './outline';
import { levelFix, markFix } from './repairs';
import { messageOf, modelMessage } from './wording';

interface HeadingProblem extends Problem {
  readonly trouble: LevelBreak | OddMark;
  readonly blocks: readonly PlacedBlock[];
}

/** 标题层级: a number of a level, or written in a way, that breaks the report's own scheme. */
export const rule = reportRule<HeadingProblem>({
  meta: {
    id: 'heading-order',
    category: 'structure',
    severity: 'hint',
    preview: false,
    name: { zh: '标题层级不一', en: 'Heading order' },
    summary: {
      zh: '查找与全文层次不符的标题序号（如别处“一、”下为“（一）”，此处直接用“1.”），以及同组中写法不一的序号。',
      en: 'Finds headings whose level breaks the scheme that the report itself keeps, and numbers written unlike those beside them.',
    },
    options: {},
  },
  *detect(reading) {
    const { blocks } = reading.report;
    const all = readOutline(reading);
    for (const trouble of [...findLevelBreaks(all, blocks), ...findOddMarks(all, blocks)]) {
      yield { span: spanOf(trouble, blocks), trouble, blocks };
    }
  },
  describe({ trouble, blocks }) {
    const { block, sign } = trouble.model;
    return {
      message: messageOf(trouble, blocks),
      ...(trouble.kind === 'surplus' ? { workings: 'GB/T 9704-2012 7.3.3' } : {}),
      related: [{ span: shift(sign.span, blocks[block]!.start), message: modelMessage(trouble, blocks) }],
    };
  },
  fix: ({ trouble, blocks }): readonly Fix[] =>
    trouble.kind === 'skipped' ? levelFix(trouble, blocks) : 'entry' in trouble ? markFix(trouble, blocks) : [],
});

/** The number; of a surplus mark the mark alone, of a Markdown heading its signs. */
function spanOf(trouble: LevelBreak | OddMark, blocks: readonly PlacedBlock[]): Span {
  const { sign, block } = 'entry' in trouble ? trouble.entry : trouble.series.entries[0]!;
  const placed = blocks[block]!;
  if (trouble.kind === 'surplus') return shift(sign.tail, placed.start);
  if (trouble.kind !== 'markdown') return shift(sign.span, placed.start);
  const start = placed.block.folded.indexOf('#');
  const hashes = /^#+/.exec(slice(placed.block.folded, { start, end: sign.span.start }))![0];
  return shift({ start, end: start + hashes.length }, placed.start);
}
