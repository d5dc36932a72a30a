import { compare } from '../../arithmetic/rational';
import type { Claim } from '../../claims';
import { figureValue } from '../../figures';
import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 合计不等于分项之和: a total and a list that, by its own words, covers it. */
export const rule = claimRule({
  kind: 'sum',
  meta: {
    id: 'sum-mismatch',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '合计不符', en: 'Sum mismatch' },
    summary: {
      zh: '核对合计数与其全部分项之和是否一致（允许四舍五入误差；“其中”只列部分时不作为合计）。',
      en: 'Checks that a total is the sum of its parts where the list is complete; rounding is allowed for, a mere “其中” is not a sum.',
    },
    options: {},
  },
  contradicted: (problem) => (SAID[problem.claim.basis ?? ''] ?? differs)(problem),
  rounding: (problem) => (problem.claim.basis === 'subset' ? doubtful(problem) : offByLastDigit(problem)),
});

/** What is said of a contradiction that rests on a weaker reading than that the list is complete. */
const SAID: Readonly<Record<string, (problem: ClaimProblem) => Localized>> = {
  subset: doubtful,
  magnitude: ofWrongUnit,
};

function ofWrongUnit({ stated, claim }: ClaimProblem): Localized {
  return {
    zh: `“${stated}”的单位是否写错？写作“${claim.impliedText}”时，总数与各分项之和恰好相符，请核对。`,
    en: `Does “${stated}” have the wrong unit? As ${claim.impliedText} the total is the sum of its parts.`,
  };
}

function differs({ stated, claim }: ClaimProblem): Localized {
  return {
    zh: `合计“${stated}”与分项之和不符，各分项相加为${claim.impliedText}，请核对。`,
    en: `The total “${stated}” is not the sum of its parts, which add up to ${claim.impliedText}.`,
  };
}

function offByLastDigit({ stated, claim }: ClaimProblem): Localized {
  return {
    zh: `合计“${stated}”与各分项相加所得${claim.impliedText}只差尾数，可能是取舍所致，请留意。`,
    en: `The total “${stated}” misses the sum of its parts, ${claim.impliedText}, by its last digits, perhaps from rounding.`,
  };
}

function doubtful({ stated, claim }: ClaimProblem): Localized {
  if (exceeds(claim)) {
    return {
      zh: `所列各项相加为${claim.impliedText}，超过总数“${stated}”；各项如果互不重复，请核对。`,
      en: `The listed parts add up to ${claim.impliedText}, more than “${stated}”; unless they overlap, please check.`,
    };
  }
  return {
    zh: `所列各项相加为${claim.impliedText}，与“${stated}”只差一点；如果所列即为全部，请核对。`,
    en: `The listed parts add up to ${claim.impliedText}, close to “${stated}”; if the list is complete, please check.`,
  };
}

/** True when the parts are more than their total: that the list leaves something out does not explain it. */
function exceeds({ implied, operands: [total] }: Claim): boolean {
  return implied?.low !== undefined && compare(implied.low.at, figureValue(total!.figure!)) > 0;
}
