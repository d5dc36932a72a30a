import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 增减额与前后数值不符: a change that is not the difference of the two levels. */
export const rule = claimRule({
  kind: 'difference',
  meta: {
    id: 'difference-mismatch',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '增减额不符', en: 'Difference mismatch' },
    summary: {
      zh: '核对前后两个数值（或比率、位次）与所写增减额是否一致。',
      en: 'Checks that a stated change is the difference of the two levels, rates or ranks beside it.',
    },
    options: {},
  },
  contradicted: differs,
});

function differs(problem: ClaimProblem): Localized {
  const { stated, claim, operands } = problem;
  const [from, to] = operands;
  if (!to) return lasts(problem);
  if (from?.role === 'current') return leaves(problem);
  const opposite = claim.impliedText === undefined;
  return {
    zh: opposite
      ? `增减方向不符：从${from?.text}到${to?.text}，文中增减额却写作“${stated}”，请核对。`
      : `“${stated}”不是${from?.text}与${to?.text}之差，计算应为${claim.impliedText}，请核对。`,
    en: opposite
      ? `The change “${stated}” points the other way than ${from?.text} to ${to?.text}.`
      : `“${stated}” is not the difference of ${from?.text} and ${to?.text}, which is ${claim.impliedText}.`,
  };
}

/** Of a stock after what came in and went out, which is stated first. */
function leaves({ stated, claim, operands }: ClaimProblem): Localized {
  const others = operands.slice(1).map(({ text }) => text);
  const implied = claim.impliedText ?? '另一数值';
  const where = operands.slice(1).every(({ span }) => span.start < claim.statedSpan.start) ? '前面的' : '';
  return {
    zh: `“${stated}”与${where}${others.join('、')}不符，计算应为${implied}，请核对。`,
    en: `“${stated}” is not what ${others.join(', ')} leave, which is ${claim.impliedText ?? 'another value'}.`,
  };
}

/** Of days, which no figures but two dates give. */
function lasts({ stated, claim }: ClaimProblem): Localized {
  const dates = claim.workings.match(/\d+月\d+日/g)?.reverse() ?? [];
  return {
    zh: `“${stated}”与起止日期不符，${dates.join('至')}首尾都算为${claim.impliedText}，请核对。`,
    en: `“${stated}” does not fit the dates: with both ends, from ${dates.join(' to ')} there are ${claim.impliedText}.`,
  };
}
