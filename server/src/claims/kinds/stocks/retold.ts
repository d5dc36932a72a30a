import { intersects } from '../../../arithmetic/interval';
import { compare } from '../../../arithmetic/rational';
import { shift } from '../../../document';
import { type Figure, figureValue, intervalOf } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { type Gathered, gathering } from '../../parts';
import type { BlockReading, PlacedClaim, PlacedReading } from '../../reading';
import { sumRelation, type Term, termOf } from '../../relation';
import { verify } from '../../verify';
import { mayBeOfOther } from '../common/doubted';

/**
 * What is left, told again further on: 累计消除风险874户，尚未消除风险372户 and in another section 尚有318户监测对象风险未消除; 大班额由19个压减到6个 and 消除剩余的13个大班额. It is
 * the same where it has the same name and was told once; what is called otherwise may be a part of it. All spans are offsets in the report.
 */
export function readRetold(blocks: readonly PlacedReading[]): PlacedClaim[] {
  const mentions = allMentions({ blocks });
  if (mentions.length === 0) return [];
  const rests = allRests({ blocks });
  return mentions.flatMap((mention) => retoldOf(mention, rests) ?? []);
}

/** An amount that is left, with what it is left of. */
interface Rest {
  readonly figure: Figure;
  /** The whole and what was taken off it; none where the words say what it has come down to. */
  readonly whole: Figure | undefined;
  readonly dones: readonly Figure[];
  /** The words from the whole on, with those before it. */
  readonly words: string;
  /** What it has come down to is called by the words at their end. */
  readonly isLevel: boolean;
}

const allRests = gathering(({ block: { folded }, claims }) => claims.flatMap((claim) => restOf(folded, claim) ?? []));

function restOf(folded: string, { kind, verdict, operands }: Claim): Rest | undefined {
  const figures = operands.flatMap(({ figure }) => figure ?? []);
  if (verdict !== 'holds' || figures.length < 2 || figures.some(({ qualifier }) => qualifier !== 'exact'))
    return undefined;
  if (kind === 'direction') return levelOf(folded, figures[0]!, figures[1]!);
  if (kind !== 'difference' || figures.length < 3) return undefined;
  const isDifference = operands[0]!.role === 'base';
  const [whole, figure] = isDifference ? [figures[1]!, figures[2]!] : [figures[1]!, figures[0]!];
  const dones = isDifference ? [figures[0]!] : figures.slice(2);
  const before = clauseBefore(folded, figure.span.start);
  if (whole.span.start > figure.span.start || !LEFT.test(before)) return undefined;
  const words = clauseBefore(folded, whole.span.start) + folded.slice(whole.span.start, figure.span.end + 12);
  return { figure, whole, dones, words, isLevel: false };
}

const LEFT = /剩|余|尚|还有|仍|未/;

/** 56人及以上大班额由19个压减到6个: what it is called stands before 由. */
function levelOf(folded: string, base: Figure, figure: Figure): Rest | undefined {
  if (base.kind !== 'quantity' || compare(figureValue(base), figureValue(figure)) <= 0) return undefined;
  const words = /([\u4e00-\u9fa5“”]{2,16})[由从](?:[上去]年末?|年初)?的?$/.exec(
    folded.slice(Math.max(0, base.span.start - LONGEST), base.span.start),
  )?.[1];
  return words === undefined ? undefined : { figure, whole: undefined, dones: [], words, isLevel: true };
}

const LONGEST = 24;

function clauseBefore(folded: string, end: number): string {
  return /[^,、;:。()]*$/.exec(folded.slice(Math.max(0, end - LONGEST), end))![0];
}

/** An amount that is said to be left, what of, and what has not been done to it. */
interface Mention {
  readonly figure: Figure;
  readonly noun: string;
  readonly deed: string | undefined;
}

const allMentions = gathering(({ block, figures }: BlockReading) =>
  /[剩余尚没未]/.test(block.folded) ? figures.flatMap((figure) => mentionOf(block.folded, figure) ?? []) : [],
);

