import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { sumRelation, termOf } from '../../relation';
import type { Shape, Token } from '../../shape';
import { verify } from '../../verify';
import { nameOf } from '../common/ratio';

/**
 * What the three industries contribute to growth: 贡献率 makes 100% (第一产业增加值…，对经济增长的贡献率为5.1%；…), in the order of the text. Only where
 * each of the three is told once.
 */
export function* readContributions(shape: Shape): Generator<readonly Figure[]> {
  if (!shape.text.includes('贡献率')) return;
  const told = ofIndustries(shape, 'percent', /贡献率(?:达到?|为|是)*$/);
  if (told) yield told;
}

/** 增长5.9%，…，拉动经济增长0.2个百分点；…，拉动2.3个百分点；…，拉动3.4个百分点: the points of the three make up the growth of the product. */
export function* readPulls(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('拉动')) return;
  const points = ofIndustries(shape, 'points', /拉动(?:[\u4e00-\u9fa5()A-Z]{0,14}增长)?$/);
  const growth = points && growthBefore(shape, points[0]!);
  if (!points || !growth) return;
  const expression = points.map((figure) => printed(figure)[0]).join(' + ');
  const relation = sumRelation(
    termOf('total', growth),
    points.map((figure) => termOf('part', figure)),
    expression,
  );
  const claim = verify({ kind: 'sum', relation });
  // Each is rounded by itself, and the statisticians may have made them fit.
  if (claim.verdict === 'holds' || claim.repairs[0]?.distance === 1) yield { ...claim, basis: 'subset' };
}

/** The figures of that name which follow 第一产业, 第二产业 and 第三产业, each once; undefined for any other number of them. */
function ofIndustries(shape: Shape, kind: Figure['kind'], name: RegExp): readonly Figure[] | undefined {
  const found: { readonly industry: string; readonly figure: Figure }[] = [];
  let from = 0;
  for (const token of shape.tokens) {
    if (token.figure?.kind !== kind || token.figure.qualifier !== 'exact' || !name.test(nameOf(shape, token))) continue;
    const industry = industryIn(shape.block.folded.slice(from, token.span.start));
    if (industry === undefined) return undefined;
    found.push({ industry, figure: token.figure });
    from = token.span.end;
  }
  const industries = found.map(({ industry }) => industry);
  return industries.join('') === '一二三' ? found.map(({ figure }) => figure) : undefined;
}

function industryIn(text: string): string | undefined {
  const named = [...text.matchAll(/第?([一二三])(?:次)?产业?/g)];
  return named.length === 1 ? named[0]![1] : undefined;
}

/** The rate by which 生产总值 has grown, where the line tells one only. */
function growthBefore(shape: Shape, first: Figure): Figure | undefined {
  const before = shape.tokens.filter(({ figure, span }) => figure?.kind === 'percent' && span.end <= first.span.start);
  const rates = before.filter((token) => isOfProduct(shape, token));
  return rates.length === 1 ? rates[0]!.figure : undefined;
}

function isOfProduct(shape: Shape, { span }: Token): boolean {
  const clause = /[^。;]*$/.exec(shape.block.folded.slice(0, span.start))![0];
  return OF_PRODUCT.test(clause);
}

const OF_PRODUCT = /^(?!.*(?:产业|%)).*(?:生产总值|GDP)[^。;]*增长$/;
