import { compare } from '../../arithmetic/rational';
import { figureValue } from '../../figures';
import { type ClaimProblem, claimRule } from '../claimRule';
import type { Localized } from '../rule';

/** 增减额与前后数值不符: a change that is not the difference of the two levels. */
export const rule = claimRule({
  kind: 'difference',
  // A change in the wrong unit is percent-for-points’ business.
  isElsewhere: ({ claim }) => claim.basis === 'unit',
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
  if (from?.role === 'current' && operands.length === 2 && claim.operands[1]?.figure?.kind === 'points')
    return aheadOfYear(problem);
  if (from?.role === 'current') return leaves(problem);
  if (claim.impliedText === undefined) return pointsOtherWay(stated, from!, to!, claim);
  const [first, second] = from!.span.start < to!.span.start ? [from, to] : [to, from];
  return {
    zh: `“${stated}”不是${first?.text}与${second?.text}之差，计算应为${claim.impliedText}，请核对。`,
    en: `“${stated}” is not the difference of ${first?.text} and ${second?.text}, which is ${claim.impliedText}.`,
  };
}

type Level = ClaimProblem['operands'][number];

/** What is compared with something else (比全市的5.6%高) does not go from there to here. */
function pointsOtherWay(stated: string, from: Level, to: Level, { operands }: ClaimProblem['claim']): Localized {
  const [base, current] = operands.map(({ figure }) => figure);
  if (from.span.start < to.span.start || base?.kind === 'rank' || !base || !current) {
    return {
      zh: `增减方向不符：从${from.text}到${to.text}，文中增减额却写作“${stated}”，请核对。`,
      en: `The change “${stated}” points the other way than ${from.text} to ${to.text}.`,
    };
  }
  const isLess = compare(figureValue(current), figureValue(base)) < 0;
  return {
    zh: `高低方向不符：${to.text}${isLess ? '小于' : '大于'}${from.text}，文中相差的“${stated}”却写反了，请核对。`,
    en: `${to.text} is ${isLess ? 'less' : 'more'} than ${from.text}, but the difference of “${stated}” is said the other way round.`,
  };
}

/** Of a stock after what came in and went out, which is stated first. */
function leaves({ stated, claim, operands }: ClaimProblem): Localized {
  const others = operands.slice(1).map(({ text }) => text);
  const [first, second] = claim.operands.map(({ figure }) => `${figure?.magnitude}${figure?.unit?.text}`);
  // One amount told twice.
  if (others.length === 1 && first === second) {
    return {
      zh: `“${stated}”与前文的${others[0]}不符，请核对。`,
      en: `“${stated}” is not the ${others[0]} told before.`,
    };
  }
  // One amount in two units.
  if (others.length === 1) {
    return {
      zh: `“${stated}”与${others[0]}不符，折合应为${claim.impliedText ?? '另一数值'}，请核对。`,
      en: `“${stated}” is not ${others[0]}, which is ${claim.impliedText ?? 'another value'}.`,
    };
  }
  const implied = claim.impliedText ?? '另一数值';
  const where = operands.slice(1).every(({ span }) => span.start < claim.statedSpan.start) ? '前面的' : '';
  return {
    zh: `“${stated}”与${where}${others.join('、')}不符，计算应为${implied}，请核对。`,
    en: `“${stated}” is not what ${others.join(', ')} leave, which is ${claim.impliedText ?? 'another value'}.`,
  };
}

/** Of the share of the year that has passed, which the months say. */
function aheadOfYear({ stated, claim, operands }: ClaimProblem): Localized {
  const passed = /− ([\d.]+)/.exec(claim.workings)?.[1];
  return {
    zh: `“${stated}”与${operands[0]!.text}不符：按月份计算序时进度为${passed}%，相差应为${claim.impliedText ?? '另一数值'}，请核对。`,
    en: `“${stated}” does not fit ${operands[0]!.text}: by the months ${passed}% of the year has passed, and the difference is ${claim.impliedText ?? 'another value'}.`,
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