function mentionOf(folded: string, figure: Figure): Mention | undefined {
  if (figure.kind !== 'quantity' || figure.qualifier !== 'exact' || !figure.unit) return undefined;
  const before = clauseBefore(folded, figure.span.start);
  const behind = /^[\u4e00-\u9fa5]{0,16}/.exec(folded.slice(figure.span.end, figure.span.end + 16))![0];
  const left = /^([\u4e00-\u9fa5]{2,10}?)(?:还|尚|仍)?(?:没有?|未)(?:能)?([\u4e00-\u9fa5]{2})/.exec(behind);
  if (/(?:尚|还|仍)有$/.test(before) && left)
    return isOfAll(folded, figure) ? { figure, noun: left[1]!, deed: left[2]! } : undefined;
  if (/(?:剩余|剩下|余下)的?$/.test(before) && behind.length >= 3) return { figure, noun: behind, deed: undefined };
  return left && !/[未没不]/.test(before) ? { figure, noun: left[1]!, deed: '' } : undefined;
}

/** 石门村尚有20户危房未改造 is of one place, and 6月底尚有20户 of another time. */
function isOfAll(folded: string, { span }: Figure): boolean {
  const before = /[^。;]*$/.exec(folded.slice(Math.max(0, span.start - SENTENCE), span.start))![0];
  return !/[村镇乡县区]|街道|其中|\d月|年[初中]|[上下]半年|季度|截[至止]|当时|此前|[上去]年/.test(before);
}

const SENTENCE = 60;

function retoldOf(
  { start, index, value }: Gathered<Mention>,
  rests: readonly Gathered<Rest>[],
): PlacedClaim | undefined {
  const own = rests.filter((rest) => rest.index < index && isOf(value, rest.value));
  const [first] = own;
  if (!first || own.some(({ value: { figure } }) => !agree(figure, first.value.figure))) return undefined;
  const { figure } = first.value;
  const isMore = compare(figureValue(value.figure), figureValue(figure)) > 0;
  // 剩余3个 may be what is left by then, and 31亩撂荒地没复耕 those of one place.
  if (!agree(value.figure, figure) && !isMore && !value.deed) return undefined;
  return { start: 0, claim: mayBeOfOther(claimOf(placed(value.figure, start), first)) };
}

function agree(one: Figure, other: Figure): boolean {
  return intersects(intervalOf(one), intervalOf(other));
}

function isOf({ figure, noun, deed }: Mention, { figure: rest, words, isLevel }: Rest): boolean {
  const [one, other] = [figure.unit!, rest.unit];
  if (one.dimension !== other?.dimension || (one.discrete && one.text !== other.text)) return false;
  if (deed) return !isLevel && new RegExp(`未[\u4e00-\u9fa5]{0,2}${deed}`).test(words) && isMadeOf(noun, words);
  return isLevel ? words.endsWith(noun) : words.includes(noun);
}

/** 监测对象风险 is told of by 监测对象 and 消除风险; 重点项目 is not by 项目. */
function isMadeOf(noun: string, words: string): boolean {
  for (let at = 0; at < noun.length; ) {
    let end = noun.length;
    while (end > at + 1 && !words.includes(noun.slice(at, end))) end -= 1;
    if (end === at + 1) return false;
    at = end;
  }
  return true;
}

function claimOf(stated: Figure, { start, value: { figure, whole, dones } }: Gathered<Rest>): Claim {
  const terms: Term[] = whole
    ? [
        termOf('base', placed(whole, start)),
        ...dones.map((done): Term => ({ role: 'change', figure: placed(done, start), sign: -1 })),
      ]
    : [termOf('base', placed(figure, start))];
  const expression = printed(stated, ...terms.map((term) => term.figure))
    .slice(1)
    .join(' − ');
  return verify({ kind: 'difference', relation: sumRelation(termOf('current', stated), terms, expression) });
}

function placed(figure: Figure, start: number): Figure {
  return { ...figure, span: shift(figure.span, start), numberSpan: shift(figure.numberSpan, start) };
}
