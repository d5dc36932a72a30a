import { middle } from '../../../arithmetic/interval';
import { compare, multiply, negate, rational, sign, subtract } from '../../../arithmetic/rational';
import { type Figure, figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { sumRelation, type Term, termOf } from '../../relation';
import type { Shape, Token } from '../../shape';
import { verify } from '../../verify';
import { mayBeOfOther, slipOnly } from '../common/doubted';
import { clauseOf, ratioOf } from '../common/ratio';
import { sumClaim } from '../sums/sumClaim';

/**
 * What is left where more than one amount has to be taken off, or where it is told in two measures at once: 计划改330座，去年改了145座，今年改了168座，累计313座，还差17座;
 * 612户2187人，累计脱贫503户1834人，今年再脱贫63户214人，还剩46户139人; and what is left of a whole that a rate tells: 3058人…，累计脱贫2401人，占78.5%，尚有657人未脱贫. Of two
 * measures one has to be right, and of one only a slip of the pen is asked about.
 */
export function* readLeftOvers(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  const groups = groupsOf(shape);
  for (const [at, { words }] of groups.entries()) {
    if (at === 0 || !REST.test(words) || OTHERS.test(words)) continue;
    const before = groups.slice(Math.max(0, at - LONGEST), at);
    const rest = groups[at]!;
    const plain = HAS.test(words) ? leftWhere(before, rest) : undefined;
    if (plain) yield plain;
    yield* rest.figures.length === 2 ? leftInTwo(before, rest) : leftInOne(before, rest);
    const known = rest.rate && leftByRate(shape, rest, before);
    if (known) yield known;
  }
}

const MAYBE = /剩|余|尚|还[有差]|仍有|未|最后/;
/** The words of its clause before what is left. */
const REST =
  /^(?:(?:到?年底|年末|目前|今年|现在?|今年底),?)?(?:(?:还|尚|仍)?(?:剩余?|余下|剩下|余)|还差|尚差|(?:尚|还|仍)有|(?:尚|还|仍)?未[\u4e00-\u9fa5]{1,6}|最后|其余)(?:的)?$/;
const OTHERS = /另|此外|新增|其中|以上|平均|每|困难|重点|重大|特殊|规上|未来/;
/** How many amounts back the whole may stand. */
const LONGEST = 12;

/** An amount, or two of one thing: 612户2187人. */
interface Group {
  readonly figures: readonly Figure[];
  /** The words of the clause before it. */
  readonly words: string;
  /** A rate that stands between the amount before and it. */
  readonly rate: Token | undefined;
  readonly end: number;
  /** How many sentences end before it. */
  readonly stops: number;
}

function groupsOf(shape: Shape): Group[] {
  const groups: Group[] = [];
  let [rate, stops]: [Token | undefined, number] = [undefined, 0];
  for (let at = 0; at < shape.tokens.length; at++) {
    const token = shape.tokens[at]!;
    if (token.letter === '.') [rate, stops] = [undefined, stops + 1];
    if (token.letter === 'P') rate = rate ? undefined : token;
    if (token.letter !== 'Q') continue;
    const second = secondOf(shape, at);
    const figures = second === undefined ? [token.figure!] : [token.figure!, shape.tokens[second]!.figure!];
    at = second ?? at;
    groups.push({ figures, words: wordsBefore(shape, token), rate, end: at, stops });
    rate = undefined;
  }
  return groups;
}

/** 612户2187人 and 58户、203人: the second measure of the same. */
function secondOf({ letters, tokens }: Shape, at: number): number | undefined {
  const next = letters[at + 1] === 'Q' ? at + 1 : letters.startsWith('、Q', at + 1) ? at + 2 : undefined;
  if (next === undefined) return undefined;
  const [one, other] = [tokens[at]!.figure!.unit, tokens[next]!.figure!.unit];
  return one?.discrete && other?.discrete && one.text !== other.text ? next : undefined;
}

function wordsBefore(shape: Shape, token: Token): string {
  return clauseOf(shape, token).replace(/^.*[\d%]/, '');
}

const HAS = /^还有$/;

/** 年初摸底94亩，复耕了63亩，还有31亩: what there is besides may be anything, so that only its being all the rest tells. */
function leftWhere(before: readonly Group[], rest: Group): Claim | undefined {
  const [whole, done] = before.slice(-2);
  if (!whole || !done || rest.stops !== whole.stops || !DONE.test(done.words) || rest.figures.length > 1)
    return undefined;
  if (!areAlike(whole, rest) || !areAlike(done, rest) || rest.figures[0]!.number.coefficient < 10n) return undefined;
  const claim = claimOf(whole.figures[0]!, [done.figures[0]!], rest.figures[0]!);
  return claim.verdict === 'holds' ? claim : undefined;
}

const DONE = /^[\u4e00-\u9fa5]{2,6}了$|^已[\u4e00-\u9fa5]{2,4}$/;

/** Two measures, of which one is right: then the other is of the same. */
function* leftInTwo(before: readonly Group[], rest: Group): Generator<Claim> {
  const like = before.filter((group) => areAlike(group, rest));
  const candidates = like.flatMap((_, first) => {
    // What was done last is told just before; what there was once may stand further back.
    const dones = like.slice(first + 1);
    return dones.length === 0 || dones.length > MOST ? [] : [[like[first]!, dones] as const];
  });
  const last = like.at(-1);
  if (last) for (const whole of like.slice(0, -2)) candidates.push([whole, [last]]);
  for (const [whole, dones] of candidates) {
    const claims = [0, 1].map((measure) =>
      claimOf(
        whole.figures[measure]!,
        dones.map(({ figures }) => figures[measure]!),
        rest.figures[measure]!,
      ),
    );
    const right = claims.findIndex(({ verdict }) => verdict === 'holds');
    if (right < 0 || !isTelling(rest.figures[right]!, whole, dones, before)) continue;
    for (const [measure, claim] of claims.entries()) {
      const judged = mayHaveChanged(claim, whole.figures[measure]!) ? undefined : slipOnly(claim, 1);
      if (judged) yield mayBeOfOther(judged);
    }
    return;
  }
}

/** No more stages are told one by one. */
const MOST = 3;

/** Small counts agree by chance, unless nothing stands between. */
function isTelling(rest: Figure, whole: Group, dones: readonly Group[], before: readonly Group[]): boolean {
  const isNext = before.slice(-dones.length - 1)[0] === whole;
  return isNext || rest.number.coefficient >= 10n;
}

/** One measure: every amount behind the whole says that as much was done, and what they have in common is no chance. */
function* leftInOne(before: readonly Group[], rest: Group): Generator<Claim> {
  const own = before.filter((group) => rest.stops - group.stops <= 1);
  const total = TOTAL.test(own.at(-1)?.words ?? '') ? own.at(-1) : undefined;
  const stages = total ? own.slice(0, -1) : own;
  for (const count of [2, 3]) {
    const [whole, ...dones] = stages.slice(-count - 1);
    if (dones.length < count || ![whole!, ...dones].every((group) => areAlike(group, rest)) || !areStages(dones))
      continue;
    const figures = dones.map(({ figures }) => figures[0]!);
    if (total && areAlike(total, rest))
      yield* leftOfTotal(whole!.figures[0]!, figures, total.figures[0]!, rest.figures[0]!);
    else if (!total && WHOLE.test(whole!.words)) {
      const claim = slipOnly(claimOf(whole!.figures[0]!, figures, rest.figures[0]!));
      if (claim && !mayHaveChanged(claim, whole!.figures[0]!)) yield claim;
    }
    return;
  }
}

/** 计划330座，去年145座，今年168座，累计313座，还差17座: what was done is told twice, so that of two ways to what is left one tells which figure is wrong. */
function* leftOfTotal(whole: Figure, dones: readonly Figure[], total: Figure, rest: Figure): Generator<Claim> {
  const sum = sumClaim(total, dones);
  const left = claimOf(whole, dones, rest);
  if (sum.verdict === 'holds') {
    const claim = slipOnly(left, 2);
    if (claim && !mayHaveChanged(claim, whole)) yield claim;
    return;
  }
  if (left.verdict === 'holds') yield mayBeOfOther(left);
  if (left.verdict === 'holds' || claimOf(whole, [total], rest).verdict === 'holds') yield sum;
}

/** Between two counts people are born and households divide, so that a few more or less are nobody's slip. */
function mayHaveChanged({ verdict, implied, operands }: Claim, whole: Figure): boolean {
  const given = verdict === 'contradicted' ? implied && middle(implied) : undefined;
  if (!given || !/[人户名口位]/.test(whole.unit!.text)) return false;
  const difference = subtract(given, figureValue(operands[0]!.figure!));
  const size = sign(difference) < 0 ? negate(difference) : difference;
  return compare(multiply(size, HUNDRED), figureValue(whole)) <= 0;
}

const HUNDRED = rational(100n);

const TOTAL = /^(?:两年|[三四五]年|前后)?(?:累计|共计?|合计|一共)(?:[\u4e00-\u9fa5]{2})?$/;
const WHOLE = /计划|任务|目标|应|需|共有|总|原有|原来有|建档立卡|排查|摸底|年初/;

/** 去年改了145座，今年改了168座: the same deed, or 再 and 又 for it. */
function areStages(dones: readonly Group[]): boolean {
  const deeds = dones.map(({ words }) => words.replace(TIMES, ''));
  return deeds.every(
    (deed, at) => deed !== '' && (deed.includes(deeds[0]!) || (at > 0 && AGAIN.test(dones[at]!.words))),
  );
}

const TIMES =
  /^(?:截?至|到|此前|前)?(?:[上去前今当本]年|[12]\d{3}年|年内|[上下]半年|[一二三四]季度|年?底|前|累计|已|又|再|,)*/;
const AGAIN = /(?:再|又)[\u4e00-\u9fa5]{0,4}$/;

/** 3058人，涉及…，累计脱贫2401人，占78.5%，尚有657人未脱贫: the only whole before of which what was done makes that rate. */
function leftByRate(shape: Shape, rest: Group, before: readonly Group[]): Claim | undefined {
  const done = before.at(-1);
  if (done?.figures.length !== 1 || !areAlike(done, rest) || rest.stops !== done.stops) return undefined;
  if (!isOfDeed(shape, done, rest)) return undefined;
  const rate = rest.rate!.figure!;
  const wholes = before.slice(0, -1).filter((group) => {
    const relation = areAlike(group, rest) ? ratioOf(done.figures[0], group.figures[0], rate) : undefined;
    return relation !== undefined && verify({ kind: 'share', relation }).verdict === 'holds';
  });
  const [whole] = wholes;
  if (!whole || wholes.some(({ figures }) => compare(figureValue(figures[0]!), figureValue(whole.figures[0]!)) !== 0))
    return undefined;
  return slipOnly(claimOf(whole.figures[0]!, [done.figures[0]!], rest.figures[0]!), 2);
}

/** 未报 of 已报, 尚有657人未脱贫 of 脱贫; 剩余 and 其余 are of whatever was done. */
function isOfDeed({ block: { folded } }: Shape, done: Group, { words, figures }: Group): boolean {
  const { end } = figures[0]!.span;
  const told = /(?:未|没有?)(?:能|完成)?([\u4e00-\u9fa5]{1,2})/.exec(
    `${words},${/^[\u4e00-\u9fa5]{0,10}/.exec(folded.slice(end, end + 10))![0]}`,
  );
  if (!told) return /剩|余|还差|尚差/.test(words);
  return done.words.includes(told[1]!) || (told[1]!.length === 2 && done.words.includes(told[1]![0]!));
}

function areAlike(one: Group, other: Group): boolean {
  return (
    one.figures.length === other.figures.length &&
    one.figures.every((figure, at) => {
      const { unit, qualifier } = other.figures[at]!;
      return (
        unit !== undefined &&
        figure.unit?.dimension === unit.dimension &&
        figure.qualifier === 'exact' &&
        qualifier === 'exact' &&
        (!unit.discrete || figure.unit.text === unit.text)
      );
    })
  );
}

/** rest = whole − all that was done. */
function claimOf(whole: Figure, dones: readonly Figure[], rest: Figure): Claim {
  const [start, ...more] = printed(whole, ...dones, rest).slice(0, -1);
  const terms = dones.map((figure): Term => ({ role: 'change', figure, sign: -1 }));
  const expression = [start, ...more].join(' − ');
  return verify({
    kind: 'difference',
    relation: sumRelation(termOf('current', rest), [termOf('base', whole), ...terms], expression),
  });
}
