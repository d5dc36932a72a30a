import { type Figure, figureValue } from '../../figures';
import type { Claim } from '../claim';
import { printed } from '../expression';
import { quotientRelation, type Relation, type Term } from '../relation';
import { matches, type Shape, type Token, textBetween, tokenText } from '../shape';
import { verify } from '../verify';

/**
 * Shares of one line: a part, its whole and the share between them (占…的p%, 占比p%), and ratios that have a name of their own
 * (城镇化率, 贫困发生率, 城乡居民收入比) beside the two levels that they are made of.
 */
export function readShares(shape: Shape): Claim[] {
  if (!/[PFX]/.test(shape.letters)) return [];
  const claims = [...statedWholes(shape), ...sharesOfTotal(shape), ...namedRatios(shape)];
  const seen = new Set<Figure>();
  return claims.filter((claim) => {
    const share = claim.operands[2]!.figure!;
    return !seen.has(share) && seen.add(share) !== undefined;
  });
}

/** 规上企业27家，占全镇企业总数500家的5.4% */
function* statedWholes(shape: Shape): Generator<Claim> {
  if (!shape.letters.includes('w')) return;
  for (const match of matches(shape, /(Q)_?[,(、]w_?(Q)_?([PF])/dg)) {
    const relation = share(match.group(1), match.group(2), match.group(3));
    if (relation) yield verify({ kind: 'share', relation });
  }
}

/** 支出46.2亿元，其中民生支出36.5亿元，占79%: after 其中, a bare share is a share of the total before it. */
function* sharesOfTotal(shape: Shape): Generator<Claim> {
  if (!/z.*w/.test(shape.letters)) return;
  for (const opening of matches(shape, /(Q)[^Q;]*?z/dg)) {
    const total = opening.group(1)!;
    const sentence = sentenceFrom(shape.letters, opening.end);
    for (const match of matches(shape, /(Q)_?[,(、]w(_)?([PF])/dg)) {
      if (match.start < opening.end || match.start >= sentence) continue;
      const named = match.group(2);
      if (named && !namesWhole(tokenText(shape, named), nameOf(shape, total))) continue;
      const relation = share(match.group(1), total, match.group(3));
      if (relation) yield verify({ kind: 'share', relation });
    }
  }
}

/** Where the sentence ends that reaches beyond `from`; parts may be listed with ；. */
function sentenceFrom(letters: string, from: number): number {
  const end = letters.indexOf('.', from);
  return end < 0 ? letters.length : end;
}

/** 占总投资的 speaks of the total before it when that total is an investment; 总数 and 全部 always do, 全省 never. */
function namesWhole(words: string, total: string): boolean {
  const name = words.replace(/^全[市县区镇乡村州旗]|的$/g, '');
  if (/^(?:总[数量额]|全部)$/.test(name)) return true;
  const core = name.replace(/^总|总[额量数]$/g, '');
  return core.length >= 2 && total.includes(core);
}

function nameOf(shape: Shape, token: Token): string {
  const index = shape.tokens.indexOf(token);
  let first = index;
  while (first > 0 && !/[,;、:().]/.test(shape.letters[first - 1]!)) first -= 1;
  return textBetween(shape, first, index);
}

function share(part: Token | undefined, total: Token | undefined, rate: Token | undefined): Relation | undefined {
  if (!part?.figure || !total?.figure || !rate?.figure || part === total) return undefined;
  return ratio(part.figure, total.figure, rate.figure);
}

function ratio(part: Figure, total: Figure, rate: Figure): Relation | undefined {
  if (!part.unit || part.unit.dimension !== total.unit?.dimension || figureValue(total).n <= 0n) return undefined;
  if (rate.kind === 'fraction') return undefined;
  const [above = '', below = ''] = printed(part, total);
  return quotientRelation(term('part', part), term('whole', total), term('share', rate), `${above} ÷ ${below}`);
}

function term(role: Term['role'], figure: Figure): Term {
  return { role, figure, sign: 1 };
}

/** A ratio with a name of its own, and the names of the two levels that make it. */
interface NamedRatio {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

const NAMED_RATIOS: readonly NamedRatio[] = [
  { rate: /城镇化率/, part: /城镇(?:常住)?人口/, whole: /(?<!城镇|乡村|农村)(?:常住人口|总人口)/ },
  { rate: /贫困发生率/, part: /贫困(?:人口|户)/, whole: /农业人口|农村人口|乡村人口/ },
  { rate: /森林覆盖率/, part: /(?:森林|林地)面积/, whole: /(?:国土|土地|区域|行政区域|总)面积/ },
  { rate: /居民收入(?:之)?比/, part: /城镇居民/, whole: /农村居民/ },
];

function* namedRatios(shape: Shape): Generator<Claim> {
  const named = shape.tokens.flatMap((token) =>
    token.figure ? [{ figure: token.figure, name: nameOf(shape, token) }] : [],
  );
  for (const { rate, part, whole } of NAMED_RATIOS) {
    const stated = only(
      named,
      (entry) => /percent|ratio/.test(entry.figure.kind) && rate.test(entry.name) && isLevel(entry.name),
    );
    const above = only(
      named,
      (entry) => entry.figure.kind === 'quantity' && part.test(entry.name) && isLevel(entry.name),
    );
    const below = only(
      named,
      (entry) => entry.figure.kind === 'quantity' && whole.test(entry.name) && isLevel(entry.name),
    );
    if (!stated || !above || !below || !isToOne(stated)) continue;
    const relation = ratio(above, below, stated);
    if (relation) yield verify({ kind: 'share', relation });
  }
}

/** Two candidates leave open which is meant, and then nothing is said. */
function only(
  entries: readonly { figure: Figure; name: string }[],
  test: (entry: { figure: Figure; name: string }) => boolean,
): Figure | undefined {
  const found = entries.filter(test);
  return found.length === 1 ? found[0]!.figure : undefined;
}

/** A change (提高0.8, 比上年增加) is no level. */
function isLevel(name: string): boolean {
  return !/增长|增加|提高|下降|减少|降低|缩小|上升|比上年|较上年/.test(name);
}

function isToOne(figure: Figure): boolean {
  return (
    figure.kind !== 'ratio' ||
    (figure.terms.length === 2 && figure.terms[1]!.coefficient === 1n && figure.terms[1]!.exponent === 0)
  );
}
