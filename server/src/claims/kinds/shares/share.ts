import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Relation } from '../../relation';
import { matches, type Shape, type Token, withoutAsides } from '../../shape';
import { verify } from '../../verify';
import { amountBefore, isStep } from '../common/amounts';
import { isLevel, isToOne, nameOf, ratioOf, turnedToOne } from '../common/ratio';
import { isMean } from '../means/means';
import { rateOfMeant } from '../parts/heads';
import { isDoneToNamed, readDoneRates } from './doneRate';
import { readIndustries } from './industries';
import { MORE_READERS } from './moreShares';
import { readNamedRates } from './namedRates';
import { readShareLists } from './shareLists';
import { readNamedShares } from './wholes';

/**
 * Shares of one line: a part, its whole and the share between them (占…的p%, 占比p%), what was dealt with of what came in
 * (整改率p%), and ratios that have a name of their own (城镇化率, 贫困发生率, 城乡居民收入比) beside the two levels that make them.
 */
export function readShares(shape: Shape): Claim[] {
  if (!/[PFX]/.test(shape.letters)) return [];
  const plain = withoutAsides(shape);
  const claims = [
    ...statedWholes(shape),
    ...readNamedShares(shape),
    ...readShareLists(shape),
    ...readDoneRates(shape),
    ...namedRatios(shape),
    ...readIndustries(shape),
    // 占总人口比重（常住人口城镇化率）为60.0%
    ...(plain ? [...readNamedShares(plain), ...readIndustries(plain)] : []),
    ...MORE_READERS.flatMap((read) => [...read(shape)]),
  ];
  // By their places: the shares of a structure (5.6:56.6:37.8) are figures that are made anew each time it is read.
  const seen = new Set<number>();
  const single = claims.filter((claim) => {
    const at = claim.operands[2]!.span.start;
    return !seen.has(at) && seen.add(at) !== undefined;
  });
  const defined = Array.from(readNamedRates(shape)).filter(({ operands }) => !seen.has(operands[2]!.span.start));
  return [...withoutFollowing(single), ...defined].filter(
    (claim) => !fitsAnother(shape, claim) && !fitsTwin(shape, claim),
  );
}

/**
 * 资产98.63亿元，负债12.47亿元，净资产86.16亿元。其中行政单位34.28亿元，占34.8%: a share that is true of another amount before it is of that one, though nothing
 * but its being true says so.
 */
function fitsAnother(shape: Shape, { verdict, operands }: Claim): boolean {
  const [part, whole, share] = operands.map(({ figure }) => figure);
  if (verdict !== 'contradicted' || operands.length !== 3 || operands[1]!.role !== 'whole' || !part || !share)
    return false;
  if (share.number.coefficient < 100n || isSaidOf(shape, part, whole!, share)) return false;
  return shape.tokens.some(
    ({ letter, figure }) =>
      letter === 'Q' &&
      figure !== whole &&
      figure!.span.end <= part.span.start &&
      part.sentence - figure!.sentence <= NEAR &&
      figure!.unit?.text === part.unit?.text &&
      isTrueOf(part, figure!, share),
  );
}

/** 收集议题93个，形成决议67个，落实61个，决议落实率: nothing else than the resolutions is meant. */
function isSaidOf(shape: Shape, ...figures: readonly [Figure, Figure, Figure]): boolean {
  const tokens = figures.map((figure) => shape.tokens.find((token) => token.figure === figure));
  const [part, whole, share] = tokens.map((token) => (token ? nameOf(shape, token) : ''));
  // 中央6250万元，…占中央资金的37.0%
  const called = /^占([\u4e00-\u9fa5]{2,4}?)(?:资金|经费)的?$/.exec(share!)?.[1];
  if (called !== undefined && called === whole) return true;
  const deed = /^([\u4e00-\u9fa5]{4})率(?:为|达到?)?$/.exec(share!)?.[1];
  return deed !== undefined && isDoneToNamed(whole!, part!, deed);
}

/**
 * 项目12个，总投资900万元，其中产业类6个486万元，产业类占比54.0%: beside what was counted stands another amount of the same member, of which the share is true.
 */
