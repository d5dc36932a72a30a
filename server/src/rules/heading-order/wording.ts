import { type PlacedBlock, slice } from '../../document';
import type { Localized } from '../rule';
import type { LevelBreak } from './levels';
import type { OddMark } from './marks';
import type { Entry } from './outline';
import type { Level } from './signs';

/** What breaks the scheme, and which scheme that is. */
export function messageOf(trouble: LevelBreak | OddMark, blocks: readonly PlacedBlock[]): Localized {
  const sign = printed('entry' in trouble ? trouble.entry : trouble.series.entries[0]!, blocks);
  const model = printed(trouble.model, blocks);
  switch (trouble.kind) {
    case 'skipped':
      return {
        zh: `本文其他“${FORMS[trouble.above]}”之下都是“${FORMS[trouble.usual]}”，此处直接用“${sign}”，请核对层次。`,
        en: `Elsewhere “${FORMS[trouble.usual]}” stands below “${FORMS[trouble.above]}”; here “${sign}” does. Please check the levels.`,
      };
    case 'early':
      return {
        zh: `“${sign}”排在“${model}”之前，而本文各部分以“${FORMS[trouble.above]}”开头，请核对层次。`,
        en: `“${sign}” stands before “${model}”, with which the report's parts begin. Please check the levels.`,
      };
    case 'inverted':
      return {
        zh: `此处“${sign}”列在“${FORMS[trouble.above]}”之下，而本文别处“${FORMS[trouble.above]}”在“${FORMS[trouble.series.level]}”之下，请核对层次。`,
        en: `“${sign}” stands below “${FORMS[trouble.above]}” here, which elsewhere stands below it. Please check the levels.`,
      };
    case 'surplus':
      return {
        zh: `序号的括号后不加“${slice(blocks[trouble.entry.block]!.block.text, trouble.entry.sign.tail)}”，本文别处也未加。`,
        en: 'Nothing stands behind the bracket of a number, nor does it elsewhere in the report.',
      };
    case 'markdown': {
      const [own, usual] = [trouble.entry, trouble.model].map(({ block }) =>
        '#'.repeat(blocks[block]!.block.markdownLevel ?? 1),
      );
      return {
        zh: `同级标题都是“${usual}”，“${sign}”却是“${own}”，请统一。`,
        en: `The headings beside “${sign}” have “${usual}”, this one “${own}”.`,
      };
    }
    default:
      return {
        zh: `序号“${sign}”与同组其他序号（如“${model}”）写法不一，请统一。`,
        en: `“${sign}” is not written like the other numbers of its series, such as “${model}”.`,
      };
  }
}

export function modelMessage(trouble: LevelBreak | OddMark, blocks: readonly PlacedBlock[]): Localized {
  const model = printed(trouble.model, blocks);
  return { zh: `别处的写法：${model}`, en: `As it is elsewhere: ${model}` };
}

function printed({ sign, block }: Entry, blocks: readonly PlacedBlock[]): string {
  return slice(blocks[block]!.block.text, sign.span);
}

/** The levels of GB/T 9704-2012 §7.3.3, by example. */
const FORMS: Readonly<Record<Level, string>> = { 1: '一、', 2: '（一）', 3: '1.', 4: '（1）' };
