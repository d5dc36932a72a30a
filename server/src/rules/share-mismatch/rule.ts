import type { PlacedClaim, ReportReading } from '../../claims';
import { covers } from '../../document';
import { type ClaimProblem, claimRule, doubtedClaims, truncated } from '../claimRule';
import type { Localized } from '../rule';

/** 占比与部分、总体不符: a share, a proportion or a named ratio that its two levels do not give. */
export const rule = claimRule({
  kind: 'share',
  meta: {
    id: 'share-mismatch',
    category: 'figures',
    severity: 'warning',
    preview: false,
    name: { zh: '占比不符', en: 'Share mismatch' },
    summary: {
      zh: '核对部分、总体与占比（比重、城镇化率、收入比等）是否一致。',
      en: 'Checks that a share follows from the part and the whole beside it, named ratios such as the urbanisation rate included.',
    },
    options: {},
  },
  isElsewhere: isOfStructure,
  contradicted: differs,
  rounding: (problem) => truncated(problem, impliedShare(problem)),
});

/** A member of a structure (12.3:48.3:40.4) that does not make 100: `shares-not-whole` says so of all of it. */
function isOfStructure({ start, claim }: PlacedClaim, reading: ReportReading): boolean {
  return (doubtedClaims(reading).get('structure') ?? []).some(
    (other) =>
      other.start === start &&
      other.claim.operands.length === 1 &&
      other.claim.verdict === 'contradicted' &&
      covers(other.claim.span, claim.statedSpan),
  );
}

function differs(problem: ClaimProblem): Localized {
  const { stated, operands } = problem;
  const [part, whole] = operands;
  const implied = impliedShare(problem);
  // Days of a year, which no figure of the text tells.
  if (operands.length === 2) {
    return {
      zh: `“${stated}”与${part?.text}不符，按全年计算应为${implied}；如有效天数不足全年可忽略。`,
      en: `“${stated}” does not follow from ${part?.text}, which are ${implied} of a year, unless some days were not measured.`,
    };
  }
  if (whole?.role !== 'whole') {
    return {
      zh: `“${stated}”与${part?.text}及同列各项不符，计算应为${implied}，请核对。`,
      en: `“${stated}” does not follow from ${part?.text} and what is listed beside it, which give ${implied}.`,
    };
  }
  return {
    zh: isRatio(problem)
      ? `“${stated}”与${part?.text}、${whole?.text}不符，计算应为${implied}，请核对。`
      : `“${stated}”与部分${part?.text}、总体${whole?.text}不符，计算应为${implied}，请核对。`,
    en: `“${stated}” does not follow from ${part?.text} and ${whole?.text}, which give ${implied}.`,
  };
}

/** A ratio to one is shown as it is written: 1.68:1. */
function impliedShare({ stated, claim }: ClaimProblem): string {
  const mark = RATIO_TO_ONE.exec(stated)?.[0];
  return `${claim.impliedText ?? '另一数值'}${mark ?? ''}`;
}

function isRatio({ claim }: ClaimProblem): boolean {
  return claim.operands.some(({ role, figure }) => role === 'share' && figure?.kind === 'ratio');
}

/** Of a ratio neither side is a part of the other. */
const RATIO_TO_ONE = /[:：∶︰]1$/;
