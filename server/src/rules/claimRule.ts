import {
  type Claim,
  type ClaimKind,
  type Operand,
  type PlacedClaim,
  type Repair,
  type ReportReading,
  ROLE_NAMES,
  type Role,
} from '../claims';
import { covers, keeping, type Span, shift, slice } from '../document';
import { allGroupedAs, groupedAs, type Replacement, replacementFix } from './replacement';
import {
  type Localized,
  type Problem,
  type Related,
  type ReportRule,
  type RuleContext,
  type RuleMeta,
  reportRule,
  type Severity,
} from './rule';

/** A claim that does not hold, with the words that stand in the text. All spans are relative to where the claim is. */
export interface ClaimProblem extends Problem {
  readonly claim: Claim;
  /** The stated result as it stands in the text: 增长228% reads 228%. */
  readonly stated: string;
  readonly operands: readonly PlacedOperand[];
  readonly repairs: readonly Replacement[];
}

interface PlacedOperand {
  readonly role: Role;
  readonly span: Span;
  readonly text: string;
}

/** What a rule over claims adds to its metadata: which claims are its own, and what it says of one that does not hold. */
interface ClaimRuleSpec {
  readonly meta: RuleMeta;
  readonly kind: ClaimKind;
  /** Of a claim that no true values satisfy. */
  contradicted(problem: ClaimProblem): Localized;
  /** True of a claim that another rule says more of; it is left to that rule. */
  isElsewhere?(placed: PlacedClaim, reading: ReportReading, context: RuleContext): boolean;
  /** Of one that holds only if digits were cut off; `truncated` unless the kind needs words of its own. */
  rounding?(problem: ClaimProblem): Localized;
}

/**
 * The base of the rules that check arithmetic: the claims are read and verified below, so a rule is its metadata and its
 * wording. Contradictions are warnings, errors where words and numbers say opposite things, and information
 * where the list need not have been complete; what only truncation explains is a hint.
 */
export function claimRule(spec: ClaimRuleSpec): ReportRule<ClaimProblem> {
  return reportRule<ClaimProblem>({
    meta: spec.meta,
    *detect(reading, context) {
      for (const placed of doubtedClaims(reading).get(spec.kind) ?? []) {
        if (spec.isElsewhere?.(placed, reading, context)) continue;
        yield { start: placed.start, placed: problemOf(reading, placed) };
      }
    },
    describe: (problem) => ({
      message: messageOf(spec, problem),
      workings: problem.claim.workings,
      related: problem.operands.filter((operand) => operand.span.start !== problem.span.start).map(relatedOf),
    }),
    fix: (problem) => problem.repairs.map((repair) => replacementFix(repair)),
  });
}

function messageOf(spec: ClaimRuleSpec, problem: ClaimProblem): Localized {
  const { verdict, basis } = problem.claim;
  if (verdict === 'rounding') return (spec.rounding ?? truncated)(problem);
  const message = spec.contradicted(problem);
  if (basis === 'far') return unlessOfOthers(message);
  return basis === 'coarse' ? unlessRounded(message) : message;
}

/** A whole number beside finer figures is mostly exact, but need not be. */
function unlessRounded({ zh, en }: Localized): Localized {
  return {
    zh: `${withoutRequest(zh)}；其中的整数若是四舍五入所得，可忽略。`,
    en: `${en} Ignore this if the whole number is rounded.`,
  };
}

/** So much is seldom a mistake of the report's. */
function unlessOfOthers({ zh, en }: Localized): Localized {
  return {
    zh: `${withoutRequest(zh)}；两者相差很远，如果说的不是同一批数字，可忽略。`,
    en: `${en} They are far apart: ignore this if the figures are not of the same thing.`,
  };
}

function withoutRequest(zh: string): string {
  return zh.replace(/[，。]?(?:请核对)?。$/, '');
}