function fitsTwin({ letters, tokens }: Shape, { verdict, operands }: Claim): boolean {
  const [part, , share] = operands.map(({ figure }) => figure);
  if (verdict !== 'contradicted' || operands.length !== 3 || !part || !share) return false;
  const at = tokens.findIndex(({ figure }) => figure === part);
  if (at < 0) return false;
  const [behind] = /^[、,]?Q/.exec(letters.slice(at + 1, at + 3)) ?? [];
  const twin = behind === undefined ? undefined : tokens[at + behind.length]!.figure!;
  return tokens.slice(Math.max(0, at - REACH), at).some(({ letter, figure }) => {
    return (
      letter === 'Q' && twin !== undefined && figure!.unit?.text === twin.unit?.text && isTrueOf(twin, figure!, share)
    );
  });
}

/** How many tokens back the whole of a twin may stand. */
const REACH = 40;

/** How many sentences before, of which a semicolon ends one too. */
const NEAR = 3;

function isTrueOf(part: Figure, whole: Figure, share: Figure): boolean {
  const relation = ratioOf(part, whole, share);
  return relation !== undefined && verify({ kind: 'share', relation }).verdict === 'holds';
}

/** A share of a part (其中…占…) cannot be judged when the part's own share, which it may be a share of too, is wrong itself. */
function withoutFollowing(claims: readonly Claim[]): Claim[] {
  const wrong = claims.filter(({ verdict }) => verdict === 'contradicted');
  const doubted = new Set(wrong.flatMap(({ operands }) => [operands[0]!.span.start, operands[2]!.span.start]));
  const follows = ({ operands: [, second, , fourth] }: Claim) =>
    (second!.role === 'whole' && doubted.has(second!.span.start)) ||
    (fourth?.role === 'share' && doubted.has(fourth.span.start));
  return claims.filter((claim) => !wrong.includes(claim) || !follows(claim));
}

/** 规上企业27家，占全镇企业总数500家的5.4% */
function* statedWholes(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('w')) return;
  for (const match of matches(shape, /(Q)_?(?:[,、](?:n|cy?|y)*[rd][PT])?[,(、]w_?(?:g_)?\(?(Q)\)?_?w?_?([PF])/dg)) {
    const at = match.position(1);
    const part = isStep(shape, at) || isMeanOf(shape, at, match.position(2)) ? amountBefore(shape, at) : at;
    const claimOf = (index: number) => {
      const relation = ratioOf(shape.tokens[index]!.figure, match.group(2)?.figure, match.group(3)?.figure);
      return relation && verify({ kind: 'share', relation });
    };
    const [whole, rate] = [match.position(2), match.position(3)];
    const claim = part === undefined ? undefined : rateOfMeant(shape, part, whole, rate, claimOf);
    if (claim) yield claim;
  }
}

/** 民警642名，平均每室2名，占总数1558名的41.2%: a mean is no part of what is no mean. */
function isMeanOf(shape: Shape, part: number, whole: number): boolean {
  return isMean(shape, part) && !isMean(shape, whole);
}

