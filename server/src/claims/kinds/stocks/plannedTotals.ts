import { shift } from '../../../document';
import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { gathering } from '../../parts';
import type { BlockReading, PlacedClaim, PlacedReading } from '../../reading';
import { sumRelation, termOf } from '../../relation';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';

/**
 * What there is told in one section, and in another what is to be added and what there will be then: 建成工会驿站316处 and 新建工会驿站60处，总数达到376处. Some may go
 * as well, so that only a slip of the pen in figures of three digits is asked about. All spans are offsets in the report.
 */
export function readPlannedTotals(blocks: readonly PlacedReading[]): PlacedClaim[] {
  const plans = allPlans({ blocks });
  if (plans.length === 0) return [];
  const levels = allLevels({ blocks });
  return plans.flatMap(({ start, index, value: { added, total, noun } }) => {
    const own = levels.filter((level) => level.index < index && isOf(level.value, noun, total));
    const claims = own.map((level) =>
      claimOf(placed(level.value.figure, level.start), placed(added, start), placed(total, start)),
    );
    const claim =
      claims.find(({ verdict }) => verdict === 'holds') ??
      (isOne(own.map(({ value }) => value)) ? slipOnly(claims[0]) : undefined);
    return claim ? [{ start: 0, claim: mayBeOfOther(claim) }] : [];
  });
}

/** What is added of something, and how much there will be. */
interface Plan {
  readonly added: Figure;
  readonly total: Figure;
  readonly noun: string;
}

const allPlans = gathering(({ block: { folded }, figures }: BlockReading): readonly Plan[] =>
  /达到|增[加至]到?/.test(folded) && /新|再/.test(folded)
    ? figures.flatMap((_, at) => planOf(folded, figures, at) ?? [])
    : [],
);

const ADDED =
  /(?:^|[,;:、。])(?:[今明]年|[12]\d{3}年|计划|确保|力争|再|将|[一二三四五六七八九十]是)*(?:新增|新建|新改建|新开|新招|再建|再增|再新[增建])[“”"]?([\u4e00-\u9fa5]{2,10})[“”"]?$/;
const TOTAL =
  /^[,、](?:使|届时)?(?:全[县市区镇乡])?(?:总[数量]|累计|[\u4e00-\u9fa5]{2,10}总[数量])(?:将)?(?:达到|达|增加到|增至)$/;
const LONGEST = 24;

function planOf(folded: string, figures: readonly Figure[], at: number): Plan | undefined {
  const [added, total] = [figures[at]!, figures[at + 1]];
  if (
    !total ||
    !isExact(added) ||
    !isExact(total) ||
    added.unit!.text !== total.unit!.text ||
    added.sentence !== total.sentence
  )
    return undefined;
  if (!TOTAL.test(folded.slice(added.span.end, total.span.start))) return undefined;
  const noun = ADDED.exec(folded.slice(Math.max(0, added.span.start - LONGEST), added.span.start))?.[1];
  return noun === undefined ? undefined : { added, total, noun };
}

function isExact({ kind, qualifier, unit }: Figure): boolean {
  return kind === 'quantity' && qualifier === 'exact' && unit !== undefined;
}

/** How many there are of something: 建成“工会驿站”316处, 共有助餐点118处. */
interface Level {
  readonly figure: Figure;
  readonly name: string;
}

const allLevels = gathering(({ block: { folded }, figures }: BlockReading): readonly Level[] =>
  figures.flatMap((figure) => {
    const name =
      isExact(figure) && LEVEL.exec(folded.slice(Math.max(0, figure.span.start - LONGEST), figure.span.start))?.[1];
    return name ? [{ figure, name }] : [];
  }),
);

const LEVEL = /(?:建成|共有|现有|已有|拥有|建有)[“”"]?([\u4e00-\u9fa5]{2,10})[“”"]?(?:达到?|共|总数)?$/;

function isOf({ figure, name }: Level, noun: string, { unit }: Figure): boolean {
  return name === noun && figure.unit!.text === unit!.text;
}

function isOne(levels: readonly Level[]): boolean {
  return new Set(levels.map(({ figure }) => printed(figure)[0])).size === 1;
}

function claimOf(level: Figure, added: Figure, total: Figure): Claim {
  const [base, more] = printed(level, added, total);
  const relation = sumRelation(
    termOf('current', total),
    [termOf('base', level), termOf('change', added)],
    `${base} + ${more}`,
  );
  return verify({ kind: 'difference', relation });
}

function placed(figure: Figure, start: number): Figure {
  return { ...figure, span: shift(figure.span, start), numberSpan: shift(figure.numberSpan, start) };
}
