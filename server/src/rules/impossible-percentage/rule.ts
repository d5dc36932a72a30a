import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 百分比不可能成立: a rate above 100% that cannot be, a fall by more than all, a percentage that no whole numbers give. */
export const rule = claimRule({
  kind: 'possibility',
  meta: {
    id: 'impossible-percentage',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '百分比不可能成立', en: 'Impossible percentage' },
    summary: {
      zh: '查找不可能成立的百分比：没有整数任务数能得出的完成率，超过100%的覆盖率、化解率等，以及降幅超过100%。',
      en: 'Finds percentages that cannot be: no whole target gives them, a coverage above 100%, a fall by more than 100%.',
    },
    options: {},
  },
  contradicted: (problem) => (problem.operands.length === 2 ? noWholeTarget(problem) : aboveAll(problem)),
});

function noWholeTarget({ stated, operands, repairs }: ClaimProblem): Localized {
  const value = operands[0]?.text;
  const rates = repairs.map((repair) => `${repair.newText}%`);
  return {
    zh: `${value}不可能是任何整数任务数的“${stated}”，最接近的是${rates.join('或')}，请核对。`,
    en: `${value} cannot be “${stated}” of any whole target; the nearest are ${rates.join(' and ')}.`,
  };
}

function aboveAll({ stated, operands }: ClaimProblem): Localized {
  return operands[0]?.role === 'rate'
    ? { zh: `降幅“${stated}”超过100%，不可能成立，请核对。`, en: `A fall of “${stated}” is more than all there was.` }
    : {
        zh: `“${stated}”超过100%，该比率不可能高于100%，请核对。`,
        en: `“${stated}” is above 100%, which this rate cannot be.`,
      };
}