/** A ratio with a name of its own, and the names of the two levels that make it. */
interface NamedRatio {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

const NAMED_RATIOS: readonly NamedRatio[] = [
  {
    rate: /(?<!户籍(?:人口)?)城镇化率/,
    part: /(?<!新增)城镇(?:常住)?人口/,
    whole: /(?<!城镇|乡村|农村)常住人口|(?<!城镇|乡村|农村|户籍)总人口/,
  },
  { rate: /贫困发生率/, part: /贫困(?:人口|户)/, whole: /(?<!非)农业(?:户籍)?人口|农村(?:户籍)?人口|乡村人口/ },
  // 林地 is more than forest.
  { rate: /森林覆盖率/, part: /(?<!新增|人均)森林面积/, whole: /(?:国土|土地|区域|行政区域|总)面积/ },
  { rate: /(?:居民|城乡)收入(?:之)?比/, part: incomeOf('城镇'), whole: incomeOf('农村') },
  { rate: /专兼职[\u4e00-\u9fa5]{0,6}比/, part: /专职/, whole: /兼职/ },
  { rate: /医护比/, part: /(?:医师|医生)(?:人数|数)?/, whole: /护士(?:人数|数)?/ },
  { rate: /生师比/, part: /(?<!新增|住宿|寄宿)在校(?:学)?生(?:人数|数|总数)?/, whole: /专任教师(?:人数|数|总数)?/ },
];

/** 城镇居民人均可支配收入, or 其中城镇居民 alone; never 城镇居民人均消费支出. */
function incomeOf(residents: string): RegExp {
  return new RegExp(`${residents}(?:常住)?居民(?:人均)?(?:(?:可支配|纯)?收入)?(?:预计|约|已)*(?:达到?|为|实现|完成)?$`);
}

function* namedRatios(shape: Shape): Generator<Claim> {
  const ratios = NAMED_RATIOS.filter(({ rate }) => rate.test(shape.text));
  if (ratios.length === 0) return;
  const levels = shape.tokens.flatMap((token) =>
    token.figure && (isLevel(shape, token) || isReached(shape, token))
      ? [{ figure: token.figure, name: nameOf(shape, token) }]
      : [],
  );
  levels.push(...incomesOf(shape));
  for (const { rate, part, whole } of ratios) {
    const stated = only(levels, ({ figure, name }) => /percent|ratio/.test(figure.kind) && rate.test(name));
    const above = only(levels, ({ figure, name }) => figure.kind === 'quantity' && part.test(name));
    const below = only(levels, ({ figure, name }) => figure.kind === 'quantity' && whole.test(name));
    if (!stated || !above || !below) continue;
    if (!isOfOneStage(above, below, levels)) continue;
    const relation = relationOf(above, below, stated);
    if (!relation) continue;
    const claim = verify({ kind: 'share', relation });
    yield isToOne(stated) || !claim.impliedText ? claim : { ...claim, impliedText: `1:${claim.impliedText}` };
  }
}

/** 1∶3 says how many of the other there are to each one. */
function relationOf(above: Figure, below: Figure, stated: Figure): Relation | undefined {
  if (isToOne(stated)) return ratioOf(above, below, stated);
  const turned = turnedToOne(stated);
  return turned && ratioOf(below, above, turned);
}

/** 在校生29.6万人，小学专任教师1.2万人: pupils of all schools have other teachers too. */
function isOfOneStage(above: Figure, below: Figure, levels: readonly Level[]): boolean {
  const [one, other] = [above, below].map(
    (figure) => STAGE.exec(levels.find((level) => level.figure === figure)!.name)?.[0],
  );
  return other === undefined || one === other;
}

const STAGE = /小学|初中|普通高中|高中|幼儿园|中职|特殊教育/;

/** 城乡收入比缩小到1.8∶1, 由1.82∶1缩小到1.8∶1: what a ratio has come to. */
function isReached(shape: Shape, token: Token): boolean {
  if (token.letter !== 'X') return false;
  const clause = /[^,;、:().]*$/.exec(shape.letters.slice(0, shape.tokens.indexOf(token)))![0];
  return /^[^fQPX]*(?:fy?_?X_?)?[UD]$/.test(clause);
}

/** 城乡居民人均可支配收入分别为4.2万元和2.1万元: the two stand in the order of the names. */
function* incomesOf(shape: Shape): Generator<Level> {
  for (const match of matches(shape, /Lv?(Q)[、&](Q)(?![、&]_?Q)/dg)) {
    const [town, country] = [match.group(1)!, match.group(2)!];
    const name = /(?:城乡|城镇[、和与](?:农村|乡村))(?:常住)?居民(?:人均)?(?:可支配)?收入$/.exec(
      shape.block.folded.slice(0, shape.tokens[match.start]!.span.start).slice(-24),
    );
    if (!name) continue;
    yield { figure: town.figure!, name: '城镇居民人均可支配收入' };
    yield { figure: country.figure!, name: '农村居民人均可支配收入' };
  }
}

interface Level {
  readonly figure: Figure;
  readonly name: string;
}

/** Two candidates leave open which is meant, and then nothing is said. */
function only(levels: readonly Level[], test: (level: Level) => boolean): Figure | undefined {
  const found = levels.filter(test);
  return found.length === 1 ? found[0]!.figure : undefined;
}
