import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 部分大于总体: what is part of a whole cannot be larger than it. */
export const rule = claimRule({
  kind: 'containment',
  meta: {
    id: 'part-exceeds-whole',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '部分大于总体', en: 'Part exceeds whole' },
    summary: {
      zh: '核对“其中”项、已办结数、当月数、较高门槛的个数是否超过所属总数。',
      en: 'Checks that a part (其中, 已解决, a single month, a higher threshold) is not larger than its whole.',
    },
    options: {},
  },
  contradicted: exceeds,
});

function exceeds({ stated, operands }: ClaimProblem): Localized {
  const whole = operands.find((operand) => operand.role === 'whole');
  return {
    zh: `“${stated}”是其中的一部分，却大于总数“${whole?.text}”，请核对。`,
    en: `“${stated}” is a part of “${whole?.text}” and cannot be larger.`,
  };
}