/** What is said of a figure whose surplus digits were cut off. `implied` is what rounding half up gives. */
export function truncated({ stated, claim }: ClaimProblem, implied = claim.impliedText ?? '另一数值'): Localized {
  if (!claim.isCutOff) {
    return {
      zh: `“${stated}”与按文中数值计算的${implied}略有出入，请核对。`,
      en: `“${stated}” is a little off what the figures beside it give, ${implied}.`,
    };
  }
  return {
    zh: `“${stated}”像是直接截断所得，四舍五入应为${implied}。`,
    en: `“${stated}” looks cut off rather than rounded; rounding gives ${implied}.`,
  };
}

/** The claims that do not hold, by their kinds: one walk through all claims serves all rules. */
export const doubtedClaims = keeping(({ claims }: ReportReading): ReadonlyMap<ClaimKind, readonly PlacedClaim[]> => {
  const doubted = new Map<ClaimKind, PlacedClaim[]>();
  for (const placed of claims) {
    const { verdict, kind } = placed.claim;
    if (verdict !== 'contradicted' && verdict !== 'rounding') continue;
    const others = doubted.get(kind);
    if (others) others.push(placed);
    else doubted.set(kind, [placed]);
  }
  return doubted;
});

function problemOf(reading: ReportReading, { start, claim }: PlacedClaim): ClaimProblem {
  const known = problems.get(claim);
  if (known) return known;
  const text = (span: Span) => slice(reading.report.text, shift(span, start));
  const stated = text(claim.statedSpan);
  const problem = {
    span: claim.statedSpan,
    severity: severityOf(claim),
    claim: groupedLike(stated, claim),
    stated,
    operands: claim.operands.map(({ role, span }: Operand) => ({ role, span, text: text(span) })),
    repairs: claim.repairs.map((repair) => replacementOf(repair, claim, text)),
  };
  problems.set(claim, problem);
  return problem;
}

/** What was computed has thousands separators where the stated figure has them. */
function groupedLike(stated: string, claim: Claim): Claim {
  const workings = allGroupedAs(stated, claim.workings);
  if (workings === claim.workings) return claim;
  return { ...claim, workings, impliedText: claim.impliedText && allGroupedAs(stated, claim.impliedText) };
}

function replacementOf({ span, newText }: Repair, { operands }: Claim, text: (span: Span) => string): Replacement {
  const oldText = text(span);
  return { span, oldText, newText: groupedAs(oldText, newText), which: whichOf(operands, span, text) };
}

/** 排查隐患63处，整改63处: which of the two 63. */
function whichOf(operands: readonly Operand[], span: Span, text: (span: Span) => string): Localized | undefined {
  const own = operands.find((operand) => covers(operand.span, span));
  const alike = operands.filter((operand) => own && text(operand.span) === text(own.span));
  if (!own || alike.length < 2) return undefined;
  if (alike.every((operand) => operand === own || operand.role !== own.role)) return ROLE_NAMES[own.role];
  const place = alike.indexOf(own) + 1;
  return { zh: `第${place}个`, en: `number ${place}` };
}

/** A claim says the same for as long as it lives, wherever its line moves to. */
const problems = new WeakMap<Claim, ClaimProblem>();

/** Milder or graver than an ordinary contradiction, which has the rule's own severity. */
function severityOf(claim: Claim): Severity | undefined {
  if (claim.verdict === 'rounding' || claim.basis === 'coarse' || claim.basis === 'far') return 'hint';
  if (claim.basis === 'averaged') return isSlip(claim) ? 'information' : 'hint';
  if (claim.basis === 'subset') return 'information';
  return claim.opposite ? 'error' : undefined;
}

/** One slip of the pen in the stated figure itself explains the contradiction. */
function isSlip({ repairs: [first], statedSpan }: Claim): boolean {
  return first?.distance === 1 && first.span.start >= statedSpan.start && first.span.end <= statedSpan.end;
}

function relatedOf(operand: PlacedOperand): Related {
  const name = ROLE_NAMES[operand.role];
  return { span: operand.span, message: { zh: `${name.zh}：${operand.text}`, en: `${name.en}: ${operand.text}` } };
}
