import { exactly, minus, plus, scale } from '../../../arithmetic/interval';
import { rational, ZERO } from '../../../arithmetic/rational';
import { type Block, chineseValue, matchesFrom, unitSet } from '../../../document';
import { cellFigure, type Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { type Relation, termOf } from '../../relation';
import { type Shape, textStart } from '../../shape';
import { verify } from '../../verify';
import { isTellingSlip } from '../common/slip';

/**
 * The mean of ages that are listed one by one: 班子5人：支书46岁、文书52岁、委员41岁、会计38岁、治保主任41岁，平均年龄43.6岁. They are as many as the sentence says; months count
 * as well, so that only a slip of the pen is told.
 */
export function* readMeanAges(shape: Shape): Generator<Claim> {
  if (!shape.text.includes('平均年龄')) return;
  const { block } = shape;
  const from = textStart(shape);
  for (const { span } of block.sentences) {
    // Of a line that is read in pieces each has its own sentences.
    if (span.start < from || span.start >= from + shape.text.length) continue;
    const text = block.folded.slice(span.start, Math.min(span.end, span.start + LONGEST));
    const mean = MEAN.exec(text);
    if (!mean) continue;
    const before = text.slice(0, mean.index);
    const ages = matchesFrom(before, AGE, DIGITS).filter(({ index }) => !/[\d.~—-]/.test(before[index - 1] ?? ''));
    if (ages.length < 3 || /以[上下]|[多余来]岁|\d岁[至到-]/.test(before) || !saysHowMany(before, ages.length))
      continue;
    const at = span.start + mean.index + mean[0].length - mean[1]!.length - 1;
    const claim = claimOf(
      ages.map(({ index }) => ageAt(block, span.start + index, 2)),
      ageAt(block, at, mean[1]!.length),
    );
    if (claim && (claim.verdict === 'holds' || isTellingSlip(claim))) yield claim;
  }
}

const LONGEST = 400;
const AGE = /\d{2}(?=岁)/y;
const DIGITS = unitSet('0123456789');
const MEAN = /平均年龄(?:约|为|是|只有|仅)?(\d{2}(?:\.\d{1,2})?)岁/;

/** 5个人, 五名委员: as many as ages are told. */
function saysHowMany(before: string, count: number): boolean {
  const [, said] = /(\d{1,2}|[三四五六七八九十])(?:个人|[人名位])/.exec(before) ?? [];
  return said !== undefined && Number(/\d/.test(said) ? said : chineseValue(said)) === count;
}

function ageAt(block: Block, start: number, length: number): Figure {
  const figure = cellFigure(block.folded, block.text, { start, end: start + length }, 0)!;
  return { ...figure, span: { start, end: start + length + 1 } };
}

function claimOf(ages: readonly Figure[], mean: Figure): Claim {
  const count = rational(BigInt(ages.length));
  const relation: Relation = {
    terms: [
      ...ages.map((age) => termOf('part', { ...age, unit: AGES })),
      termOf('average', { ...mean, unit: MEAN_AGE }),
    ],
    stated: ages.length,
    expression: `(${ages.map(({ number }) => number.coefficient).join(' + ')}) ÷ ${ages.length}`,
    solve(index, values) {
      const others = values.slice(0, -1).filter((_, at) => at !== index);
      const sum = others.reduce(plus, exactly(ZERO));
      if (index === ages.length) return scale(sum, rational(1n, BigInt(ages.length)));
      return minus(scale(values.at(-1)!, count), sum);
    },
  };
  return { ...verify({ kind: 'average', relation }), basis: 'subset' };
}

const AGES = { text: '岁', dimension: 'age', factor: rational(1n), discrete: true };
const MEAN_AGE = { ...AGES, discrete: false };
