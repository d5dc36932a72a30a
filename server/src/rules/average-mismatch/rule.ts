import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 平均数与总额、个数不符: a mean that the amount and the number in the same sentence do not give. */
export const rule = claimRule({
  kind: 'average',
  meta: {
    id: 'average-mismatch',
    category: 'figures',
    severity: 'information',
    preview: false,
    name: { zh: '平均数不符', en: 'Average mismatch' },
    summary: {
      zh: '核对总额、人数（户数、亩数）与人均（户均、亩均）是否一致。',
      en: 'Asks about a mean (per head, per household, per mu) that the amount and the number in its sentence do not give.',
    },
    options: {},
  },
  contradicted: differs,
});

function differs(problem: ClaimProblem): Localized {
  const { stated, claim, operands } = problem;
  if (operands.some(({ role, span }) => role === 'total' && span.start === claim.statedSpan.start))
    return product(problem);
  // What a mean over months is divided by is no figure of the text.
  const others = operands.filter(({ role }) => role !== 'average' && role !== 'change').map(({ text }) => text);
  return {
    zh: `“${stated}”与${others.join('、')}不符，平均应为${claim.impliedText}；如口径不同可忽略。`,
    en: `“${stated}” does not follow from ${others.join(' and ')}, which ${others.length > 1 ? 'give' : 'gives'} ${claim.impliedText}, unless they differ in scope.`,
  };
}

/** Of a total that comes behind the number and what each of them gets. */
function product({ stated, claim, operands }: ClaimProblem): Localized {
  const others = operands.filter(({ role }) => role !== 'total').map(({ text }) => text);
  return {
    zh: `“${stated}”与${others.join('、')}不符，相乘应为${claim.impliedText}；如口径不同可忽略。`,
    en: `“${stated}” is not what ${others.join(' and ')} make, which is ${claim.impliedText}, unless they differ in scope.`,
  };
}
