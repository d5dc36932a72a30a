import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 结构比例之和不等于100%: shares of a complete division that do not make a whole. */
export const rule = claimRule({
  kind: 'structure',
  meta: {
    id: 'shares-not-whole',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '结构比例不等于100', en: 'Shares not whole' },
    summary: {
      zh: '核对结构比例（如三次产业结构）或全部分项占比之和是否为100%。',
      en: 'Checks that a structure (a:b:c) or the shares of all parts add up to 100 per cent.',
    },
    options: {},
  },
  contradicted: differs,
  rounding: offByLastDigit,
});

function differs(problem: ClaimProblem): Localized {
  const stated = sharesOf(problem);
  return { zh: `结构“${stated}”之和不等于100%，请核对。`, en: `The structure “${stated}” does not add up to 100%.` };
}

function offByLastDigit(problem: ClaimProblem): Localized {
  const stated = sharesOf(problem);
  return {
    zh: `结构“${stated}”之和与100%相差一个末位，可能是取舍所致，请留意。`,
    en: `The structure “${stated}” misses 100% by the last digit, perhaps from rounding.`,
  };
}

/** The shares alone: the words between them may be long. */
function sharesOf({ operands }: ClaimProblem): string {
  return operands.map(({ text }) => text).join('、');
}
