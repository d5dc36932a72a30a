import type { Interval } from '../../arithmetic/interval';
import { toNumber } from '../../arithmetic/rational';
import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 增长率与前后数值不符: a base, a current level and a growth rate of which no true values fit all three. */
export const rule = claimRule({
  kind: 'growth',
  // A change in the wrong unit is percent-for-points’ business.
  isElsewhere: ({ claim }) => claim.basis === 'unit',
  meta: {
    id: 'growth-mismatch',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '增长率不符', en: 'Growth mismatch' },
    summary: {
      zh: '核对基数、现值（或增减额）与增长率是否一致。',
      en: 'Checks that a growth rate follows from the base, the current value or the change that stand beside it.',
    },
    options: {},
  },
  contradicted: (problem) => {
    if (problem.claim.opposite) return opposite(problem);
    return problem.claim.basis === 'averaged' ? averaged(problem) : differs(problem);
  },
});

function differs({ stated, claim }: ClaimProblem): Localized {
  const doubled = claim.operands.find(({ figure }) => figure?.kind === 'doubling')?.figure;
  if (doubled && claim.implied?.low) return doublings(stated, doubled.number.coefficient, claim.implied);
  return {
    zh: `“${stated}”与前后数值不符，按文中数值计算应为${claim.impliedText ?? '另一数值'}，请核对。`,
    en: `“${stated}” does not follow from the figures beside it; they give ${claim.impliedText ?? 'another rate'}.`,
  };
}

/** A number of doublings is seldom a whole one, so it is said how many times as much there is. */
function doublings(stated: string, count: bigint, implied: Interval): Localized {
  const times = (toNumber(implied.low!.at) + 1).toFixed(2).replace(/\.?0+$/, '');
  return {
    zh: `“${stated}”与前后数值不符：翻${NUMERALS[Number(count)] ?? count}番是原来的${2n ** count}倍，按文中数值计算为${times}倍，请核对。`,
    en: `“${stated}” does not follow from the figures beside it: it would be ${2n ** count} times as much, and they give ${times} times.`,
  };
}

const NUMERALS = ['', '一', '两', '三', '四', '五'];

function averaged({ stated, claim }: ClaimProblem): Localized {
  return {
    zh: `年均“${stated}”与所写年份不符，按复合增长计算应为${claim.impliedText ?? '另一数值'}；如为实际增速或口径不同可忽略。`,
    en: `The annual “${stated}” does not compound over the stated years, which give ${claim.impliedText ?? 'another rate'}, unless it is a real rate.`,
  };
}

function opposite({ stated, operands }: ClaimProblem): Localized {
  const [from, to] = operands;
  return {
    zh: `升降方向不符：数值是从${from?.text}到${to?.text}，文中增减变动却写作“${stated}”，请核对。`,
    en: `Words and numbers point opposite ways: from ${from?.text} to ${to?.text}, yet the text says “${stated}”.`,
  };
}
