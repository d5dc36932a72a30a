import { type ClaimProblem, claimRule } from '../claimRule';
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
  message: ({ stated, claim, operands }) => {
    const [part, whole] = operands;
    return claim.verdict === 'rounding'
      ? {
          zh: `“${stated}”像是直接截断所得，四舍五入应为${claim.impliedText}。`,
          en: `“${stated}” looks cut off rather than rounded; rounding gives ${claim.impliedText}.`,
        }
      : differs(stated, part?.text ?? '', whole?.text ?? '', impliedRatio(claim.impliedText, stated));
  },
});

function differs(stated: string, part: string, whole: string, implied: string): Localized {
  return {
    zh: `“${stated}”与部分${part}、总体${whole}不符，计算应为${implied}，请核对。`,
    en: `“${stated}” does not follow from ${part} and ${whole}, which give ${implied}.`,
  };
}

/** A ratio to one is shown as it is written: 1.68:1. */
function impliedRatio(implied: ClaimProblem['claim']['impliedText'], stated: string): string {
  const mark = /[:：∶︰]1$/.exec(stated)?.[0];
  return `${implied ?? '另一数值'}${mark ?? ''}`;
}
