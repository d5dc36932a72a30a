import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 完成率与完成数、目标数不符; without a target: a percentage that no whole number of tasks gives. */
export const rule = claimRule({
  kind: 'completion',
  meta: {
    id: 'completion-mismatch',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '完成率不符', en: 'Completion mismatch' },
    summary: {
      zh: '核对完成数、目标数与完成率是否一致；目标未写明时，核对是否有整数目标能得出该完成率。',
      en: 'Checks that a completion rate fits value and target; where no target is stated, that some whole target gives it.',
    },
    options: {},
  },
  message: (problem) => (hasTarget(problem) ? differs(problem) : impossible(problem)),
});

function hasTarget(problem: ClaimProblem): boolean {
  return problem.operands.some((operand) => operand.role === 'target');
}

function differs({ stated, claim, operands }: ClaimProblem): Localized {
  const [value, target] = operands;
  if (claim.verdict === 'rounding') {
    return {
      zh: `“${stated}”像是直接截断所得，四舍五入应为${claim.impliedText}。`,
      en: `“${stated}” looks cut off rather than rounded; rounding gives ${claim.impliedText}.`,
    };
  }
  return {
    zh: `完成率“${stated}”与完成数${value?.text}、目标数${target?.text}不符，计算应为${claim.impliedText}，请核对。`,
    en: `The completion rate “${stated}” does not fit ${value?.text} of ${target?.text}, which is ${claim.impliedText}.`,
  };
}

function impossible({ stated, operands, repairs }: ClaimProblem): Localized {
  const value = operands[0]?.text;
  const rates = repairs.map((repair) => `${repair.newText}%`);
  return {
    zh: `${value}不可能是任何整数任务数的“${stated}”，最接近的是${rates.join('或')}，请核对。`,
    en: `${value} cannot be “${stated}” of any whole target; the nearest are ${rates.join(' and ')}.`,
  };
}
