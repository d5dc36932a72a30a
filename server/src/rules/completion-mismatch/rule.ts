import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 完成率与完成数、目标数不符: a completion rate that its value and its target do not give. */
export const rule = claimRule({
  kind: 'completion',
  meta: {
    id: 'completion-mismatch',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '完成率不符', en: 'Completion mismatch' },
    summary: {
      zh: '核对完成数、目标数与完成率是否一致，不论先后顺序和写法。',
      en: 'Checks that a completion rate fits the value and the target beside it, in any order and wording.',
    },
    options: {},
  },
  contradicted: (problem) => (problem.claim.basis === 'subset' ? otherTarget(problem) : differs(problem)),
});

function otherTarget({ stated, claim, operands }: ClaimProblem): Localized {
  const [value, , before, rate] = operands;
  return {
    zh: `另一处${before?.text}为目标的${rate?.text}，照此目标，${value?.text}的完成率应为${claim.impliedText}，此处为“${stated}”；如目标已调整可忽略。`,
    en: `Elsewhere ${before?.text} is ${rate?.text} of the target, of which ${value?.text} is ${claim.impliedText}, not “${stated}”, unless the target has changed.`,
  };
}

function differs({ stated, claim, operands }: ClaimProblem): Localized {
  const [value, target] = operands;
  return {
    zh: `完成率“${stated}”与完成数${value?.text}、目标数${target?.text}不符，计算应为${claim.impliedText}，请核对。`,
    en: `The completion rate “${stated}” does not fit ${value?.text} of ${target?.text}, which is ${claim.impliedText}.`,
  };
}
