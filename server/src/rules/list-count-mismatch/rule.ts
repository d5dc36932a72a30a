import type { PlacedClaim, ReportReading } from '../../claims';
import { covers } from '../../document';
import { scannerFor } from '../../lexicon';
import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized, RuleContext } from '../rule';

/** 列举项数与所写个数不符: three names before 四个村, or behind it. */
export const rule = claimRule({
  kind: 'count',
  isElsewhere: isOfSlogan,
  meta: {
    id: 'list-count-mismatch',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '列举个数不符', en: 'List count mismatch' },
    summary: {
      zh: '核对所列名称的个数与前后所写的数字是否一致，如“甲、乙、丙三个村”“三项举措：……”（有“等”字时只核对是否多列）。',
      en: 'Checks that a list of names has as many members as the count before or behind it says; 等 leaves the list open.',
    },
    options: {},
  },
  contradicted: differs,
});

function differs({ stated, operands }: ClaimProblem): Localized {
  const items = operands.filter((operand) => operand.role === 'item');
  const count = operands.find((operand) => operand.role === 'count');
  const isAfter = items[0] !== undefined && count !== undefined && items[0].span.start > count.span.start;
  return {
    zh: `文中写“${stated}”，${isAfter ? '后' : '前'}面列了${items.length}项，请核对个数或补全名称。`,
    en: `The text says “${stated}” but lists ${items.length} names ${isAfter ? 'after' : 'before'} it.`,
  };
}

/** What “四个意识” comprises is known by name: slogan-members says which of them is missing. */
function isOfSlogan({ start, claim }: PlacedClaim, { blocks }: ReportReading, { slogans }: RuleContext): boolean {
  const block = blocks.find((placed) => placed.start === start)?.reading.block;
  const accepted = block ? scannerFor(slogans)(block).accepted : [];
  return accepted.some(({ entry, span }) => entry.expansion.length > 0 && covers(span, claim.statedSpan));
}
